import type { Practitioner, ProjectMembership, User } from '@medplum/fhirtypes';
import { namespace } from '../config/namespace.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { type Issuer, issuerOf } from '../config/smart-issuers.ts';
import { vaultLocation } from '../config/vault.ts';
import { fhirUserOf, npiTokens, sourceTokens } from '../gateway/smart/users.ts';
import { openVault } from '../privacy/index.ts';
import { superAdminClient } from '../server-config/super-admin.ts';

export interface SmartUser {
  /** Of the user in Atlas. */
  readonly email: string;
  readonly iss: string;
  /** `Practitioner/<id>` at the EHR, or its URL. */
  readonly fhirUser?: string | undefined;
  readonly npi?: string | undefined;
}

/**
 * Lets a user of an EHR in as a user of Atlas: the EHR's Practitioner, or the NPI, is written to the user's Practitioner
 * in Medplum, as an HMAC of the organization. As super admin, since nobody else sees users by their e-mail address.
 * @returns the reference of the Practitioner
 */
export async function linkSmartUser(settings: Settings, secrets: Secrets, user: SmartUser): Promise<string> {
  const issuer = issuerOf(settings.ATLAS_SMART_ISSUERS, user.iss);
  if (!issuer) throw new Error('iss: is none of ATLAS_SMART_ISSUERS');
  const tokens = await tokensOf(settings, issuer, user);
  const medplum = await superAdminClient({
    medplumUrl: settings.medplumUrl,
    email: settings.MEDPLUM_SUPER_ADMIN_EMAIL,
    password: secrets.superAdminPassword,
  });
  const account = await medplum.searchOne('User', { email: user.email.toLowerCase() });
  const memberships = account ? await medplum.searchResources('ProjectMembership', { user: `User/${account.id}` }) : [];
  const profile = profileOf(account, memberships, issuer.org);
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

async function tokensOf(settings: Settings, issuer: Issuer, { fhirUser, npi }: SmartUser): Promise<string[]> {
  if (!fhirUser && !npi) throw new Error('name the user at the EHR: --fhir-user, --npi, or both');
  const who = fhirUser ? fhirUserOf(fhirUser, issuer) : undefined;
  if (fhirUser && who?.type !== 'Practitioner') throw new Error('--fhir-user: has to be a Practitioner');
  if (npi && !/^\d{10}$/.test(npi)) throw new Error('--npi: has ten digits');
  const pseudonyms = await openVault(vaultLocation(settings)).pseudonyms(issuer.org);
  const deps = { namespace: namespace(settings.ATLAS_NAMESPACE) };
  return [
    ...(who ? sourceTokens(deps, pseudonyms, issuer, who) : []),
    ...(npi ? npiTokens(deps, pseudonyms, npi).slice(0, 1) : []),
  ];
}

function profileOf(account: User | undefined, memberships: readonly ProjectMembership[], orgId: string): string {
  const inOrg = memberships.filter((m) => JSON.stringify(m.access ?? []).includes(`"Organization/${orgId}"`));
  const profile = inOrg[0]?.profile?.reference;
  if (!account || !profile?.startsWith('Practitioner/')) {
    throw new Error("--email: is no practitioner of the EHR's organization");
  }
  return profile;
}
