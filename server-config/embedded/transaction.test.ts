import type { Basic, Bundle, Patient } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from './context.ts';
import type { EmbeddedRepository } from './repository.ts';
import { openTestStore, post, request, type TestStore, transaction } from './testing.ts';

let t: TestStore;
let repo: EmbeddedRepository;
beforeAll(() => {
  t = openTestStore();
  repo = t.caller();
});
afterAll(() => t.close());

const basic = (key: string, text = 'x'): Basic => ({
  resourceType: 'Basic',
  code: { text },
  identifier: [{ system: 'urn:key', value: key }],
});
const upsert = (key: string, text = 'x') => request(repo, 'PUT', `Basic?identifier=urn:key|${key}`, basic(key, text));
const count = async (key: string) =>
  (await request(repo, 'GET', `Basic?identifier=urn:key|${key}&_total=accurate`)).body.total;
const statuses = (body: Bundle) => body.entry?.map((entry) => entry.response?.status);

describe('conditional writes in parallel', () => {
  test('of 40 keys are 40 creates', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => upsert(`distinct-${i}`)));
    expect(answers.map((a) => a.outcome)).toEqual(Array(40).fill('created'));
  });

  test.each([
    ['conditional updates', () => upsert('same-put')],
    [
      'conditional creates',
      () =>
        request(repo, 'POST', 'Basic', basic('same-post'), {
          headers: { 'if-none-exist': 'identifier=urn:key|same-post' },
        }),
    ],
    [
      'transactions',
      () =>
        request(
          repo,
          'POST',
          '',
          transaction({
            request: { method: 'PUT', url: 'Basic?identifier=urn:key|same-tx' },
            resource: basic('same-tx'),
          })
        ),
    ],
  ])('of one key are one resource: %s', async (name, write) => {
    const answers = await Promise.all(Array.from({ length: 5 }, write));
    const key = { 'conditional updates': 'same-put', 'conditional creates': 'same-post' }[name] ?? 'same-tx';
    expect(await count(key)).toBe(1);
    // Medplum's own preprocessing looks the id up before the transaction, so a transaction may lose (facts 0.D).
    if (name !== 'transactions') expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
  });

  test('patches of one resource all count', async () => {
    const { id } = await repo.createResource<Patient>({ resourceType: 'Patient', name: [] });
    await repo.updateResource<Patient>({ resourceType: 'Patient', id, name: [{ text: 'start' }] });
    const add = (n: number) => [{ op: 'add', path: '/name/-', value: { text: `${n}` } }];
    await Promise.all(Array.from({ length: 6 }, (_, n) => request(repo, 'PATCH', `Patient/${id}`, add(n))));
    expect((await repo.readResource<Patient>('Patient', id)).name).toHaveLength(7);
  });
});

