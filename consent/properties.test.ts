import type { Consent, ConsentProvision, Observation, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConsentRequest, compile, decide } from './index.ts';
import { referenceDecision } from './slow.testing.ts';

const NOW = '2026-06-15T12:00:00Z';
const RUNS = { numRuns: 2_000 };

const PURPOSES = ['TREAT', 'ETREAT', 'BTG', 'HRESCH', 'CLINTRCH', 'HPAYMT'];
const ACTORS = ['Practitioner/x', 'Practitioner/y', 'Organization/a', 'Group/g'];
const TYPES = ['Observation', 'Condition', 'MedicationRequest'];
const LABELS = ['N', 'R', 'V', 'PSY', 'HIV', 'ETH', 'ETHUD'];
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 1 });
/** Few enough that provisions match often: what never applies tests nothing. */
const seldom = <T>(arb: fc.Arbitrary<T>, once = 4) =>
  fc.oneof({ weight: once - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: arb });
const codings = (codes: readonly string[]) => some(codes).map((list) => list.map((code) => ({ code })));

const period = fc.constantFrom({ end: '2026-01' }, { start: '2026-01-01' }, { start: '2027' }, { end: '2026-06-15' });
const dataPeriod = fc.constantFrom({ end: '2024' }, { start: '2024', end: '2025' }, { start: '2025-03-01' });

const provisionOf = (depth: number): fc.Arbitrary<ConsentProvision> =>
  fc
    .record({
      type: fc.constantFrom('permit', 'deny'),
      period: seldom(period, 6),
      purpose: seldom(codings(PURPOSES)),
      actor: seldom(some(ACTORS).map((refs) => refs.map((reference) => ({ role: {}, reference: { reference } })))),
      action: seldom(some(['access', 'disclose']).map((codes) => codes.map((code) => ({ coding: [{ code }] })))),
      class: seldom(codings(TYPES)),
      securityLabel: seldom(codings(LABELS)),
      dataPeriod: seldom(dataPeriod, 6),
      modifierExtension: seldom(fc.constant([{ url: 'http://example.org/only' }]), 20),
      provision: depth > 0 ? fc.array(provisionOf(depth - 1), { maxLength: 3 }) : fc.constant([]),
    })
    .map((p) => JSON.parse(JSON.stringify(p)) as ConsentProvision)
    .map(
      (p) => ({ ...p, ...(p.actor && { actor: p.actor.map((a) => ({ reference: a.reference })) }) }) as ConsentProvision
    );

const consent: fc.Arbitrary<Consent> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    status: fc.constantFrom('active', 'active', 'active', 'inactive', 'draft'),
    scope: fc.constantFrom('patient-privacy', 'patient-privacy', 'treatment', 'research', 'adr'),
    dateTime: fc.constantFrom('2026-01-01', '2026-02-01', '2026-02-01', '2027-01-01', undefined),
    organization: fc.constantFrom('Organization/a', 'Organization/b', undefined),
    category: fc.constantFrom('59284-0', '59284-0', 'IMPLIED'),
    policy: fc.constantFrom('OPTIN', 'OPTOUT', 'EMRGONLY', undefined, undefined),
    provision: fc.option(provisionOf(3), { nil: undefined, freq: 9 }),
    untypedRoot: fc.boolean(),
  })
  .map(({ scope, category, organization, policy, provision, untypedRoot, ...rest }) => {
    const root = provision && untypedRoot && policy ? { ...provision, type: undefined } : provision;
    return JSON.parse(
      JSON.stringify({
        resourceType: 'Consent',
        ...rest,
        scope: { coding: [{ code: scope }] },
        category: [{ coding: [{ code: category }] }],
        patient: { reference: 'Patient/p' },
        ...(organization && { organization: [{ reference: organization }] }),
        ...(policy && { policyRule: { coding: [{ code: policy }] } }),
        provision: root,
      })
    ) as Consent;
  });

const resource: fc.Arbitrary<Resource> = fc
  .record({
    resourceType: fc.constantFrom(...TYPES, 'Encounter'),
    labels: fc.subarray(LABELS, { maxLength: 3 }),
    date: fc.constantFrom('2023-05-05', '2024-12-31', '2025-06-01', undefined),
  })
  .map(
    ({ resourceType, labels, date }) =>
      ({
        resourceType,
        id: 'r',
        ...(labels.length > 0 && { meta: { security: labels.map((code) => ({ code })) } }),
        subject: { reference: 'Patient/p' },
        ...(date && { effectiveDateTime: date }),
      }) as unknown as Observation
  );

