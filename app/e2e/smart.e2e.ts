import fs from 'node:fs';
import path from 'node:path';
import { type FhircastPatientOpenContext, MedplumClient } from '@medplum/core';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { charted, practitioner } from '../../acceptance/ehr/chart.ts';
import { linkUser } from '../../acceptance/ehr/link.ts';
import { type SmartEhr, startSmartEhr } from '../../acceptance/ehr/server.ts';
import { seriousFindings } from './axe.ts';
import { everythingOf, launchBrowser, openPage, type Witness } from './browser.ts';

const atlas = inject('atlas');
const { baseUrl } = atlas;
const WIDE = { width: 1440, height: 900 };
/** Epic's sidebar. */
const NARROW = { width: 400, height: 820 };
const doctor = practitioner();

let browser: Browser;
let ehr: SmartEhr;

beforeAll(async () => {
  browser = await launchBrowser();
  ehr = await startSmartEhr(atlas.ehrPorts.browser, baseUrl);
  for (const kind of ['basic', 'jwt']) {
    const link = { email: 'clinician@atlas.example', iss: ehr.iss(kind), fhirUser: `Practitioner/${doctor.id}` };
    await linkUser(atlas, link);
  }
});
afterAll(async () => {
  await browser?.close();
  await ehr?.close();
});
beforeEach(() => {
  ehr.faults = {};
  ehr.expiresIn = 3600;
  ehr.user = `Practitioner/${doctor.id}`;
});

function patientAtEhr(vitals = 3) {
  const chart = charted(vitals);
  ehr.resources.splice(0, Number.POSITIVE_INFINITY, doctor, ...chart.resources);
  ehr.patientId = chart.who.patient.id;
  return chart;
}

const launchUrl = (kind = 'basic') => `${baseUrl}/launch.html?${ehr.launch(kind)}`;

/** The EHR is another origin: what goes there is no fault here, anything else is. */
const faultsOf = ({ faults }: Witness) => faults.filter((fault) => !fault.endsWith(ehr.origin));

async function launched(viewport = WIDE, context?: BrowserContext): Promise<Witness & { id: string }> {
  const witness = context
    ? { page: await context.newPage(), urls: [], bodies: [], faults: [] }
    : await openPage(browser, baseUrl, viewport);
  await witness.page.goto(launchUrl());
  return { ...witness, id: await chartOf(witness.page) };
}

async function chartOf(page: Page): Promise<string> {
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/, { timeout: 30_000 });
  await page.getByTestId('patient-banner').waitFor();
  return /patients\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

async function shot(page: Page, name: string, width: number): Promise<void> {
  if (process.env.ATLAS_SCREENSHOTS !== '1') return;
  const folder = path.join(import.meta.dirname, '..', 'screenshots');
  fs.mkdirSync(folder, { recursive: true });
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, `${name}-${width}.png`) });
}

