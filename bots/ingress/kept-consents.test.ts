import type { Consent, ConsentProvision, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import { decide } from '../../consent/index.ts';
import { deidentify, identifiedInput, phiGate } from '../../privacy/index.ts';
import { testContext } from '../../privacy/testing.ts';

const marker = [{ url: namespace().notUnderstood, valueBoolean: true }];
const TEXT = [{ url: 'https://ehr.example/only-when', valueString: 'Only when Jane Quimby is asleep' }];
const TREAT = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'TREAT' };

const consent = (given: Partial<Consent>): Consent => ({
  resourceType: 'Consent',
  status: 'active',
  scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
  patient: { reference: 'Patient/jane-1' },
  dateTime: '2026-01-01',
  provision: { type: 'permit', purpose: [TREAT] },
  ...given,
});
const permitting = (given: object): Consent => consent({ provision: { type: 'permit', ...given } as ConsentProvision });
const stored = (given: Consent): Consent => deidentify(identifiedInput(given), testContext()) as unknown as Consent;
/** Whom it is about is a pseudonym in the stored one, and is left out of both. */
const decided = (...consents: Consent[]) =>
  decide(
    consents.map(({ patient: _, ...rest }) => rest as Consent),
    { purpose: 'TREAT', actor: { reference: 'Practitioner/1' }, resource: { resourceType: 'Observation' } as Resource },
    '2026-06-15T00:00:00Z'
  ).decision;

/** Each narrows in a way that nobody here understands, or that de-identification can't keep. */
const NARROWED: [string, Consent][] = [
  ['modifier extension of the Consent', consent({ modifierExtension: TEXT })],
  ['modifier extension of the provision', permitting({ modifierExtension: TEXT })],
  ['modifier extension of an actor', permitting({ actor: [actor({ modifierExtension: TEXT })] })],
  [
    'modifier extension of the data',
    permitting({ data: [{ meaning: 'instance', reference: { reference: 'Patient/1' }, modifierExtension: TEXT }] }),
  ],
  [
    'modifier extension of the policy',
    consent({ policy: [{ uri: 'https://ehr.example/policy', modifierExtension: TEXT }] as Consent['policy'] }),
  ],
  [
    'modifier extension of the verification',
    consent({ verification: [{ verified: true, modifierExtension: TEXT }] as Consent['verification'] }),
  ],
  [
    'modifier extension of a provision within a provision',
    consent({
      provision: { type: 'deny', provision: [{ type: 'permit', modifierExtension: TEXT }] } as ConsentProvision,
    }),
  ],
  ['implicit rules', consent({ implicitRules: 'https://ehr.example/rules' })],
  ['purpose that is only named', permitting({ purpose: [{ display: 'When Jane Quimby asks' }] })],
  ['class that is only named', permitting({ class: [{ display: 'What Jane Quimby chose' }] })],
  ['label that is only named', permitting({ securityLabel: [{ display: 'Normal' }] })],
  ['code that is only named', permitting({ code: [{ coding: [{ display: 'Quimby test' }] }] })],
  ['actor that is only named', permitting({ actor: [actor({ reference: { display: 'Dr. Quimby' } })] })],
  ['action that is only named', permitting({ action: [{ coding: [{ display: 'Look' }] }] })],
];

function actor(given: object): object {
  const role = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }] };
  return { role, reference: { reference: 'Practitioner/1' }, ...given };
}

describe('a Consent that is stored never permits more than the one that was sent', () => {
  test('the one without any of that permits', () => {
    const plain = consent({});
    expect([decided(plain), decided(stored(plain))]).toEqual(['permit', 'permit']);
    expect(JSON.stringify(stored(plain))).not.toContain('odifierExtension');
  });

  test.each(NARROWED)('%s', (_, sent) => {
    const kept = stored(sent);
    expect([decided(sent), decided(kept)]).toEqual(['deny', 'deny']);
    expect(JSON.stringify(kept)).not.toContain('Quimby');
    expect(JSON.stringify(kept)).not.toContain('ehr.example');
    expect(phiGate(kept)).toBeUndefined();
  });

  test('what it denies it still denies, and more rather than less', () => {
    const denial = { type: 'deny', purpose: [{ display: 'Not for Jane Quimby' }, { ...TREAT, code: 'HRESCH' }] };
    const kept = stored(consent({ provision: denial as ConsentProvision }));
    expect(kept.provision).toEqual({ type: 'deny', modifierExtension: marker });
    const other = consent({ dateTime: '2025-01-01', scope: { coding: [{ code: 'treatment' }] } });
    expect([decided(other), decided(kept, other)]).toEqual(['permit', 'deny']);
  });

  test('the marker passes phi-gate in its one form', () => {
    const url = namespace().notUnderstood;
    const kept = stored(consent({ implicitRules: 'https://ehr.example/rules' }));
    expect(kept.modifierExtension).toEqual(marker);
    expect(phiGate({ ...kept, modifierExtension: [{ url, valueString: 'Jane Quimby' }] })).toBeDefined();
  });
});
