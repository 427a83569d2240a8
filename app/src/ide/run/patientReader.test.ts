import type { MedplumClient } from '@medplum/core';
import type { Observation } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { type Method, patientReader, queryOfPatient } from './patientReader.ts';

const observation = (id: string, of: string): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: {},
  subject: { reference: `Patient/${of}` },
});

function reader() {
  const searched: string[] = [];
  const medplum = {
    search: async (_type: string, query: string) => {
      searched.push(query);
      return { entry: [{ resource: observation('1', 'open') }, { resource: observation('2', 'other') }] };
    },
    readResource: async (type: string, id: string) =>
      type === 'Patient' ? { resourceType: 'Patient', id } : observation(id, id === '1' ? 'open' : 'other'),
  } as unknown as MedplumClient;
  return { read: patientReader(medplum, 'open'), searched };
}

test.each([
  ['a text', '?code=2823-3&patient=Patient/other', 'code=2823-3&patient=Patient%2Fopen&_count=200'],
  ['an object', { subject: 'Patient/other', _count: 5 }, '_count=5&patient=Patient%2Fopen'],
  ['nothing', undefined, 'patient=Patient%2Fopen&_count=200'],
])('a query that is %s asks for the open patient', (_what, query, wanted) => {
  expect(queryOfPatient('Observation', query as never, 'open').toString()).toBe(wanted);
});

test('a search for patients finds the open one', () => {
  expect(queryOfPatient('Patient', '_id=other', 'open').get('_id')).toBe('open');
});

test('what came along of somebody else is left out', async () => {
  const { read } = reader();
  expect(await read({ method: 'searchResources', args: ['Observation'] })).toMatchObject([{ id: '1' }]);
  expect(await read({ method: 'searchOne', args: ['Observation'] })).toMatchObject({ id: '1' });
});

test("somebody else's resource is refused", async () => {
  const { read } = reader();
  expect(await read({ method: 'readResource', args: ['Observation', '1'] })).toMatchObject({ id: '1' });
  await expect(read({ method: 'readResource', args: ['Observation', '2'] })).rejects.toThrow('open patient');
  await expect(read({ method: 'readResource', args: ['Patient', 'other'] })).rejects.toThrow('open patient');
});

test('writes are none of its methods', async () => {
  const { read } = reader();
  await expect(read({ method: 'createResource' as Method, args: [{}] })).rejects.toThrow('read alone');
});
