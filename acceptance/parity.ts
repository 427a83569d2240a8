import { randomUUID } from 'node:crypto';
import { MedplumClient } from '@medplum/core';
import type {
  AccessPolicy,
  AccessPolicyResource,
  ClientApplication,
  OperationOutcome,
  Project,
  ProjectMembership,
  Resource,
} from '@medplum/fhirtypes';
import { superAdminClient } from '../server-config/super-admin.ts';

/**
 * What the parity suite stands on: a Medplum project of its own, made by the super admin, so that neither Atlas' policies
 * nor its phi-gate colour what is asked. The suite talks to Medplum itself, embedded or real, and asserts what the real
 * server was seen to do.
 */
export interface Atlas {
  readonly medplumUrl: string;
  readonly superAdmin: { readonly email: string; readonly password: string };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is asserted on, whatever it is
  readonly body: any;
}

/** Somebody with a token. `api.get('Patient/1')` is below fhir/R4, `api.get('/auth/me')` below the server's root. */
export class Api {
  readonly medplumUrl: string;
  readonly token: string | undefined;

  constructor(medplumUrl: string, token: string | undefined) {
    this.medplumUrl = medplumUrl;
    this.token = token;
  }

  get = (path: string, headers?: Readonly<Record<string, string>>) => this.request('GET', path, undefined, headers);
  post = (path: string, body: unknown, headers?: Readonly<Record<string, string>>) =>
    this.request('POST', path, body, headers);
  put = (path: string, body: unknown, headers?: Readonly<Record<string, string>>) =>
    this.request('PUT', path, body, headers);
  patch = (path: string, body: unknown) =>
    this.request('PATCH', path, body, { 'content-type': 'application/json-patch+json' });
  delete = (path: string) => this.request('DELETE', path);

  /** Creates, expects 201, and hands back what was stored. */
  async create<T extends Resource>(resource: T): Promise<T & { id: string; meta: NonNullable<Resource['meta']> }> {
    const answer = await this.post(resource.resourceType, resource);
    if (answer.status !== 201)
      throw new Error(`create ${resource.resourceType}: ${answer.status} ${text(answer.body)}`);
    return answer.body;
  }

  async request(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<Answer> {
    const response = await fetch(this.url(path), {
      method,
      redirect: 'manual',
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    });
    const answer = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(answer) };
  }

  private url(path: string): string {
    return path.startsWith('/') ? new URL(path.slice(1), this.medplumUrl).href : `${this.medplumUrl}fhir/R4/${path}`;
  }

  client(): MedplumClient {
    const medplum = new MedplumClient({ baseUrl: this.medplumUrl, cacheTime: 0, fetch });
    if (this.token) medplum.setAccessToken(this.token);
    return medplum;
  }
}

const isRaw = (body: unknown): body is string | Buffer | URLSearchParams =>
  typeof body === 'string' || Buffer.isBuffer(body) || body instanceof URLSearchParams;

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

/** What an OperationOutcome says. */
export function text(outcome: OperationOutcome | unknown): string {
  const issue = (outcome as OperationOutcome | undefined)?.issue?.[0];
  return issue?.details?.text ?? issue?.diagnostics ?? JSON.stringify(outcome);
}

export interface Member {
  readonly id: string;
  readonly secret: string;
  readonly membershipId: string;
  readonly api: Api;
}

export interface MemberOptions {
  /** Without it: no AccessPolicy, all of the project. */
  readonly policy?: readonly AccessPolicyResource[];
  /** `AccessPolicy.compartment`. */
  readonly compartment?: string;
  /** Parameters of the policy: references by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly admin?: boolean;
}

export interface ParityProject {
  readonly id: string;
  readonly medplumUrl: string;
  readonly superAdmin: Api;
  /** Full access and project admin. */
  readonly admin: Api;
  readonly adminClientId: string;
  /** A client of the project, with a token. */
  member(options?: MemberOptions): Promise<Member>;
  /** A policy of the project. */
  policy(resource: readonly AccessPolicyResource[], compartment?: string): Promise<string>;
}

export async function parityProject(atlas: Atlas, settings: Partial<Project> = {}): Promise<ParityProject> {
  const login = { medplumUrl: atlas.medplumUrl, ...atlas.superAdmin };
  const superAdmin = new Api(atlas.medplumUrl, (await superAdminClient(login)).getAccessToken());
  const id = randomUUID();
  await must(superAdmin.put(`Project/${id}`, { ...PROJECT, id, ...settings }));

  const policy = async (resource: readonly AccessPolicyResource[], compartment?: string): Promise<string> => {
    const policyId = randomUUID();
    await must(
      superAdmin.put(`AccessPolicy/${policyId}`, {
        resourceType: 'AccessPolicy',
        id: policyId,
        meta: { project: id },
        name: 'parity',
        resource: [...resource],
        ...(compartment ? { compartment: { reference: compartment } } : {}),
      } satisfies AccessPolicy)
    );
    return `AccessPolicy/${policyId}`;
  };

  const member = async (options: MemberOptions = {}): Promise<Member> => {
    const clientId = randomUUID();
    const membershipId = randomUUID();
    const secret = randomUUID();
    const self = `ClientApplication/${clientId}`;
    await must(
      superAdmin.put(self, {
        resourceType: 'ClientApplication',
        id: clientId,
        meta: { project: id },
        name: 'parity',
        secret,
      } satisfies ClientApplication)
    );
    await must(
      superAdmin.put(`ProjectMembership/${membershipId}`, {
        resourceType: 'ProjectMembership',
        id: membershipId,
        project: { reference: `Project/${id}` },
        user: { reference: self },
        profile: { reference: self },
        ...(options.admin ? { admin: true } : {}),
        ...(options.policy ? { access: [await access(options, policy)] } : {}),
      } satisfies ProjectMembership)
    );
    return {
      id: clientId,
      secret,
      membershipId,
      api: new Api(atlas.medplumUrl, await clientToken(atlas.medplumUrl, clientId, secret)),
    };
  };

  const admin = await member({ admin: true });
  return { id, medplumUrl: atlas.medplumUrl, superAdmin, admin: admin.api, adminClientId: admin.id, member, policy };
}

const PROJECT: Project = {
  resourceType: 'Project',
  name: 'Parity',
  strictMode: true,
  features: ['bots', 'cron', 'websocket-subscriptions', 'transaction-bundles'],
  setting: [{ name: 'preCommitSubscriptionsEnabled', valueBoolean: true }],
};

async function access(options: MemberOptions, policy: ParityProject['policy']) {
  return {
    policy: { reference: await policy(options.policy!, options.compartment) },
    parameter: Object.entries(options.parameters ?? {}).map(([name, reference]) => ({
      name,
      valueReference: { reference },
    })),
  };
}

export async function clientToken(medplumUrl: string, clientId: string, secret: string): Promise<string> {
  const answer = await requestToken(medplumUrl, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
  });
  if (answer.status !== 200) throw new Error(`no token for a client: ${answer.status}`);
  return answer.body.access_token;
}

export function requestToken(medplumUrl: string, form: Record<string, string>): Promise<Answer> {
  return new Api(medplumUrl, undefined).request('POST', '/oauth2/token', new URLSearchParams(form), {
    'content-type': 'application/x-www-form-urlencoded',
  });
}

async function must(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text(body)}`);
}

/** Asks until the answer fits, since what a server does after a commit takes its time. */
export async function eventually<T>(ask: () => Promise<T | undefined | false>, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A value that no other run has. */
export const unique = (): string => randomUUID();
