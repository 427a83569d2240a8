import { parentPort } from 'node:worker_threads';
import { isOk, OperationOutcomeError } from '@medplum/core';
import { FhirRouter, makeSimpleRequest } from '@medplum/fhir-router';
import { loadDefinitions } from '../../../config/definitions.ts';
import { type FromWorker, isAnswer, type ToWorker } from './messages.ts';
import { SeenRepository } from './seen-repository.ts';

/**
 * Medplum's own GraphQL resolver, in a thread of its own: it builds a schema of all of FHIR for seconds, and a query may
 * be a large one. Everything it reads it asks the gateway for, which answers with what the caller may see.
 */
loadDefinitions();
const router = new FhirRouter({ introspectionEnabled: true });
const waiting = new Map<number, { resolve(value: unknown): void; reject(err: Error): void }>();
let reads = 0;

const port = parentPort!;
port.on('message', (message: ToWorker) => {
  if (!isAnswer(message)) {
    void query(message.query, message.body);
    return;
  }
  const { resolve, reject } = waiting.get(message.read)!;
  waiting.delete(message.read);
  if (message.outcome) reject(new OperationOutcomeError(message.outcome));
  else resolve(message.json);
});

async function query(id: number, body: object): Promise<void> {
  const repository = new SeenRepository((interaction, search) => {
    const read = ++reads;
    return new Promise((resolve, reject) => {
      waiting.set(read, { resolve, reject });
      say({ query: id, read, interaction, search });
    });
  });
  try {
    const [outcome, answer] = await router.handleRequest(makeSimpleRequest('POST', '/$graphql', body), repository);
    say(answer && isOk(outcome) ? { query: id, answer } : { query: id, outcome });
  } catch {
    say({ query: id });
  }
}

/** As JSON, since the resolver's objects have no prototype to clone. */
function say(message: FromWorker): void {
  port.postMessage(JSON.stringify(message));
}
