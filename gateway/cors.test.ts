import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from './testing/gateway.ts';

const PARTNER = 'https://portal.example';
const preflight = (url: string, origin: string) =>
  fetch(url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
  });
const corsOf = ({ headers }: Response) => [...headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('without the setting', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway([]);
  });
  afterAll(() => gateway?.close());

  test.each(['/fhir/R4/Patient', '/health/live', '/oauth2/token', '/jwks.json'])(
    '%s is open to no origin',
    async (path) => {
      for (const answer of [
        await preflight(`${gateway.url}${path}`, PARTNER),
        await fetch(`${gateway.url}${path}`, { headers: { origin: PARTNER } }),
      ]) {
        expect(corsOf(answer)).toEqual([]);
      }
    }
  );

  test('an address of http gets no HSTS, which it must not have', async () => {
    expect((await fetch(`${gateway.url}/health/live`)).headers.get('strict-transport-security')).toBeNull();
  });
});

describe('with the setting', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway([], {
      ATLAS_CORS_ORIGINS: `${PARTNER}, http://localhost:5173`,
      ATLAS_BASE_URL: 'https://atlas.test',
    });
  });
  afterAll(() => gateway?.close());

  test.each([PARTNER, 'http://localhost:5173'])('a page of %s may ask, and read the answer', async (origin) => {
    const asked = await preflight(`${gateway.url}/fhir/R4/Patient`, origin);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization');
    const answer = await fetch(`${gateway.url}/fhir/R4/Patient`, { headers: { origin } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  test.each(['https://evil.example', `${PARTNER}.evil.example`, 'https://portal.example:8443', 'null'])(
    'a page of %s may not',
    async (origin) => {
      const asked = await preflight(`${gateway.url}/fhir/R4/Patient`, origin);
      expect([asked.status === 204, corsOf(asked)]).toEqual([false, []]);
    }
  );

  test('nobody may send cookies', async () => {
    const asked = await preflight(`${gateway.url}/fhir/R4/Patient`, PARTNER);
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('an address of https is to be asked by https for a year, with all below it', async () => {
    const answer = await fetch(`${gateway.url}/health/live`);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });
});
