import { afterEach, expect, test } from 'vitest';
import { setBrokenGlass, withPurpose } from './purpose.ts';

afterEach(() => setBrokenGlass(undefined));

async function purposeOf(): Promise<string | null> {
  let sent: Headers | undefined;
  const fetcher = ((_input: unknown, init?: RequestInit) => {
    sent = new Headers(init?.headers);
    return Promise.resolve(new Response());
  }) as typeof fetch;
  await withPurpose(fetcher)('https://atlas.example/fhir/R4/Patient', { headers: { accept: 'application/json' } });
  expect(sent?.get('accept') ?? 'application/json').toBe('application/json');
  return sent?.get('x-purpose-of-use') ?? null;
}

test('reads say nothing of emergencies while no glass is broken', async () => {
  expect(await purposeOf()).toBeNull();
});

test('reads say so while it is, and no longer', async () => {
  setBrokenGlass({ token: 'pt_x', until: Date.now() + 60_000 });
  expect(await purposeOf()).toBe('BTG');
  setBrokenGlass({ token: 'pt_x', until: Date.now() - 1 });
  expect(await purposeOf()).toBeNull();
});
