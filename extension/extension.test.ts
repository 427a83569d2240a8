import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from './build.ts';
import { definitions } from './definitions.ts';
import manifest from './package.json' with { type: 'json' };
import { questionOf, SLASH_COMMANDS } from './src/commands.ts';
import { Gateway, type Piece } from './src/gateway.ts';
import { beginHandover, codeFor, redeem, type Session } from './src/handover.ts';
import { statusOf } from './src/statusBar.ts';
import { loadDefinitions, problemsOf } from './src/validation.ts';

const PATIENT = `pt_${'a'.repeat(26)}`;
const session: Session = { token: 'ide.x', patient: PATIENT, until: Date.now() + 60_000 };

/** A gateway over HTTP: keeps what it is sent and answers what a test wants. */
interface Received {
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  readonly body: any;
}
const received: Received[] = [];
let answer: (res: http.ServerResponse) => void;
let closed = 0;
let url: string;
const server = http.createServer(async (req, res) => {
  let body = '';
  for await (const chunk of req) body += chunk;
  received.push({ url: req.url!, headers: req.headers, body: JSON.parse(body) });
  res.on('close', () => {
    if (!res.writableFinished) closed++;
  });
  answer(res);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('the handover', () => {
  const code = 'k'.repeat(43);

  test('the challenge is the SHA-256 of the verifier, and each one is new', () => {
    const [one, other] = [beginHandover(), beginHandover()];
    expect(one.challenge).toBe(createHash('sha256').update(one.verifier).digest('base64url'));
    expect(one.verifier).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set([one.verifier, one.nonce, other.verifier, other.nonce]).size).toBe(4);
  });

  test.each([
    ['another nonce', { nonce: 'other' }],
    ['another type', { type: 'atlas-handover' }],
    ['a code that is none', { code: '../x' }],
    ['no code', { code: undefined }],
  ])('a message with %s is not answered', (_what, change) => {
    const handover = beginHandover();
    const message = { type: 'atlas-handover-code', nonce: handover.nonce, code };
    expect(codeFor(handover, message)).toBe(code);
    expect(codeFor(handover, { ...message, ...change })).toBeUndefined();
    expect(codeFor(undefined, message)).toBeUndefined();
  });

  test('the code is redeemed with the verifier', async () => {
    answer = (res) => res.end(JSON.stringify({ token: 'ide.t', expiresIn: 60, patient: PATIENT }));
    const handover = beginHandover();
    expect(await redeem(url, code, handover, fetch, 1_000)).toEqual({
      token: 'ide.t',
      patient: PATIENT,
      until: 61_000,
    });
    expect(received.at(-1)).toMatchObject({ url: '/ide/handover/redeem', body: { code, verifier: handover.verifier } });
    answer = (res) => res.writeHead(400).end('{}');
    await expect(redeem(url, code, handover)).rejects.toThrow('Connect again');
  });
});

describe('the gateway', () => {
  const never = new AbortController().signal;
  const gateway = () => new Gateway(url, () => session);

  test('a question is asked of the open patient and answered piece by piece', async () => {
    answer = (res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const [name, data] of [
        ['sources', { sources: [{ id: 'S1', reference: 'Observation/1' }], withheld: 0 }],
        ['delta', { text: 'Ada', placeholder: '[PATIENT_1]', kind: 'restored' }],
        ['delta', { text: ' is well.' }],
        ['done', {}],
      ] as const)
        res.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
      res.end();
    };
    const pieces: Piece[] = [];
    for await (const piece of gateway().chat({ question: '/labs' }, never)) pieces.push(piece);
    expect(pieces).toEqual([
      { kind: 'sources', sources: [{ id: 'S1', reference: 'Observation/1' }] },
      { kind: 'text', text: 'Ada', mark: 'restored' },
      { kind: 'text', text: ' is well.' },
    ]);
    expect(received.at(-1)).toMatchObject({
      url: '/llm/chat',
      headers: { authorization: 'Bearer ide.x' },
      body: { patient: PATIENT, messages: [{ role: 'user', content: '/labs' }], files: [] },
    });
  });

  test('a refusal is told in the words of the gateway', async () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ details: { text: 'Consent does not permit this.' } }],
    };
    answer = (res) => res.writeHead(403).end(JSON.stringify(outcome));
    await expect(gateway().context('/labs', never)).rejects.toThrow('Consent does not permit this.');
  });

  test('ghost text that was typed over is aborted at the gateway', async () => {
    closed = 0;
    const arrived = new Promise<void>((resolve) => {
      answer = () => resolve();
    });
    const aborted = new AbortController();
    const around = { prefix: 'a', suffix: '', language: 'typescript', path: 'a.ts' };
    const asked = gateway().complete(around, aborted.signal);
    await arrived;
    aborted.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => closed, { timeout: 10_000 }).toBe(1);
  });

  test('without a session nothing is asked', async () => {
    const before = received.length;
    const alone = new Gateway(url, () => undefined);
    expect(await alone.complete({ prefix: '', suffix: '', language: 'json', path: 'a' }, never)).toBe('');
    await expect(alone.context('/labs', never)).rejects.toThrow('Not connected');
    expect(received.length).toBe(before);
  });
});

