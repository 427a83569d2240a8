import type { Bundle, Consent, Observation } from '@medplum/fhirtypes';
import { compile } from './decide.ts';
import { filterBundle } from './filter.ts';

/** A measured figure beside its goal. */
export interface ConsentFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly holds: boolean;
}

const NOW = new Date('2026-06-15T12:00:00Z');
const DECISIONS = 200_000;
const RESOURCES = 10_000;

/** Decisions a second on one core, and what filtering a large Bundle costs beside parsing it. */
export function benchConsent(): ConsentFigure[] {
  const consents = [consentOfTenProvisions()];
  const policies = compile(consents);
  const resources = Array.from({ length: 1_000 }, (_, i) => observation(i));
  const requests = resources.map((resource, i) => ({
    patient: 'Patient/p',
    purpose: i % 5 === 0 ? 'BTG' : 'TREAT',
    actor: { reference: `Practitioner/${i % 7}`, organization: 'Organization/north' },
    resource,
  }));
  const perSecond = best(8, () => {
    const spent = timed(() => {
      for (let i = 0; i < DECISIONS; i++) policies.decide(requests[i % requests.length]!, NOW);
    });
    return DECISIONS / (spent / 1_000);
  });
  const text = JSON.stringify(bundleOf(RESOURCES));
  const parse = -best(3, () => -timed(() => JSON.parse(text)));
  const parsed = Array.from({ length: 3 }, (): Bundle => JSON.parse(text));
  const filter = -best(3, (i) => -timed(() => filterBundle(parsed[i]!, policies.prepare(requests[1]!, NOW))));
  return [
    figure(
      'consent decisions a second a core, ten provisions',
      Math.round(perSecond),
      '1/s',
      'at least 200000',
      perSecond >= 200_000
    ),
    figure(
      'filtering 10,000 resources by consent, to parsing them',
      round(filter / parse),
      '×',
      'below 1',
      filter < parse
    ),
  ];
}

const figure = (name: string, value: number, unit: string, goal: string, holds: boolean): ConsentFigure => ({
  figure: name,
  value,
  unit,
  goal,
  holds,
});

const best = (rounds: number, measure: (round: number) => number): number =>
  Math.max(...Array.from({ length: rounds }, (_, i) => measure(i)));

/** Milliseconds that this thread was at work: a core is a core, whatever else the machine is doing. */
function timed(work: () => unknown): number {
  const started = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1_000;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Exceptions by topic, recipient, time, type, author and purpose, one of them with exceptions of its own. */
function consentOfTenProvisions(): Consent {
  const to = (reference: string) => [{ role: { coding: [{ code: 'IRCP' }] }, reference: { reference } }];
  return {
    resourceType: 'Consent',
    id: 'bench',
    status: 'active',
    scope: { coding: [{ code: 'patient-privacy' }] },
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
    patient: { reference: 'Patient/p' },
    dateTime: '2026-01-01',
    provision: {
      type: 'permit',
      purpose: [{ code: 'TREAT' }, { code: 'HPAYMT' }, { code: 'HOPERAT' }],
      provision: [
        {
          type: 'deny',
          securityLabel: [{ code: 'PSY' }, { code: 'HIV' }],
          provision: [
            { type: 'permit', actor: to('Practitioner/3') },
            { type: 'permit', purpose: [{ code: 'BTG' }], actor: to('Group/privileged') },
          ],
        },
        { type: 'deny', securityLabel: [{ code: 'ETH' }] },
        { type: 'deny', actor: to('Organization/south') },
        { type: 'deny', dataPeriod: { start: '2015', end: '2016' } },
        { type: 'deny', class: [{ code: 'DocumentReference' }] },
        { type: 'deny', data: [{ meaning: 'authoredby', reference: { reference: 'Practitioner/9' } }] },
        { type: 'permit', purpose: [{ code: 'PUBHLTH' }], class: [{ code: 'Immunization' }] },
      ],
    },
  };
}

const SENSITIVE = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSY' };

/** As a laboratory result comes, with the elements that US Core has in it; each tenth is labelled. */
function observation(i: number): Observation {
  return {
    resourceType: 'Observation',
    id: `o${i}`,
    meta: {
      versionId: '1',
      lastUpdated: '2026-02-01T10:00:00Z',
      profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab'],
      ...(i % 10 === 0 && { security: [SENSITIVE] }),
    },
    identifier: [{ system: 'https://example.org/results', value: `result-${i}` }],
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'laboratory',
            display: 'Laboratory',
          },
        ],
      },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: '2339-0', display: 'Glucose' }], text: 'Glucose' },
    subject: { reference: 'Patient/p' },
    encounter: { reference: `Encounter/e${i % 40}` },
    effectiveDateTime: '2024-03-04T08:30:00Z',
    issued: '2024-03-04T10:30:00.000Z',
    performer: [{ reference: `Practitioner/${i % 7}` }],
    valueQuantity: { value: 90 + (i % 20), unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
    interpretation: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: 'N' }],
      },
    ],
    referenceRange: [{ low: { value: 70, unit: 'mg/dL' }, high: { value: 110, unit: 'mg/dL' } }],
  };
}

const bundleOf = (count: number): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: count,
  entry: Array.from({ length: count }, (_, i) => ({
    fullUrl: `https://example.org/fhir/Observation/o${i}`,
    resource: observation(i),
    search: { mode: 'match' },
  })),
});
