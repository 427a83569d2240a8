import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Figure } from './bench.ts';
import type { Demo } from './demo.ts';

const OBSERVATIONS = 2_000;
/** Kinds of laboratory values that they are of. */
const KINDS = 40;
const ROUNDS = 3;

interface BenchedAtlas {
  readonly baseUrl: string;
  readonly demo: Demo;
}

/**
 * The app as a clinician meets it: what the first page weighs, how soon it can be used, and how soon a long chart is
 * there. In Chromium, from a warm server; without one (`npm test` installs it) the weight alone is told.
 */
export async function benchApp(atlas: BenchedAtlas, print: (figure: Figure) => void): Promise<void> {
  const bytes = firstPageBytes(path.resolve(import.meta.dirname, '..', 'app', 'dist'));
  print(figure('first page, JavaScript, gzipped', bytes / 1000, 'kB', 250));
  const browser = await launch();
  if (!browser) {
    process.stderr.write('bench: no Chromium here, so the app is not measured in one\n');
    return;
  }
  try {
    const patientId = await sendLongChart(atlas);
    const first: number[] = [];
    const chart: number[] = [];
    const labs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({ baseURL: atlas.baseUrl, viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto('/');
      await page.getByLabel('Email').waitFor();
      first.push(await sinceNavigation(page));
      await signIn(page, atlas.demo);
      chart.push(await openPage(page, `/patients/${patientId}`, '[data-testid=vital]'));
      labs.push(await openPage(page, `/patients/${patientId}/labs`, '[data-testid=measurement]'));
      await context.close();
    }
    print(figure('sign-in page usable', Math.min(...first), 'ms', 1_000));
    print(
      figure(`chart of ${OBSERVATIONS.toLocaleString('en')} observations, overview`, Math.min(...chart), 'ms', 1_000)
    );
    print(figure(`chart of ${OBSERVATIONS.toLocaleString('en')} observations, labs`, Math.min(...labs), 'ms', 1_000));
  } finally {
    await browser.close();
  }
}

function figure(name: string, value: number, unit: string, goal: number): Figure {
  return { figure: name, value: Math.round(value), unit, goal: `≤ ${goal}`, holds: value <= goal };
}

/** The entry with all that it imports before it runs. */
export function firstPageBytes(folder: string): number {
  const html = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]*src="\/([^"]+)"/.exec(html)?.[1];
  if (!entry) throw new Error('the built page has no entry');
  const seen = new Map<string, number>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    const code = fs.readFileSync(path.join(folder, file), 'utf8');
    seen.set(file, gzipSync(code).length);
    for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)\s*"(?:\.\/|\/assets\/)([^"]+\.js)"/g)) {
      visit(`assets/${imported}`);
    }
  };
  visit(entry);
  return [...seen.values()].reduce((sum, size) => sum + size, 0);
}

async function launch(): Promise<Browser | undefined> {
  const { chromium } = await import('playwright-core');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const executablePath =
    process.env.CHROMIUM_PATH ??
    ['chromium', 'google-chrome', 'google-chrome-stable']
      .flatMap((name) => folders.map((folder) => path.join(folder, name)))
      .find((file) => fs.existsSync(file));
  return chromium
    .launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
    .catch(() => undefined);
}

async function signIn(page: Page, demo: Demo): Promise<void> {
  const { email, password } = demo.users.find((user) => user.role === 'CLINICIAN')!;
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByTestId('role').waitFor();
}

/** Milliseconds from the navigation until what a reader looks for is there. */
async function openPage(page: Page, address: string, wanted: string): Promise<number> {
  await page.goto(address);
  await page.locator(wanted).first().waitFor();
  return sinceNavigation(page);
}

function sinceNavigation(page: Page): Promise<number> {
  return page.evaluate<number>('performance.now()');
}

/** A patient of the first organization with years of laboratory values, sent in as an EHR would. */
async function sendLongChart({ baseUrl, demo }: BenchedAtlas): Promise<string> {
  const client = demo.clients[0]!;
  const source = 'bench-long-chart';
  const subject = { reference: `Patient/${source}` };
  const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
  const observations = Array.from({ length: OBSERVATIONS }, (_, n) => ({
    resourceType: 'Observation',
    id: `${source}-${n}`,
    status: 'final',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: n % 2 ? 'laboratory' : 'vital-signs',
          },
        ],
      },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: LOINC[n % LOINC.length] }] },
    subject,
    effectiveDateTime: at(n),
    valueQuantity: { value: 50 + (n % 37), unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
    referenceRange: [{ low: { value: 55 }, high: { value: 80 } }],
  }));
  const entry = [
    { resourceType: 'Patient', id: source, gender: 'female', birthDate: '1960-01-01' },
    {
      resourceType: 'Encounter',
      id: `${source}-encounter`,
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
      subject,
      period: { start: at(1) },
    },
    ...observations,
  ].map((resource) => ({ resource }));
  const answer = await fetch(`${baseUrl}/fhir/inbound/batch`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
      'content-type': 'application/fhir+json',
      'x-org-id': client.org,
    },
    body: JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }),
  });
  const { failed, results } = (await answer.json()) as {
    failed: number;
    results: { resourceType: string; id: string }[];
  };
  const patient = results?.find(({ resourceType }) => resourceType === 'Patient');
  if (failed !== 0 || !patient)
    throw new Error(`the long chart was not stored: HTTP ${answer.status}, ${failed} failed`);
  return patient.id;
}

/** Codes of LOINC in the order of its check digits' making: any are as good as others here. */
const LOINC: readonly string[] = Array.from({ length: KINDS }, (_, n) => withCheckDigit(String(2_000 + 7 * n)));

/** LOINC's Mod 10 check digit (Luhn). */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}-${(10 - (sum % 10)) % 10}`;
}
