import { createHash } from 'node:crypto';
import type { Patient, Practitioner } from '@medplum/fhirtypes';
import { type Role, stableId } from '../config/ids.ts';
import type { Namespace } from '../config/namespace.ts';
import { requireSecret } from './clients.ts';
import { membership } from './memberships.ts';
import { organizationId } from './organizations.ts';
import { inProject, reference, type Stored, type Wanted, type WantedInput } from './state.ts';

export const DEMO_USERS = [
  { key: 'admin', role: 'ADMIN', org: 'north' },
  { key: 'clinician', role: 'CLINICIAN', org: 'north' },
  { key: 'compliance', role: 'COMPLIANCE', org: 'north' },
  { key: 'patient', role: 'PATIENT', org: 'north' },
  { key: 'researcher', role: 'RESEARCHER', org: 'north' },
] as const satisfies readonly { key: string; role: Role; org: string }[];
type DemoUser = (typeof DEMO_USERS)[number];

export const userId = (key: string): string => stableId(`User/${key}`);
export const userEmail = (key: string): string => `${key}@atlas.example`;
/** Stands in as the demo patient's profile until `linkPatientUser` puts a seeded Patient there. */
export const PLACEHOLDER_PATIENT_ID = stableId('Patient/demo-placeholder');

/** Each demo user with profile and membership. Their passwords are `passwords.ts`' concern: only their hash is state. */
export function users(input: WantedInput): Wanted[] {
  if (!input.demo) return [];
  return DEMO_USERS.flatMap((user) => [account(user), profile(user, input), membershipOf(user)]);
}

/** Password by User id. */
export function demoPasswords(input: WantedInput): Map<string, string> {
  if (!input.demo) return new Map();
  return new Map(DEMO_USERS.map((user) => [userId(user.key), requireSecret(input.demoSecrets, user.key)]));
}

/** Without a project, so that `MedplumClient.startLogin` finds the user by email alone. */
function account(user: DemoUser): Wanted {
  return {
    name: userEmail(user.key),
    owns: 'listed',
    resource: {
      resourceType: 'User',
      id: userId(user.key),
      firstName: 'Demo',
      lastName: titled(user.key),
      email: userEmail(user.key),
      emailVerified: true,
    },
  };
}

function profile(user: DemoUser, input: WantedInput): Wanted {
  const accounts = [reference('Organization', organizationId(user.org))];
  const resource =
    user.role === 'PATIENT' ? placeholderPatient(input.namespace, accounts) : practitioner(user, accounts);
  return { name: `profile of ${userEmail(user.key)}`, owns: 'listed', resource };
}

function practitioner(user: DemoUser, accounts: { reference: string }[]): Practitioner & Stored {
  return {
    resourceType: 'Practitioner',
    id: stableId(`Practitioner/${user.key}`),
    meta: { ...inProject, accounts },
    active: true,
    name: [{ given: ['Demo'], family: titled(user.key) }],
  };
}

/** Pseudonymous like every Patient: the shape that ingress stores, of a person who does not exist. */
function placeholderPatient(namespace: Namespace, accounts: { reference: string }[]): Patient & Stored {
  const token = createHash('sha256')
    .update(PLACEHOLDER_PATIENT_ID)
    .digest('hex')
    .slice(0, 26)
    .replaceAll(/[018-9]/g, 'a');
  return {
    resourceType: 'Patient',
    id: PLACEHOLDER_PATIENT_ID,
    meta: { ...inProject, accounts },
    identifier: [{ system: namespace.patientToken, value: `pt_${token}` }],
    name: [{ text: 'Patient [DEM]', family: '***', given: ['***'] }],
  };
}

function membershipOf(user: DemoUser): Wanted {
  const isPatient = user.role === 'PATIENT';
  return {
    name: `${userEmail(user.key)} as ${user.role}`,
    owns: 'whole',
    ...(isPatient ? { keep: ['profile'] } : {}),
    resource: membership({
      key: user.key,
      role: user.role,
      user: `User/${userId(user.key)}`,
      profile: isPatient ? `Patient/${PLACEHOLDER_PATIENT_ID}` : `Practitioner/${stableId(`Practitioner/${user.key}`)}`,
      organizationId: organizationId(user.org),
    }),
  };
}

const titled = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