describe('a transaction', () => {
  test('stores nothing when one entry fails', async () => {
    const { outcome } = await request(
      repo,
      'POST',
      '',
      transaction(post(basic('half')), post({ resourceType: 'Basic' } as Basic))
    );
    expect(outcome).toMatch(/Missing required property/);
    expect(await count('half')).toBe(0);
  });

  test('without the feature is a batch', async () => {
    const bundle = transaction(post(basic('batch')), post({ resourceType: 'Basic' } as Basic));
    const { outcome, body } = await request(repo, 'POST', '', bundle, { transactions: false });
    expect([outcome, statuses(body)]).toEqual(['ok', ['201', '400']]);
    expect(await count('batch')).toBe(1);
  });

  test('resolves urn:uuid and conditional references, and is idempotent by conditional update', async () => {
    const urn = 'urn:uuid:4d0d1f8e-2a58-4a6e-9a34-4cf5d5a1f0aa';
    const bundle = () =>
      transaction(
        {
          fullUrl: urn,
          request: { method: 'PUT', url: 'Patient?identifier=urn:p|1' },
          resource: { resourceType: 'Patient', identifier: [{ system: 'urn:p', value: '1' }] },
        },
        {
          request: { method: 'PUT', url: 'Basic?identifier=urn:key|ref' },
          resource: {
            ...basic('ref'),
            subject: { reference: urn },
            author: { reference: 'Patient?identifier=urn:p|2' },
          } as Basic,
        }
      );
    await repo.createResource<Patient>({ resourceType: 'Patient', identifier: [{ system: 'urn:p', value: '2' }] });
    const first = await request(repo, 'POST', '', bundle());
    const again = await request(repo, 'POST', '', bundle());
    expect(statuses(first.body)).toEqual(['201', '201']);
    expect(statuses(again.body)).toEqual(['200', '200']);
    const stored = again.body.entry[1].resource;
    expect(stored.subject.reference).toBe(`Patient/${first.body.entry[0].resource.id}`);
    expect(stored.author.reference).toMatch(/^Patient\/[0-9a-f-]{36}$/);
    expect(stored.meta.versionId).toBe(first.body.entry[1].resource.meta.versionId);
  });

  test.each([
    [
      '9 entries with a condition',
      () =>
        Array.from({ length: 9 }, (_, i) => ({
          request: { method: 'PUT' as const, url: `Basic?identifier=urn:key|l${i}` },
          resource: basic(`l${i}`),
        })),
      'Transaction requires strict isolation but has too many entries',
    ],
    [
      '51 updates',
      () =>
        Array.from({ length: 51 }, (_, i) => {
          const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
          return { request: { method: 'PUT' as const, url: `Basic/${id}` }, resource: { ...basic('u'), id } };
        }),
      'Transaction contains more update operations than allowed',
    ],
    ['300 creates', () => Array.from({ length: 300 }, (_, i) => post(basic(`many-${i}`))), 'ok'],
  ])('of %s: %s', async (_, entries, outcome) => {
    expect((await request(repo, 'POST', '', transaction(...entries()))).outcome).toBe(outcome);
  });

  test('waits for nobody: a pre-commit hook in its middle reads and writes, and keeps what it has written', async () => {
    const inner: string[] = [];
    const hooks = {
      async preCommit({ resource }: Change) {
        const key = (resource as Basic).identifier?.[0]?.value;
        const outside = t.caller();
        inner.push(
          `${key} ${(await outside.searchResources({ resourceType: 'Basic', filters: [{ code: 'identifier', operator: 'eq', value: 'urn:key|hooked-1' }] })).length}`
        );
        await outside.createResource(basic(`by-hook-${key}`));
        if (key === 'hooked-3') throw new Error('refused');
        return undefined;
      },
    };
    const hooked = t.caller({ hooks });
    const bundle = transaction(post(basic('hooked-1')), post(basic('hooked-2')), post(basic('hooked-3')));
    expect((await request(hooked, 'POST', '', bundle)).outcome).toBe('refused');
    expect(inner).toEqual(['hooked-1 0', 'hooked-2 0', 'hooked-3 0']);
    expect(await count('hooked-1')).toBe(0);
    expect(await count('by-hook-hooked-3')).toBe(1);
  });

  test('announces its changes once, after the commit, all with its instant', async () => {
    const announced: Change[][] = [];
    const listening = t.caller({ hooks: { afterCommit: (changes) => announced.push(changes) } });
    const { body } = await request(listening, 'POST', '', transaction(post(basic('a1')), post(basic('a2'))));
    expect(announced.map((changes) => changes.length)).toEqual([2]);
    const instants = [
      ...announced[0]!.map((c) => c.resource.meta?.lastUpdated),
      ...body.entry.map((e: { resource: Basic }) => e.resource.meta?.lastUpdated),
    ];
    expect(new Set(instants).size).toBe(1);
    const stored = await repo.readResource<Basic>('Basic', body.entry[0].resource.id);
    expect(stored.meta?.lastUpdated).toBe(instants[0]);
  });

  test('whose resource is changed meanwhile runs again on what is there now', async () => {
    const made = await repo.createResource(basic('contended', '0'));
    let attempts = 0;
    await repo.withTransaction(
      async (tx) => {
        const current = await tx.readResource<Basic>('Basic', made.id);
        if (attempts++ === 0) await repo.updateResource({ ...made, code: { text: '10' } });
        await tx.updateResource({ ...current, code: { text: `${Number(current.code.text) + 1}` } });
      },
      { resourceTypes: 'Basic' }
    );
    expect([attempts, (await repo.readResource<Basic>('Basic', made.id)).code.text]).toEqual([2, '11']);
  });

  test('that never gets through ends in 409', async () => {
    const made = await repo.createResource(basic('hopeless', '0'));
    let n = 0;
    const hopeless = repo.withTransaction(
      async (tx) => {
        const current = await tx.readResource<Basic>('Basic', made.id);
        await repo.updateResource({ ...made, code: { text: `other ${n++}` } });
        await tx.updateResource({ ...current, code: { text: 'mine' } });
      },
      { resourceTypes: 'Basic' }
    );
    await expect(hopeless).rejects.toMatchObject({ outcome: { id: 'conflict' } });
  });
});