describe('validation', () => {
  beforeAll(() => loadDefinitions(definitions()));
  const observation = { resourceType: 'Observation', status: 'final', code: { text: 'x' } };

  test.each([
    ['what is right', observation],
    ['JSON of another kind', { name: 'x' }],
  ])('no problem with %s', (_what, json) => {
    expect(problemsOf(JSON.stringify(json))).toEqual([]);
  });

  test('text that is no JSON yet is left to the editor', () => {
    expect(problemsOf('{ "resourceType": "Obs')).toEqual([]);
  });

  test.each([
    ['a required element that is missing', { ...observation, status: undefined }, '"resourceType"'],
    ['an element that FHIR has not', { ...observation, colour: 'red' }, '"colour"'],
    ['a value of the wrong type', { ...observation, status: 3 }, '"status"'],
    ['a type that FHIR has not', { resourceType: 'Robot' }, '"resourceType"'],
  ])('%s is told at its place', (_what, json, marked) => {
    const text = JSON.stringify(json, null, 2);
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ severity: 'error' });
    expect(text.slice(problem!.start, problem!.end)).toBe(marked);
  });
});

test('the status bar tells the patient by token, and when a session is over', () => {
  expect(statusOf(session, 0).text).toBe('$(heart) pt_…aaaa');
  expect(statusOf({ ...session, until: 5 }, 5).tooltip).toContain('over');
  expect(statusOf(undefined).tooltip).toContain('Not connected');
});

test('each slash command is a command of the palette', () => {
  const palette = manifest.contributes.commands.map(({ command }) => command);
  expect(palette).toEqual(['atlas.connect', ...SLASH_COMMANDS.map(({ command }) => command)]);
  expect(questionOf(SLASH_COMMANDS[0]!, ' Patient labs ')).toBe('/fhir Patient labs');
});

test('it is built and packed, with what it runs on and nothing else', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-vsix-'));
  const packed = await buildExtension(folder);
  // A zip's directory holds the names as they are.
  const zip = fs.readFileSync(packed).toString('latin1');
  const names = [...zip.slice(zip.indexOf('PK\x01\x02')).matchAll(/extension\/[\w./-]+?\.(?:json|md|cjs)/g)].map(
    ([name]) => name
  );
  expect([...new Set(names)].toSorted()).toEqual([
    'extension/dist/definitions.json',
    'extension/dist/extension.cjs',
    'extension/package.json',
    'extension/readme.md',
  ]);
  expect(zip.length).toBeLessThan(2_000_000);
  const bundle = fs.readFileSync(path.join(import.meta.dirname, 'dist', 'extension.cjs'), 'utf8');
  const required = [...bundle.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name);
  expect([...new Set(required)].toSorted()).toEqual(['node:crypto', 'node:fs', 'node:path', 'vscode']);
  fs.rmSync(folder, { recursive: true });
}, 120_000);
