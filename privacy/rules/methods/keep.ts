import type { Method } from './method.ts';

/** Leaves the value as it is, and out of the reach of all later rules. */
export const keep: Method = { name: 'keep', primitive: () => undefined };
