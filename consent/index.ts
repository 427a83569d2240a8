/** Consent decisions: pure functions over FHIR Consent. See README.md for the decision table. */
export type { CodeLike } from './codings.ts';
export { DATA_CLASSES, type DataClassName } from './data-classes.ts';
export {
  type Basis,
  type ConsentDecision,
  type ConsentPolicySet,
  compile,
  type Decision,
  decide,
  type Obligation,
  type ResourceDecider,
} from './decide.ts';
export { type Filtered, type FilterOptions, filterBundle, filterResource, type Permits } from './filter.ts';
export { type ConsentRequest, type RequestActor, RequestError } from './request.ts';
export { type ConsentPolicy, impliedTreatmentConsent } from './treatment.ts';
