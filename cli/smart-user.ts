import type { MedplumClient } from '@medplum/core';
import type { Practitioner, ProjectMembership, User } from '@medplum/fhirtypes';
import { stableId } from '../config/ids.ts';
import { namespace } from '../config/namespace.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { type Issuer, issuerOf } from '../config/smart-issuers.ts';
import { vaultLocation } from '../config/vault.ts';
import { type FhirUser, fhirUserOf, npiTokens, sourceTokens } from '../gateway/smart/users.ts';
import { openVault } from '../privacy/index.ts';
import { membership } from '../server-config/memberships.ts';
import { superAdminClient } from '../server-config/super-admin.ts';
import { PLACEHOLDER_PATIENT_ID } from '../server-config/users.ts';

export interface SmartUser {
  /** Of the user in Atlas. */
  readonly email: string;
  readonly iss: string;
  /** `Practitioner/<id>` or `Patient/<id>` at the EHR, or its URL. */
  readonly fhirUser?: string | undefined;
  readonly npi?: string | undefined;
}

/**
 * Lets a user of an EHR in as a user of Atlas. Staff: the EHR's Practitioner, or the NPI, is written to the user's
 * Practitioner in Medplum, as an HMAC of the organization. A patient: the user, made if there is none, is the person of
 * the pseudonymous Patient that stands for the EHR's. As super admin, since nobody else sees users by their e-mail address.
 * @returns the reference of the Practitioner or Patient
 */
export async function linkSmartUser(settings: Settings, secrets: Secrets, user: SmartUser): Promise<string> {
  const issuer = issuerOf(settings.ATLAS_SMART_ISSUERS, user.iss);
  if (!issuer) throw new Error('iss: is none of ATLAS_SMART_ISSUERS');
  const who = user.fhirUser ? fhirUserOf(user.fhirUser, issuer) : undefined;
  const tokens = await tokensOf(settings, issuer, user, who);
  const medplum = await superAdminClient({
    medplumUrl: settings.medplumUrl,
    email: settings.MEDPLUM_SUPER_ADMIN_EMAIL,
    password: secrets.superAdminPassword,
  });
  const email = user.email.toLowerCase();
  const account = await medplum.searchOne('User', { email });
  const memberships = account ? await medplum.searchResources('ProjectMembership', { user: `User/${account.id}` }) : [];
  const inOrg = memberships.filter((m) => JSON.stringify(m.access ?? []).includes(`"Organization/${issuer.org}"`));
  return who?.type === 'Patient'
    ? linkPatient(medplum, { tokens, email, account, inOrg, org: issuer.org })
    : linkPractitioner(medplum, { tokens, inOrg });
}

interface Link {
  /** The EHR's person as Medplum has them: `system|value`. */
  readonly tokens: readonly string[];
  readonly inOrg: readonly ProjectMembership[];
}

async function linkPractitioner(medplum: MedplumClient, { tokens, inOrg }: Link): Promise<string> {
  const profile = inOrg[0]?.profile?.reference;
  if (!profile?.startsWith('Practitioner/')) throw new Error("--email: is no practitioner of the EHR's organization");
  const practitioner = await medplum.readReference<Practitioner>({ reference: profile });
  const known = (practitioner.identifier ?? []).map(({ system, value }) => `${system}|${value}`);
  const added = tokens
    .filter((token) => !known.includes(token))
    .map((token) => ({
      system: token.slice(0, token.lastIndexOf('|')),
      value: token.slice(token.lastIndexOf('|') + 1),
    }));
  if (added.length > 0) {
    await medplum.updateResource({ ...practitioner, identifier: [...(practitioner.identifier ?? []), ...added] });
  }
  return profile;
}

interface PatientLink extends Link {
  readonly email: string;
  readonly account: User | undefined;
  readonly org: string;
}

async function linkPatient(medplum: MedplumClient, { tokens, email, account, inOrg, org }: PatientLink) {
  const [patient, ...others] = await medplum.searchResources('Patient', [
    ['identifier', tokens.join(',')],
    ['_compartment', `Organization/${org}`],
  ]);
  if (!patient || others.length > 0) {
    throw new Error('--fhir-user: Atlas has no record of this patient; let a clinician of the EHR open it once');
  }
  const profile = `Patient/${patient.id}`;
  const own = inOrg[0];
  if (own?.profile?.reference === profile) return profile;
  if (own && own.profile?.reference !== `Patient/${PLACEHOLDER_PATIENT_ID}`) {
    throw new Error('--email: is somebody else already; a patient has a user of their own');
  }
  if (own) {
    await medplum.updateResource<ProjectMembership>({ ...own, profile: { reference: profile } });
    return profile;
  }
  const userId = account?.id ?? stableId(`User/${email}`);
  if (!account) await medplum.updateResource<User>({ ...PORTAL_USER, id: userId, email });
  const key = `patient/${userId}/${org}`;
  await medplum.updateResource(
    membership({ key, role: 'PATIENT', user: `User/${userId}`, profile, organizationId: org })
  );
  return profile;
}

/** Of a patient Medplum keeps no name; without a password they come in by their EHR alone. */
const PORTAL_USER = { resourceType: 'User', firstName: 'Patient', lastName: 'Portal' } as const;

async function tokensOf(settings: Settings, issuer: Issuer, user: SmartUser, who?: FhirUser): Promise<string[]> {
  const { fhirUser, npi } = user;
  if (!fhirUser && !npi) throw new Error('name the user at the EHR: --fhir-user, --npi, or both');
  if (fhirUser && who?.type !== 'Practitioner' && who?.type !== 'Patient') {
    throw new Error('--fhir-user: has to be a Practitioner or a Patient');
  }
  if (npi && !/^\d{10}$/.test(npi)) throw new Error('--npi: has ten digits');
  if (npi && who?.type === 'Patient') throw new Error('--npi: a patient has none');
  const pseudonyms = await openVault(vaultLocation(settings)).pseudonyms(issuer.org);
  const deps = { namespace: namespace(settings.ATLAS_NAMESPACE) };
  return [
    ...(who ? sourceTokens(deps, pseudonyms, issuer, who) : []),
    ...(npi ? npiTokens(deps, pseudonyms, npi).slice(0, 1) : []),
  ];
}
