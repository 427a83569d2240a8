import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { consentDecide } from './consent.ts';

const consent = {
  resourceType: 'Consent',
  id: 'c',
  status: 'active',
  scope: { coding: [{ code: 'treatment' }] },
  provision: { type: 'permit', purpose: [{ code: 'TREAT' }] },
};
const now = '2026-06-15T12:00:00Z';
const line = (purpose: unknown, consents: unknown = [consent]) =>
  JSON.stringify({ consents, request: { purpose }, now });

async function run(input: string) {
  const output = new PassThrough();
  const said: string[] = [];
  const exitCode = await consentDecide(Readable.from([input]), output, (s) => said.push(s));
  output.end();
  const answers = (await text(output)).split('\n').filter(Boolean);
  return { exitCode, said, answers: answers.map((a) => JSON.parse(a)) };
}

describe('atlas consent decide', () => {
  test('writes one decision a line', async () => {
    const { exitCode, answers } = await run(`${line('TREAT')}\n${line('HRESCH')}\n\n${line('CARE', consent)}`);
    expect(exitCode).toBe(0);
    expect(answers.map((a) => a.decision)).toEqual(['permit', 'deny', 'permit']);
  });

  test('takes Consents out of a Bundle', async () => {
    const bundle = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: consent }] };
    expect((await run(line('TREAT', bundle))).answers[0].decision).toBe('permit');
  });

  const bad = [
    { what: 'what is no JSON', input: '{"consents": [Jane' },
    { what: 'no request', input: JSON.stringify({ consents: [], now }) },
    { what: 'no time', input: JSON.stringify({ consents: [], request: {} }) },
    { what: 'a time that is none', input: JSON.stringify({ consents: [], request: {}, now: 'Jane' }) },
    { what: 'something that is no Consent', input: line('TREAT', [{ resourceType: 'Patient', name: 'Jane' }]) },
    { what: 'a purpose that can not be read', input: line({ display: 'Jane' }) },
    { what: 'a Consent that is broken', input: line('TREAT', [{ ...consent, organization: 'Jane' }]) },
    { what: 'null', input: 'null' },
  ];
  test.each(bad)('reports $what by its line, repeats no value of it, and decides the rest', async ({ input }) => {
    const { exitCode, said, answers } = await run(`${line('TREAT')}\n${input}\n${line('TREAT')}\n`);
    expect(exitCode).toBe(1);
    expect(answers).toEqual([expect.anything(), { line: 2, error: expect.any(String) }, expect.anything()]);
    expect(answers[2].decision).toBe('permit');
    expect(said).toEqual([expect.stringMatching(/^line 2: /)]);
    expect(JSON.stringify([said, answers])).not.toContain('Jane');
  });
});
