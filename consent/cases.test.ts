import { readdirSync, readFileSync } from 'node:fs';
import type { Consent } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { type Basis, type ConsentRequest, type Decision, decide } from './index.ts';

/** The decision table: each case is what is wanted, and by which provision. */
interface Case {
  readonly description: string;
  readonly consents: Consent[];
  readonly request: ConsentRequest;
  readonly now: string;
  readonly decision: Decision;
  readonly basis: Basis[];
}

const folder = new URL('cases/', import.meta.url);

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const cases: Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

  test.each(cases)('$description', ({ consents, request, now, decision, basis }) => {
    const decided = decide(consents, request, now);
    expect({ decision: decided.decision, basis: decided.basis }).toEqual({ decision, basis });
    // What a decision asks for goes with it: only a filter redacts, and a deny asks for nothing.
    const codes = decided.obligations.map((o) => o.code);
    expect(codes.includes('REDACT')).toBe(decision === 'filter');
    if (decision === 'deny') expect(codes).toEqual([]);
  });
});
