import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from './testing/gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway([], { ATLAS_FRAME_ANCESTORS: 'https://*.epic.com, https://ehr.example:8443' });
  const folder = path.join(gateway.folder, 'app');
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(
    path.join(folder, 'index.html'),
    '<head><script type="importmap" nonce="__CSP_NONCE__">{}</script></head>'
  );
});
afterAll(() => gateway?.close());

const page = async (url = '/patients') => {
  const answer = await fetch(`${gateway.url}${url}`, { headers: { accept: 'text/html' } });
  return { headers: answer.headers, policy: directives(answer.headers), text: await answer.text() };
};

function directives(headers: Headers): Map<string, string[]> {
  const policy = headers.get('content-security-policy') ?? '';
  return new Map(policy.split('; ').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)]));
}

describe('the Content-Security-Policy', () => {
  test.each(['/patients', '/health/live', '/fhir/R4/Patient'])(
    'of %s allows nothing inline and no eval',
    async (url) => {
      const { policy } = await page(url);
      for (const name of ['default-src', 'script-src', 'style-src']) {
        expect(policy.get(name)).toContain("'self'");
        expect(policy.get(name)?.join(' ')).not.toMatch(/unsafe|\*|https?:/);
      }
      expect(policy.get('object-src')).toEqual(["'none'"]);
    }
  );

  test('of a page has a nonce of its own, which the page bears and no cache keeps', async () => {
    const [one, other] = [await page(), await page()];
    const nonces = [one, other].map(({ policy }) => policy.get('script-src')!.find((s) => s.startsWith("'nonce-")));
    expect(new Set(nonces).size).toBe(2);
    expect(`'nonce-${/nonce="([^"]+)"/.exec(one.text)?.[1]}'`).toBe(nonces[0]);
    expect(one.policy.get('style-src')).toContain(nonces[0]);
    expect(one.headers.get('cache-control')).toBe('no-store');
  });

  test('lets the listed origins frame Atlas, and only them', async () => {
    const { policy, headers } = await page();
    expect(policy.get('frame-ancestors')).toEqual(["'self'", 'https://*.epic.com', 'https://ehr.example:8443']);
    expect(headers.get('x-frame-options')).toBeNull();
  });
});

test('a page is isolated from other origins, and may be framed by a page that is too', async () => {
  const { headers } = await page();
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  const api = await fetch(`${gateway.url}/health/live`);
  expect(api.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test('without a list nobody else may frame Atlas', async () => {
  const alone = await startTestGateway([]);
  const { headers } = await fetch(`${alone.url}/health/live`);
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(directives(headers).get('frame-ancestors')).toEqual(["'self'"]);
  await alone.close();
});
