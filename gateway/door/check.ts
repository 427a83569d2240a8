import type { Resource } from '@medplum/fhirtypes';
import type { Request } from 'express';
import type { Namespace } from '../../config/namespace.ts';
import { refusal } from '../errors.ts';
import { hasBody, mediaType, readBody, readJson } from './body.ts';
import { changes, checkBundle, pinned } from './bundle.ts';
import { type Current, currentAs } from './current.ts';
import { queryOf } from './fhir-path.ts';
import type { Interaction, WriteById } from './interaction.ts';
import { checkOperation } from './operations.ts';
import type { Upstream } from './upstream.ts';
import {
  checkCreate,
  checkDelete,
  checkPatched,
  checkUpdate,
  type RefuseUnpermitted,
  refuseAskingByValue,
} from './write.ts';

/** What is to be sent on, once it has been checked. */
export interface Checked {
  readonly body?: string | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it goes instead of where it was sent: a conditional write goes to the resource that it was checked for. */
  readonly target?: Interaction;
  readonly method?: string;
  readonly bundle?: Awaited<ReturnType<typeof checkBundle>>;
  readonly changes: boolean;
  /** To be checked anew when Medplum answers 412: the caller named no version, the one that was checked is gone. */
  readonly again?: boolean;
}

export interface CheckDeps {
  readonly upstream: Upstream;
  readonly namespace: Namespace;
  readonly maxBodyBytes: number;
  readonly refuseWithheld: (resource: Resource) => Promise<void>;
  readonly refuseUnpermitted: RefuseUnpermitted;
}

const MAX_FORM_BYTES = 1024 * 1024;

/** @throws Refusal for what may not go on */
export async function check(req: Request, interaction: Interaction, deps: CheckDeps): Promise<Checked> {
  const base = { changes: changes(interaction) };
  const context = contextOf(req, deps);
  switch (interaction.kind) {
    case 'create': {
      refuseAskingByValue(req.get('if-none-exist'));
      const { resource } = await checkCreate(interaction.type, await bodyOnce(req, deps), context);
      return { ...base, ...sending(resource) };
    }
    case 'update':
      return { ...base, ...(await checkPut(req, interaction, deps)) };
    case 'patch':
      return { ...base, ...(await checkPatch(req, interaction, deps)) };
    case 'delete':
      await checkDelete(interaction, queryOf(req), context);
      return withoutBody(req, base);
    case 'bundle': {
      const bundle = await checkBundle(await readJson(req, deps.maxBodyBytes), context);
      return { bundle, changes: bundle.changes };
    }
    case 'operation': {
      const given = interaction.method === 'POST' ? await readJson(req, deps.maxBodyBytes) : undefined;
      checkOperation(interaction, given, new URLSearchParams(queryOf(req)), deps.namespace);
      const contentType = interaction.name === '$graphql' ? 'application/json' : 'application/fhir+json';
      return given === undefined ? base : { ...base, body: JSON.stringify(given), contentType };
    }
    case 'search': {
      if (!interaction.byPost) return withoutBody(req, base);
      const type = 'application/x-www-form-urlencoded';
      if (mediaType(req) !== type) throw refusal(415, 'A search by POST is a form.');
      const form = (await readBody(req, MAX_FORM_BYTES)).toString('utf8');
      return { ...base, body: form, contentType: type };
    }
    default:
      return withoutBody(req, base);
  }
}

function contextOf(
  req: Request,
  deps: CheckDeps
): { namespace: Namespace; current: Current; refuseUnpermitted: RefuseUnpermitted } {
  const { namespace, refuseUnpermitted } = deps;
  return { namespace, refuseUnpermitted, current: currentAs(req, deps.upstream, deps.refuseWithheld) };
}

/** An update goes on with the version that it was compared with, as a patch does. */
async function checkPut(req: Request, interaction: WriteById, deps: CheckDeps): Promise<Omit<Checked, 'changes'>> {
  if (interaction.id === undefined) refuseAskingByValue(queryOf(req));
  const write = await checkUpdate(interaction, queryOf(req), await bodyOnce(req, deps), contextOf(req, deps));
  const { method, target, resource, stored, ifNoneExist } = write;
  return {
    ...sending(resource),
    method,
    target,
    headers: {
      ...(stored ? { 'if-match': pinned(stored, req.headers['if-match']) } : {}),
      ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }),
    },
    again: stored !== undefined && req.headers['if-match'] === undefined,
  };
}

async function checkPatch(req: Request, interaction: WriteById, deps: CheckDeps): Promise<Omit<Checked, 'changes'>> {
  const patch = await bodyOnce(req, deps);
  const { type } = interaction;
  const context = contextOf(req, deps);
  if (interaction.id === undefined) refuseAskingByValue(queryOf(req));
  const id = interaction.id ?? (await context.current.match(type, queryOf(req)))?.id;
  if (!id) throw refusal(404, 'No resource matches.');
  const stored = await context.current.read(type, id);
  const redacted = await checkPatched(stored, patch, context);
  const contentType = Array.isArray(patch) ? 'application/json-patch+json' : 'application/fhir+json';
  return {
    ...(redacted ? { ...sending(redacted), method: 'PUT' } : { body: JSON.stringify(patch), contentType }),
    headers: { 'if-match': pinned(stored, req.headers['if-match']) },
    target: { kind: 'patch', path: `${type}/${id}`, type, id },
    again: req.headers['if-match'] === undefined,
  };
}

const sending = (resource: Resource) => ({ body: JSON.stringify(resource), contentType: 'application/fhir+json' });

const bodies = new WeakMap<Request, unknown>();

/** A write that is checked a second time has had its body read by then. */
async function bodyOnce(req: Request, deps: CheckDeps): Promise<unknown> {
  if (!bodies.has(req)) bodies.set(req, await readJson(req, deps.maxBodyBytes));
  return bodies.get(req);
}

function withoutBody(req: Request, checked: Checked): Checked {
  if (hasBody(req)) throw refusal(400, 'This request takes no body.');
  return checked;
}
