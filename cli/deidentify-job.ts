import { type ReadOptions, readConfiguration } from '../privacy/rules/configuration.ts';
import { Engine } from '../privacy/rules/engine.ts';
import { type Batch, deidentifyBatch } from '../privacy/rules/ndjson.ts';
import { Report, type ReportLine } from '../privacy/rules/report.ts';

/** What each worker is handed: the same for all of them, keys included. */
export interface DeidentifyJob {
  readonly configuration: unknown;
  readonly options: ReadOptions;
  readonly scopeName: string | undefined;
  readonly report: boolean;
  readonly now: Date;
}

export interface PreparedJob {
  batch(input: Buffer): Batch;
  report(): ReportLine[];
}

/** The text redactor and its dictionaries are loaded only where a configuration may use them. */
export async function prepare(job: DeidentifyJob): Promise<PreparedJob> {
  const report = job.report ? new Report() : undefined;
  const configuration = readConfiguration(job.configuration, job.options);
  const textRedactor = configuration.extended
    ? (await import('../privacy/rules/text-redactor.ts')).textRedactor
    : undefined;
  const engine = new Engine(configuration, { scopeName: job.scopeName, textRedactor, report, now: () => job.now });
  return {
    batch: (input) => deidentifyBatch(input, (json) => engine.deidentifyText(json)),
    report: () => report?.lines() ?? [],
  };
}
