import type { Consent } from '@medplum/fhirtypes';
import { impliedTreatmentConsent } from '../../consent/index.ts';
import { type ConsentDesk, createConsentDesk } from '../../sync/consents/index.ts';
import { createGate, type Gate } from '../consent/gate.ts';

/** What patients of a test have consented to: treatment, as registration records it, until the test says otherwise. */
export interface TestConsents {
  readonly desk: ConsentDesk;
  say(patientId: string, ...consents: Consent[]): void;
  revoke(patientId: string): void;
  /** While it is down, Consents can not be read. */
  down: boolean;
}

export function testConsents(): TestConsents {
  const said = new Map<string, readonly Consent[]>();
  const implied = (id: string, orgId: string) => [
    { ...impliedTreatmentConsent(`Patient/${id}`, orgId, new Date('2024-01-01')), id: `consent-${id}` },
  ];
  const consents: TestConsents = {
    down: false,
    desk: createConsentDesk({
      source: {
        async consentsOf(orgId, ids) {
          if (consents.down) throw new Error('Consents are down');
          return new Map(ids.map((id) => [id, said.get(id) ?? implied(id, orgId)]));
        },
        async changedPatients() {
          if (consents.down) throw new Error('Consents are down');
          return new Set<string>();
        },
      },
    }),
    say(patientId, ...list) {
      said.set(patientId, list);
      consents.desk.changed({ kind: 'patient', id: patientId });
    },
    revoke: (patientId) => consents.say(patientId),
  };
  return consents;
}

/** Every patient is in everybody's care here. */
export const testGate = (consents: ConsentDesk): Gate =>
  createGate({
    consents,
    care: {
      of: async (_profile, _org, ids) => new Map(ids.map((id) => [id, { exists: true, memberOf: [] }])),
      note: async () => undefined,
    },
    breakGlass: { isOpen: async () => false },
    roleSystem: 'urn:role',
  });
