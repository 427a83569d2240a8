import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { createMetrics } from '../config/metrics.ts';
import { passwordToken } from '../server-config/password-login.ts';

/** The operator's API, health and metrics of a whole Atlas. */
const { baseUrl, medplumUrl, demo } = inject('atlas');
let admin: string;
let clinician: string;

beforeAll(async () => {
  admin = await tokenOf('ADMIN');
  clinician = await tokenOf('CLINICIAN');
});

async function tokenOf(role: string): Promise<string> {
  const { email, password } = demo.users.find((user) => user.role === role)!;
  return passwordToken({ medplumUrl, email, password });
}

async function call(
  at: string,
  { method = 'GET', token = admin, body }: { method?: string; token?: string; body?: object } = {}
) {
  const response = await fetch(`${baseUrl}/fhir/admin/${at}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is asserted on, whatever it is
  return { status: response.status, body: (await response.json()) as any };
}

const counts = Object.fromEntries(
  ['waiting', 'active', 'completed', 'failed', 'delayed', 'paused'].map((name) => [name, expect.any(Number)])
);
const perType = {
  total: expect.any(Number),
  synced: expect.any(Number),
  notSynced: expect.any(Number),
  stale: expect.any(Number),
};

describe('the operator', () => {
  test.each<[string, string, object]>([
    ['GET', 'queue/stats', { success: true, stats: counts }],
    ['GET', 'queue/failed?limit=5', { success: true, count: expect.any(Number), jobs: expect.any(Array) }],
    ['POST', 'queue/retry-all', { success: true, retried: expect.any(Number) }],
    ['POST', 'queue/clean', { success: true, removed: { completed: expect.any(Number), failed: expect.any(Number) } }],
    ['POST', 'queue/pause', { success: true, paused: true }],
    ['POST', 'queue/resume', { success: true, paused: false }],
    [
      'GET',
      'reconciliation/stats',
      { success: true, stats: expect.objectContaining({ encounters: perType, observations: perType }) },
    ],
    ['GET', 'reconciliation/history', { success: true, count: expect.any(Number), history: expect.any(Array) }],
    ['POST', 'bulk-sync/encounters', { success: true, enqueued: expect.any(Number) }],
    ['GET', 'pull/status', { success: true, pulls: [] }],
    [
      'GET',
      'health',
      {
        success: true,
        status: 'healthy',
        timestamp: expect.any(String),
        checks: expect.objectContaining({ redis: 'healthy' }),
      },
    ],
  ])('%s %s', async (method, at, wanted) => {
    expect(await call(at, { method })).toEqual({ status: 200, body: wanted });
  });

  test('has a reconciliation run, with the result of the runbook', async () => {
    const { status, body } = await call('reconciliation/run', {
      method: 'POST',
      body: { staleDays: 1, batchSize: 500 },
    });
    expect([status, body.success]).toEqual([200, true]);
    expect(body.result).toMatchObject({
      startTime: expect.any(String),
      endTime: expect.any(String),
      durationMs: expect.any(Number),
      encounters: {
        total: expect.any(Number),
        notSynced: expect.any(Number),
        stale: expect.any(Number),
        enqueued: expect.any(Number),
        errors: 0,
      },
      errors: [],
    });
  });

  test.each([
    ['GET', 'queue/nothing', 404],
    ['POST', 'queue/retry/none', 404],
    ['GET', 'queue/failed?limit=0', 400],
    ['POST', 'bulk-sync/dragons', 404],
    ['POST', 'pull/run', 400],
    ['POST', 'reconciliation/cron', 403],
  ])('%s %s is refused with %s', async (method, at, status) => {
    expect(await call(at, { method })).toMatchObject({ status, body: { resourceType: 'OperationOutcome' } });
  });

  test.each(['queue/stats', 'reconciliation/stats', 'pull/status', 'health', 'events'])(
    'nobody else sees %s',
    async (at) => {
      expect((await call(at, { token: clinician })).status).toBe(403);
      expect((await call(at, { token: 'none' })).status).toBe(401);
    }
  );

  test('sees live what the queue and the pulls do', async () => {
    const stopping = new AbortController();
    const response = await fetch(`${baseUrl}/fhir/admin/events`, {
      headers: { authorization: `Bearer ${admin}` },
      signal: stopping.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.split('\n\n').length > 2) break;
    }
    stopping.abort();
    const [event, data] = text.split('\n');
    expect(event).toBe('event: status');
    expect(JSON.parse(data!.slice('data: '.length))).toEqual({
      queue: {
        waiting: expect.any(Number),
        active: expect.any(Number),
        completed: expect.any(Number),
        failed: expect.any(Number),
        delayed: expect.any(Number),
        paused: false,
      },
      lagSeconds: expect.any(Number),
      pulls: [],
    });
  });
});

describe('health', () => {
  test.each([
    ['/health', 'healthy'],
    ['/health/ready', 'ready'],
    ['/health/startup', 'started'],
  ])('%s says %s, and how each dependency is', async (at, status) => {
    // Another file may have had the inner gate off, which is looked at every half minute.
    await expect
      .poll(async () => (await fetch(`${baseUrl}${at}`)).status, { timeout: 50_000, interval: 500 })
      .toBe(200);
    const names = ['medplum', 'database', 'redis', 'vault', 'outbox', 'innerGate'];
    expect(await (await fetch(`${baseUrl}${at}`)).json()).toEqual({
      status,
      timestamp: expect.any(String),
      checks: Object.fromEntries(names.map((name) => [name, 'healthy'])),
    });
  });
});

describe('/metrics', () => {
  test('has every metric that is declared, and so each that a rule or a panel asks for', async () => {
    const text = await (await fetch(`${baseUrl}/metrics`)).text();
    const folder = path.resolve(import.meta.dirname, '../infra/monitoring');
    const asked = ['alerts/fhir-alerts.yml', 'grafana-dashboard.json']
      .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
    const names = new Set(
      [...asked.matchAll(/\b(atlas_[a-z0-9_]+)/g)].map(([, name]) => name!.replace(/_bucket$/, ''))
    );
    expect(names.size).toBeGreaterThan(25);
    for (const { name } of await createMetrics().registry.getMetricsAsJSON()) names.add(name);
    for (const name of names) expect(text).toContain(`# TYPE ${name} `);
  });

  test('has what the workers count too', async () => {
    const text = await (await fetch(`${baseUrl}/metrics?of=workers`)).text();
    expect(text).toMatch(/atlas_process_resident_memory_bytes\{process="worker-[^"]+"\} \d/);
  });

  test('is there as JSON', async () => {
    const metrics = (await (await fetch(`${baseUrl}/metrics/json`)).json()) as { name: string }[];
    expect(metrics.map(({ name }) => name)).toContain('atlas_queue_jobs_waiting');
  });
});
