import { createHash } from 'node:crypto';

/**
 * Medplum takes UUIDs only, and only a super admin may choose them (`PUT Type/<uuid>`). So that the bootstrap is
 * idempotent and every part of Atlas agrees without asking, each configured resource has an id derived from its name.
 * Shaped as UUID v4 because Medplum's own check wants that.
 */
export function stableId(name: string): string {
  const h = createHash('sha256').update(`atlas:${name}`).digest('hex');
  const variant = ((Number.parseInt(h[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

export const PROJECT_ID = stableId('Project/atlas');
/** Writes de-identified resources; the only author that the inner phi-gate exempts. */
export const INGEST_CLIENT_ID = stableId('ClientApplication/ingest');
/** Introspects callers, reads memberships and consents, writes AuditEvents. */
export const GATEWAY_CLIENT_ID = stableId('ClientApplication/gateway');
/** Whom users of an EHR get their Medplum tokens for: its identity provider is the gateway. */
export const SMART_CLIENT_ID = stableId('ClientApplication/smart');

export const botId = (name: string): string => stableId(`Bot/${name}`);
export const policyId = (role: Role): string => stableId(`AccessPolicy/${role}`);

/** Atlas' roles. A caller's role is the AccessPolicy of its ProjectMembership. */
export const ROLES = [
  'ADMIN',
  'CLINICIAN',
  'COMPLIANCE',
  'PATIENT',
  'RESEARCHER',
  'EHR',
  'INGEST',
  'GATEWAY',
  'BOT',
] as const;
export type Role = (typeof ROLES)[number];

export function roleOfPolicy(accessPolicyId: string | undefined): Role | undefined {
  return ROLES.find((role) => policyId(role) === accessPolicyId);
}
