import type { Basic, Task } from '@medplum/fhirtypes';
import express, { type Request, Router } from 'express';
import { z } from 'zod';
import type { Vault } from '../../privacy/index.ts';
import { during } from '../../sync/audit/during.ts';
import { breakGlass as breakGlassEvent } from '../../sync/audit/kinds.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal, toRefusal } from '../errors.ts';
import { patientByToken } from '../patients.ts';
import { BREAK_GLASS_SECONDS, createBreakGlass } from './break-glass.ts';
import { seal, unseal } from './sealed.ts';

const opening = z.strictObject({ patient: z.string(), reason: z.string().trim().min(10).max(1_000) });
const ending = z.strictObject({ patient: z.string() });
const verdict = z.strictObject({ verdict: z.enum(['justified', 'not-justified']) });

/** By when the officer is to have looked at it. */
const REVIEW_DAYS = 3;
const REVIEW = 'break-glass-review';

/**
 * Break-glass: a clinician, with a typed reason, for one patient and an hour. It leaves an AuditEvent and a Task for
 * review; the reason lies in the vault, since people write names into reasons.
 */
export function breakGlassRouter(deps: GatewayDeps, vault: Vault): Router {
  const { namespace: ns } = deps;
  const glass = createBreakGlass(deps.redis);
  const router = Router();
  const json = express.json({ limit: '10kb', type: ['application/json', 'application/fhir+json'] });
  const reviewCode = { system: `${ns.base}/fhir/task`, code: REVIEW };
  const tokenIn = ({ patient }: { patient: string }): string => patient.replace(/^Patient\//, '');

  async function open(caller: Caller, body: unknown) {
    const asked = parsed(opening, body);
    if (caller.role !== 'CLINICIAN' || !caller.orgId) throw refusal(403, 'Break-glass is for clinicians.');
    const token = tokenIn(asked);
    const patient = await patientByToken(deps, caller, token);
    const now = new Date();
    const reason: Basic = { resourceType: 'Basic', code: { text: asked.reason } };
    const sealed = await seal(vault, ns, { orgId: caller.orgId, token }, reason);
    const due = new Date(now.getTime() + REVIEW_DAYS * 86_400_000).toISOString();
    const task = await deps.ingestMedplum.createResource<Task>({
      resourceType: 'Task',
      meta: { accounts: [{ reference: `Organization/${caller.orgId}` }] },
      status: 'requested',
      intent: 'order',
      priority: 'urgent',
      code: { coding: [reviewCode] },
      for: { reference: `Patient/${patient.id}` },
      requester: { reference: caller.profile as 'Practitioner/x' },
      authoredOn: now.toISOString(),
      executionPeriod: {
        start: now.toISOString(),
        end: new Date(now.getTime() + BREAK_GLASS_SECONDS * 1000).toISOString(),
      },
      restriction: { period: { end: due } },
      extension: [sealed.extension],
    });
    await sealed.settle();
    await glass.open(caller.profile, patient.id, task.id);
    return { token, task, secondsLeft: BREAK_GLASS_SECONDS, due };
  }

  async function reviewTask(caller: Caller, id: string): Promise<Task> {
    if (caller.role !== 'COMPLIANCE') throw refusal(403, 'Break-glass is reviewed by the compliance officer.');
    if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound();
    const query = { _id: id, code: `${reviewCode.system}|${REVIEW}`, _compartment: `Organization/${caller.orgId}` };
    const task = await deps.medplum.searchOne('Task', query);
    if (!task) throw notFound();
    return task;
  }

  router.post('/', json, async (req, res) => {
    const caller = callerOf(res);
    const about = {
      ...breakGlassEvent({ agent: caller, step: 'open', minutes: BREAK_GLASS_SECONDS / 60 }),
      patientTokens: tokensOf(req),
    };
    const opened = await during(
      deps.audit,
      about,
      async () => {
        const result = await open(caller, req.body);
        return { result, audited: { entities: [`Task/${result.task.id}`] } };
      },
      (err) => toRefusal(err).status
    );
    const { token, task, secondsLeft, due } = opened;
    res.status(201).json({
      success: true,
      breakGlass: {
        open: true,
        patient: token,
        taskId: task.id,
        secondsLeft,
        expiresAt: task.executionPeriod?.end,
        reviewDue: due,
      },
    });
  });

  router.get('/', async (req, res) => {
    const caller = callerOf(res);
    const token = String(req.query.patient ?? '');
    const patient = await patientByToken(deps, caller, token);
    const found = await glass.taskOf(caller.profile, patient.id);
    const expiresAt = found && new Date(Date.now() + found.secondsLeft * 1000).toISOString();
    res.set('Cache-Control', 'no-store').json({
      success: true,
      breakGlass: { open: found !== undefined, patient: token, ...found, ...(expiresAt && { expiresAt }) },
    });
  });

  router.post('/end', json, async (req, res) => {
    const caller = callerOf(res);
    const about = { ...breakGlassEvent({ agent: caller, step: 'close' }), patientTokens: tokensOf(req) };
    await during(
      deps.audit,
      about,
      async () => {
        const token = tokenIn(parsed(ending, req.body));
        const patient = await patientByToken(deps, caller, token);
        await glass.close(caller.profile, patient.id);
        return { result: undefined };
      },
      (err) => toRefusal(err).status
    );
    res.json({ success: true, breakGlass: { open: false } });
  });

  router.get('/reviews', async (req, res) => {
    const caller = callerOf(res);
    if (caller.role !== 'COMPLIANCE') throw refusal(403, 'Break-glass is reviewed by the compliance officer.');
    const status = req.query.status === 'closed' ? 'completed' : req.query.status === 'open' ? 'requested' : undefined;
    const tasks = await deps.medplum.searchResources('Task', {
      code: `${reviewCode.system}|${REVIEW}`,
      _compartment: `Organization/${caller.orgId}`,
      _sort: '-authored-on',
      _count: '200',
      ...(status && { status }),
    });
    res.set('Cache-Control', 'no-store').json({ success: true, count: tasks.length, reviews: tasks.map(reviewOf) });
  });

  router.get('/reviews/:id', async (req, res) => {
    const caller = callerOf(res);
    const id = String(req.params.id);
    const about = breakGlassEvent({ agent: caller, step: 'review', entities: [`Task/${id}`] });
    const review = await during(
      deps.audit,
      about,
      async () => {
        const task = await reviewTask(caller, id);
        const reason = (await unseal(vault, ns, task)) as Basic | undefined;
        return { result: { ...reviewOf(task), reason: reason?.code?.text } };
      },
      (err) => toRefusal(err).status
    );
    res.set('Cache-Control', 'no-store').json({ success: true, review });
  });

  router.post('/reviews/:id', json, async (req, res) => {
    const caller = callerOf(res);
    const id = String(req.params.id);
    const said = verdict.safeParse(req.body).data?.verdict;
    const about = breakGlassEvent({
      agent: caller,
      step: 'review',
      entities: [`Task/${id}`],
      ...(said && { verdict: said }),
    });
    const review = await during(
      deps.audit,
      about,
      async () => {
        const { verdict: given } = parsed(verdict, req.body);
        const task = await reviewTask(caller, id);
        if (task.status === 'completed') throw refusal(409, 'This has been reviewed.');
        const closed = await deps.ingestMedplum.updateResource<Task>({
          ...task,
          status: 'completed',
          businessStatus: { coding: [{ system: `${ns.base}/fhir/break-glass`, code: given }] },
          owner: { reference: caller.profile as 'Practitioner/x' },
          lastModified: new Date().toISOString(),
        });
        return { result: reviewOf(closed) };
      },
      (err) => toRefusal(err).status
    );
    res.json({ success: true, review });
  });
  return router;
}

function reviewOf(task: Task) {
  const due = task.restriction?.period?.end;
  return {
    taskId: task.id,
    patient: task.for?.reference,
    clinician: task.requester?.reference,
    openedAt: task.authoredOn,
    due,
    overdue: task.status !== 'completed' && due !== undefined && Date.parse(due) < Date.now(),
    status: task.status === 'completed' ? 'closed' : 'open',
    verdict: task.businessStatus?.coding?.[0]?.code,
    reviewedBy: task.owner?.reference,
  };
}

const tokensOf = (req: Request): string[] => {
  const { patient } = (req.body ?? {}) as { patient?: unknown };
  return typeof patient === 'string' ? [patient.replace(/^Patient\//, '')] : [];
};

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  throw refusal(400, `The parameter ${String(found.error.issues[0]!.path[0] ?? 'body')} is not as it has to be.`);
}
