import type { IdentityProvider } from '@medplum/fhirtypes';
import { GATEWAY_CLIENT_ID, INGEST_CLIENT_ID, type Role, SMART_CLIENT_ID, stableId } from '../config/ids.ts';
import { membership } from './memberships.ts';
import { DEMO_ORGS, organizationId } from './organizations.ts';
import { inProject, reference, type Wanted, type WantedInput } from './state.ts';

export const ehrClientId = (org: string): string => stableId(`ClientApplication/ehr-${org}`);

interface Client {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Without one nobody can log in as the client. */
  readonly secret?: string;
  readonly identityProvider?: IdentityProvider;
  readonly role: Role;
  readonly org?: string;
  readonly admin?: boolean;
}

/** Each client, then its membership. */
export function clients(input: WantedInput): Wanted[] {
  return [...atlasClients(input), ...demoEhrClients(input)].flatMap(clientAndMembership);
}

function atlasClients(input: WantedInput): Client[] {
  return [
    {
      key: 'ingest',
      id: INGEST_CLIENT_ID,
      name: 'Atlas ingest',
      description: 'Writes de-identified resources. The only author that the inner phi-gate exempts.',
      secret: input.clientSecrets.ingest,
      role: 'INGEST',
      admin: true,
    },
    {
      key: 'gateway',
      id: GATEWAY_CLIENT_ID,
      name: 'Atlas gateway',
      description: 'Introspects callers, reads memberships and consents, writes AuditEvents.',
      secret: input.clientSecrets.gateway,
      role: 'GATEWAY',
      admin: true,
    },
    {
      key: 'smart',
      id: SMART_CLIENT_ID,
      name: 'Atlas in the EHR',
      description: 'Users whom an EHR has signed in get their tokens for it, by token exchange.',
      identityProvider: gatewayAsIdentityProvider(input.userInfoUrl),
      role: 'BOT',
    },
  ];
}

/** Medplum asks its userinfo only; the other fields have to be there, and lead nowhere. */
function gatewayAsIdentityProvider(userInfoUrl: string): IdentityProvider {
  return {
    authorizeUrl: userInfoUrl,
    tokenUrl: userInfoUrl,
    userInfoUrl,
    clientId: 'atlas',
    clientSecret: 'none',
    useSubject: true,
  };
}

function demoEhrClients(input: WantedInput): Client[] {
  if (!input.demo) return [];
  return DEMO_ORGS.map((org) => ({
    key: `ehr-${org.key}`,
    id: ehrClientId(org.key),
    name: `EHR of ${org.name}`,
    description: 'Demo EHR: sends identified FHIR to the inbound endpoints.',
    secret: requireSecret(input.demoSecrets, `ehr-${org.key}`),
    role: 'EHR',
    org: org.key,
  }));
}

function clientAndMembership(client: Client): Wanted[] {
  const self = `ClientApplication/${client.id}`;
  const organization = client.org ? organizationId(client.org) : undefined;
  return [
    {
      name: client.name,
      owns: 'listed',
      resource: {
        resourceType: 'ClientApplication',
        id: client.id,
        meta: { ...inProject, ...(organization ? { accounts: [reference('Organization', organization)] } : {}) },
        status: 'active',
        name: client.name,
        description: client.description,
        ...(client.secret ? { secret: client.secret } : {}),
        ...(client.identityProvider ? { identityProvider: client.identityProvider } : {}),
      },
    },
    {
      name: `${client.name} as ${client.role}`,
      owns: 'whole',
      resource: membership({
        key: client.key,
        role: client.role,
        user: self,
        profile: self,
        organizationId: organization,
        admin: client.admin,
      }),
    },
  ];
}

export function requireSecret(secrets: Readonly<Record<string, string>>, name: string): string {
  const value = secrets[name];
  if (!value) throw new Error(`the secrets have no demo entry "${name}"`);
  return value;
}