describe('a launch from the EHR', () => {
  test('opens the pseudonymous chart, and nothing that identifies is in the browser', async () => {
    const chart = patientAtEhr();
    const witness = await launched();
    await witness.page.getByText('Asthma').first().waitFor();
    await expect.poll(() => witness.page.getByTestId('hub').getAttribute('data-status')).toBe('connected');
    await shot(witness.page, 'smart-chart', 1440);
    const everything = await everythingOf({
      ...witness,
      urls: witness.urls.filter((url) => url.startsWith(baseUrl)),
      bodies: witness.bodies.filter((body) => !body.includes(ehr.origin)),
    });
    for (const mark of chart.marks) expect(everything.includes(mark)).toBe(false);
    expect(
      witness.urls.filter((url) => /[?&](code|state|launch)=/.test(url)).every((url) => !url.includes('/launched'))
    ).toBe(true);
    expect(faultsOf(witness)).toEqual([]);
  });

  test('works inside the frame of the EHR, 400 pixels wide', async () => {
    patientAtEhr();
    const witness = await openPage(browser, baseUrl, NARROW);
    const { page } = witness;
    await page.goto(`${ehr.origin}/sidebar?src=${encodeURIComponent(launchUrl())}`);
    const frame = page.frameLocator('iframe[title="Atlas"]');
    await frame.getByTestId('patient-banner').waitFor({ timeout: 30_000 });
    await frame.getByText('Asthma').first().waitFor();
    await shot(page, 'smart-sidebar', 400);
    expect(await fitsWidth(frame)).toBe(true);
    // Reload of the frame: the cookie is there, partitioned to the EHR's page.
    await page.frames()[1]!.evaluate('location.reload()');
    await frame.getByTestId('patient-banner').waitFor({ timeout: 30_000 });
    expect(faultsOf(witness)).toEqual([]);
  });

  test('is not framed by anybody else', async () => {
    patientAtEhr();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('http://127.0.0.2/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe title="Atlas" src="${baseUrl}/"></iframe>` })
    );
    await page.goto('http://127.0.0.2/');
    await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    await context.close();
  });

  test('asks for no new login on a reload 50 minutes later', async () => {
    patientAtEhr();
    const witness = await openPage(browser, baseUrl, WIDE);
    const { page } = witness;
    await page.clock.install();
    await page.goto(launchUrl());
    const id = await chartOf(page);
    const authorized = () => ehr.received.filter(({ path }) => path.includes('/authorize')).length;
    const before = authorized();
    await page.clock.fastForward('15:01');
    await page.getByText('The chart has been put away').waitFor();
    expect(await page.getByTestId('patient-banner').count()).toBe(0);
    await shot(page, 'smart-paused', 1440);
    await page.clock.fastForward('35:00');
    await page.reload();
    expect(await chartOf(page)).toBe(id);
    expect(authorized()).toBe(before);
    expect(faultsOf(witness)).toEqual([]);
  });

  test('ends with a sign-out, and the browser keeps nothing', async () => {
    patientAtEhr();
    const { page } = await launched();
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});

test('a standalone launch begins with the choice of the EHR', async () => {
  patientAtEhr();
  const witness = await openPage(browser, baseUrl, NARROW);
  const { page } = witness;
  await page.goto('/launch.html');
  await shot(page, 'smart-launch', 400);
  await page.locator(`a[href="/smart/login?iss=${encodeURIComponent(ehr.iss('jwt'))}"]`).click();
  await chartOf(page);
  expect(faultsOf(witness)).toEqual([]);
});

describe('what goes wrong has a page that says what to do:', () => {
  test.each([
    [
      'Atlas does not know this EHR',
      'administrator to add',
      () => `${baseUrl}/launch.html?iss=https%3A%2F%2Fx.example&launch=1`,
    ],
    ['The EHR’s answer could not be trusted', 'Do not try again', () => faulty({ idToken: 'signature' })],
    ['The sign-in has expired', 'Open Atlas again', () => faulty({ code: 'expired' })],
    ['The EHR did not give access', 'Open Atlas again', () => faulty({ authorize: 'denied' })],
    ['You have no account in Atlas', 'link you', () => faulty({}, 'Practitioner/nobody')],
    ['No patient was chosen', 'Open a patient in your EHR first', () => faulty({ noPatient: true })],
  ] as const)('%s', async (title, todo, url) => {
    patientAtEhr();
    const witness = await openPage(browser, baseUrl, NARROW);
    const { page } = witness;
    await page.goto(url());
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText(todo, { exact: false }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
      true
    );
    if (title.startsWith('You have')) await shot(page, 'smart-problem', 400);
    expect(await seriousFindings(page)).toEqual([]);
    expect(faultsOf(witness)).toEqual([]);
  });

  test('a reload of the way back, where the state is used up', async () => {
    patientAtEhr();
    const witness = await launched();
    const callback = witness.urls.find((url) => url.includes('/smart/callback'))!;
    await witness.page.goto(callback);
    await witness.page.getByRole('heading', { name: 'This sign-in was already used' }).waitFor();
  });

  test('a session that the EHR has ended', async () => {
    patientAtEhr();
    ehr.expiresIn = 30;
    const { page } = await launched();
    ehr.revokeAll();
    await page.reload();
    await page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
    expect(await page.getByTestId('patient-banner').count()).toBe(0);
  });

  function faulty(faults: SmartEhr['faults'], user = ehr.user): string {
    ehr.faults = faults;
    ehr.user = user;
    return launchUrl();
  }
});

describe('one patient at a time:', () => {
  let other: string;
  beforeAll(async () => {
    ehr.user = `Practitioner/${doctor.id}`;
    patientAtEhr();
    other = (await launched()).id;
  });

  test('another patient in the address is asked about first', async () => {
    patientAtEhr();
    const { page, id } = await launched();
    await page.goto(`/patients/${other}`);
    await page.getByRole('heading', { name: 'Switch to another patient?' }).waitFor();
    expect(await page.getByTestId('patient-banner').count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    await shot(page, 'smart-switch', 1440);
    await page.getByRole('button', { name: /^Stay with Patient \[/ }).click();
    expect(await chartOf(page)).toBe(id);
    await page.goto(`/patients/${other}`);
    await page.getByRole('button', { name: /^Switch to Patient \[/ }).click();
    expect(await chartOf(page)).toBe(other);
    expect((await sessionOf(page)).patient).toBe(other);
    // And it stays so.
    await page.reload();
    expect(await chartOf(page)).toBe(other);
  });

  test('a second tab on another patient asks before it switches, and the first gives its chart up', async () => {
    patientAtEhr();
    const first = await launched();
    const context = first.page.context();
    patientAtEhr();
    const second = await context.newPage();
    await second.goto(launchUrl());
    await second.getByRole('heading', { name: 'Switch to another patient?' }).waitFor({ timeout: 30_000 });
    expect(await first.page.getByTestId('patient-banner').count()).toBe(1);
    await second.getByRole('button', { name: /^Stay with/ }).click();
    expect(await chartOf(second)).toBe(first.id);
    expect(await chartOf(first.page)).toBe(first.id);

    await second.goto(launchUrl());
    await second.getByRole('button', { name: /^Switch to/ }).click({ timeout: 30_000 });
    const wanted = await chartOf(second);
    expect(wanted).not.toBe(first.id);
    await first.page.getByRole('heading', { name: 'The patient was changed in another window' }).waitFor();
    expect(await first.page.getByTestId('patient-banner').count()).toBe(0);
    await first.page.getByRole('button', { name: /^Go on with/ }).click();
    expect(await chartOf(first.page)).toBe(wanted);
  });

  test('a message that lacks the nonce of the session changes nothing', async () => {
    patientAtEhr();
    const { page, id } = await launched();
    const stranger = await page.context().newPage();
    await stranger.goto('/jwks.json');
    await stranger.evaluate(
      `new BroadcastChannel('atlas-context').postMessage({ type: 'switched', patient: '${other}', nonce: 'x', from: 'y' })`
    );
    await page.waitForTimeout(300);
    expect(await chartOf(page)).toBe(id);
  });

  test('the hub opens patient and encounter, and closes them', async () => {
    patientAtEhr();
    const { page, id } = await launched();
    await inStep(page);
    const { publish } = await publisher(page);
    await publish('Patient-open', [{ key: 'patient', resource: { resourceType: 'Patient', id: other } }]);
    await page.waitForURL(`**/patients/${other}`);
    expect((await sessionOf(page)).patient).toBe(other);

    const encounter = {
      resourceType: 'Encounter',
      id: other,
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    };
    await publish('Encounter-open', [
      { key: 'encounter', resource: encounter },
      { key: 'patient', resource: { resourceType: 'Patient', id } },
    ]);
    await page.waitForURL(`**/patients/${id}`);

    await publish('Patient-close', [{ key: 'patient', resource: { resourceType: 'Patient', id } }]);
    await page.getByRole('heading', { name: 'No patient is open' }).waitFor();
    expect(await page.getByTestId('patient-banner').count()).toBe(0);
    expect((await sessionOf(page)).patient).toBeNull();

    await publish('Patient-open', [{ key: 'patient', resource: { resourceType: 'Patient', id } }]);
    expect(await chartOf(page)).toBe(id);
  });

  test('a lost connection to the hub is shown, and made anew with what was missed', async () => {
    patientAtEhr();
    const witness = await openPage(browser, baseUrl, WIDE);
    const { page } = witness;
    let close = () => {};
    await page.routeWebSocket('**/ws/fhircast/*', (socket) => {
      const server = socket.connectToServer();
      close = () => {
        void socket.close();
        void server.close();
      };
    });
    await page.goto(launchUrl());
    await chartOf(page);
    await inStep(page);
    const { publish } = await publisher(page);
    close();
    await expect.poll(() => page.getByTestId('hub').getAttribute('data-status')).not.toBe('connected');
    await publish('Patient-open', [{ key: 'patient', resource: { resourceType: 'Patient', id: other } }]);
    await page.waitForURL(`**/patients/${other}`, { timeout: 30_000 });
    await inStep(page);
  });

  const inStep = (page: Page) =>
    expect.poll(() => page.getByTestId('hub').getAttribute('data-status'), { timeout: 20_000 }).toBe('connected');

  /** Another application of the same user, on the same topic. */
  async function publisher(page: Page) {
    const tokens = await page.evaluate<{ access_token: string; 'hub.topic': string }>(
      "fetch('/smart/refresh', { method: 'POST' }).then((answer) => answer.json())"
    );
    const client = new MedplumClient({ baseUrl, accessToken: tokens.access_token });
    return {
      publish: (event: string, context: readonly object[]) =>
        client.fhircastPublish(tokens['hub.topic'], event as 'Patient-open', context as FhircastPatientOpenContext[]),
    };
  }
});

test('scripts that were changed on the way do not run', async () => {
  for (const asset of ['**/assets/index-*.js', '**/assets/SignInPage-*.js']) {
    const { page } = await openPage(browser, baseUrl, WIDE);
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    let changed = 0;
    await page.route(asset, async (route) => {
      changed++;
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()};window.changedOnTheWay = true` });
    });
    await page.goto('/');
    if (changed === 0) continue;
    await expect.poll(() => messages.some((text) => /integrity/i.test(text))).toBe(true);
    expect(await page.evaluate('window.changedOnTheWay')).toBeUndefined();
  }
});

const sessionOf = (page: Page) =>
  page.evaluate<{ patient: string | null }>("fetch('/smart/session').then((answer) => answer.json())");

const fitsWidth = (frame: FrameLocator) =>
  frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth);
