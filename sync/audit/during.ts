import { type Audit, type AuditInput, auditOutcome } from './input.ts';

/** What is being done: an AuditInput without how it ended. */
export type AuditAbout = Omit<AuditInput, 'outcome'>;

/**
 * Does a piece of work with its AuditEvent around it: a mark on disk before, the event after, whatever comes of it.
 * @param work answers what it made, and what can be said of it only now
 * @param statusOf the HTTP status that an error leaves with; without it every error is Atlas' own fault (outcome 8)
 * @throws what `work` throws, when its event is on disk; Unavailable when that can't be written
 */
export async function during<T>(
  audit: Audit,
  about: AuditAbout,
  work: () => Promise<{ readonly result: T; readonly audited?: Partial<AuditInput> }>,
  statusOf: (err: unknown) => number = () => 500
): Promise<T> {
  const event = await audit.begin(about);
  const done = await work().catch(async (err: unknown) => {
    const status = statusOf(err);
    await event.finish({ ...about, outcome: auditOutcome(status), status });
    throw err;
  });
  await event.finish({ ...about, outcome: '0', ...done.audited });
  return done.result;
}
