import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Consent } from '@medplum/fhirtypes';
import { type ConsentRequest, decide, RequestError } from '../consent/index.ts';

/**
 * `atlas consent decide`: JSON lines `{ consents, request, now }` in, one decision a line out. A line that can't be
 * decided has `{ line, error }` in the place of its decision, so that answers stay in step with questions; the error
 * says what is wrong with the line and nothing that is in it.
 * @returns the exit code: 1 when there was such a line
 */
export async function consentDecide(input: Readable, output: Writable, say: (text: string) => void): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = decideLine(line);
    if ('error' in answer) {
      bad++;
      say(`line ${number}: ${answer.error}`);
    }
    output.write(`${JSON.stringify('error' in answer ? { line: number, ...answer } : answer)}\n`);
  }
  return bad > 0 ? 1 : 0;
}

function decideLine(line: string): ReturnType<typeof decide> | { error: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  try {
    const { consents, request, now } = readLine(parsed);
    return decide(consents, request, now);
  } catch (err) {
    return { error: err instanceof RequestError ? err.message : 'could not be read as consents and a request' };
  }
}

function readLine(parsed: unknown): { consents: Consent[]; request: ConsentRequest; now: string } {
  const { consents, request, now } = (parsed ?? {}) as Record<string, unknown>;
  const list = consentsIn(consents);
  if (!list) throw new RequestError('consents has to be Consents, in an array or a Bundle');
  if (typeof request !== 'object' || request === null) throw new RequestError('request has to be an object');
  if (typeof now !== 'string') throw new RequestError('now has to be a FHIR dateTime');
  return { consents: list, request, now };
}

/** An array of Consents, one Consent, or a Bundle that holds some. */
function consentsIn(value: unknown): Consent[] | undefined {
  const one = value as { resourceType?: string; entry?: { resource?: unknown }[] } | null | undefined;
  if (one?.resourceType === 'Consent') return [one as Consent];
  const list = one?.resourceType === 'Bundle' ? (one.entry ?? []).map((e) => e.resource) : value;
  if (!Array.isArray(list)) return undefined;
  const isConsent = (c: unknown) => (c as Consent | null)?.resourceType === 'Consent';
  return list.every(isConsent) ? (list as Consent[]) : undefined;
}
