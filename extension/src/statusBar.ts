import type { Session } from './handover.ts';

/** What the status bar says: the patient by token, never by name. */
export function statusOf(session: Session | undefined, now: number = Date.now()): { text: string; tooltip: string } {
  if (!session) return { text: '$(debug-disconnect) Atlas', tooltip: 'Not connected. Press to connect.' };
  if (session.until <= now)
    return { text: '$(warning) Atlas', tooltip: 'The session is over. Press to connect again.' };
  const until = new Date(session.until).toISOString().slice(11, 16);
  if (!session.patient) return { text: '$(plug) Atlas', tooltip: `No patient is open. Until ${until} UTC.` };
  const short = `${session.patient.slice(0, 3)}…${session.patient.slice(-4)}`;
  return { text: `$(heart) ${short}`, tooltip: `${session.patient}, until ${until} UTC` };
}
