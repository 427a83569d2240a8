import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { toRefusal } from '../errors.ts';
import { type Answer, isJson } from './answer.ts';
import { type CheckedBundle, isRead } from './bundle.ts';
import type { Interaction } from './interaction.ts';
import type { Reads } from './reads.ts';

const READS_AT_ONCE = 8;

/**
 * A batch or transaction, answered: what it writes goes on to Medplum in one piece, what it reads is read one by one as
 * if it had come alone, after the writes (https://hl7.org/fhir/R4/http.html#trules), so that each is filtered alike.
 */
export async function answerBundle(
  { type, bundle, interactions }: CheckedBundle,
  send: (writes: object) => Promise<Answer>,
  reads: Reads
): Promise<{ readonly bundle: Bundle; readonly written: Answer | undefined }> {
  const entries = interactions.map((interaction, i) => ({ interaction, entry: bundle.entry[i]! }));
  const writes = entries.filter(({ interaction }) => !isRead(interaction));
  const written = writes.length > 0 ? await send({ ...bundle, entry: writes.map(({ entry }) => entry) }) : undefined;
  const results = written ? await visible(parsed(written), reads) : [];
  const answers: BundleEntry[] = [];
  let next = 0;
  const pending: (() => Promise<void>)[] = [];
  for (const [i, { interaction, entry }] of entries.entries()) {
    if (!isRead(interaction)) answers[i] = results[next++] ?? {};
    else {
      pending.push(async () => {
        answers[i] = await readEntry(interaction, entry, reads);
      });
    }
  }
  await Promise.all(Array.from({ length: READS_AT_ONCE }, () => worker(pending)));
  return { bundle: { resourceType: 'Bundle', type: `${type}-response`, entry: answers }, written };
}

async function worker(pending: (() => Promise<void>)[]): Promise<void> {
  for (let work = pending.shift(); work; work = pending.shift()) await work();
}

async function readEntry(
  interaction: Interaction,
  { request, resource }: BundleEntry,
  reads: Reads
): Promise<BundleEntry> {
  try {
    const query = request?.url?.split('?').slice(1).join('?') ?? '';
    const sent = resource && { method: 'POST', body: JSON.stringify(resource), contentType: bodyType(interaction) };
    const answer = await reads.answer(interaction, query, sent);
    const etag = answer.headers.etag;
    return {
      response: { status: String(answer.status), ...(typeof etag === 'string' && { etag }) },
      ...(answer.start.length > 0 &&
        isJson(answer.headers) && { resource: JSON.parse(answer.start.toString('utf8')) as Resource }),
    };
  } catch (err) {
    const refused = toRefusal(err);
    // What is down is down for all of it: the whole can be asked again.
    if (refused.status >= 500 && refused.status !== 501) throw err;
    return { response: { status: String(refused.status), outcome: refused.outcome } };
  }
}

const bodyType = (interaction: Interaction): string =>
  interaction.kind === 'operation' && interaction.name === '$graphql' ? 'application/json' : 'application/fhir+json';

async function visible(entries: readonly BundleEntry[], reads: Reads): Promise<BundleEntry[]> {
  const permits = await reads.permits(entries.flatMap(({ resource }) => resource ?? []));
  return entries.map((entry) => {
    if (!entry.resource || permits.isPermitted(entry.resource)) return entry;
    const { resource: _withheld, ...kept } = entry;
    return kept;
  });
}

const parsed = (answer: Answer): BundleEntry[] => (JSON.parse(answer.start.toString('utf8')) as Bundle).entry ?? [];
