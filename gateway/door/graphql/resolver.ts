import { Worker } from 'node:worker_threads';
import { withoutValues } from '../../../sync/ingress/outcome-texts.ts';
import { Refusal, refusal, toRefusal, unavailable } from '../../errors.ts';
import type { Answer } from '../answer.ts';
import type { Interaction } from '../interaction.ts';
import type { FromWorker, ToWorker } from './messages.ts';

type Read = (interaction: Interaction, query: string) => Promise<Answer>;

interface Asked {
  readonly read: Read;
  resolve(answer: object): void;
  reject(err: unknown): void;
}

/**
 * A GraphQL query, answered here over what the caller may see: an answer of Medplum's holds single elements, and of
 * those Consent could not say whose they are. Made when it is first asked; a resolver that died is made anew.
 */
export class GraphqlResolver {
  #worker: Worker | undefined;
  readonly #asked = new Map<number, Asked>();
  #queries = 0;

  answer(read: Read, body: object): Promise<object> {
    const query = ++this.#queries;
    return new Promise((resolve, reject) => {
      this.#asked.set(query, { read, resolve, reject });
      this.#say({ query, body });
    });
  }

  /** Builds the schema now, so that nobody's first page waits for it. */
  async warm(): Promise<void> {
    await this.answer(() => Promise.reject(new Error('nothing is read')), { query: '{ __typename }' });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #say(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { stdout: true, stderr: true });
    worker.unref();
    worker.on('message', (text: string) => void this.#take(JSON.parse(text) as FromWorker));
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.#worker = undefined;
      for (const { reject } of this.#asked.values()) reject(unavailable('GraphQL'));
      this.#asked.clear();
    });
    return worker;
  }

  async #take({ query, read, interaction, search, answer, outcome }: FromWorker): Promise<void> {
    const asked = this.#asked.get(query);
    if (!asked) return;
    if (read !== undefined && interaction) {
      try {
        const found = await asked.read(interaction, search ?? '');
        this.#say({ read, json: JSON.parse(found.start.toString('utf8')) });
      } catch (err) {
        const refused = toRefusal(err);
        // The resolver puts outcomes among the errors of its answer; what is down has to be an error of the whole.
        if (refused.status >= 500) this.#end(query, () => asked.reject(err));
        this.#say({ read, outcome: refused.outcome });
      }
      return;
    }
    this.#end(query, () => {
      if (answer) asked.resolve(answer);
      else if (outcome) asked.reject(new Refusal(400, withoutValues(outcome)));
      else asked.reject(refusal(500, 'The GraphQL query could not be answered.'));
    });
  }

  #end(query: number, settle: () => void): void {
    this.#asked.delete(query);
    settle();
  }
}
