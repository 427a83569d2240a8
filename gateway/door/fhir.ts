import type { Resource } from '@medplum/fhirtypes';
import type { Request, RequestHandler } from 'express';
import type { Role } from '../../config/ids.ts';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import { type Audit, type AuditInput, auditOutcome } from '../../sync/audit/input.ts';
import { type Callers, callerOf } from '../callers.ts';
import { Refusal, refusal, toRefusal } from '../errors.ts';
import { type Answer, takeAnswer } from './answer.ts';
import { hasBody, mediaType, readBody, readJson } from './body.ts';
import { changes, checkBundle, pinned } from './bundle.ts';
import { currentAs } from './current.ts';
import { factsOf, touched } from './facts.ts';
import { type Interaction, interactionOf, type WriteById } from './interaction.ts';
import { checkOperation } from './operations.ts';
import { forwardedHeaders, type Upstream } from './upstream.ts';
import { checkCreate, checkPatched, checkUpdate } from './write.ts';

export interface DoorDeps {
  readonly upstream: Upstream;
  readonly namespace: Namespace;
  readonly audit: Audit;
  readonly callers: Callers;
  readonly metrics: Metrics;
  readonly maxBodyBytes: number;
}

/** EHRs have the inbound endpoints; Atlas' own services talk to Medplum behind the door; a bot's token stays there. */
export const ADMITTED: ReadonlySet<Role | undefined> = new Set<Role>([
  'ADMIN',
  'CLINICIAN',
  'COMPLIANCE',
  'PATIENT',
  'RESEARCHER',
]);
/** Read before it goes out, for the audit event; a longer answer passes as a stream. */
const HOLD_BYTES = 4 * 1024 * 1024;
/** The answer to a batch says what became of each entry, so all of it is read. */
const HOLD_BUNDLE_BYTES = 256 * 1024 * 1024;
const MAX_FORM_BYTES = 1024 * 1024;
const PATCH_ATTEMPTS = 3;

/** What is to be sent on, once it has been checked. */
interface Checked {
  readonly body?: string | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it goes instead of where it was sent: a conditional write goes to the resource that it was checked for. */
  readonly target?: Interaction;
  readonly method?: string;
  readonly entries?: readonly Interaction[];
  readonly type?: 'batch' | 'transaction';
  readonly changes: boolean;
  /** To be checked anew when Medplum answers 412: the caller named no version, the one that was checked is gone. */
  readonly again?: boolean;
}

/**
 * The one door (design): FHIR requests to Medplum, each write checked before it goes on, each operation in the audit
 * trail before its answer goes out. Who may see what is for Medplum's access policies to say.
 */
export function fhirDoor(deps: DoorDeps): RequestHandler {
  return async (req, res) => {
    const caller = callerOf(res);
    const interaction = interactionOf(req.method, fhirPath(req));
    let facts: Omit<AuditInput, 'outcome'> = {
      ...factsOf(interaction, queryOf(req)),
      agent: caller,
      purpose: purposeOf(req),
    };
    let pending: Awaited<ReturnType<Audit['begin']>> | undefined;
    const finish = (input: AuditInput) => (pending ? pending.finish(input) : deps.audit.record(input));
    let answer: Answer;
    let entities: readonly string[] = facts.entities ?? [];
    let patients = 0;
    try {
      if (!ADMITTED.has(caller.role)) throw refusal(403, 'This role has no access to these endpoints.');
      for (let attempt = 1; ; attempt++) {
        const checked = await check(req, interaction, deps);
        if (checked.type) facts = { ...facts, type: checked.type };
        if (checked.changes) pending ??= await deps.audit.begin(facts);
        try {
          answer = await forward(req, interaction, checked, deps);
        } catch (err) {
          if (checked.again && attempt < PATCH_ATTEMPTS && err instanceof Refusal && err.status === 412) continue;
          throw err;
        }
        const seen = touched(answer, checked.target ?? interaction, checked.entries);
        entities = [...new Set([...entities, ...seen.entities])];
        patients = seen.count;
        break;
      }
    } catch (err) {
      const refused = toRefusal(err);
      if (refused.status === 401) deps.callers.forget(caller.token);
      deps.metrics.doorRefused.inc({ reason: String(refused.status) });
      await finish({ ...facts, outcome: auditOutcome(refused.status), status: refused.status });
      throw err;
    }
    await finish({ ...facts, entities, outcome: '0', status: answer.status, count: patients || undefined });
    await answer.send(res, await deps.upstream.rewrites());
  };
}

/** Capability statement and SMART configuration: for anyone, and nobody's data. */
export function publicFhir(deps: DoorDeps): RequestHandler {
  return async (req, res) => {
    const { path } = interactionOf(req.method, fhirPath(req));
    const response = await deps.upstream.send({
      method: req.method,
      path: `fhir/R4/${path}`,
      headers: forwardedHeaders({ accept: req.headers.accept }, req.ip),
    });
    await (await takeAnswer(response, HOLD_BYTES)).send(res, await deps.upstream.rewrites());
  };
}

