import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The browser that the install step found or installed: CHROMIUM_PATH, one on the PATH, or Playwright's own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? onPath(['chromium', 'google-chrome', 'google-chrome-stable']),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

/** Everything a page sent, received and kept, to be searched for what must not be there. */
export interface Witness {
  readonly page: Page;
  readonly urls: string[];
  readonly bodies: string[];
  /** Requests to another origin, uncaught errors, and what the Content-Security-Policy refused. */
  readonly faults: string[];
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export async function openPage(browser: Browser, baseUrl: string, viewport: Viewport): Promise<Witness> {
  const context = await browser.newContext({ baseURL: baseUrl, viewport, colorScheme: 'light', locale: 'en-US' });
  const page = await context.newPage();
  const witness: Witness = { page, urls: [], bodies: [], faults: [] };
  const origin = new URL(baseUrl).origin;
  context.on('request', (request) => {
    witness.urls.push(request.url());
    witness.bodies.push(request.postData() ?? '');
    const foreign = /^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin;
    if (foreign) witness.faults.push(`request to ${new URL(request.url()).origin}`);
  });
  context.on('response', async (response) => {
    if (/json/.test(response.headers()['content-type'] ?? '')) {
      witness.bodies.push(await response.text().catch(() => ''));
    }
  });
  context.on('weberror', (error) => witness.faults.push(`uncaught ${error.error().name}`));
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) witness.faults.push(message.text());
  });
  return witness;
}

/** All that is left of a page: what it shows and keeps, where it went, what came over the wire. */
export async function everythingOf({ page, urls, bodies }: Witness): Promise<string> {
  // As text: it runs in the page, whose globals the types of this side don't know.
  const kept = await page.evaluate<string>(
    '(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases()]))()'
  );
  return [await page.content(), await page.title(), kept, ...urls, ...bodies].join('\n');
}
