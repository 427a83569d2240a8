import { expect, test } from 'vitest';
import { type ConsentSummary, changesBetween, draftOf } from './shapes.ts';

test('what the form leaves empty is not said', () => {
  const empty = {
    decision: 'permit',
    purposes: ['TREAT'],
    start: '',
    end: '',
    exceptClasses: [],
    exceptLabels: [],
  } as const;
  expect(draftOf({ ...empty, purposes: ['TREAT'], exceptClasses: [], exceptLabels: [] })).toEqual({
    decision: 'permit',
    purposes: ['TREAT'],
  });
});

test('kinds of data and sensitive topics are exceptions of their own: either is enough', () => {
  const values = { decision: 'permit' as const, purposes: ['TREAT'], start: '', end: '2027-01-01' };
  expect(draftOf({ ...values, exceptClasses: ['IMAGING'], exceptLabels: ['HIV'] })).toMatchObject({
    end: '2027-01-01',
    exceptions: [{ dataClasses: ['IMAGING'] }, { securityLabels: ['HIV'] }],
  });
});

test('a version is told by what it says otherwise than the one before', () => {
  const one = {
    id: 'c',
    state: 'active',
    decision: 'permit',
    purposes: ['TREAT'],
    resource: {},
  } as unknown as ConsentSummary;
  expect(changesBetween(one, { ...one, state: 'revoked' })).toEqual([
    { element: 'state', before: 'active', after: 'revoked' },
  ]);
});
