import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { seriousFindings } from './axe.ts';
import { launchBrowser, openPage, type Viewport } from './browser.ts';
import { type SentPatient, sendPatient } from './sent-patient.ts';
import { signIn } from './sign-in.ts';

/**
 * Every page of every role, wide and as narrow as an EHR's sidebar, light and dark: nothing to scroll sideways, nothing
 * that axe-core calls serious, no fault on the console. With ATLAS_SCREENSHOTS=1 the light ones land in
 * `app/screenshots/`.
 */
const PAGES: readonly {
  readonly role: string;
  readonly name: string;
  readonly path: string;
  readonly ready: string;
}[] = [
  { role: 'CLINICIAN', name: 'patients', path: '/patients', ready: '[data-testid=patient-row]' },
  { role: 'CLINICIAN', name: 'chart', path: '/patients/:id', ready: '[data-testid=vital]' },
  { role: 'CLINICIAN', name: 'timeline', path: '/patients/:id/timeline', ready: '[data-testid=timeline-item]' },
  { role: 'CLINICIAN', name: 'vitals', path: '/patients/:id/vitals', ready: '[data-testid=measurement]' },
  { role: 'CLINICIAN', name: 'labs', path: '/patients/:id/labs', ready: '[data-testid=measurement]' },
  { role: 'CLINICIAN', name: 'problems', path: '/patients/:id/problems', ready: 'tbody tr' },
  { role: 'CLINICIAN', name: 'medications', path: '/patients/:id/medications', ready: 'tbody tr' },
  { role: 'CLINICIAN', name: 'imaging', path: '/patients/:id/imaging', ready: 'tbody tr' },
  { role: 'CLINICIAN', name: 'notes', path: '/patients/:id/notes', ready: '[role=tabpanel]' },
  { role: 'CLINICIAN', name: 'documents', path: '/patients/:id/documents', ready: '[role=tabpanel]' },
  { role: 'CLINICIAN', name: 'workbench', path: '/patients/:id/workbench', ready: '.view-lines' },
  { role: 'CLINICIAN', name: 'consents', path: '/patients/:id/consents', ready: '[data-testid=preview]' },
  { role: 'COMPLIANCE', name: 'audit', path: '/audit', ready: '[data-testid=audit-row]' },
  { role: 'COMPLIANCE', name: 'audit-timeline', path: '/audit/overview', ready: 'svg' },
  { role: 'COMPLIANCE', name: 'audit-unusual', path: '/audit/unusual', ready: '[role=tabpanel]' },
  { role: 'COMPLIANCE', name: 'audit-integrity', path: '/audit/integrity', ready: '[role=tabpanel] table' },
  { role: 'ADMIN', name: 'operations', path: '/operations', ready: '[data-testid=live]' },
  { role: 'ADMIN', name: 'inspector', path: '/inspector', ready: 'textarea' },
  { role: 'RESEARCHER', name: 'welcome', path: '/welcome', ready: 'h1' },
  { role: 'RESEARCHER', name: 'workbench-alone', path: '/workbench', ready: '.view-lines' },
];

type Scheme = 'light' | 'dark';
/** The narrow ones in one scheme: colours don't depend on the width. */
const FRAMES: readonly { readonly viewport: Viewport; readonly schemes: readonly Scheme[] }[] = [
  { viewport: { width: 1440, height: 900 }, schemes: ['dark', 'light'] },
  { viewport: { width: 400, height: 800 }, schemes: ['light'] },
];

const { baseUrl, demo } = inject('atlas');
const north = demo.clients.find((client) => client.name === 'ehr-north')!;
let browser: Browser;
let sent: SentPatient;

beforeAll(async () => {
  browser = await launchBrowser();
  sent = await sendPatient(baseUrl, north);
});
afterAll(() => browser?.close());

describe.each([...new Set(PAGES.map(({ role }) => role))])('%s', (role) => {
  test.each(FRAMES)('$viewport.width wide', async ({ viewport, schemes }) => {
    const witness = await openPage(browser, baseUrl, viewport);
    const { page } = witness;
    await page.goto('/');
    await page.getByLabel('Email').waitFor();
    const findings = await seriousFindings(page);
    await screenshot(page, `sign-in-${viewport.width}`);
    await signIn(page, demo, role);
    for (const one of PAGES.filter((any) => any.role === role)) {
      await page.goto(one.path.replace(':id', sent.id));
      await page.locator(one.ready).first().waitFor();
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor({ state: 'attached' });
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (wider > 0) findings.push(`${one.name} ${scheme}: ${wider} px wider than the frame`);
        findings.push(...(await seriousFindings(page)).map((finding) => `${one.name} ${scheme}: ${finding}`));
      }
      await screenshot(page, `${one.name}-${viewport.width}`);
    }
    expect(findings).toEqual([]);
    expect(witness.faults).toEqual([]);
  });
});

async function screenshot(page: Awaited<ReturnType<typeof openPage>>['page'], name: string): Promise<void> {
  if (process.env.ATLAS_SCREENSHOTS !== '1') return;
  // What loads after a page shows, such as trend lines, belongs in its picture.
  // A page with live events is never idle.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(folder(), `${name}.png`) });
}

function folder(): string {
  const screenshots = path.join(import.meta.dirname, '..', 'screenshots');
  fs.mkdirSync(screenshots, { recursive: true });
  return screenshots;
}
