import type { AuditEvent } from '@medplum/fhirtypes';
import { type Pattern, SYSTEMS } from './codes.ts';

export const BALP = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/';

/**
 * The profiles of BALP that an event says it follows. They are about what succeeded ("failures are recorded
 * differently"); one about a patient is about exactly one, so an event of several patients follows the plain one.
 */
export function claimedProfiles(event: AuditEvent, pattern: Pattern): string[] {
  const own = ownProfile(event, pattern);
  const session = event.agent[0]?.policy !== undefined;
  return [...(own ? [own] : []), ...(session ? ['IHE.BasicAudit.OAUTHaccessTokenUse.Minimal'] : [])].map(
    (name) => `${BALP}${name}`
  );
}

function ownProfile(event: AuditEvent, pattern: Pattern): string | undefined {
  const count = (system: string, code: string) =>
    (event.entity ?? []).filter(({ type }) => type?.system === system && type.code === code).length;
  const patients = count(SYSTEMS.entityType, '1');
  const data = count(SYSTEMS.entityType, '2');
  const userKnown = event.agent[0]?.requestor !== true || event.agent[0].who !== undefined;
  if (pattern === 'authz') {
    const complete = patients === 1 && count(SYSTEMS.resourceTypes, 'Consent') > 0 && event.agent.length === 4;
    return complete ? 'IHE.BasicAudit.AuthZconsent' : undefined;
  }
  if (event.outcome !== '0' || !userKnown) return undefined;
  const name = PLAIN[pattern]?.(event);
  if (name === undefined) return undefined;
  if (name.startsWith('PrivacyDisclosure.')) {
    return patients === 1 && (event.entity?.length ?? 0) >= 2 ? `IHE.BasicAudit.${name}` : undefined;
  }
  if (data !== 1) return undefined;
  return `IHE.BasicAudit.${patients === 1 ? 'Patient' : ''}${name}`;
}

const PLAIN: Readonly<Partial<Record<Pattern, (event: AuditEvent) => string | undefined>>> = {
  read: () => 'Read',
  query: () => 'Query',
  write: ({ action, subtype }) => {
    const isUpdate = subtype?.some(({ code }) => code === 'update' || code === 'patch');
    return action === 'C' ? 'Create' : isUpdate ? 'Update' : undefined;
  },
  // One subtype and no other: an erasure has its own.
  delete: ({ subtype }) => (subtype?.length === 1 ? 'Delete' : undefined),
  import: () => 'PrivacyDisclosure.Recipient',
  export: () => 'PrivacyDisclosure.Source',
};
