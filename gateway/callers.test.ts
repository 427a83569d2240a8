import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { medplumClient } from '../config/medplum.ts';
import { type Member, SERVICE_SECRET, type StandIn, startStandIn } from '../config/testing/stand-in.ts';
import type { Audit, AuditInput } from '../sync/audit/input.ts';
import { type Caller, createCallers, requireOwnOrg } from './callers.ts';

const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const CLIENT_ID = '11111111-1111-4111-8111-111111111111';
const CLINICIAN: Member = { token: 'clinician', role: 'CLINICIAN', orgId: ORG };
const EHR: Member = {
  token: 'ehr',
  role: 'EHR',
  orgId: ORG,
  profile: `ClientApplication/${CLIENT_ID}`,
  client: { id: CLIENT_ID, secret: 'of the EHR' },
};

let medplum: StandIn;
let now = 0;
let recorded: AuditInput[] = [];
const audit: Audit = {
  record: async (input) => String(recorded.push(input)),
  begin: () => Promise.reject(new Error('not used here')),
};
const dispatcher = new Agent();

function callers() {
  const gateway = medplumClient(medplum.url, 'gateway', SERVICE_SECRET);
  return createCallers({ medplumUrl: medplum.url, gateway, dispatcher, audit, now: () => now });
}

beforeEach(async () => {
  medplum = await startStandIn([CLINICIAN, EHR]);
  recorded = [];
});
afterEach(() => medplum.close());

describe('a caller', () => {
  test('is who Medplum says: role by policy, organization by parameter', async () => {
    expect(await callers().byToken('clinician')).toMatchObject({ role: 'CLINICIAN', orgId: ORG, projectAdmin: false });
  });

  test('by client credentials is logged in at Medplum, and the login is recorded', async () => {
    expect(await callers().byClientCredentials(CLIENT_ID, 'of the EHR')).toMatchObject({ role: 'EHR', token: 'ehr' });
    expect(recorded).toMatchObject([{ type: 'LOGIN', outcome: '0', agent: { profile: EHR.profile, orgId: ORG } }]);
  });

  test('with a wrong secret is refused with 401, and the try is recorded', async () => {
    await expect(callers().byClientCredentials(CLIENT_ID, 'wrong')).rejects.toMatchObject({ status: 401 });
    expect(recorded).toMatchObject([{ type: 'LOGIN', outcome: '4', agent: { profile: EHR.profile } }]);
  });

  test('is believed for a minute, then asked after again', async () => {
    const known = callers();
    await known.byToken('clinician');
    medplum.members = [{ ...CLINICIAN, role: 'COMPLIANCE' }];
    now += 59_000;
    expect((await known.byToken('clinician')).role).toBe('CLINICIAN');
    now += 2_000;
    expect((await known.byToken('clinician')).role).toBe('COMPLIANCE');
  });

  test('that was refused is asked after at once', async () => {
    const known = callers();
    medplum.members = [];
    await expect(known.byToken('clinician')).rejects.toMatchObject({ status: 401 });
    medplum.members = [CLINICIAN];
    expect((await known.byToken('clinician')).role).toBe('CLINICIAN');
  });

  test('can not be known while Medplum is down: 503', async () => {
    const known = callers();
    await medplum.close();
    const refused = known.byToken('clinician').catch((err: unknown) => err);
    expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('requireOwnOrg', () => {
  const caller = (orgId: string | undefined) => ({ orgId }) as Caller;

  test.each([
    ['its own id', ORG],
    ['its own reference', `Organization/${ORG}`],
    ['nothing', undefined],
  ])('lets %s pass', (_what, header) => {
    expect(requireOwnOrg(caller(ORG), header)).toBe(ORG);
  });

  test.each([
    ["another's id", ORG, CLIENT_ID],
    ['an empty one', ORG, ''],
    ['any where the client has none', undefined, ORG],
  ])('refuses %s with 403', (_what, orgId, header) => {
    expect(() => requireOwnOrg(caller(orgId), header)).toThrow(expect.objectContaining({ status: 403 }));
  });
});
