import type { OperationOutcome } from '@medplum/fhirtypes';
import type { NdjsonLine } from '../../ingress/ndjson.ts';
import { deleteAtSource, deletedReferences } from '../deletions.ts';
import type { PullDeps } from '../deps.ts';
import { createEhrClient, type EhrClient } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import { createLineIngest, type Line, type LineIngest, patiently } from '../lines.ts';
import type { PullSource } from '../sources.ts';
import type { PullRun, Quarantined } from '../store.ts';
import { FileReader, FileUnreadable } from './file-reader.ts';
import { awaitManifest, kickOff, type Manifest } from './manifest.ts';
import { PEOPLE, type Plan, type PlannedFile, planFiles } from './order.ts';
import { byPatient, inPartition, partitionsOf, waits } from './waiting.ts';

/**
 * A bulk export of one source, from where its run is: kicked off, waited for, or at some line of some file. What is
 * remembered is remembered in one step with what was counted, after the lines are in Medplum; a line that a crash makes
 * come twice is found unchanged.
 * @throws EhrError, or what ingestion throws: the run stays open, to be resumed
 */
export async function runBulk(
  deps: PullDeps,
  source: PullSource,
  run: PullRun,
  ingest: LineIngest = createLineIngest(deps, source, 'bulk')
): Promise<void> {
  const client = createEhrClient({
    source,
    keys: deps.signingKeys,
    keySetUrl: `${deps.settings.baseUrl}/jwks.json`,
    metrics: deps.metrics,
    ...(deps.retry && { retry: deps.retry }),
  });
  try {
    await new BulkPull(deps, source, run, client, ingest).run();
  } finally {
    await client.close();
  }
}

class BulkPull {
  readonly #deps: PullDeps;
  readonly #source: PullSource;
  readonly #run: PullRun;
  readonly #client: EhrClient;
  readonly #ingest: LineIngest;
  #statusUrl: string | undefined;
  #manifest!: Manifest;
  #plan!: Plan;
  #files!: FileReader;
  /** Asked once: 20,000 files need not ask 20,000 times. */
  #known: ReturnType<PullDeps['store']['files']> | undefined;

  constructor(deps: PullDeps, source: PullSource, run: PullRun, client: EhrClient, ingest: LineIngest) {
    this.#deps = deps;
    this.#source = source;
    this.#run = run;
    this.#client = client;
    this.#ingest = ingest;
    this.#statusUrl = run.statusUrl;
  }

