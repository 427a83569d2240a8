import type { Redis } from 'ioredis';
import { patientsOf, type SyncRecord } from '../sinks/sink.ts';

const KEY = 'atlas:sync:withheld-patients';

/** Ids of the patients of whom consent has held something back, in Redis. Which records, their sync states say. */
export class Withheld {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async add(records: readonly SyncRecord[]): Promise<void> {
    const patients = new Set(records.flatMap(patientsOf));
    if (patients.size > 0) await this.#redis.sadd(KEY, ...patients);
  }

  async forget(patientIds: readonly string[]): Promise<void> {
    if (patientIds.length > 0) await this.#redis.srem(KEY, ...patientIds);
  }

  /** Those of whom something was held back. */
  async among(patientIds: readonly string[]): Promise<string[]> {
    if (patientIds.length === 0) return [];
    const flags = await this.#redis.smismember(KEY, ...patientIds);
    return patientIds.filter((_, i) => flags[i] === 1);
  }
}
