import type { Request, Response } from 'express';
import { expect, test } from 'vitest';
import { requireCronSecret } from './cron.ts';

const SECRET = 'a1'.repeat(32);

test.each([
  ['the secret', SECRET, SECRET, true],
  ['another', SECRET, 'b2'.repeat(32), false],
  ['its beginning', SECRET, SECRET.slice(0, 10), false],
  ['none', SECRET, undefined, false],
  ['an empty one', SECRET, '', false],
  ['any, where none is configured', undefined, SECRET, false],
  ['an empty one, where none is configured', undefined, '', false],
])('%s', (_what, configured, given, passes) => {
  const call = () =>
    new Promise((resolve) => {
      const req = { get: () => given } as unknown as Request;
      void requireCronSecret(configured)(req, {} as Response, () => resolve(true));
    });
  if (passes) return expect(call()).resolves.toBe(true);
  return expect(call()).rejects.toMatchObject({ status: 403 });
});
