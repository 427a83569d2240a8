import { isResourceType } from '../../privacy/index.ts';

/** What may stand in an AuditEvent, by its form: ids, tokens and code words. A caller can put a name in any other place. */
const REFERENCE = /^([A-Za-z]+)\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PATIENT_TOKEN = /^pt_[a-z2-7]{20,64}$/;
const CODE_WORD = /^[A-Za-z0-9][A-Za-z0-9_.:/|-]{0,99}$/;
const PARAMETER = /^[A-Za-z_][A-Za-z0-9_.:-]{0,79}$/;
const OPERATION = /^[$a-zA-Z][a-zA-Z0-9:_-]{1,80}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PROVISION = /^(Consent\.)?provision(\[\d+\])?(\.provision(\[\d+\])?)*$/;

/** `Type/uuid` of a FHIR R4 type. */
export const isReference = (text: string | undefined): text is string =>
  text !== undefined && isResourceType(REFERENCE.exec(text)?.[1]);
/** Who FHIR R4 lets act in an AuditEvent and who is a person; Medplum's clients and bots are applications. */
export const isPersonReference = (text: string | undefined): text is string =>
  isReference(text) && /^(Patient|Practitioner|PractitionerRole|RelatedPerson)\//.test(text);
export const isPatientReference = (text: string): boolean => text.startsWith('Patient/') && isReference(text);
export const isPatientToken = (text: string): boolean => PATIENT_TOKEN.test(text);
export const isCodeWord = (text: string): boolean => CODE_WORD.test(text);
export const isParameterName = (text: string): boolean => PARAMETER.test(text);
export const isUuid = (text: string | undefined): text is string => text !== undefined && UUID.test(text);
export const isProvisionPath = (text: string): boolean => PROVISION.test(text);
export const operationWord = (name: string): string => (OPERATION.test(name) ? name : 'other');
/** `ClientApplication/<id>` and the like: Medplum's types, which FHIR has no Reference for. */
export const idOf = (reference: string): string => reference.slice(reference.indexOf('/') + 1);
