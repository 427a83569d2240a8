import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { stableId } from '../config/ids.ts';
import { deidentify, identifiedInput, KnownIdentifiers } from '../privacy/index.ts';
import { makePeople } from '../seed/people.ts';
import { runBulk } from '../sync/pull/bulk/run.ts';
import type { Line, LineIngest } from '../sync/pull/lines.ts';
import { parseSources } from '../sync/pull/sources.ts';
import { type ServedFile, startExportServer } from '../sync/pull/testing/export-server.ts';
import { startPullHarness } from '../sync/pull/testing/harness.ts';
import type { Figure } from './bench.ts';
import { curlMs } from './bench-sync.ts';
import { pull } from './pull.ts';
import { newEnvironment, startAtlas } from './start-atlas.ts';

type Print = (figure: Figure) => void;

const PEOPLE = 100;

/** `atlas pull` of an export into an Atlas of its own, next to downloading the same files with curl, which does nothing with them. */
export async function benchPull(print: Print): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-pull-'));
  const files = exportOf(PEOPLE);
  const ehr = await startExportServer({ files });
  const config = path.join(folder, 'pull.json');
  fs.writeFileSync(config, sourceOf(ehr.baseUrl));
  const atlas = await startAtlas({
    env: { ...(await newEnvironment(path.join(folder, 'data'))), ATLAS_PULL_CONFIG: config },
  });
  try {
    const curl = await curlMs(files.map((_, n) => `${new URL(ehr.baseUrl).origin}/files/${n}?sig=0`));
    const done = await pull({ from: 'bench', kind: 'bulk' }, { ...process.env, ...atlas.env });
    if (done?.state !== 'done' || done.failed > 0) throw new Error(`the pull that was measured ended ${done?.state}`);
    const ms = Date.parse(done.finishedAt!) - Date.parse(done.startedAt!);
    print({ figure: 'bulk pull into Atlas', value: rounded((done.lines / ms) * 1_000), unit: 'resources/s' });
    print({ figure: 'curl of the same files', value: rounded((done.lines / curl) * 1_000), unit: 'resources/s' });
    print({ figure: 'bulk pull next to curl of the same files', value: rounded(ms / curl), unit: 'times as long' });
  } finally {
    await atlas.stop();
    await ehr.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** People of the seed as an EHR exports them: by type, and referred to by id. */
function exportOf(people: number): ServedFile[] {
  const resources = makePeople({ name: 'Bench Hospital', people }, 9_100).flatMap((bundle) => {
    let text = JSON.stringify(bundle);
    for (const { fullUrl, resource } of bundle.entry ?? [])
      text = text.replaceAll(`"reference":"${fullUrl}"`, `"reference":"${resource!.resourceType}/${resource!.id}"`);
    return ((JSON.parse(text) as typeof bundle).entry ?? []).map(({ resource }) => resource!);
  });
  const once = [...new Map(resources.map((r): [string, Resource] => [`${r.resourceType}/${r.id}`, r])).values()];
  return [...Map.groupBy(once, ({ resourceType }) => resourceType)].map(([type, lines]) => ({ type, lines }));
}

const sourceOf = (baseUrl: string): string =>
  JSON.stringify({ sources: [{ name: 'bench', baseUrl, org: stableId('Organization/north'), bulk: {} }] });

const NOTE_BYTES = 64_000;
const MOST_MB = 512;

/**
 * What a large pull needs: an export of documents, made as it is sent, read, checked, taken apart and de-identified
 * group by group, and let go. The server's memory is in the figure too. Storing is left out: it holds one group as well,
 * and would take a day.
 */
export async function benchPullMemory(print: Print, gigabytes = 5): Promise<void> {
  const harness = await startPullHarness();
  const lines = Math.ceil((gigabytes * 1e9) / NOTE_BYTES);
  const ehr = await startExportServer({ files: [{ type: 'DocumentReference', lines: () => documents(lines) }] });
  const [source] = parseSources('bench', sourceOf(ehr.baseUrl));
  const pseudonyms = await harness.deps.vault.pseudonyms(source!.org);
  const context = { namespace: harness.deps.namespace, pseudonyms, source: source!.baseUrl, now: new Date() };
  const known = KnownIdentifiers.of([]);
  const ingest = async (group: readonly Line[]) => {
    for (const { resource } of group) deidentify(identifiedInput(resource as Resource), { ...context, known });
    peak = Math.max(peak, process.memoryUsage().rss);
    return { counts: { created: group.length }, quarantined: [], waiting: [] };
  };
  const before = process.memoryUsage().rss;
  let peak = before;
  const run = await harness.store.open({ id: randomUUID(), source: source!.name, kind: 'bulk' });
  const begun = performance.now();
  try {
    await runBulk(harness.deps, source!, run, Object.assign(ingest, { finish: async () => undefined }) as LineIngest);
  } finally {
    await ehr.close();
  }
  const ms = performance.now() - begun;
  const { created, bytes } = (await harness.store.run(run.id))!;
  await harness.close();
  if (created !== lines) throw new Error(`the pull that was measured brought ${created} of ${lines} documents`);
  const growth = rounded((peak - before) / 1e6);
  print({ figure: `de-identifying a pull of ${gigabytes} GB`, value: rounded(bytes / 1e3 / ms), unit: 'MB/s' });
  print({
    ...{ figure: `memory that a pull of ${gigabytes} GB adds, at most`, value: growth, unit: 'MB' },
    ...{ goal: `≤ ${MOST_MB}`, holds: growth <= MOST_MB },
  });
}

function* documents(count: number): Iterable<string> {
  const note = Buffer.alloc((NOTE_BYTES * 3) / 4, 'Seen today, no complaints. ').toString('base64');
  for (let n = 0; n < count; n++) {
    yield `${JSON.stringify({
      resourceType: 'DocumentReference',
      id: `document-${n}`,
      status: 'current',
      subject: { reference: `Patient/patient-${n % 1_000}` },
      content: [{ attachment: { contentType: 'text/plain', data: note } }],
    })}\n`;
  }
}

const rounded = (value: number): number => Number(value.toFixed(1));
