import { age } from './age.ts';
import { ageBand } from './age-band.ts';
import { allowList } from './allow-list.ts';
import { cryptoHash } from './crypto-hash.ts';
import { date } from './date.ts';
import { dateShift } from './date-shift.ts';
import { document } from './document.ts';
import { encrypt } from './encrypt.ts';
import { generalize } from './generalize.ts';
import { keep } from './keep.ts';
import type { Method } from './method.ts';
import { perturb } from './perturb.ts';
import { place } from './place.ts';
import { pseudonym } from './pseudonym.ts';
import { redact } from './redact.ts';
import { redactText } from './redact-text.ts';
import { substitute } from './substitute.ts';
import { uri } from './uri.ts';
import { zip } from './zip.ts';
import { zip3 } from './zip3.ts';

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
  // Atlas' own, which go past that tool.
  pseudonym,
  uri,
  allowList,
  redactText,
  document,
  date,
  ageBand,
  age,
  place,
  zip,
  zip3,
];

export type MethodName = string;
