import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

/** A source with a limit, asked for hours in no time: who is refused, and how many got through. */
function soak(limit: (now: number) => boolean, retryAfterMs: number, hours: number) {
  let now = 0;
  const pace = createPace(1_000, () => now);
  let refused = 0;
  let answered = 0;
  while (now < hours * 3_600_000) {
    now += pace.take();
    if (limit(now)) {
      answered++;
      pace.answered();
    } else {
      refused++;
      pace.refused(retryAfterMs);
    }
  }
  return { refused, answered, share: refused / (refused + answered) };
}

/** So many a window, which begins anew with the clock. */
function fixedWindow(most: number, windowMs: number) {
  let window = -1;
  let used = 0;
  return (now: number) => {
    const at = Math.floor(now / windowMs);
    if (at !== window) [window, used] = [at, 0];
    return ++used <= most;
  };
}

/** A bucket that holds `burst` and fills by `perSecond`. */
function bucket(perSecond: number, burst: number) {
  let level = burst;
  let last = 0;
  return (now: number) => {
    level = Math.min(burst, level + ((now - last) / 1000) * perSecond);
    last = now;
    if (level < 1) return false;
    level--;
    return true;
  };
}

test.each<[string, (now: number) => boolean, number, number]>([
  ['60 a minute', fixedWindow(60, 60_000), 30_000, 1],
  ['600 a minute', fixedWindow(600, 60_000), 10_000, 10],
  ['ten a second, from a bucket of 20', bucket(10, 20), 1_000, 10],
  ['two a second, from a bucket of 5', bucket(2, 5), 2_000, 2],
])(
  'a source that allows %s refuses less than 0.3 % of a soak, and is used well',
  (_what, limit, retryAfter, allowed) => {
    const { share, answered } = soak(limit, retryAfter, 6);
    expect(share).toBeLessThan(0.003);
    expect(answered / (6 * 3600)).toBeGreaterThan(0.7 * allowed);
  }
);

test('Retry-After is waited for by every request after it', () => {
  let now = 0;
  const pace = createPace(100, () => now);
  pace.take();
  pace.refused(5_000);
  expect(pace.take()).toBeGreaterThanOrEqual(5_000);
  now = 5_000;
  expect(pace.take()).toBeGreaterThan(0);
});

test('a source that refuses nothing is asked as fast as the configuration allows', () => {
  let now = 0;
  const pace = createPace(50, () => now);
  for (let i = 0; i < 1_000; i++) {
    now += pace.take();
    pace.answered();
  }
  expect(pace.rate()).toBe(50);
});
