import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (err) {
    expect(err).toBeInstanceOf(SettingsError);
    return (err as SettingsError).faults;
  }
}

describe('settings', () => {
  test('have defaults that are good on a machine of one', () => {
    expect(faultsOf({})).toEqual([]);
    expect(readSettings({ ATLAS_PORT: '' })).toMatchObject({ ATLAS_PORT: 3000, embedded: true, demo: true });
  });

  test('that are wrong are all named at once, those that span several too, and never with their values', () => {
    const faults = faultsOf({ ATLAS_PORT: 'hunter2', NODE_ENV: 'production', S3_ACCESS_KEY_ID: 'hunter2' });
    const named = faults.map((fault) => fault.split(':')[0]);
    expect(named).toEqual([
      'ATLAS_PORT',
      'ATLAS_SECRETS_FILE',
      'MEDPLUM_BASE_URL',
      'REDIS_URL',
      'KMS_KEY_ID',
      'ATLAS_VAULT_BUCKET',
      'S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY',
    ]);
    expect(faults.join()).not.toContain('hunter2');
  });

  test.each([
    [undefined, 'development', true],
    ['false', 'development', false],
    [undefined, 'production', false],
    ['true', 'production', true],
  ])('bots from the workbench: ATLAS_BOT_DEPLOY %s in %s is %s', (ATLAS_BOT_DEPLOY, NODE_ENV, wanted) => {
    const production = {
      ATLAS_SECRETS_FILE: 's',
      MEDPLUM_BASE_URL: 'http://m/',
      REDIS_URL: 'redis://r',
      KMS_KEY_ID: 'k',
      ATLAS_VAULT_BUCKET: 'b',
    };
    expect(readSettings({ ...production, NODE_ENV, ATLAS_BOT_DEPLOY }).ATLAS_BOT_DEPLOY).toBe(wanted);
  });

  test('where bots are handed the keys to the vault none comes from the workbench', () => {
    expect(readSettings({ BOT_RUNTIME: 'medplum' }).ATLAS_BOT_DEPLOY).toBe(false);
    expect(faultsOf({ BOT_RUNTIME: 'medplum', ATLAS_BOT_DEPLOY: 'true' })).toEqual([
      expect.stringMatching(/^ATLAS_BOT_DEPLOY: /),
    ]);
  });
});
