import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import { callerOf } from '../callers.ts';
import { refusal } from '../errors.ts';
import { accounted } from './accounted.ts';
import { elapsedMs, type Facts, newFacts, type Usage } from './facts.ts';
import { type Known, refuseIdentified } from './last-check.ts';
import { consented, type Llm } from './llm.ts';
import type { ModelPiece } from './model.ts';
import { type Prompt, type PromptParts, promptOf } from './prompt.ts';
import { type Protection, protection } from './protect.ts';
import { type ChatRequest, chatSchema, parsed } from './request.ts';
import { type Restorer, restorer, valuesOf } from './restore.ts';
import { type Retrieved, readSlices, retrieve } from './retrieve.ts';
import { askedFor } from './slices.ts';
import { type Answer, answerTo } from './sse.ts';
import { tokensOf } from './tokens.ts';
import { type BoundCaller, refuseOtherPatients, type Standing, standingOf } from './who.ts';

const RETRIES = 2;

/** `POST /llm/chat`: see README.md for what goes in and comes out, and in which order it is looked at. */
export function chat(llm: Llm): RequestHandler {
  return async (req, res) => chatOver(llm, callerOf(res), req.body, answerTo(req, res));
}

/** @param restores false: whatever the caller may see, nothing is put back */
export async function chatOver(
  llm: Llm,
  caller: BoundCaller,
  body: unknown,
  answer: Answer,
  restores = true
): Promise<void> {
  const facts = newFacts();
  const { patient = caller.onlyPatient } = (body ?? {}) as { patient?: unknown };
  await accounted(llm, { route: 'chat', caller, patient, answer, facts }, async (marked) => {
    const asked = parsed(chatSchema, body);
    const standing = standingOf(llm.deps.gate, caller, asked);
    await converse(llm, { ...standing, restores: standing.restores && restores }, asked, answer, facts, marked);
  });
}

async function converse(
  llm: Llm,
  standing: Standing,
  asked: ChatRequest,
  answer: Answer,
  facts: Facts,
  marked: () => Promise<void>
): Promise<void> {
  const { model, deps } = llm;
  if (!model) throw refusal(501, 'AI is off here: LLM_BASE_URL is not set.');
  facts.purpose = standing.purpose;
  refuseOtherPatients(textsOf(asked), standing.token);
  const question = askedFor(asked.messages.at(-1)!.content, asked.context, new Date());
  const redactedBy = (known: Known) => redacted(llm, known, asked, question.question);
  // Asking is waiting and redacting is work, so the two go on together where the patient was asked about a moment ago.
  const ahead = llm.known.last(standing.token, standing.restores)?.then(redactedBy);
  ahead?.catch(() => undefined);
  const [{ patient, filter }, had] = await Promise.all([
    consented(llm, standing, facts),
    llm.quotas.take('requests', standing.caller.membershipId),
  ]);
  const reading = readSlices(deps, standing.caller, patient, question);
  reading.catch(() => undefined);
  const known = await llm.known.of(patient, standing.token, standing.restores);
  const already = await ahead?.catch(() => undefined);
  const { guard, typed } = already?.known === known ? already : await redactedBy(known);
  const record = await retrieve({
    asked: question,
    read: await reading,
    budgetTokens: deps.settings.LLM_CONTEXT_TOKENS,
    known,
    freeText: guard.text,
    filter,
  });
  facts.sources = record.sources.map(({ reference }) => reference);
  facts.withheld = record.withheld;
  const prompt = promptOf({ ...typed, task: question.task, record });
  facts.redactions = guard.counts();
  facts.model = await model.nameOf(deps.settings.LLM_MODEL);
  await marked();
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
  await answer.send('prompt', { messages: prompt.messages, redactions: facts.redactions });
  await answer.send('sources', { sources: record.sources, withheld: record.withheld });
  const said = await pass(pieces, restorerFor(standing, guard), answer, facts);
  answer.gone.throwIfAborted();
  if (facts.restored > 0) {
    const { role = '', orgId = '' } = standing.caller;
    deps.metrics.phiAccess.inc({ user_role: role, access_type: 'llm', org_id: orgId });
  }
  facts.usage = said.usage ?? estimated(prompt, facts.answerChars);
  const tokens = facts.usage.promptTokens + facts.usage.completionTokens;
  const spent = llm.quotas.spend(standing.caller.membershipId, tokens);
  await answer.send('done', {
    finishReason: said.finishReason ?? 'stop',
    model: facts.model,
    usage: facts.usage,
    ...cited(said.text, record),
    latencyMs: elapsedMs(facts),
    quota: { ...had, tokens: { ...had.tokens, used: had.tokens.used + tokens } },
  });
  await spent;
}

interface Redacted {
  /** By what was known. */
  readonly known: Known;
  readonly guard: Protection;
  readonly typed: Pick<PromptParts, 'history' | 'question' | 'files'>;
}

/** What was typed and sent along, one after the other, so that placeholders are numbered as they are read. */
async function redacted(
  { deps }: Llm,
  known: Known,
  { messages, files }: ChatRequest,
  question: string
): Promise<Redacted> {
  // What has been asked for leaves first.
  await nextTurn();
  const guard = protection(known, deps.metrics, deps.textModel);
  const typed = {
    history: await Array.fromAsync(messages.slice(0, -1), async ({ role, content }) => ({
      role,
      content: await guard.text(content),
    })),
    question: await guard.text(question),
    files: await Array.fromAsync(files, async ({ path, content }) => ({
      path: await guard.text(path),
      content: await guard.text(content),
    })),
  };
  return { known, guard, typed };
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

function textsOf({ messages, files, context }: ChatRequest): string[] {
  return [
    ...messages.map(({ content }) => content),
    ...files.flatMap(({ path, content }) => [path, content]),
    ...context,
  ];
}
