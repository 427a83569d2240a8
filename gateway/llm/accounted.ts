import { auditOutcome } from '../../sync/audit/input.ts';
import type { Caller } from '../callers.ts';
import { refusal, toRefusal } from '../errors.ts';
import { detailsOf, type Facts, tell } from './facts.ts';
import type { Llm } from './llm.ts';
import type { Answer } from './sse.ts';

interface Account {
  readonly route: 'chat' | 'complete';
  readonly caller: Caller;
  /** What was sent as the patient's token, whatever it is. */
  readonly patient: unknown;
  readonly answer: Answer;
  readonly facts: Facts;
}

/**
 * One question with its AuditEvent and its numbers, however it ends. A refusal is a status before the first byte and an
 * event after it.
 * @param work is handed what has to be waited for before the model is asked: that the mark of the question is on disk
 */
export async function accounted(
  { deps }: Llm,
  { route, caller, patient, answer, facts }: Account,
  work: (marked: () => Promise<void>) => Promise<void>
): Promise<void> {
  const patientTokens = typeof patient === 'string' ? [patient] : [];
  const about = { type: 'LLM_CALL' as const, operation: route, agent: caller, patientTokens };
  const intent = deps.audit.begin(about);
  intent.catch(() => undefined);
  const finish = async (status: number) => {
    tell(deps.metrics, route, facts, status);
    await (await intent).finish({
      ...about,
      purpose: facts.purpose,
      decision: facts.decision && { ...facts.decision, withheld: facts.withheld },
      recipient: facts.model,
      outcome: auditOutcome(status),
      status: status < 400 ? undefined : status,
      entities: facts.sources,
      details: detailsOf(facts),
    });
  };
  try {
    await work(async () => void (await intent));
    answer.gone.throwIfAborted();
  } catch (err) {
    const refused = answer.gone.aborted ? refusal(499, 'The question was taken back.') : toRefusal(err);
    await finish(refused.status);
    if (answer.begun) answer.fail(refused.outcome);
    else if (!answer.gone.aborted) throw refused;
    return;
  }
  const finished = finish(200);
  // The mark is on disk, so a stream that has said all it has to say need not stay open until the event is, too.
  if (!answer.begun) await finished;
  await answer.end();
  await finished;
}
