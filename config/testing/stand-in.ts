import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuditEvent, Bundle, Resource } from '@medplum/fhirtypes';
import { policyId, type Role } from '../ids.ts';

/**
 * A Medplum of a few lines for tests of what talks to it: knows tokens and their memberships, keeps what it is sent, and
 * answers what a test tells it to. What it takes to be Medplum is tested elsewhere, against Medplum.
 */
export interface Member {
  readonly token: string;
  readonly role: Role;
  readonly orgId?: string;
  readonly profile?: string;
  readonly admin?: boolean;
  /** As client credentials. */
  readonly client?: { readonly id: string; readonly secret: string };
  /** What `auth/me` says besides. */
  readonly me?: object;
}

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

type Answer = (req: Received) => { status?: number; headers?: Record<string, string>; body?: unknown } | undefined;

export interface StandIn {
  readonly url: string;
  readonly server: http.Server;
  /** All requests but those for tokens, callers and audit events. */
  readonly received: Received[];
  readonly auditEvents: AuditEvent[];
  /** The Patients that audit is told of, with their tokens. */
  directory: Bundle;
  members: Member[];
  answer: Answer;
  /** Answers batches of audit events with this status and stores none, where it isn't undefined. */
  auditStatus: number | undefined;
  /** Stores audit events and then breaks the connection. */
  loseAuditAnswers: boolean;
  close(): Promise<void>;
}

export const membershipId = (token: string) =>
  `00000000-0000-4000-8000-${Buffer.from(token).toString('hex').slice(0, 12).padEnd(12, '0')}`;

export async function startStandIn(members: Member[] = []): Promise<StandIn> {
  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const received = { method: req.method!, url: req.url!, headers: req.headers, body };
      const answer = own(received) ?? told(received) ?? { status: 404 };
      if (answer === 'lost') {
        res.destroy();
        return;
      }
      const { status = 200, headers = {}, body: sent } = answer;
      const type = sent === undefined || typeof sent === 'string' ? {} : { 'content-type': 'application/fhir+json' };
      res.writeHead(status, { ...type, ...headers });
      res.end(typeof sent === 'string' ? sent : sent === undefined ? '' : JSON.stringify(sent));
    });
  });

  function told(received: Received): ReturnType<Answer> {
    standIn.received.push(received);
    return standIn.answer(received);
  }

  function own({ method, url, headers, body }: Received): ReturnType<Answer> | 'lost' {
    const path = url.split('?')[0]!;
    const byToken = standIn.members.find(({ token }) => headers.authorization === `Bearer ${token}`);
    if (path === '/healthcheck') return { body: {} };
    if (path === '/.well-known/openid-configuration') return { body: { issuer: `${standIn.url}` } };
    if (path === '/oauth2/token' && body.includes('client_credentials')) return grant(new URLSearchParams(body));
    if (path === '/auth/me') {
      if (!byToken) return { status: 401, body: {} };
      return { body: { membership: { id: membershipId(byToken.token) }, ...byToken.me } };
    }
    if (path.startsWith('/fhir/R4/ProjectMembership/')) return membership(path.split('/').at(-1)!);
    if (method === 'POST' && /^\/fhir\/R4\/?$/.test(path) && body.includes('"AuditEvent"') && !byToken)
      return storeAudit(body);
    // Which token a patient has: asked for each patient that an event names.
    if (path === '/fhir/R4/Patient' && url.includes('_fields=identifier') && !byToken)
      return { body: standIn.directory };
    if (path === '/fhir/R4/AuditEvent' && !byToken)
      return { body: auditEventsFound(new URL(url, 'http://x').searchParams) };
    return undefined;
  }

  /** By the tags that Atlas gave them; or all of them, as stored when they were recorded. */
  function auditEventsFound(query: URLSearchParams): Bundle {
    const tags = query
      .get('_tag')
      ?.split(',')
      .map((tag) => tag.split('|')[1]);
    const stored = standIn.auditEvents.map((event): AuditEvent => {
      const id = event.meta?.tag?.[0]?.code;
      return { ...event, id, meta: { ...event.meta, lastUpdated: event.recorded } };
    });
    const found = tags ? stored.filter(({ id }) => tags.includes(id)) : stored;
    return { resourceType: 'Bundle', type: 'searchset', entry: found.map((resource) => ({ resource })) };
  }

  function grant(form: URLSearchParams) {
    const found = standIn.members.find(
      ({ client }) => client?.id === form.get('client_id') && client?.secret === form.get('client_secret')
    );
    if (found) return { body: { access_token: found.token, token_type: 'Bearer', expires_in: 3600 } };
    const own = form.get('client_secret') === SERVICE_SECRET;
    return own
      ? { body: { access_token: jwt(), expires_in: 3600, profile: { reference: 'ClientApplication/x' }, project: {} } }
      : { status: 400, body: { error: 'invalid_request' } };
  }

  function membership(id: string) {
    const found = standIn.members.find(({ token }) => membershipId(token) === id);
    if (!found) return { status: 404, body: {} };
    const parameter = found.orgId
      ? [{ name: 'org', valueReference: { reference: `Organization/${found.orgId}` } }]
      : [];
    return {
      body: {
        resourceType: 'ProjectMembership',
        id,
        profile: { reference: found.profile ?? `Practitioner/${id}` },
        admin: found.admin,
        access: [{ policy: { reference: `AccessPolicy/${policyId(found.role)}` }, parameter }],
      },
    };
  }

  function storeAudit(body: string): ReturnType<Answer> | 'lost' {
    const entries = (JSON.parse(body) as Bundle).entry ?? [];
    if (standIn.auditStatus !== undefined) return { status: standIn.auditStatus, body: {} };
    standIn.auditEvents.push(...entries.map(({ resource }) => resource as Resource as AuditEvent));
    if (standIn.loseAuditAnswers) return 'lost';
    const answers = entries.map(() => ({ response: { status: '201' } }));
    return { body: { resourceType: 'Bundle', type: 'batch-response', entry: answers } };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    server,
    received: [],
    auditEvents: [],
    directory: { resourceType: 'Bundle', type: 'searchset' },
    members,
    answer: () => undefined,
    auditStatus: undefined,
    loseAuditAnswers: false,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

/** What the gateway's own clients prove themselves with. */
export const SERVICE_SECRET = 'a service secret for tests, long enough to be one';

function jwt(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ exp: Math.floor(Date.now() / 1000) + 3600, login_id: 'x', client_id: 'x' })}.x`;
}
