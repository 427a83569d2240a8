import { describe, expect, test } from 'vitest';
import { clientAuthMethod, scopesFor } from './oauth.ts';

describe('the scopes', () => {
  test.each([
    [true, ['permission-v1', 'permission-v2'], undefined, 'launch openid fhirUser offline_access patient/*.read'],
    [false, [], undefined, 'launch/patient openid fhirUser offline_access patient/*.read'],
    [true, ['permission-v2'], undefined, 'launch openid fhirUser offline_access patient/*.rs'],
    [false, ['permission-v2'], 'launch openid patient/Patient.r', 'launch/patient openid patient/Patient.r'],
  ])('of a launch in the EHR (%s) with %j and the setting %s', (inEhr, capabilities, scopes, wanted) => {
    expect(scopesFor({ scopes }, { capabilities }, inEhr)).toBe(wanted);
  });
});

describe('Atlas proves itself', () => {
  test.each([
    [{ clientSecret: 's' }, undefined, 'client_secret_basic'],
    [{ clientSecret: 's' }, ['client_secret_post', 'client_secret_basic'], 'client_secret_basic'],
    [{ clientSecret: 's' }, ['client_secret_post'], 'client_secret_post'],
    [{ clientSecret: 's' }, ['private_key_jwt'], 'client_secret_basic'],
    [{}, ['client_secret_basic'], 'none'],
    [{ clientAuth: 'private_key_jwt' as const }, undefined, 'private_key_jwt'],
  ])('with %j at an EHR that takes %j by %s', (issuer, authMethods, wanted) => {
    expect(clientAuthMethod(issuer, { authMethods })).toBe(wanted);
  });
});
