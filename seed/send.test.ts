import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Message, sendAll } from './send.ts';

let server: http.Server;
let asked: number;
/** What Atlas does with a request. */
let answer: (res: http.ServerResponse) => void;
beforeEach(async () => {
  asked = 0;
  server = http.createServer((req, res) => {
    asked++;
    req.resume().on('end', () => answer(res));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const messages = Array.from(
  { length: 5 },
  (_, n): Message => ({ source: `${n}`, contentType: 'application/fhir+json', body: '{}', resources: 1 })
);
const send = (signal?: AbortSignal) => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return sendAll({ baseUrl, clientId: 'a', clientSecret: 'b', org: 'c' }, messages, { signal });
};

test('all is sent, and the answers add up', async () => {
  answer = (res) => res.end(JSON.stringify({ succeeded: 1, failed: 0, results: [] }));
  expect(await send()).toMatchObject({ resources: 5, succeeded: 5, failed: 0, errors: [] });
});

test.each<[string, (res: http.ServerResponse) => void]>([
  ['Atlas is away', (res) => res.destroy()],
  ['Atlas is busy', (res) => res.writeHead(503, { 'retry-after': '30' }).end()],
  ['Atlas does not answer', () => undefined],
])('it ends at once when it is aborted while %s', async (_what, does) => {
  answer = does;
  const aborted = new AbortController();
  const sending = send(aborted.signal);
  setTimeout(() => aborted.abort(new Error('stopping')), 300);
  const started = Date.now();
  await expect(sending).rejects.toThrow('stopping');
  expect(Date.now() - started).toBeLessThan(1_500);
  expect(asked).toBeLessThanOrEqual(6);
});