async function check(req: Request, interaction: Interaction, deps: DoorDeps): Promise<Checked> {
  const base = { changes: changes(interaction) };
  switch (interaction.kind) {
    case 'create': {
      const context = { namespace: deps.namespace, current: currentAs(req, deps.upstream) };
      return { ...base, ...sending(checkCreate(interaction.type, await body(req, deps), context).resource) };
    }
    case 'update':
      return { ...base, ...(await checkPut(req, interaction, deps)) };
    case 'patch':
      return { ...base, ...(await checkPatch(req, interaction, deps)) };
    case 'bundle': {
      const given = await body(req, deps);
      const checked = await checkBundle(given, { namespace: deps.namespace, current: currentAs(req, deps.upstream) });
      const json = JSON.stringify(checked.bundle);
      const entries = checked.interactions;
      return {
        body: json,
        contentType: 'application/fhir+json',
        entries,
        type: checked.type,
        changes: checked.changes,
      };
    }
    case 'operation': {
      const given = interaction.method === 'POST' ? await body(req, deps) : undefined;
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

/** An update goes on with the version that it was compared with, as a patch does. */
async function checkPut(req: Request, interaction: WriteById, deps: DoorDeps): Promise<Omit<Checked, 'changes'>> {
  const context = { namespace: deps.namespace, current: currentAs(req, deps.upstream) };
  const write = await checkUpdate(interaction, queryOf(req), await bodyOnce(req, deps), context);
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

async function checkPatch(req: Request, interaction: WriteById, deps: DoorDeps): Promise<Omit<Checked, 'changes'>> {
  const patch = await bodyOnce(req, deps);
  const { type } = interaction;
  const current = currentAs(req, deps.upstream);
  const id = interaction.id ?? (await current.match(type, queryOf(req)))?.id;
  if (!id) throw refusal(404, 'No resource matches.');
  const stored = await current.read(type, id);
  const redacted = checkPatched(stored, patch, { namespace: deps.namespace, current });
  const contentType = Array.isArray(patch) ? 'application/json-patch+json' : 'application/fhir+json';
  return {
    ...(redacted ? { ...sending(redacted), method: 'PUT' as const } : { body: JSON.stringify(patch), contentType }),
    headers: { 'if-match': pinned(stored, req.headers['if-match']) },
    target: { kind: 'patch', path: `${type}/${id}`, type, id },
    again: req.headers['if-match'] === undefined,
  };
}

const sending = (resource: Resource) => ({ body: JSON.stringify(resource), contentType: 'application/fhir+json' });

async function forward(req: Request, interaction: Interaction, checked: Checked, deps: DoorDeps): Promise<Answer> {
  const target = checked.target ?? interaction;
  const query = checked.target ? '' : queryOf(req);
  const response = await deps.upstream.send({
    method: checked.method ?? req.method,
    path: `fhir/R4${target.path === '' ? '' : `/${target.path}`}${query === '' ? '' : `?${query}`}`,
    headers: {
      ...forwardedHeaders(req.headers, req.ip),
      ...(checked.contentType ? { 'content-type': checked.contentType } : {}),
      ...checked.headers,
    },
    body: checked.body,
  });
  return takeAnswer(response, interaction.kind === 'bundle' ? HOLD_BUNDLE_BYTES : HOLD_BYTES);
}

async function body(req: Request, deps: DoorDeps): Promise<unknown> {
  return readJson(req, deps.maxBodyBytes);
}

const bodies = new WeakMap<Request, unknown>();

/** A write that is checked a second time has had its body read by then. */
async function bodyOnce(req: Request, deps: DoorDeps): Promise<unknown> {
  if (!bodies.has(req)) bodies.set(req, await body(req, deps));
  return bodies.get(req);
}

function withoutBody(req: Request, checked: Checked): Checked {
  if (hasBody(req)) throw refusal(400, 'This request takes no body.');
  return checked;
}

/** `X-Purpose-Of-Use`, a code of v3-PurposeOfUse, where the caller says why. */
function purposeOf(req: Request): string | undefined {
  const given = req.headers['x-purpose-of-use'];
  return typeof given === 'string' ? given : undefined;
}

function fhirPath(req: Request): string {
  return pathOf(req).replace(/^\/fhir\/R4/, '');
}

export function pathOf(req: Request): string {
  return req.originalUrl.split('?')[0]!;
}

/** As it came, without the `?`. It goes on to Medplum, and nowhere else. */
export function queryOf(req: Request): string {
  return req.originalUrl.split('?').slice(1).join('?').split('#')[0]!;
}
