import type { Consent, Observation } from '@medplum/fhirtypes';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLogger } from '../../config/log.ts';
import { startTestRedis, type TestRedis } from '../../config/testing/redis-server.ts';
import { type ConsentDesk, ConsentsUnreadable, createConsentDesk } from './desk.ts';
import { type ConsentChange, type ConsentNews, redisNews } from './news.ts';
import type { ConsentSource } from './source.ts';

const TREAT = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'TREAT' }];

const consent = (patient: string, given: Partial<Consent> = {}): Consent => ({
  resourceType: 'Consent',
  id: `c-${patient}`,
  status: 'active',
  scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
  patient: { reference: `Patient/${patient}` },
  dateTime: '2024-01-01',
  provision: { type: 'permit', purpose: TREAT },
  ...given,
});

const asked = (patient: string, orgId = 'north') => ({
  patient,
  orgId,
  purpose: 'TREAT',
  actor: { reference: 'Practitioner/p', role: 'CLINICIAN' },
});

/** A store of Consents that can be broken, and that counts what it is asked. */
function store() {
  const consents = new Map<string, Consent[]>();
  const changed = new Set<string>();
  const calls = { consents: 0, looks: 0 };
  let down = false;
  let hold: Promise<void> | undefined;
  const source: ConsentSource = {
    async consentsOf(orgId, ids) {
      calls.consents++;
      if (down) throw new Error('down');
      return new Map(ids.map((id) => [id, consents.get(`${orgId} ${id}`) ?? []]));
    },
    async changedPatients() {
      calls.looks++;
      const seen = new Set(changed);
      changed.clear();
      await hold;
      if (down) throw new Error('down');
      return seen;
    },
  };
  return {
    source,
    calls,
    put(orgId: string, patient: string, ...list: Consent[]) {
      consents.set(`${orgId} ${patient}`, list);
      changed.add(patient);
    },
    fail(isDown: boolean) {
      down = isDown;
    },
    holdLooks(until: Promise<void> | undefined) {
      hold = until;
    },
  };
}

function quietNews(): ConsentNews & { say(change: ConsentChange): void; said: ConsentChange[] } {
  const takers = new Set<(change: ConsentChange) => void>();
  const said: ConsentChange[] = [];
  return {
    said,
    listen(taker) {
      takers.add(taker);
      return () => void takers.delete(taker);
    },
    tell: (change) => void said.push(change),
    say(change) {
      for (const taker of takers) taker(change);
    },
  };
}

