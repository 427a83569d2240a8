import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { patchAccepted } from '../../sync/audit/kinds.ts';
import { callerOf } from '../callers.ts';
import type { Llm } from './llm.ts';
import { parsed, patchSchema } from './request.ts';

/**
 * `POST /llm/patches/accepted`: somebody has taken over an edit that the model proposed. What is kept are hashes and
 * counts; the path can hold a name, so of it too.
 */
export function patches({ deps }: Llm): RequestHandler {
  return async (req, res) => {
    const { patient, path, before, after, hunks } = parsed(patchSchema, req.body);
    const pathHash = createHash('sha256').update(path).digest('hex');
    const about = patchAccepted({
      agent: callerOf(res),
      patientTokens: patient ? [patient] : [],
      details: { before, after, path: pathHash, hunksAccepted: hunks.accepted, hunksRejected: hunks.rejected },
    });
    const id = await deps.audit.record({ ...about, outcome: '0' });
    res.status(201).set('Cache-Control', 'no-store').json({ id });
  };
}
