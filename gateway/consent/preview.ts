import type { Consent, Resource } from '@medplum/fhirtypes';
import { type CodeLike, compile, DATA_CLASSES, type Decision } from '../../consent/index.ts';
import { systemOf } from './wanted.ts';

/** What Consents let whom see, a row a data class. `filter`: some of it. */
export interface PreviewRow {
  readonly dataClass: string;
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** Who is asked for, and why: what the table's columns are. */
export const PREVIEW_COLUMNS = [
  { name: 'clinician-treatment', role: 'CLINICIAN', purpose: 'TREAT' },
  { name: 'clinician-emergency', role: 'CLINICIAN', purpose: 'ETREAT' },
  { name: 'clinician-payment', role: 'CLINICIAN', purpose: 'HPAYMT' },
  { name: 'clinician-operations', role: 'CLINICIAN', purpose: 'HOPERAT' },
  { name: 'research', role: 'RESEARCHER', purpose: 'HRESCH' },
  { name: 'public-health', role: 'CLINICIAN', purpose: 'PUBHLTH' },
] as const;

/** @param actor somebody in particular, where it is to be seen what they would see */
export function previewOf(
  consents: readonly Consent[],
  of: { patient: string; orgId: string; roleSystem: string; actor?: string | undefined },
  now: Date
): PreviewRow[] {
  const policies = compile(consents);
  const organization = `Organization/${of.orgId}`;
  return Object.keys(DATA_CLASSES).map((dataClass) => ({
    dataClass,
    decisions: Object.fromEntries(
      PREVIEW_COLUMNS.map(({ name, role, purpose }) => {
        const roles: CodeLike[] = [{ system: of.roleSystem, code: role }, 'IRCP', 'PRCP'];
        const actor = { role: roles, organization, ...(of.actor && { reference: of.actor }) };
        const asked = { patient: of.patient, organization, purpose, actor, resources: samplesOf(dataClass) };
        return [name, policies.decide(asked, now).decision];
      })
    ),
  }));
}

/** Of each part of a data class a resource that is nothing but of that class: what is sensitive may be decided otherwise. */
function samplesOf(dataClass: string): Resource[] {
  const { types, some = {} } = DATA_CLASSES[dataClass as keyof typeof DATA_CLASSES] as {
    types: readonly string[];
    some?: Record<string, { categories: readonly string[] }>;
  };
  const parts = Object.entries(some).map(([resourceType, { categories }]) => ({
    resourceType,
    category: [{ coding: [{ system: systemOf(resourceType, categories[0]!), code: categories[0] }] }],
  }));
  return [...types.map((resourceType) => ({ resourceType })), ...parts] as Resource[];
}