/**
 * Whatever is done inside one transaction answers, and leaves behind, what the same things done one after the other do.
 */
describe('property: a transaction is its steps in a row', () => {
  type Step = { kind: 'upsert' | 'update' | 'delete' | 'search' | 'read'; key: number; text: string };
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom('upsert', 'update', 'delete', 'search', 'read'),
    key: fc.nat(3),
    text: fc.constantFrom('a', 'b', 'c'),
  });

  async function perform(on: EmbeddedRepository, world: string, { kind, key, text }: Step): Promise<unknown> {
    const token = `${world}-${key}`;
    const filters = [{ code: 'identifier', operator: 'eq' as const, value: `urn:key|${token}` }];
    const [found] = await on.searchResources<Basic>({ resourceType: 'Basic', filters });
    switch (kind) {
      case 'upsert':
        return (await on.conditionalUpdate(basic(token, text), { resourceType: 'Basic', filters })).outcome.id;
      case 'update':
        return found && (await on.updateResource<Basic>({ ...found, code: { text } })).code.text;
      case 'delete':
        return found && (await on.deleteResource('Basic', found.id));
      case 'read':
        return found && (await on.readResource<Basic>('Basic', found.id)).code.text;
      case 'search': {
        const all = {
          resourceType: 'Basic' as const,
          filters: [{ code: 'code', operator: 'eq' as const, value: text }],
          total: 'accurate' as const,
          count: 1000,
        };
        const bundle = await on.search<Basic>(all);
        return (bundle.entry ?? [])
          .map((e) => e.resource?.identifier?.[0]?.value)
          .filter((v) => v?.startsWith(`${world}-`))
          .map((v) => v!.slice(world.length))
          .sort();
      }
    }
  }

  test('holds', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 4 }), async (steps, before) => {
        const [left, right] = [`l${run}`, `r${run}`];
        run++;
        for (const s of before) await Promise.all([perform(repo, left, s), perform(repo, right, s)]);
        const inARow: unknown[] = [];
        for (const s of steps) inARow.push(await perform(repo, left, s));
        const inOne = await repo.withTransaction(
          async (tx) => {
            const answers: unknown[] = [];
            for (const s of steps) answers.push(await perform(tx as EmbeddedRepository, right, s));
            return answers;
          },
          { resourceTypes: 'Basic', serializable: true }
        );
        expect(inOne).toEqual(inARow);
        const state = async (world: string) => {
          const texts: unknown[] = [];
          for (const key of [0, 1, 2, 3]) texts.push(await perform(repo, world, { kind: 'read', key, text: 'a' }));
          return texts;
        };
        expect(await state(right)).toEqual(await state(left));
      }),
      { numRuns: 40 }
    );
  });
});
