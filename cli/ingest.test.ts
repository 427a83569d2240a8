import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest, ingestTarget } from './ingest.ts';

interface Received {
  readonly contentType: string;
  readonly types: readonly string[];
}

describe('atlas ingest', () => {
  let folder: string;
  let server: Server;
  let received: Received[];
  /** What the server answers next; then it takes everything. */
  let refusals: { status: number; retryAfter?: string; body?: unknown }[];

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-ingest-'));
    received = [];
    refusals = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      const refusal = refusals.shift();
      if (refusal) {
        response.writeHead(refusal.status, refusal.retryAfter ? { 'retry-after': refusal.retryAfter } : {});
        return response.end(JSON.stringify(refusal.body ?? {}));
      }
      const contentType = request.headers['content-type']!;
      const resources = contentType.includes('ndjson')
        ? text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : JSON.parse(text).entry.map((entry: { resource: unknown }) => entry.resource);
      const types = resources.map((resource: { resourceType: string }) => resource.resourceType);
      received.push({ contentType, types });
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ success: true, total: types.length, succeeded: types.length, failed: 0, results: [] })
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterEach(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });

  const target = () => ({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: 'client',
    clientSecret: 'secret',
    org: 'org',
  });
  const write = (name: string, content: unknown) =>
    fs.writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const bundle = (...types: string[]) => ({
    resourceType: 'Bundle',
    type: 'transaction',
    entry: types.map((resourceType) => ({ resource: { resourceType } })),
  });

  it('sends hospitals first, then patients, then what is about patients', async () => {
    write('a-observations.ndjson', '{"resourceType":"Observation"}\n{"resourceType":"Observation"}\n');
    write('b-patient.json', bundle('Patient', 'Encounter'));
    write('c-hospital.json', bundle('Organization', 'Practitioner'));
    const summary = await ingest([folder], target());
    expect(received.map(({ types }) => types)).toEqual([
      ['Organization', 'Practitioner'],
      ['Patient', 'Encounter'],
      ['Observation', 'Observation'],
    ]);
    expect(summary).toMatchObject({ files: 3, resources: 6, succeeded: 6, failed: 0 });
  });

  it('sends NDJSON as NDJSON, a single resource in a Bundle, and passes over what is no JSON file', async () => {
    write('a.ndjson', '{"resourceType":"Patient"}\n\n');
    write('b.json', { resourceType: 'Practitioner' });
    write('c.txt', 'nothing');
    await ingest([folder], target());
    expect(received).toEqual([
      { contentType: 'application/fhir+json', types: ['Practitioner'] },
      { contentType: 'application/fhir+ndjson', types: ['Patient'] },
    ]);
  });

  it('cuts a long NDJSON file into messages', async () => {
    write('a.ndjson', '{"resourceType":"Patient"}\n'.repeat(2_500));
    expect(await ingest([folder], target())).toMatchObject({ resources: 2_500, succeeded: 2_500 });
    expect(received.map(({ types }) => types.length).sort()).toEqual([1_000, 1_000, 500]);
  });

  it('tries again after 429 and 503, when Retry-After says', async () => {
    write('a.json', bundle('Patient'));
    refusals = [{ status: 429, retryAfter: '1' }, { status: 503 }];
    const started = performance.now();
    expect(await ingest([folder], target())).toMatchObject({ succeeded: 1, failed: 0 });
    expect(performance.now() - started).toBeGreaterThan(1_000);
  });

  it('counts what is refused as failed, all of a message or some of it', async () => {
    write('a.json', bundle('Patient', 'Observation'));
    refusals = [
      { status: 401, body: { resourceType: 'OperationOutcome', issue: [{ details: { text: 'Bad token' } }] } },
    ];
    expect(await ingest([folder], target())).toMatchObject({ succeeded: 0, failed: 2 });
    refusals = [{ status: 200, body: { succeeded: 1, failed: 1, results: [{ success: false, error: 'no subject' }] } }];
    expect(await ingest([folder], target())).toMatchObject({ succeeded: 1, failed: 1 });
  });

  it('says which file is not JSON, and nothing of what is in it', async () => {
    write('a.json', '{"name":"Smith');
    await expect(ingest([folder], target())).rejects.toThrow(/^.*a\.json is not JSON$/);
  });

  describe('where to', () => {
    const demo = {
      baseUrl: 'http://localhost:1',
      clients: [
        { name: 'ehr-north', org: 'north', clientId: 'n', clientSecret: 'ns' },
        { name: 'ehr-south', org: 'south', clientId: 's', clientSecret: 'ss' },
      ],
    };

    it('is what demo.json says, unless told otherwise', () => {
      write('demo.json', demo);
      expect(ingestTarget(folder, {})).toEqual({
        baseUrl: 'http://localhost:1',
        clientId: 'n',
        clientSecret: 'ns',
        org: 'north',
      });
      expect(ingestTarget(folder, { org: 'south' })).toMatchObject({ clientId: 's', clientSecret: 'ss', org: 'south' });
      const given = { url: 'http://x/', clientId: 'c', clientSecret: 'cs', org: 'o' };
      expect(ingestTarget(folder, given)).toEqual({ baseUrl: 'http://x', clientId: 'c', clientSecret: 'cs', org: 'o' });
    });

    it('is asked for where there is no demo.json', () => {
      expect(() => ingestTarget(folder, { url: 'http://x' })).toThrow(
        /no clientId, clientSecret, org: there is no demo\.json/
      );
    });
  });
});
