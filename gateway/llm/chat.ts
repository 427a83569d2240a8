import type { RequestHandler } from 'express';
import { auditOutcome } from '../../sync/audit/input.ts';
import { callerOf } from '../callers.ts';
import { type Refusal, refusal, toRefusal } from '../errors.ts';
import { type Known, lastCheck } from './last-check.ts';
import { consented, type Llm } from './llm.ts';
import type { ModelPiece } from './model.ts';
import { type Prompt, promptOf } from './prompt.ts';
import { type Protection, protection } from './protect.ts';
import { type ChatRequest, chatSchema, parsed } from './request.ts';
import { type Restorer, restorer, valuesOf } from './restore.ts';
import { NOTHING, type Retrieved, retrieve } from './retrieve.ts';
import { askedFor } from './slices.ts';
import { type Answer, answerTo } from './sse.ts';
import { tokensOf } from './tokens.ts';
import { refuseOtherPatients, type Standing, standingOf } from './who.ts';

const ROUTE = 'chat';
const RETRIES = 2;

/** `POST /llm/chat`: see README.md for what goes in and comes out, and in which order it is looked at. */
export function chat(llm: Llm): RequestHandler {
  return async (req, res) => {
    const started = performance.now();
    const answer = answerTo(req, res);
    const caller = callerOf(res);
    const facts: Facts = { started, promptChars: 0, answerChars: 0, restored: 0, redactions: {}, record: NOTHING };
    const body = (req.body ?? {}) as { patient?: unknown };
    const about = { type: 'LLM_CALL' as const, operation: ROUTE, agent: caller, patientTokens: tokensIn(body) };
    const event = await llm.deps.audit.begin(about);
    const finish = (status: number, purpose?: string) =>
      event.finish({
        ...about,
        purpose,
        recipient: facts.model,
        outcome: auditOutcome(status),
        status: status < 400 ? undefined : status,
        entities: facts.record.sources.map(({ reference }) => reference),
        details: detailsOf(facts),
      });
    try {
      const asked = parsed(chatSchema, req.body);
      const standing = standingOf(caller, asked);
      await converse(llm, standing, asked, answer, facts);
      await finish(200, standing.purpose);
      count(llm, facts, 'success');
    } catch (err) {
      const refused = answer.gone.aborted ? refusal(499, 'The question was taken back.') : toRefusal(err);
      await finish(refused.status);
      count(
        llm,
        facts,
        refused.status === 499 ? 'error' : refused.status < 500 ? 'refused' : 'error',
        reasonOf(refused)
      );
      if (!answer.begun) {
        if (answer.gone.aborted) return;
        throw refused;
      }
      answer.fail(refused.outcome);
      return;
    }
    answer.end();
  };
}

/** What is told of one question: sizes, types, times. */
interface Facts {
  readonly started: number;
  model?: string;
  promptChars: number;
  answerChars: number;
  restored: number;
  redactions: Record<string, number>;
  record: Retrieved;
  usage?: Usage;
  firstByteMs?: number;
}
interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly estimated: boolean;
}

async function converse(llm: Llm, standing: Standing, asked: ChatRequest, answer: Answer, facts: Facts): Promise<void> {
  const { model, deps } = llm;
  if (!model) throw refusal(501, 'AI is off here: LLM_BASE_URL is not set.');
  refuseOtherPatients(textsOf(asked), standing.token);
  await llm.quotas.take('requests', standing.caller.membershipId);
  const { patient, permits } = await consented(llm, standing);
  const question = askedFor(asked.messages.at(-1)!.content, asked.context, new Date());
  const known = await llm.known.of(patient, standing.token, standing.restores);
  const record = await retrieve(deps, standing.caller, {
    patient,
    asked: question,
    budgetTokens: deps.settings.LLM_CONTEXT_TOKENS,
    known,
    permits,
  });
  facts.record = record;
  const guard = protection(known, deps.metrics);
  const prompt = promptOf({
    history: asked.messages.slice(0, -1).map(({ role, content }) => ({ role, content: guard.text(content) })),
    question: guard.text(question.question),
    task: question.task,
    files: asked.files.map(({ path, content }) => ({ path: guard.text(path), content: guard.text(content) })),
    record,
  });
  facts.redactions = guard.counts();
  facts.model = await model.nameOf(deps.settings.LLM_MODEL);
  const pieces = await model.chat(prompt.messages, {
    model: facts.model,
    maxTokens: deps.settings.LLM_ANSWER_TOKENS,
    signal: answer.gone,
    retries: RETRIES,
    check: (body) => {
      facts.promptChars = body.length;
      refuseIdentified(body, prompt.record, known);
    },
  });
  facts.firstByteMs = performance.now() - facts.started;
  await answer.send('prompt', { messages: prompt.messages, redactions: facts.redactions });
  await answer.send('sources', { sources: record.sources, withheld: record.withheld });
  const said = await pass(pieces, restorerFor(standing, guard), answer, facts);
  answer.gone.throwIfAborted();
  facts.usage = said.usage ?? estimated(prompt, facts.answerChars);
  await llm.quotas.spend(standing.caller.membershipId, facts.usage.promptTokens + facts.usage.completionTokens);
  await answer.send('done', {
    finishReason: said.finishReason ?? 'stop',
    model: facts.model,
    usage: facts.usage,
    ...cited(said.text, record),
    latencyMs: Math.round(performance.now() - facts.started),
    quota: await llm.quotas.state(standing.caller.membershipId),
  });
}

