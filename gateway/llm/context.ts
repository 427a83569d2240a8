import type { RequestHandler } from 'express';
import { during } from '../../sync/audit/during.ts';
import { callerOf } from '../callers.ts';
import { toRefusal } from '../errors.ts';
import { newFacts } from './facts.ts';
import { consented, type Llm } from './llm.ts';
import { protection } from './protect.ts';
import { contextSchema, parsed } from './request.ts';
import { readSlices, retrieve } from './retrieve.ts';
import { askedFor } from './slices.ts';
import { refuseOtherPatients, standingOf } from './who.ts';

/** `POST /llm/context`: the slices of the record that a question would read, as the model would be given them. */
export function context(llm: Llm): RequestHandler {
  return async (req, res) => {
    const asked = parsed(contextSchema, req.body);
    const standing = standingOf(llm.deps.gate, callerOf(res), asked);
    const about = {
      type: 'LLM_CALL' as const,
      operation: 'context',
      agent: standing.caller,
      patientTokens: [standing.token],
      purpose: standing.purpose,
    };
    const answer = await during(
      llm.deps.audit,
      about,
      async () => {
        refuseOtherPatients([asked.question, ...asked.context], standing.token);
        const facts = newFacts();
        const { patient, filter } = await consented(llm, standing, facts);
        const known = await llm.known.of(patient, standing.token, standing.restores);
        const question = askedFor(asked.question, asked.context, new Date());
        const budgetTokens = llm.deps.settings.LLM_CONTEXT_TOKENS;
        const record = await retrieve({
          asked: question,
          read: await readSlices(llm.deps, standing.caller, patient, question),
          budgetTokens,
          known,
          freeText: protection(known, llm.deps.metrics, llm.deps.textModel).text,
          filter,
        });
        const slices = question.slices.map(({ command, type, parameters }) => ({ command, type, parameters }));
        return {
          result: { slices, ...record },
          audited: {
            decision: facts.decision,
            entities: record.sources.map(({ reference }) => reference),
            count: record.sources.length,
          },
        };
      },
      (err) => toRefusal(err).status
    );
    res.set('Cache-Control', 'no-store').json(answer);
  };
}
