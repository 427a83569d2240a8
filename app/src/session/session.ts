import type { MedplumClient } from '@medplum/core';
import { canReadResourceType } from '@medplum/core';
import type { AccessPolicy, ResourceType } from '@medplum/fhirtypes';
import { createContext, useContext } from 'react';

/** What `GET /whoami` of the gateway answers: names of roles are those of Atlas' access policies. */
export interface Whoami {
  readonly role?: string;
  /** Id of the Organization. */
  readonly org?: string;
  readonly profile: string;
}

export interface Rights extends Whoami {
  /** Path of the first page of this role. */
  readonly home: string;
  readonly canReadCharts: boolean;
  readonly canReadAudit: boolean;
  /** Queue, pulls, reconciliation: the gateway lets administrators alone. */
  readonly canOperate: boolean;
  /** The workbench: a patient's own record is read, not programmed. */
  readonly canCode: boolean;
  /** A patient sees one chart, their own. */
  readonly ownChart?: string;
}

export interface Session extends Rights {
  readonly signOut: () => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session');
  return session;
}

/**
 * Which pages a user gets follows from the access policy that the server enforces anyway, so that the navigation
 * cannot promise what the door then refuses.
 */
export function buildSession(medplum: MedplumClient, who: Whoami): Rights {
  const policy = medplum.getAccessPolicy();
  const canReadCharts = mayRead(policy, 'Patient') && mayRead(policy, 'Observation');
  const canReadAudit = mayRead(policy, 'AuditEvent');
  const ownChart = who.role === 'PATIENT' && who.profile.startsWith('Patient/') ? chartPath(who.profile) : undefined;
  const canCode = CODING_ROLES.includes(who.role ?? '');
  const rights = { canReadCharts, canReadAudit, canOperate: who.role === 'ADMIN', canCode, ownChart };
  return { ...who, ...rights, home: homeOf(rights) };
}

const CODING_ROLES = ['CLINICIAN', 'RESEARCHER', 'ADMIN'];

function homeOf({ ownChart, canReadCharts, canReadAudit, canOperate }: Omit<Rights, keyof Whoami | 'home'>): string {
  if (ownChart) return ownChart;
  if (canReadCharts) return '/patients';
  // An administrator may read the audit trail, too; what they come for is whether everything runs.
  if (canOperate) return '/operations';
  return canReadAudit ? '/audit' : '/welcome';
}

function mayRead(policy: AccessPolicy | undefined, resourceType: ResourceType): boolean {
  return policy !== undefined && canReadResourceType(policy, resourceType);
}

function chartPath(profile: string): string {
  return `/patients/${profile.slice('Patient/'.length)}`;
}
