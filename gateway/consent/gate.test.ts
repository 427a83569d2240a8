import type { Consent, Observation, Resource } from '@medplum/fhirtypes';
import { afterEach, describe, expect, test } from 'vitest';
import type { Role } from '../../config/ids.ts';
import { impliedTreatmentConsent } from '../../consent/index.ts';
import { ConsentsUnreadable } from '../../sync/consents/index.ts';
import type { Caller } from '../callers.ts';
import { Refusal } from '../errors.ts';
import { testConsents } from '../testing/consents.ts';
import type { Care } from './care.ts';
import { createGate, type Gate } from './gate.ts';

const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

const caller = (role: Role, profile = 'Practitioner/p'): Caller => ({
  token: 't',
  membershipId: 'm',
  profile,
  role,
  orgId: 'north',
  projectAdmin: false,
});

const observation = (patient: string | undefined, given: Partial<Observation> = {}): Observation => ({
  resourceType: 'Observation',
  id: `o-${patient}`,
  status: 'final',
  code: {},
  ...(patient && { subject: { reference: `Patient/${patient}` } }),
  ...given,
});

/** Patients `a` and `b` are in the clinician's care, `c` is not. */
const care: Care = {
  async of(_profile, _org, ids) {
    return new Map(ids.map((id) => [id, { exists: id === 'a' || id === 'b', memberOf: [] }]));
  },
  note: async () => undefined,
};

function gateWith(open: readonly string[] = []): { gate: Gate; consents: ReturnType<typeof testConsents> } {
  const consents = testConsents();
  const breakGlass = { isOpen: async (_: string, id: string) => open.includes(id) };
  opened.push(consents);
  return { consents, gate: createGate({ consents: consents.desk, care, breakGlass, roleSystem: 'urn:role' }) };
}
const opened: ReturnType<typeof testConsents>[] = [];
afterEach(() => Promise.all(opened.splice(0).map(({ desk }) => desk.close())));

async function seen(
  gate: Gate,
  who: Caller,
  asked: { purpose?: string },
  ...resources: Resource[]
): Promise<boolean[]> {
  const permits = await gate.permits(who, asked, resources);
  return resources.map((resource) => permits.isPermitted(resource));
}

const patient = (id: string): Resource => ({ resourceType: 'Patient', id });
const consent = (id: string): Consent => ({
  ...impliedTreatmentConsent(`Patient/${id}`, 'north', new Date()),
  id: `c-${id}`,
});
const auditEvent: Resource = {
  resourceType: 'AuditEvent',
  type: {},
  recorded: '2024-01-01T00:00:00Z',
  agent: [{ requestor: true }],
  source: { observer: { reference: 'Device/x' } },
  entity: [{ what: { reference: 'Patient/a' } }],
};
const practitioner: Resource = { resourceType: 'Practitioner', id: 'x' };

/** Patient, Observation, Consent, AuditEvent of a patient in care; an Observation of one who is not, of nobody; a Practitioner. */
const ROLES: [Role, string, boolean[]][] = [
  ['CLINICIAN', 'Practitioner/p', [true, true, true, true, false, false, true]],
  ['PATIENT', 'Patient/a', [true, true, true, true, false, false, true]],
  ['ADMIN', 'Practitioner/p', [true, false, true, true, false, false, true]],
  ['COMPLIANCE', 'Practitioner/p', [false, false, true, true, false, false, true]],
  ['RESEARCHER', 'Practitioner/p', [false, false, false, false, false, false, true]],
  ['EHR', 'ClientApplication/e', [false, false, false, false, false, false, true]],
  ['BOT', 'Bot/b', [false, false, false, false, false, false, true]],
];

