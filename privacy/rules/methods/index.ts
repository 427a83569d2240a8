import { cryptoHash } from './crypto-hash.ts';
import { dateShift } from './date-shift.ts';
import { encrypt } from './encrypt.ts';
import { generalize } from './generalize.ts';
import { keep } from './keep.ts';
import type { Method } from './method.ts';
import { perturb } from './perturb.ts';
import { redact } from './redact.ts';
import { substitute } from './substitute.ts';

/** Every method that a rule may name. */
export const METHODS: readonly Method[] = [
  redact,
  keep,
  dateShift,
  cryptoHash,
  encrypt,
  substitute,
  perturb,
  generalize,
];

export type MethodName = string;
