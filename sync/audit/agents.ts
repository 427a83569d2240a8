import type { AuditEventAgent, Coding, Device, Reference } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { type Pattern, SYSTEMS } from './codes.ts';
import { idOf, isCodeWord, isPersonReference, isUuid } from './forms.ts';
import type { AuditAgent, AuditInput } from './input.ts';

/** The process that writes the event: the server of a request, and what BALP calls the observer. */
export interface AuditSite {
  /** `gateway` or `worker`. */
  readonly name: string;
  /** Its public URL, or what it is called on its network. */
  readonly address: string;
}

export interface AgentContext {
  readonly namespace: Namespace;
  readonly site: AuditSite;
  readonly pattern: Pattern;
  readonly purpose: Coding | undefined;
  /** Of the client: {@link AuditOrigin}. */
  readonly address: string | undefined;
}

type Agent = AuditEventAgent;

/**
 * The acting agent first: the user, or the application where no user stands behind it. Then the application that the
 * user works with, then Atlas itself, each by the type that the pattern of BALP gives it.
 */
export function agents(input: AuditInput, context: AgentContext): Agent[] {
  const { pattern } = context;
  const user = isUser(input.agent) ? userAgent(input.agent, context) : undefined;
  const client = clientAgent(input, user === undefined, context);
  const server: Agent = {
    type: concept(SERVER[pattern]),
    who: observer(context),
    requestor: false,
    ...(pattern === 'authz' ? {} : { network: networkOf(context.site) }),
  };
  const org: Agent[] =
    pattern === 'authz' && isUuid(input.agent.orgId)
      ? [
          {
            type: concept({ system: SYSTEMS.roleClass, code: 'PROV' }),
            who: { reference: `Organization/${input.agent.orgId}` },
            requestor: false,
          },
        ]
      : [];
  return [...(user ? [user] : []), client, ...org, server];
}

/** FHIR network-type: 5 is a URI, 1 a name of a machine. */
const networkOf = ({ address }: AuditSite): Agent['network'] => ({
  address,
  type: address.includes('://') ? '5' : '1',
});

/** The same object as `source.observer`: BALP wants the two to be equal. */
export function observer({ namespace, site }: Pick<AgentContext, 'namespace' | 'site'>): Reference<Device> {
  return { type: 'Device', identifier: { system: namespace.auditWriter, value: site.name } };
}

const SOURCE: Coding = { system: SYSTEMS.dcm, code: '110153', display: 'Source Role ID' };
const DESTINATION: Coding = { system: SYSTEMS.dcm, code: '110152', display: 'Destination Role ID' };
const APPLICATION: Coding = { system: SYSTEMS.dcm, code: '110150', display: 'Application' };
const RECIPIENT: Coding = { system: SYSTEMS.participation, code: 'IRCP', display: 'information recipient' };
const AUTHOR: Coding = { system: SYSTEMS.participation, code: 'AUT', display: 'author (originator)' };
const OAUTH_USER: Coding = { system: SYSTEMS.balpUser, code: 'UserOauthAgent' };

/** Data flows to the client of a read, and from that of a write; a query is sent by its client. */
const CLIENT: Readonly<Record<Pattern, Coding>> = {
  read: DESTINATION,
  query: SOURCE,
  write: SOURCE,
  delete: APPLICATION,
  import: SOURCE,
  export: DESTINATION,
  authz: APPLICATION,
  login: APPLICATION,
  activity: SOURCE,
};
const SERVER: Readonly<Record<Pattern, Coding>> = {
  read: SOURCE,
  query: DESTINATION,
  write: DESTINATION,
  delete: { system: SYSTEMS.provenanceRole, code: 'custodian', display: 'Custodian' },
  import: DESTINATION,
  export: SOURCE,
  authz: { system: SYSTEMS.securityRole, code: 'authserver', display: 'authorization server' },
  login: { system: SYSTEMS.balpUser, code: 'AuthzOauthService' },
  activity: DESTINATION,
};
const WRITING: ReadonlySet<Pattern> = new Set(['write', 'delete', 'import']);

function userAgent(given: AuditAgent, context: AgentContext): Agent {
  const { namespace, pattern } = context;
  const session = pattern !== 'delete' && isUuid(given.loginId) ? given.loginId : undefined;
  return {
    type: { coding: [WRITING.has(pattern) ? AUTHOR : RECIPIENT, ...(session ? [OAUTH_USER] : [])] },
    ...roleOf(given, namespace),
    ...(isPersonReference(given.profile)
      ? { who: { reference: given.profile as 'Practitioner/x' } }
      : given.loginHash
        ? { who: { identifier: { system: namespace.identifierHash, value: given.loginHash } } }
        : {}),
    requestor: true,
    ...(session ? { policy: [`urn:ietf:params:oauth:jti:${session}`] } : {}),
    ...(context.purpose ? { purposeOfUse: [concept(context.purpose)] } : {}),
  };
}

function clientAgent(input: AuditInput, acts: boolean, context: AgentContext): Agent {
  const { agent, recipient } = input;
  const { namespace, pattern, site } = context;
  const toSink = pattern === 'export' && recipient && isCodeWord(recipient) ? recipient : undefined;
  const value = toSink ?? agent.service ?? clientId(agent) ?? 'unknown';
  return {
    type: concept(CLIENT[pattern]),
    ...(acts && WHERE_ROLE_MAY_STAND.has(pattern) ? roleOf(agent, namespace) : {}),
    who: {
      type: 'Device',
      identifier: { system: namespace.auditClient, value: isCodeWord(value) ? value : 'unknown' },
    },
    requestor: acts,
    network: { address: (toSink ? undefined : context.address) ?? (agent.service || toSink ? site.name : 'unknown') },
  };
}

/** BALP forbids a role on the application of a deletion and of a decision. */
const WHERE_ROLE_MAY_STAND: ReadonlySet<Pattern> = new Set([
  'read',
  'query',
  'write',
  'import',
  'export',
  'login',
  'activity',
]);

function clientId(agent: AuditAgent): string | undefined {
  const id = agent.profile && !isUser(agent) ? idOf(agent.profile) : agent.clientId;
  return isUuid(id) ? id : undefined;
}

/** A person, or the account that a login was tried for; clients and Atlas' own parts are applications. */
function isUser({ profile, loginHash, service }: AuditAgent): boolean {
  if (service !== undefined) return false;
  return profile === undefined ? loginHash !== undefined : isPersonReference(profile);
}

function roleOf({ role }: AuditAgent, namespace: Namespace): Pick<Agent, 'role'> {
  return role ? { role: [concept({ system: `${namespace.base}/fhir/role`, code: role })] } : {};
}

const concept = (coding: Coding) => ({ coding: [coding] });
