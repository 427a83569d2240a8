import { expect, test } from 'vitest';
import { parseNotification } from './parse.ts';

const patient = { resourceType: 'Patient', id: '1' };
const status = (type: string) => ({ resourceType: 'Parameters', parameter: [{ name: 'type', valueCode: type }] });
const nothing = { resources: [], references: [], unspecified: false, idle: false };

test.each<[string, string, string, unknown, object]>([
  ['a POST without payload', 'POST', '', undefined, { unspecified: true }],
  ['a POST with the resource', 'POST', '', patient, { resources: [patient] }],
  ['a PUT of the resource at its place', 'PUT', 'Patient/1', patient, { resources: [patient] }],
  ['a PUT of nothing at its place', 'PUT', 'Patient/1', undefined, { references: ['Patient/1'] }],
  ['a DELETE', 'DELETE', 'Patient/1', undefined, { references: ['Patient/1'] }],
  ['a place that is none', 'PUT', 'Nonsense/1', undefined, { unspecified: true }],
  [
    'a handshake',
    'POST',
    '',
    { resourceType: 'Bundle', type: 'history', entry: [{ resource: status('handshake') }] },
    { idle: true },
  ],
  [
    'a heartbeat',
    'POST',
    '',
    { resourceType: 'Bundle', type: 'history', entry: [{ resource: status('heartbeat') }] },
    { idle: true },
  ],
  [
    'a full notification of the backport',
    'POST',
    '',
    {
      resourceType: 'Bundle',
      type: 'history',
      entry: [{ resource: status('event-notification') }, { resource: patient }],
    },
    { resources: [patient] },
  ],
  [
    'one with ids alone',
    'POST',
    '',
    {
      resourceType: 'Bundle',
      type: 'history',
      entry: [{ resource: status('event-notification') }, { fullUrl: 'https://ehr.example/fhir/Patient/1' }],
    },
    { references: ['Patient/1'] },
  ],
  [
    'an empty one',
    'POST',
    '',
    { resourceType: 'Bundle', type: 'history', entry: [{ resource: status('event-notification') }] },
    { unspecified: true },
  ],
])('%s', (_what, method, path, body, wanted) => {
  expect(parseNotification(method, path, body)).toEqual({ ...nothing, ...wanted });
});