/** @throws Refusal 422, and says nothing of what was found or where */
export function refuseIdentified(body: string, record: string, known: Known): void {
  if (lastCheck(body, record, known) === undefined) return;
  throw refusal(
    422,
    'Something that identifies a person is still in the prompt, so it was not sent. Say it in other words.'
  );
}

function restorerFor(standing: Standing, guard: Protection): Restorer {
  const values = valuesOf(guard.spans.filter(({ type }) => type !== 'PLACEHOLDER'));
  return restorer(new Set(values.keys()), standing.restores ? values : new Map());
}

interface Said {
  text: string;
  finishReason?: string;
  usage?: Usage;
}

async function pass(pieces: AsyncIterable<ModelPiece>, restore: Restorer, answer: Answer, facts: Facts): Promise<Said> {
  const said: Said = { text: '' };
  const send = async (segments: ReturnType<Restorer['push']>) => {
    for (const segment of segments) {
      if (segment.kind === 'restored') facts.restored++;
      await answer.send('delta', segment);
    }
  };
  for await (const piece of pieces) {
    if (answer.gone.aborted) break;
    if ('text' in piece) {
      said.text += piece.text;
      facts.answerChars += piece.text.length;
      await send(restore.push(piece.text));
    } else if ('finishReason' in piece) said.finishReason = piece.finishReason;
    else said.usage = { ...piece, estimated: false };
  }
  await send(restore.end());
  return said;
}

/** Sources that the answer names; those that there are not are named as such. */
function cited(text: string, { sources }: Retrieved): { cited: string[]; unknownSources: string[] } {
  const named = [...new Set([...text.matchAll(/\bS\d{1,4}\b/g)].map(([id]) => id))];
  const ids = new Set(sources.map(({ id }) => id));
  const bracketed = new Set(
    [...text.matchAll(/\[(?:S\d{1,4}[, ]*)+\]/g)].flatMap(([group]) => group.match(/S\d+/g) ?? [])
  );
  return {
    cited: named.filter((id) => ids.has(id) && bracketed.has(id)),
    unknownSources: named.filter((id) => !ids.has(id) && bracketed.has(id)),
  };
}

function estimated({ messages }: Prompt, answerChars: number): Usage {
  return {
    promptTokens: messages.reduce((sum, { content }) => sum + tokensOf(content), 0),
    completionTokens: Math.ceil(answerChars / 3.5),
    estimated: true,
  };
}

/** As far as it is one: what else stands there is nobody's token. */
const tokensIn = ({ patient }: { patient?: unknown }): string[] => (typeof patient === 'string' ? [patient] : []);

function textsOf({ messages, files, context }: ChatRequest): string[] {
  return [
    ...messages.map(({ content }) => content),
    ...files.flatMap(({ path, content }) => [path, content]),
    ...context,
  ];
}

function detailsOf(facts: Facts): Record<string, string | number> {
  return {
    promptBytes: facts.promptChars,
    answerBytes: facts.answerChars,
    sources: facts.record.sources.length,
    withheld: facts.record.withheld,
    restored: facts.restored,
    ...Object.fromEntries(Object.entries(facts.redactions).map(([type, n]) => [`redacted.${type}`, n])),
    ...(facts.usage ? { promptTokens: facts.usage.promptTokens, completionTokens: facts.usage.completionTokens } : {}),
    latencyMs: Math.round(performance.now() - facts.started),
  };
}

export function reasonOf({ status }: Refusal): string {
  if (status === 429) return 'quota';
  if (status === 422) return 'identified';
  if (status === 401 || status === 403 || status === 404) return 'forbidden';
  return status >= 500 ? 'unavailable' : 'invalid';
}

function count({ deps: { metrics } }: Llm, facts: Facts, status: string, reason?: string): void {
  metrics.llmRequests.inc({ route: ROUTE, status: reason === 'identified' ? 'blocked' : status });
  metrics.llmDuration.observe({ route: ROUTE }, (performance.now() - facts.started) / 1000);
  for (const [type, n] of Object.entries(facts.redactions)) metrics.redactions.inc({ type }, n);
  if (facts.usage) {
    metrics.llmTokens.inc({ route: ROUTE, direction: 'prompt' }, facts.usage.promptTokens);
    metrics.llmTokens.inc({ route: ROUTE, direction: 'completion' }, facts.usage.completionTokens);
  }
  if (reason) metrics.llmRefusals.inc({ route: ROUTE, reason });
  if (reason === 'quota') metrics.llmQuotaRefused.inc({ route: ROUTE });
}
