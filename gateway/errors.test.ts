import { badRequest, conflict, forbidden, notFound, OperationOutcomeError, tooManyRequests } from '@medplum/core';
import { describe, expect, test } from 'vitest';
import { VaultError } from '../privacy/index.ts';
import { Unavailable } from '../sync/ingress/failures.ts';
import { refusal, toRefusal, unavailable } from './errors.ts';

const CANARY = 'Zorblatt-Quimby';
const failed = (more: object, message = CANARY) => Object.assign(new Error(message), more);

describe('whatever was thrown leaves as an OperationOutcome without a value', () => {
  test.each<[string, unknown, number, boolean]>([
    ['a refusal', refusal(422, 'Not so.'), 422, false],
    ['Medplum not reached', new TypeError('fetch failed', { cause: failed({ code: 'ECONNREFUSED' }) }), 503, true],
    ['Medplum too slow', failed({ name: 'TimeoutError' }), 503, true],
    ['a lock that stays taken', new Unavailable('Busy.'), 503, true],
    ['Redis gone', failed({ name: 'MaxRetriesPerRequestError' }), 503, true],
    ['Redis closed', new Error('Connection is closed.'), 503, true],
    ['the disk full', failed({ code: 'ENOSPC' }), 503, true],
    ['the vault down', new VaultError('unavailable', CANARY), 503, true],
    ['all addresses refused', new AggregateError([failed({ code: 'ECONNREFUSED' })]), 503, true],
    ['Medplum forbids', new OperationOutcomeError(forbidden), 403, false],
    ['Medplum has it not', new OperationOutcomeError(notFound), 404, false],
    ['Medplum says no', new OperationOutcomeError(badRequest(`Invalid ${CANARY}`, 'Observation.code')), 400, false],
    ['Medplum has a conflict', new OperationOutcomeError(conflict(CANARY)), 409, false],
    ['Medplum asks to wait', new OperationOutcomeError(tooManyRequests), 429, true],
    ['Express: too large', failed({ status: 413 }), 413, false],
    ['Express: a bad path', failed({ status: 400 }), 400, false],
    ['a fault of Atlas', failed({}), 500, false],
    ['no error at all', CANARY, 500, false],
  ])('%s', (_what, thrown, status, retry) => {
    const refused = toRefusal(thrown);
    expect(refused.status).toBe(status);
    expect('Retry-After' in refused.headers).toBe(retry);
    expect(refused.outcome.issue[0]?.severity).toBe('error');
    expect(JSON.stringify(refused.outcome)).not.toContain(CANARY);
  });

  test('what is not available says so', () => {
    expect(unavailable('The vault').outcome.issue[0]?.details?.text).toBe(
      'The vault is not available. Try again later.'
    );
  });
});