const asked: fc.Arbitrary<ConsentRequest> = fc
  .record({
    patient: fc.constant('Patient/p'),
    purpose: fc.oneof({ weight: 9, arbitrary: some(PURPOSES) }, { weight: 1, arbitrary: fc.constant(undefined) }),
    actor: fc.oneof(
      { weight: 9, arbitrary: some(ACTORS).map((reference) => ({ reference })) },
      { weight: 1, arbitrary: fc.constant(undefined) }
    ),
    action: fc.constantFrom(undefined, 'access', 'disclose', ['access', 'disclose']),
    organization: fc.constantFrom(undefined, 'Organization/a'),
  })
  .map((r) => JSON.parse(JSON.stringify(r)) as ConsentRequest);

const consents = fc.array(consent, { maxLength: 4 });
const inOrder = { permit: 2, filter: 1, deny: 0 } as const;

describe('decide', () => {
  test('agrees with the slow implementation on any Consents, request and resource', () => {
    fc.assert(
      fc.property(consents, asked, resource, (c, request, r) => {
        expect(decide(c, { ...request, resource: r }, NOW).decision).toBe(referenceDecision(c, request, r, NOW));
      }),
      { numRuns: 5_000 }
    );
  });

  test('adding a Consent that denies never permits more', () => {
    const denying = fc.tuple(consent, provisionOf(2)).map(([c, p]): Consent => {
      const { policyRule: _, ...rest } = c;
      return { ...rest, id: 'added', provision: { ...withoutPermits(p), type: 'deny' } };
    });
    fc.assert(
      fc.property(consents, denying, asked, maybe(resource), (c, added, request, r) => {
        // A newer Consent of the same scope and organization takes the place of the old one: that is no addition.
        const beside = { ...added, scope: { coding: [{ code: 'another' }] } };
        const full = { ...request, ...(r && { resource: r }) };
        expect(inOrder[decide([...c, beside], full, NOW).decision]).toBeLessThanOrEqual(
          inOrder[decide(c, full, NOW).decision]
        );
      }),
      RUNS
    );
  });

  test('adding a nested deny never permits more', () => {
    fc.assert(
      fc.property(consent, provisionOf(1), asked, resource, (c, p, request, r) => {
        fc.pre(c.provision !== undefined);
        const added = { ...withoutPermits(p), type: 'deny' as const };
        const more = { ...c, provision: { ...c.provision, provision: [...(c.provision!.provision ?? []), added] } };
        const full = { ...request, resource: r };
        expect(inOrder[decide([more], full, NOW).decision]).toBeLessThanOrEqual(
          inOrder[decide([c], full, NOW).decision]
        );
      }),
      RUNS
    );
  });

  test('a Consent that is not active never permits, and so never does one whose root is over', () => {
    const dead = fc.oneof(
      fc
        .tuple(consent, fc.constantFrom('draft', 'proposed', 'rejected', 'inactive', 'entered-in-error'))
        .map(([c, status]) => ({ ...c, status }) as Consent),
      consent
        .filter((c) => c.provision !== undefined)
        .map((c) => ({ ...c, provision: { ...c.provision, period: { end: '2026-06-14' } } }))
    );
    fc.assert(
      fc.property(fc.array(dead, { maxLength: 4 }), asked, maybe(resource), (c, request, r) => {
        expect(decide(c, { ...request, ...(r && { resource: r }) }, NOW).decision).toBe('deny');
      }),
      RUNS
    );
  });

  test('the order of Consents and of the provisions of one level never matters', () => {
    fc.assert(
      fc.property(consents, asked, maybe(resource), (c, request, r) => {
        const turned = c.map((one) => ({ ...one, provision: one.provision && reversed(one.provision) })).reverse();
        const full = { ...request, ...(r && { resource: r }) };
        expect(decide(turned, full, NOW).decision).toBe(decide(c, full, NOW).decision);
      }),
      RUNS
    );
  });

  test('what is decided of data that is only described holds for every resource of it', () => {
    fc.assert(
      fc.property(consents, asked, fc.array(resource, { minLength: 1, maxLength: 8 }), (c, request, resources) => {
        const { decision } = decide(c, request, NOW);
        fc.pre(decision !== 'filter');
        const decider = compile(c).prepare(request, NOW);
        for (const r of resources) expect(decider.decide(r).decision).toBe(decision);
      }),
      RUNS
    );
  });

  test('every permit and every filter names the provision or policy it rests on', () => {
    fc.assert(
      fc.property(consents, asked, maybe(resource), (c, request, r) => {
        const { decision, basis } = decide(c, { ...request, ...(r && { resource: r }) }, NOW);
        expect(basis.length).toBeGreaterThan(0);
        if (decision !== 'deny') expect(basis.some((b) => b.rule === 'permit' || b.rule === 'opt-in')).toBe(true);
      }),
      RUNS
    );
  });
});

function withoutPermits(provision: ConsentProvision): ConsentProvision {
  const nested = (provision.provision ?? []).map((p) => ({ ...withoutPermits(p), type: 'deny' as const }));
  return { ...provision, provision: nested };
}

const reversed = (provision: ConsentProvision): ConsentProvision => ({
  ...provision,
  ...(provision.provision && { provision: provision.provision.map(reversed).reverse() }),
});