describe('the gate', () => {
  test.each(ROLES)('%s', async (role, profile, wanted) => {
    const { gate } = gateWith();
    const resources = [
      patient('a'),
      observation('a'),
      consent('a'),
      auditEvent,
      observation('c'),
      observation(undefined),
      practitioner,
    ];
    expect(await seen(gate, caller(role, profile), {}, ...resources)).toEqual(wanted);
  });

  test('without Consent a clinician sees the Consents alone', async () => {
    const { gate, consents } = gateWith();
    consents.revoke('a');
    expect(await seen(gate, caller('CLINICIAN'), {}, patient('a'), observation('a'), consent('a'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('what names a second patient needs both', async () => {
    const { gate, consents } = gateWith();
    const both = observation('a', { focus: [{ reference: 'Patient/b' }] });
    const stranger = observation('a', { focus: [{ reference: 'Patient/c' }] });
    expect(await seen(gate, caller('CLINICIAN'), {}, both, stranger)).toEqual([true, false]);
    consents.revoke('b');
    expect(await seen(gate, caller('CLINICIAN'), {}, both)).toEqual([false]);
    expect(await seen(gate, caller('PATIENT', 'Patient/a'), {}, both)).toEqual([false]);
  });

  test('a Provenance is seen with all that it is of', async () => {
    const { gate } = gateWith();
    const provenance: Resource = {
      resourceType: 'Provenance',
      recorded: '2024-01-01T00:00:00Z',
      agent: [{ who: { reference: 'Organization/x' } }],
      target: [{ reference: 'Patient/a' }, { reference: 'Observation/o-a' }],
    };
    expect(await seen(gate, caller('CLINICIAN'), {}, provenance)).toEqual([false]);
    expect(await seen(gate, caller('CLINICIAN'), {}, provenance, observation('a'))).toEqual([true, true]);
  });

  test('a patient does not get what is kept from them', async () => {
    const { gate } = gateWith();
    const kept = observation('a', { meta: { security: [{ system: ACT_CODE, code: 'PSYTHPN' }] } });
    expect(await seen(gate, caller('PATIENT', 'Patient/a'), {}, kept, observation('a'))).toEqual([false, true]);
  });

  test.each([
    ['CLINICIAN', 'CARE', true],
    ['CLINICIAN', 'treat', true],
    ['CLINICIAN', `${ACT_REASON}|TREAT`, true],
    ['CLINICIAN', 'COC', true],
    ['CLINICIAN', 'HRESCH', false],
    ['CLINICIAN', 'nothing', false],
    ['PATIENT', 'PATRQT', true],
    ['PATIENT', 'TREAT', false],
    ['ADMIN', 'TREAT', false],
    ['RESEARCHER', 'HRESCH', false],
  ] as const)('%s may ask for %s: %s', async (role, purpose, may) => {
    const { gate } = gateWith();
    const asked = gate.permits(caller(role, 'Patient/a'), { purpose }, [observation('a')]);
    if (may) await asked;
    else await expect(asked).rejects.toMatchObject({ status: 403 });
  });

  test('a purpose that the Consent does not permit is denied', async () => {
    const { gate } = gateWith();
    expect(await seen(gate, caller('CLINICIAN'), { purpose: 'HPAYMT' }, observation('a'))).toEqual([false]);
  });

  test('Consents that can not be read permit nothing', async () => {
    const { gate, consents } = gateWith();
    consents.down = true;
    await expect(gate.permits(caller('CLINICIAN'), {}, [observation('a')])).rejects.toBeInstanceOf(ConsentsUnreadable);
  });

  test('what is withheld of a Bundle is named, and marked unless it is a search', async () => {
    const { gate, consents } = gateWith();
    consents.revoke('b');
    const entry = [observation('a'), observation('b')].map((resource) => ({ resource }));
    const marked = await gate.filterBundle(
      caller('CLINICIAN'),
      {},
      { resourceType: 'Bundle', type: 'collection', entry }
    );
    expect(marked.withheld).toEqual(['Observation/o-b']);
    expect(marked.result.meta?.security?.[0]?.code).toBe('REDACTED');
    const silent = await gate.filterBundle(
      caller('CLINICIAN'),
      {},
      { resourceType: 'Bundle', type: 'searchset', total: 2, entry }
    );
    expect(silent.result.total).toBeUndefined();
    expect(silent.result.meta).toBeUndefined();
  });
});

describe('break-glass', () => {
  const deny = (purpose: string[]): Consent => ({
    ...consent('c'),
    provision: {
      type: 'deny',
      ...(purpose.length > 0 && { purpose: purpose.map((code) => ({ system: ACT_REASON, code })) }),
    },
  });

  test('is refused where it is not open', async () => {
    const { gate } = gateWith();
    await expect(gate.permits(caller('CLINICIAN'), { purpose: 'BTG' }, [observation('c')])).rejects.toBeInstanceOf(
      Refusal
    );
  });

  test('opens one patient, in care or not, consented or not', async () => {
    const { gate, consents } = gateWith(['c']);
    consents.revoke('c');
    expect(await seen(gate, caller('CLINICIAN'), { purpose: 'BTG' }, observation('c'), observation('a'))).toEqual([
      true,
      false,
    ]);
    expect(await seen(gate, caller('CLINICIAN'), {}, observation('c'))).toEqual([false]);
  });

  test.each([
    ['a refusal in general', [], true],
    ['a refusal of treatment', ['TREAT'], true],
    ['a refusal of emergency treatment', ['ETREAT'], false],
    ['a refusal of break-glass itself', ['BTG'], false],
  ] as const)('and %s: overridden %s', async (_, purpose, wanted) => {
    const { gate, consents } = gateWith(['c']);
    consents.say('c', deny([...purpose]));
    expect(await seen(gate, caller('CLINICIAN'), { purpose: 'BTG' }, observation('c'))).toEqual([wanted]);
  });

  test('is for clinicians only', async () => {
    const { gate } = gateWith(['a']);
    for (const role of ['ADMIN', 'PATIENT', 'COMPLIANCE', 'RESEARCHER'] as const) {
      await expect(gate.permits(caller(role), { purpose: 'BTG' }, [observation('a')])).rejects.toMatchObject({
        status: 403,
      });
    }
  });
});