  async run(): Promise<void> {
    const { store } = this.#deps;
    const { id } = this.#run;
    await this.#export();
    const { phases, deleted, error, skipped } = this.#plan;
    const { transactionTime, files } = this.#manifest;
    await store.update(id, { state: 'loading', transactionTime, files: files.length });
    for (const [type, n] of this.#run.state === 'loading' ? [] : skipped)
      await store.say(id, `${type}: Atlas stores no such resources; ${n} file(s) skipped`);

    const people = phases.filter(({ type }) => PEOPLE.includes(type));
    for (const { files } of people) await this.#readAll(files, (file) => this.#readOutput(file));
    await this.#readWaiting();
    for (const { type, files } of phases)
      if (!PEOPLE.includes(type)) await this.#readAll(files, (file) => this.#readOutput(file));
    await this.#readWaiting();
    await this.#readAll(deleted, (file) => this.#readDeleted(file));
    await this.#readAll(error, (file) => this.#readErrors(file));
    await this.#ingest.finish();

    const { filesFailed } = (await store.run(id))!;
    // Bulk Data Access, "Bulk Data Delete Request": the server may let go of the files.
    if (filesFailed === 0 && this.#statusUrl) await this.#endExport(this.#statusUrl);
    if (filesFailed > 0) throw new FilesFailed(filesFailed);
    await store.setCursor(this.#source.name, 'bulk', transactionTime);
  }

  /** The manifest of the export: of the one under way, or of a new one where the EHR has none (any more). */
  async #export(): Promise<void> {
    const { store } = this.#deps;
    const { id, since, types } = this.#run;
    const { bulk } = this.#source;
    const onProgress = ({ percent }: { percent?: number }) => store.update(id, { state: 'exporting', percent });
    for (let attempt = 0; ; attempt++) {
      if (!this.#statusUrl) {
        const asked = { types: types ?? bulk?.types, since, typeFilters: bulk?.typeFilters };
        this.#statusUrl = await kickOff(this.#client, this.#source, asked);
        await store.update(id, { state: 'exporting', statusUrl: this.#statusUrl });
      }
      try {
        this.#manifest = await awaitManifest(this.#client, this.#statusUrl, onProgress);
        this.#plan = planFiles(this.#manifest.files);
        this.#files = new FileReader(this.#client, this.#statusUrl, this.#manifest, this.#deps.retry);
        return;
      } catch (err) {
        const lost = err instanceof EhrError && (err.status === 404 || err.status === 410);
        if (!lost || attempt > 0) throw err;
        await store.say(id, 'The EHR has lost the export; another one is asked for');
        await store.beginFilesAnew(id);
        this.#statusUrl = undefined;
      }
    }
  }

  async #endExport(statusUrl: string): Promise<void> {
    const answer = await this.#client.ask(statusUrl, { method: 'DELETE' }).catch(() => undefined);
    await answer?.body.dump();
  }

  async #readAll(files: readonly PlannedFile[], read: (file: PlannedFile) => Promise<void>): Promise<void> {
    let next = 0;
    let failure: unknown;
    const lane = async () => {
      while (next < files.length && failure === undefined) {
        try {
          await read(files[next++]!);
        } catch (err) {
          failure ??= err;
        }
      }
    };
    await Promise.all(Array.from({ length: this.#source.bulk?.parallelFiles ?? 1 }, lane));
    if (failure !== undefined) throw failure;
  }

  #readOutput(file: PlannedFile): Promise<void> {
    return this.#readChecked(file, async (lines) => {
      // Headers of exports that are organized by patient (`outputOrganizedBy`) are no records.
      const records = lines.filter(
        ({ resource }) => (resource as { resourceType?: unknown })?.resourceType !== 'Parameters'
      );
      const done = await this.#ingest(
        records.map(({ line, resource }): Line => ({ file: file.label, line, resource })),
        false
      );
      return { ...done, waiting: done.waiting.map(({ line }) => line) };
    });
  }

  async #readDeleted(file: PlannedFile): Promise<void> {
    const pseudonyms = await this.#deps.vault.pseudonyms(this.#source.org);
    await this.#readChecked(file, async (lines) => {
      const told = lines.map(({ resource }) => deletedReferences(resource));
      const deleted = await deleteAtSource(
        this.#deps,
        pseudonyms,
        this.#source,
        told.flatMap((refs) => refs ?? [])
      );
      const quarantined = lines.flatMap(({ line }, i): Quarantined[] =>
        told[i] ? [] : [notUnderstood(file.label, line, 'Bundle')]
      );
      return { counts: { deleted, quarantined: quarantined.length }, quarantined, waiting: [] };
    });
  }

  /** What the EHR itself could not export: counted by severity; its words could say anything. */
  async #readErrors(file: PlannedFile): Promise<void> {
    await this.#readChecked(file, async (lines) => {
      const severities = lines.flatMap(({ resource }) => {
        const outcome = resource as Partial<OperationOutcome> | undefined;
        return outcome?.resourceType === 'OperationOutcome'
          ? (outcome.issue ?? []).map((i) => String(i?.severity))
          : ['error'];
      });
      const counts = Map.groupBy(severities, (s) => (/^(fatal|error|warning|information)$/.test(s) ? s : 'error'));
      const text = [...counts].map(([severity, of]) => `${of.length} ${severity}`).join(', ');
      if (text) await this.#deps.store.say(this.#run.id, `The EHR reports of its export: ${text}`);
      return { counts: { sourceErrors: severities.length }, quarantined: [], waiting: [] };
    });
  }

  /** Reads a file to its end from where it was; what stays unreadable is told, and passed over. */
  async #readChecked(file: PlannedFile, deal: (lines: NdjsonLine[]) => Promise<Dealt>): Promise<void> {
    const { store, metrics } = this.#deps;
    const { id } = this.#run;
    this.#known ??= store.files(id);
    const known = (await this.#known).get(file.key);
    if (known?.done) return;
    let last = known?.lines ?? 0;
    try {
      const { bytes } = await this.#files.read(file, last, async (lines, end) => {
        const { counts, quarantined, waiting } = await deal(lines);
        const of = { key: file.key, lines: end };
        const checkpoint = { counts: { ...counts, lines: lines.length }, quarantined, waiting, file: of };
        await patiently(() => store.checkpoint(id, checkpoint));
        last = end;
      });
      const of = { key: file.key, lines: last, done: true };
      await patiently(() => store.checkpoint(id, { counts: { filesDone: 1, bytes }, file: of }));
      metrics.pullBytes.inc({ source: this.#source.name }, bytes);
    } catch (err) {
      await this.#unreadable(file, err);
    }
  }

  async #unreadable(file: PlannedFile, err: unknown): Promise<void> {
    if (!(err instanceof FileUnreadable)) throw err;
    await this.#deps.store.checkpoint(this.#run.id, { counts: { filesFailed: 1 } });
    await this.#deps.store.say(this.#run.id, `${file.label}: not read to its end; ${err.message}`);
  }

  /** Lines whose patient was not known, or had not allowed it, when they were read: once more, with all that is known now. */
  async #readWaiting(): Promise<void> {
    const { store } = this.#deps;
    const { id } = this.#run;
    const waiting = await store.waiting(id);
    const files = this.#plan.phases.flatMap((p) => p.files).filter(({ key }) => waiting.has(key));
    const partitions = partitionsOf(waiting);
    for (let partition = 0; partition < partitions; partition++) {
      const held: Line[] = [];
      for (const file of files) {
        const bits = waiting.get(file.key)!;
        const read = this.#files.read(file, 0, async (lines) => {
          for (const { line, resource } of lines) {
            const one = { file: file.label, line, resource };
            if (waits(bits, line) && inPartition(one, partition, partitions)) held.push(one);
          }
        });
        await read.catch((err: unknown) => this.#unreadable(file, err));
      }
      for (const lines of byPatient(held)) {
        const { counts, quarantined } = await this.#ingest(lines, true);
        await patiently(() => store.checkpoint(id, { counts, quarantined }));
      }
    }
    await store.nothingWaits(id, [...waiting.keys()]);
  }
}

interface Dealt {
  readonly counts: Parameters<PullDeps['store']['checkpoint']>[1]['counts'];
  readonly quarantined: readonly Quarantined[];
  readonly waiting: readonly number[];
}

/** The run has ended, and not all of it is here. */
export class FilesFailed extends Error {
  constructor(files: number) {
    super(`${files} file(s) of the export could not be read`);
    this.name = 'FilesFailed';
  }
}

const notUnderstood = (file: string, line: number, resourceType: string): Quarantined => ({
  file,
  line,
  resourceType,
  code: 'invalid',
  error: 'The line is not what this file is made of',
});