describe('the consent desk', () => {
  let now: number;
  let consents: ReturnType<typeof store>;
  let news: ReturnType<typeof quietNews>;
  let desk: ConsentDesk;
  const decision = async (patient = 'a') => (await desk.decide(asked(patient))).decision;

  beforeEach(() => {
    now = 1_000_000;
    consents = store();
    news = quietNews();
    desk = createConsentDesk({ source: consents.source, news: [news], clock: () => now });
    consents.put('north', 'a', consent('a'));
    return () => desk.close();
  });

  test('reads Consents once, for as long as nothing changes', async () => {
    for (let i = 0; i < 20; i++) expect(await decision()).toBe('permit');
    expect(consents.calls.consents).toBe(1);
  });

  test('no Consent is deny, and so are those of another organization', async () => {
    expect(await decision('b')).toBe('deny');
    expect((await desk.decide(asked('a', 'south'))).decision).toBe('deny');
  });

  test('a revocation that nobody tells of is in force within a second', async () => {
    expect(await decision()).toBe('permit');
    consents.put('north', 'a', consent('a', { status: 'inactive' }));
    now += 900;
    expect(await decision()).toBe('deny');
  });

  test('one that is told of is in force with the next decision', async () => {
    expect(await decision()).toBe('permit');
    consents.put('north', 'a', consent('a', { status: 'inactive' }));
    news.say({ kind: 'written' });
    now += 1;
    expect(await decision()).toBe('deny');
    consents.put('north', 'a', consent('a'));
    news.say({ kind: 'patient', id: 'a' });
    expect(await decision()).toBe('permit');
  });

  test('a look that was under way when something changed is not taken for one after it', async () => {
    expect(await decision()).toBe('permit');
    let release: (() => void) | undefined;
    consents.holdLooks(new Promise<void>((resolve) => (release = resolve)));
    now += 700;
    const early = desk.decide(asked('a'));
    consents.put('north', 'a', consent('a', { status: 'inactive' }));
    now += 1;
    news.say({ kind: 'written' });
    const late = desk.decide(asked('a'));
    consents.holdLooks(undefined);
    release!();
    expect((await late).decision).toBe('deny');
    await early;
    expect(consents.calls.looks).toBeGreaterThanOrEqual(3);
  });

  test('a deletion that is told of is in force with the next decision, and one that is not within ten seconds', async () => {
    expect(await decision()).toBe('permit');
    const silently = () => {
      consents.put('north', 'a');
      // A deleted Consent is in no search for what changed.
      return consents.source.changedPatients();
    };
    await silently();
    news.say({ kind: 'gone' });
    expect(await decision()).toBe('deny');
    consents.put('north', 'a', consent('a'));
    now += 700;
    expect(await decision()).toBe('permit');
    await silently();
    now += 10_001;
    expect(await decision()).toBe('deny');
  });

  test('Consents that can not be read permit nothing and deny nothing, and the desk recovers by itself', async () => {
    consents.fail(true);
    await expect(decision()).rejects.toBeInstanceOf(ConsentsUnreadable);
    await expect(desk.prepare(asked('a'))).rejects.toBeInstanceOf(ConsentsUnreadable);
    consents.fail(false);
    expect(await decision()).toBe('permit');
    consents.fail(true);
    now += 700;
    await expect(decision()).rejects.toBeInstanceOf(ConsentsUnreadable);
    consents.fail(false);
    expect(await decision()).toBe('permit');
  });

  test('Consents of many patients are read together', async () => {
    for (const id of ['b', 'c', 'd']) consents.put('north', id, consent(id));
    const deciders = await desk.prepareAll(['a', 'b', 'c', 'd', 'e'].map((id) => asked(id)));
    expect(consents.calls.consents).toBe(1);
    const of = (id: string): Observation => ({
      resourceType: 'Observation',
      status: 'final',
      code: {},
      subject: { reference: `Patient/${id}` },
    });
    expect([...deciders].map(([id, decider]) => [id, decider.isPermitted(of(id))])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', true],
      ['e', false],
    ]);
    expect(deciders.get('a')!.isPermitted(of('b'))).toBe(false);
  });

  test('what is filtered names what was withheld', async () => {
    consents.put(
      'north',
      'a',
      consent('a', {
        provision: {
          type: 'permit',
          purpose: TREAT,
          provision: [{ type: 'deny', class: [{ system: 'http://hl7.org/fhir/resource-types', code: 'Observation' }] }],
        },
      })
    );
    const subject = { reference: 'Patient/a' };
    const { result, withheld } = await desk.filter(asked('a'), [
      { resourceType: 'Condition', id: '1', subject },
      { resourceType: 'Observation', id: '2', status: 'final', code: {}, subject },
    ]);
    expect(result.map((r) => r.resourceType)).toEqual(['Condition']);
    expect(withheld).toEqual(['Observation/2']);
  });

  test('what is changed here is told to the others', () => {
    desk.changed({ kind: 'patient', id: 'a' });
    expect(news.said).toEqual([{ kind: 'patient', id: 'a' }]);
  });
});

describe('between processes', () => {
  let server: TestRedis;
  beforeAll(async () => {
    server = await startTestRedis();
  });
  afterAll(() => server.stop());

  test('word of a change goes through Redis', async () => {
    const log = createLogger('test', 'silent');
    const consents = store();
    consents.put('north', 'a', consent('a'));
    const redis = [new Redis(server.url), new Redis(server.url)];
    // A clock that stands still: without word nothing would ever be looked at again.
    const [one, two] = redis.map((r) =>
      createConsentDesk({ source: consents.source, news: [redisNews(r, log)], clock: () => 1 })
    ) as [ConsentDesk, ConsentDesk];
    expect((await two.decide(asked('a'))).decision).toBe('permit');
    consents.put('north', 'a', consent('a', { status: 'inactive' }));
    one.changed({ kind: 'patient', id: 'a' });
    await vi.waitFor(async () => expect((await two.decide(asked('a'))).decision).toBe('deny'));
    await Promise.all([one.close(), two.close()]);
    for (const r of redis) r.disconnect();
  });
});
