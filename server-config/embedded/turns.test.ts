import type { Bundle } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from './test-server.ts';

let server: TestServer;
let client: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  client = await server.client({ admin: true });
});
afterAll(() => server.close());

const creates = (type: 'batch' | 'transaction'): Bundle => ({
  resourceType: 'Bundle',
  type,
  entry: Array.from({ length: 100 }, () => ({
    resource: { resourceType: 'Patient' as const },
    request: { method: 'POST', url: 'Patient' },
  })),
});

/** How many reads were answered, one after the other, before the Bundle was. */
async function readsDuring(bundle: Bundle): Promise<number> {
  const { medplum } = client;
  const { id } = await medplum.createResource({ resourceType: 'Patient' });
  let isDone = false;
  const posted = medplum.executeBatch(bundle).then(() => (isDone = true));
  let reads = 0;
  while (!isDone) {
    await medplum.readResource('Patient', id!, { cache: 'reload' });
    if (!isDone) reads++;
  }
  await posted;
  return reads;
}

test('a batch lets other requests in between its entries, a transaction is one piece', async () => {
  expect(await readsDuring(creates('batch'))).toBeGreaterThan(20);
  expect(await readsDuring(creates('transaction'))).toBeLessThan(10);
});
