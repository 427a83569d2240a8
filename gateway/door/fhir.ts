import type { Resource } from '@medplum/fhirtypes';
import type { Request, RequestHandler } from 'express';
import type { Role } from '../../config/ids.ts';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import { type Audit, type AuditInput, auditOutcome } from '../../sync/audit/input.ts';
import type { ConsentDesk } from '../../sync/consents/index.ts';
import { type Caller, type Callers, callerOf } from '../callers.ts';
import type { Gate } from '../consent/gate.ts';
import { purposeHeader } from '../consent/purpose-header.ts';
import { notFound, Refusal, refusal, toRefusal } from '../errors.ts';
import { type Answer, jsonAnswer, takeAnswer } from './answer.ts';
import { isRead } from './bundle.ts';
import { answerBundle } from './bundle-answer.ts';
import { type CheckDeps, type Checked, check } from './check.ts';
import { factsOf, touched } from './facts.ts';
import { fhirPath, queryOf } from './fhir-path.ts';
import type { GraphqlResolver } from './graphql/resolver.ts';
import { type Interaction, interactionOf } from './interaction.ts';
import type { PageSeal } from './page-seal.ts';
import { type Reads, readsAs } from './reads.ts';
import type { Subscribers } from './subscribers.ts';
import { forwardedHeaders, type Upstream } from './upstream.ts';

export interface DoorDeps {
  readonly upstream: Upstream;
  readonly namespace: Namespace;
  readonly audit: Audit;
  readonly callers: Callers;
  readonly consents: ConsentDesk;
  readonly gate: Gate;
  readonly pages: PageSeal;
  readonly subscribers: Subscribers;
  readonly graphql: GraphqlResolver;
  readonly baseUrl: string;
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
/** The answer to a batch says what became of each entry, so all of it is read. */
const HOLD_BYTES = 256 * 1024 * 1024;
const PATCH_ATTEMPTS = 3;

/**
 * The one door (design): FHIR requests to Medplum, each write checked before it goes on, each answer without what role,
 * care and Consent withhold, each operation in the audit trail before its answer goes out.
 */
export function fhirDoor(deps: DoorDeps): RequestHandler {
  return async (req, res) => {
    const caller = callerOf(res);
    const interaction = interactionOf(req.method, fhirPath(req));
    const asked = { purpose: purposeHeader(req) };
    let facts: Omit<AuditInput, 'outcome'> = {
      ...factsOf(interaction, queryOf(req)),
      agent: caller,
      ...asked,
    };
    let pending: Awaited<ReturnType<Audit['begin']>> | undefined;
    const finish = (input: AuditInput) => (pending ? pending.finish(input) : deps.audit.record(input));
    const reads = readsAs({ ...deps, req, caller, asked });
    const checking = checksAs(deps, caller, asked);
    let answer: Answer;
    let entities: readonly string[] = facts.entities ?? [];
    let patients = 0;
    try {
      if (!ADMITTED.has(caller.role)) throw refusal(403, 'This role has no access to these endpoints.');
      deps.gate.purposeOf(caller, asked.purpose);
      for (let attempt = 1; ; attempt++) {
        const checked = await check(req, interaction, checking);
        if (checked.bundle) facts = { ...facts, type: checked.bundle.type };
        if (checked.changes) pending ??= await deps.audit.begin(facts);
        try {
          answer = await answered(req, interaction, checked, reads, deps);
        } catch (err) {
          if (checked.again && attempt < PATCH_ATTEMPTS && err instanceof Refusal && err.status === 412) continue;
          throw err;
        }
        if (interaction.kind === 'operation' && interaction.name === '$get-ws-binding-token') {
          await deps.subscribers.remember(answer, caller);
        }
        tellOfConsents(checked.target ?? interaction, checked, deps);
        const seen = touched(answer, checked.target ?? interaction, checked.bundle?.interactions);
        entities = [...new Set([...entities, ...seen.entities, ...reads.patients()])];
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

async function answered(
  req: Request,
  interaction: Interaction,
  checked: Checked,
  reads: Reads,
  deps: DoorDeps
): Promise<Answer> {
  if (checked.bundle) {
    const send = (writes: object) =>
      forward(
        req,
        interaction,
        { ...checked, body: JSON.stringify(writes), contentType: 'application/fhir+json' },
        deps
      );
    const { bundle, written } = await answerBundle(checked.bundle, send, reads);
    return jsonAnswer(200, written?.headers ?? {}, bundle);
  }
  if (isRead(interaction)) return reads.answer(interaction, queryOf(req), { method: req.method, ...checked });
  return reads.afterWrite(await forward(req, interaction, checked, deps));
}

/** What is checked with the caller's rights, as Consent has it now. */
function checksAs(deps: DoorDeps, caller: Caller, asked: { purpose: string | undefined }): CheckDeps {
  const permitted = async (resource: Resource, action?: string) =>
    (await deps.gate.permits(caller, { ...asked, ...(action && { action }) }, [resource])).isPermitted(resource);
  return {
    ...deps,
    async refuseWithheld(resource) {
      if (!(await permitted(resource))) throw notFound();
    },
    async refuseUnpermitted(resource, action, at) {
      if (await permitted(resource, action)) return;
      throw refusal(403, 'Role, care relation or Consent do not let this be stored.', at ?? resource.resourceType);
    },
  };
}

async function forward(req: Request, interaction: Interaction, checked: Checked, deps: DoorDeps): Promise<Answer> {
  const target = checked.target ?? interaction;
  const query = checked.target ? '' : queryOf(req);
  const { prefer: _async, ...headers } = forwardedHeaders(req.headers, req.ip);
  const response = await deps.upstream.send({
    method: checked.method ?? req.method,
    path: `fhir/R4${target.path === '' ? '' : `/${target.path}`}${query === '' ? '' : `?${query}`}`,
    headers: {
      ...headers,
      ...(checked.contentType ? { 'content-type': checked.contentType } : {}),
      ...checked.headers,
    },
    body: checked.body,
  });
  return takeAnswer(response, HOLD_BYTES);
}

/** A Consent that went through here is in force with the next decision, in every process. */
function tellOfConsents(interaction: Interaction, { bundle }: Checked, { consents }: DoorDeps): void {
  const written = (bundle?.interactions ?? [interaction]).filter(
    (one) => !isRead(one) && 'type' in one && one.type === 'Consent'
  );
  if (written.some(({ kind }) => kind === 'delete')) consents.changed({ kind: 'gone' });
  else if (written.length > 0) consents.changed({ kind: 'written' });
}
