import { GATEWAY_CLIENT_ID, INGEST_CLIENT_ID, type Role, stableId } from '../config/ids.ts';
import { membership } from './memberships.ts';
import { DEMO_ORGS, organizationId } from './organizations.ts';
import { inProject, reference, type Wanted, type WantedInput } from './state.ts';

export const ehrClientId = (org: string): string => stableId(`ClientApplication/ehr-${org}`);

interface Client {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly secret: string;
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
  ];
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
        secret: client.secret,
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
