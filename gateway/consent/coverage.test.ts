import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOTS } from '../../bots/index.ts';
import type { Route } from '../routes.ts';

/**
 * Every route and every bot says how consent stands before a patient's data there (the type asks for it), and what says
 * that it asks does. That it then withholds is tested through the ports, in `acceptance/consent.accept.ts`.
 */
const gatewayFolder = path.join(import.meta.dirname, '..');
const source = fs.readFileSync(path.join(gatewayFolder, 'routes.ts'), 'utf8');

/** `{ name: 'x', …, consent: …, … handler: y }` of the list, and from which file `y` is. */
const ROUTES = [
  ...source.matchAll(
    /name: '([a-z0-9-]+)',[\s\S]*?consent: ('[a-z]+'|NOBODYS|\{ none: (?:'[^']*'|"[^"]*") \}),[\s\S]*?handler: ([A-Za-z.]+)/g
  ),
].map(([, name, consent, handler]) => ({ name: name!, consent: consent!, handler: handler! }));

/** What makes the routers that are not imported by their own name. */
const MADE_IN: Readonly<Record<string, string>> = {
  smart: './smart/routes.ts',
  launch: './smart/routes.ts',
  signIn: './door/auth.ts',
  fhirForAnyone: './door/fhir.ts',
};

function folderOf(handler: string): string {
  const imported = new RegExp(`import \\{[^}]*\\b${handler}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1];
  return path.dirname(path.join(gatewayFolder, imported ?? MADE_IN[handler] ?? './'));
}

function sourcesOf(folder: string): string {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

const ASKS: Readonly<Record<string, RegExp>> = {
  gate: /\bgate\.(?:permits|filter|filterBundle|see|record)\(|\b(?:permittedPatient|consentedPatient)\(/,
  ingress: /\bingestEntries\(|\bIngressRunner\b|\benqueue|\bqueue\b/i,
};

describe('every route', () => {
  const mounted = [...source.matchAll(/\bname: '/g)].length;

  test('is in this test', () => {
    expect(ROUTES.length).toBe(mounted);
    expect(ROUTES.map(({ name }) => name)).toContain('fhir');
  });

  test.each(ROUTES)('$name: consent is $consent', ({ consent, handler }) => {
    const asked = /^'(gate|ingress)'/.exec(consent)?.[1];
    if (asked) expect(sourcesOf(folderOf(handler))).toMatch(ASKS[asked]!);
    else expect(consent).toMatch(/^NOBODYS$|^\{ none: ['"].{5,}['"] \}$/);
  });

  test('and the type of the list asks each for it', () => {
    // @ts-expect-error a route that does not say how consent stands there is none
    const route: Route = { name: 'x', method: 'GET', path: '/x', who: 'anyone', handler: () => undefined };
    expect(route.consent).toBeUndefined();
  });
});

describe('every bot', () => {
  const PROOF = { ingress: /\bstoringPermits\(/, gate: /\bllm\b/, desk: /\bconsents\b/ } as const;

  test.each(BOTS)('$name', ({ consent, source: file }) => {
    if (typeof consent === 'object') {
      expect(consent.none.length).toBeGreaterThan(5);
      return;
    }
    const root = path.join(gatewayFolder, '..');
    const text =
      consent === 'ingress'
        ? sourcesOf(path.join(root, 'bots/ingress'))
        : fs.readFileSync(path.join(root, file), 'utf8');
    expect(text).toMatch(PROOF[consent]);
  });
});
