import type { MedplumClient } from '@medplum/core';
import type { Bundle } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import { findByTokens } from './store.ts';

test('what ingress does not take is not looked for: Medplum would refuse, and with it the whole message', async () => {
  const ns = namespace();
  const token = `${ns.sourceId}|abc` as const;
  const asked: (string | undefined)[] = [];
  const medplum = {
    async executeBatch({ entry }: Bundle): Promise<Bundle> {
      asked.push(...(entry ?? []).map(({ request }) => request?.url.split('?')[0]));
      const found = { resource: { resourceType: 'Bundle', type: 'searchset' } as Bundle, response: { status: '200' } };
      return { resourceType: 'Bundle', type: 'batch-response', entry: (entry ?? []).map(() => found) };
    },
  } as unknown as MedplumClient;
  const wanted = new Map(['Endpoint', 'Observation', 'DeviceMetric', 'Binary'].map((type) => [type, [token]]));
  const found = await findByTokens(medplum, ns, wanted);
  expect(asked).toEqual(['Observation']);
  expect([...found.keys()]).toEqual([...wanted.keys()]);
});
