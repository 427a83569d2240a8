/**
 * Groups what comes one by one into batches by key. A key has one batch under way at a time: what comes meanwhile
 * makes the next one larger. Across keys, `atOnce` batches run at once.
 */
export interface BatchOptions<T, R> {
  readonly most: number;
  readonly lingerMs: number;
  readonly atOnce: number;
  readonly keyOf: (item: T) => string;
  /** One answer an item, in order. When it throws, every item of the batch fails with that. */
  readonly run: (key: string, items: readonly T[]) => Promise<readonly R[]>;
}

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (err: unknown) => void;
}

interface Lane<T, R> {
  readonly key: string;
  readonly waiting: Waiting<T, R>[];
  running: boolean;
  /** Ready to run: full, or waited long enough. */
  due: boolean;
  timer?: NodeJS.Timeout;
}

export class Batches<T, R> {
  readonly #options: BatchOptions<T, R>;
  readonly #lanes = new Map<string, Lane<T, R>>();
  #running = 0;

  constructor(options: BatchOptions<T, R>) {
    this.#options = options;
  }

  add(item: T): Promise<R> {
    const key = this.#options.keyOf(item);
    const lane: Lane<T, R> = this.#lanes.get(key) ?? { key, waiting: [], running: false, due: false };
    this.#lanes.set(key, lane);
    return new Promise((resolve, reject) => {
      lane.waiting.push({ item, resolve, reject });
      if (lane.waiting.length >= this.#options.most) this.#isDue(lane);
      else if (!lane.due) {
        // Not started anew by each item: a steady trickle would keep the first one waiting for ever.
        lane.timer ??= setTimeout(() => this.#isDue(lane), this.#options.lingerMs);
      }
    });
  }

  #isDue(lane: Lane<T, R>): void {
    clearTimeout(lane.timer);
    lane.timer = undefined;
    lane.due = true;
    this.#work();
  }

  #work(): void {
    for (const lane of this.#lanes.values()) {
      if (this.#running >= this.#options.atOnce) return;
      if (lane.due && !lane.running) void this.#runOne(lane);
    }
  }

  async #runOne(lane: Lane<T, R>): Promise<void> {
    const batch = lane.waiting.splice(0, this.#options.most);
    lane.running = true;
    lane.due = lane.waiting.length > 0;
    this.#running++;
    try {
      const results = await this.#options.run(
        lane.key,
        batch.map(({ item }) => item)
      );
      for (const [i, { resolve }] of batch.entries()) resolve(results[i]!);
    } catch (err) {
      for (const { reject } of batch) reject(err);
    } finally {
      lane.running = false;
      this.#running--;
      if (lane.waiting.length === 0 && !lane.timer) this.#lanes.delete(lane.key);
      this.#work();
    }
  }
}
