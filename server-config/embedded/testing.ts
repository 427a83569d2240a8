import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FhirRequest, FhirRouter, HttpMethod } from '@medplum/fhir-router';
import type { AccessPolicyResource, Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { RepositoryContext } from './context.ts';
import { createFhirRouter } from './fhir.ts';
import { EmbeddedRepository } from './repository.ts';
import { SqliteStore } from './store.ts';

/** A store of its own in a temporary folder, and callers of it, for tests of this folder. */
export interface TestStore {
  readonly store: SqliteStore;
  readonly file: string;
  readonly projectId: string;
  /** Somebody of the project without a policy, unless told otherwise. */
  caller(context?: Partial<RepositoryContext>): EmbeddedRepository;
  /** The same, limited to these policy entries. */
  limited(resource: AccessPolicyResource[], context?: Partial<RepositoryContext>): EmbeddedRepository;
  close(): void;
}

export function openTestStore(): TestStore {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-medplum-'));
  const file = path.join(dir, 'medplum.db');
  const store = new SqliteStore(file);
  const projectId = randomUUID();
  const author = { reference: `ClientApplication/${randomUUID()}` };
  const caller = (context: Partial<RepositoryContext> = {}) =>
    new EmbeddedRepository(store, { author, projectId, ...context });
  return {
    store,
    file,
    projectId,
    caller,
    limited: (resource, context = {}) =>
      caller({ ...context, accessPolicy: { resourceType: 'AccessPolicy', resource, ...context.accessPolicy } }),
    close() {
      store.close();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

export interface Answer {
  /** `ok`, `created`, `not-found` …, or the text of an outcome that has no id. */
  readonly outcome: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into whatever comes back
  readonly body: any;
}

const router: { shared?: FhirRouter } = {};

/** One request through the router, as the HTTP edge makes it. */
export async function request(
  repo: EmbeddedRepository,
  method: HttpMethod,
  url: string,
  body?: unknown,
  options: { headers?: Record<string, string>; transactions?: boolean } = {}
): Promise<Answer> {
  router.shared ??= createFhirRouter();
  const req: FhirRequest = {
    method,
    url,
    pathname: '',
    body,
    params: {},
    query: {},
    headers: options.headers ?? {},
    config: { transactions: options.transactions ?? true },
  };
  const [outcome, resource] = await router.shared.handleRequest(req, repo);
  return { outcome: outcomeName(outcome), body: resource };
}

export function outcomeName(outcome: OperationOutcome): string {
  return outcome.id ?? outcome.issue.map((issue) => issue.details?.text).join('; ');
}

export async function outcomeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'ok';
  } catch (err) {
    return outcomeName((err as { outcome: OperationOutcome }).outcome);
  }
}

export const transaction = (...entry: NonNullable<Bundle['entry']>): Bundle => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry,
});

export const post = (resource: Resource, fullUrl?: string) => ({
  fullUrl,
  request: { method: 'POST' as const, url: resource.resourceType },
  resource,
});
