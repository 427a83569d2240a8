import { parentPort, workerData } from 'node:worker_threads';
import { type DeidentifyJob, prepare } from './deidentify-job.ts';

/** Treats batches of lines as they are handed in; one at a time, and the answer to each in its order. */
const engine = await prepare(workerData as DeidentifyJob);
parentPort!.on('message', (message: { batch: Uint8Array<ArrayBuffer> } | 'report') => {
  if (message === 'report') {
    parentPort!.postMessage({ report: engine.report() });
    return;
  }
  const { output, ...counts } = engine.batch(Buffer.from(message.batch.buffer));
  const bytes = new Uint8Array(output);
  parentPort!.postMessage({ ...counts, output: bytes }, [bytes.buffer]);
});
