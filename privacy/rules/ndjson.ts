import { InputError, ProcessingError } from './errors.ts';

export interface Batch {
  readonly output: Buffer;
  /** How many lines it had, empty ones included. */
  readonly lines: number;
  readonly resources: number;
  /** `line` is counted from 0 within the batch. */
  readonly failures: readonly { readonly line: number; readonly reason: string }[];
}

const NEWLINE = 10;

/** Treats whole lines of NDJSON. A line that fails is left out: never handed on as it came. */
export function deidentifyBatch(input: Buffer, deidentify: (json: string) => string): Batch {
  const output: string[] = [];
  const failures: { line: number; reason: string }[] = [];
  let resources = 0;
  let line = 0;
  for (let start = 0; start < input.length; line++) {
    const end = input.indexOf(NEWLINE, start);
    const text = input.toString('utf8', start, end < 0 ? input.length : end);
    start = end < 0 ? input.length : end + 1;
    if (text.trim() === '') continue;
    try {
      output.push(deidentify(text), '\n');
      resources++;
    } catch (err) {
      failures.push({ line, reason: reasonOf(err) });
    }
  }
  return { output: Buffer.from(output.join('')), lines: line, resources, failures };
}

/** Messages of our own name elements only; others may hold what the input said. */
function reasonOf(err: unknown): string {
  if (err instanceof InputError || err instanceof ProcessingError) return err.message;
  return err instanceof Error ? `it could not be treated (${err.name})` : 'it could not be treated';
}
