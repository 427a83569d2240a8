import type { Resource } from '@medplum/fhirtypes';
import { needsSubject } from '../../privacy/index.ts';

const REFERENCE = /^Patient\/([0-9A-Za-z-]{1,64})$/;

/**
 * Ids of all patients that a resource says something of: whose it is, and whoever else is named in it. Somebody who may
 * see one patient may not learn from it of another.
 */
export function patientsIn(resource: Resource): ReadonlySet<string> {
  const found = new Set<string>();
  if (resource.resourceType === 'Patient' && resource.id) found.add(resource.id);
  collect(resource, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name];
    if (typeof inner === 'object') collect(inner, found);
    else if (name === 'reference' && typeof inner === 'string') {
      const id = REFERENCE.exec(inner)?.[1];
      if (id) found.add(id);
    }
  }
}

/** A record of somebody's care that does not say whose: nobody's Consent can permit it. */
export const isOfUnknownPatient = (resource: Resource, patients: ReadonlySet<string>): boolean =>
  patients.size === 0 && needsSubject(resource.resourceType) && !OF_NOBODY.has(resource.resourceType);

/** Neither of a patient nor of their care: definitions, configuration, and what an operation answers. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  ...['ActivityDefinition', 'Basic', 'Binary', 'CapabilityStatement', 'CodeSystem', 'CompartmentDefinition'],
  ...['ConceptMap', 'Endpoint', 'GraphDefinition', 'Library', 'Measure', 'NamingSystem', 'OperationDefinition'],
  ...['OperationOutcome', 'Parameters', 'PlanDefinition', 'Questionnaire', 'SearchParameter', 'StructureDefinition'],
  ...['StructureMap', 'Subscription', 'SubscriptionStatus', 'TerminologyCapabilities', 'ValueSet'],
  ...['AccessPolicy', 'AsyncJob', 'Bot', 'ClientApplication', 'Project', 'ProjectMembership', 'User'],
]);
