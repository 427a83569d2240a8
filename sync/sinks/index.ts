import type { Redis } from 'ioredis';
import type { Settings } from '../../config/settings.ts';
import { Lake } from './lake/lake.ts';
import type { Sink } from './sink.ts';

/** The sinks that the settings name. */
export function openSinks({ settings }: { readonly settings: Settings; readonly redis: Redis }): Sink[] {
  return settings.ATLAS_SINKS.map((name) => {
    if (name === 'lake') return new Lake(settings.lakeDir);
    throw new Error(`There is no sink ${name}`);
  });
}
