import { normalizeErrorString } from '@medplum/core';
import type { Call } from './patientReader.ts';
import { type SandboxMessage, sandboxSource } from './sandbox.ts';

export interface ScriptResult {
  readonly value?: unknown;
  readonly failure?: string;
}

interface Run {
  readonly script: string;
  readonly input: unknown;
  readonly onLog: (line: string) => void;
  /** Answers what the script asks the record for. */
  readonly answer: (call: Call) => Promise<unknown>;
  readonly signal: AbortSignal;
  readonly limitMs: number;
}

/** Runs a script in a worker of its own, which ends with it, with the limit, or when it is stopped. */
export function runScript({ script, input, onLog, answer, signal, limitMs }: Run): Promise<ScriptResult> {
  const url = URL.createObjectURL(new Blob([sandboxSource(script, input)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return new Promise<ScriptResult>((resolve) => {
    const timer = setTimeout(() => resolve({ failure: 'timeout' }), limitMs);
    signal.addEventListener('abort', () => resolve({ failure: 'stopped' }), { once: true });
    worker.onerror = (event) => {
      event.preventDefault();
      clearTimeout(timer);
      resolve({ failure: event.message || 'failed' });
    };
    worker.onmessage = async ({ data }: MessageEvent<SandboxMessage>) => {
      if (data.kind === 'log') onLog(data.line);
      if (data.kind === 'done') resolve({ value: data.value });
      if (data.kind === 'failed') resolve({ failure: data.message });
      if (data.kind === 'call') worker.postMessage(await answered(answer, data));
      if (data.kind === 'done' || data.kind === 'failed') clearTimeout(timer);
    };
  }).finally(() => {
    worker.terminate();
    URL.revokeObjectURL(url);
  });
}

async function answered(answer: Run['answer'], { id, method, args }: SandboxMessage & { kind: 'call' }) {
  try {
    return { id, value: await answer({ method: method as Call['method'], args }) };
  } catch (err) {
    return { id, failure: normalizeErrorString(err) };
  }
}
