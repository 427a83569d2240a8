import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { everythingOf, launchBrowser, openPage, type Viewport, type Witness } from './browser.ts';
import { type SentPatient, sendPatient } from './sent-patient.ts';
import { signIn } from './sign-in.ts';

const WIDE: Viewport = { width: 1440, height: 900 };
/** Epic's sidebar. */
const NARROW: Viewport = { width: 400, height: 820 };

const { baseUrl, demo } = inject('atlas');
const north = demo.clients.find((client) => client.name === 'ehr-north')!;

let browser: Browser;
let sent: SentPatient;

beforeAll(async () => {
  browser = await launchBrowser();
  sent = await sendPatient(baseUrl, north);
});
afterAll(() => browser?.close());

describe.each([
  ['a desktop', WIDE],
  ["an EHR's sidebar", NARROW],
])('on %s', (_where, viewport) => {
  test('a clinician signs in, finds the patient just sent in, reads the chart, and signs out', async () => {
    const witness = await openPage(browser, baseUrl, viewport);
    const { page } = witness;
    await page.goto('/');
    await signIn(page, demo, 'CLINICIAN');
    await expect.poll(() => page.getByTestId('role').textContent()).toBe('Clinician');

    const link = page.locator(`a[href="/patients/${sent.id}"]`);
    await link.waitFor();
    expect(await link.textContent()).toMatch(/^Patient \[[A-Z2-7]{3}\]$/);

    await link.click();
    const banner = page.getByTestId('patient-banner');
    await banner.getByText('Female').waitFor();
    await banner.getByText('40-49').waitFor();
    await banner.getByText(/^pt_[a-z2-7]{26}$/).waitFor();
    await banner.getByText(/Inpatient encounter, since/).waitFor();
    await page.getByText('lisinopril 10 MG Oral Tablet').waitFor();
    await page.getByText('Asthma').waitFor();
    expect(await page.getByTestId('vital').filter({ hasText: 'Heart rate' }).textContent()).toContain('88');

    await page.getByRole('tab', { name: 'Vitals' }).click();
    const heartRate = page.getByRole('row').filter({ hasText: 'Heart rate' });
    await heartRate.getByText('88 /min').waitFor();
    if (viewport === WIDE) await heartRate.getByText('71', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Labs' }).click();
    const potassium = page.getByTestId('measurement').filter({ hasText: 'Potassium' });
    await potassium.getByText('5.7 mmol/L').waitFor();
    await potassium.getByText('high', { exact: true }).waitFor();
    if (viewport === WIDE) await potassium.getByText('3.5–5.1').waitFor();
    await page.getByRole('button', { name: /^Show the course of Potassium/ }).click();
    const course = page.getByRole('dialog');
    await course.getByRole('row').filter({ hasText: '4.4 mmol/L' }).waitFor();
    await page.keyboard.press('Escape');
    await course.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Imaging' }).click();
    await page.getByRole('row').filter({ hasText: 'Computed tomography of abdomen' }).getByText('CT').waitFor();
    await page.getByRole('tab', { name: 'Problems' }).click();
    await page.getByRole('row').filter({ hasText: 'Asthma' }).getByText('active').waitFor();
    await page.getByRole('tab', { name: 'Medications' }).click();
    await page.getByRole('row').filter({ hasText: 'lisinopril' }).getByText('active').waitFor();

    await signOut(witness);
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate("sessionStorage.getItem('atlas:activeLogin')")).toBeNull();
    await expectNothingIdentified(witness);
    expect(witness.faults).toEqual([]);
  });
});

test('a clinician sees the identity for a minute, for a reason, and the browser keeps nothing of it', async () => {
  const witness = await openPage(browser, baseUrl, WIDE);
  const { page } = witness;
  await page.clock.install();
  await page.goto(`/patients/${sent.id}`);
  await signIn(page, demo, 'CLINICIAN');
  await page.getByRole('button', { name: 'Reveal identity' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Reveal' }).click();
  await dialog.getByText('Say why you need to see it.').waitFor();
  await dialog.getByLabel('Reason').fill('Calling about the appointment');
  await dialog.getByRole('button', { name: 'Reveal' }).click();
  const identity = dialog.getByTestId('identity');
  await identity.waitFor();
  const shown = await identity.textContent();
  for (const value of sent.identifying.filter((one) => /^(Quackenbush|Zebulonia|555-|MRN-)/.test(one))) {
    expect(shown).toContain(value);
  }

  await page.clock.fastForward('01:05');
  await dialog.waitFor({ state: 'detached' });
  const left = await everythingOf({ ...witness, bodies: [] });
  for (const value of sent.identifying) expect(left).not.toContain(value);
  expect(witness.faults).toEqual([]);
});

test('the timeline shows the care of the patient by date and offers no free text', async () => {
  const witness = await openPage(browser, baseUrl, WIDE);
  const { page } = witness;
  await page.goto(`/patients/${sent.id}/timeline`);
  await signIn(page, demo, 'CLINICIAN');
  const items = page.getByTestId('timeline-item');
  await items.filter({ hasText: 'Encounter' }).getByText('inpatient encounter').waitFor();
  await items.filter({ hasText: 'Condition' }).getByText('Asthma').waitFor();
  expect(await page.getByPlaceholder('Add comment').count()).toBe(0);
  await expectNothingIdentified(witness);
  expect(witness.faults).toEqual([]);
});

test('the patient list is searched by token, gender and age band, and never by a name', async () => {
  const witness = await openPage(browser, baseUrl, WIDE);
  const { page } = witness;
  await page.goto('/');
  await signIn(page, demo, 'CLINICIAN');
  const link = page.locator(`a[href="/patients/${sent.id}"]`);
  const token = await page.getByRole('row').filter({ has: link }).locator('[title^="pt_"]').getAttribute('title');
  const rows = page.getByTestId('patient-row');

  await page.getByLabel('Token').fill(token!);
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.locator('a').getAttribute('href')).toBe(`/patients/${sent.id}`);

  await page.getByLabel('Token').fill(token!.slice(3, 6));
  await expect.poll(() => rows.filter({ has: link }).count()).toBe(1);
  for (const label of await rows.locator('a').allTextContents()) {
    expect(label).toBe(`Patient [${token!.slice(3, 6).toUpperCase()}]`);
  }
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await choose(witness, 'Gender', 'Male');
  await expect.poll(() => rows.filter({ hasText: 'Female' }).count()).toBe(0);
  await choose(witness, 'Gender', 'Female');
  await choose(witness, 'Age band', '40-49');
  await rows.filter({ has: link }).waitFor();
  for (const row of await rows.allTextContents()) expect(row).toContain('40-49');

  const before = witness.urls.length;
  await page.getByLabel('Token').fill(sent.identifying[0]!);
  await page.getByText('Names are not searchable', { exact: false }).waitFor();
  expect(witness.urls.slice(before)).toEqual([]);
  expect(witness.faults).toEqual([]);
});

test('a compliance officer reads audit events and no clinical data', async () => {
  const witness = await openPage(browser, baseUrl, WIDE);
  const { page } = witness;
  await page.goto('/');
  await signIn(page, demo, 'COMPLIANCE');
  await page.getByTestId('audit-row').first().waitFor();
  expect(await page.getByRole('link', { name: 'Patients' }).count()).toBe(0);

  for (const address of ['/patients', `/patients/${sent.id}`]) {
    await page.goto(address);
    await page.getByText('This page is closed to your role').waitFor();
  }
  const everything = await everythingOf(witness);
  for (const clinical of ['Asthma', 'lisinopril', 'Heart rate']) expect(everything).not.toContain(clinical);
  await expectNothingIdentified(witness);
  expect(witness.faults).toEqual([]);
});

test('a researcher is told what the role can do, and gets no chart', async () => {
  const witness = await openPage(browser, baseUrl, NARROW);
  const { page } = witness;
  await page.goto('/');
  await signIn(page, demo, 'RESEARCHER');
  await page.getByText('What you can do').waitFor();
  await page.goto(`/patients/${sent.id}`);
  await page.getByText('This page is closed to your role').waitFor();
  expect(witness.faults).toEqual([]);
});

test('a patient lands on their own chart, and on no other', async () => {
  const witness = await openPage(browser, baseUrl, NARROW);
  const { page } = witness;
  await page.goto('/');
  await signIn(page, demo, 'PATIENT');
  await page.getByTestId('patient-banner').waitFor();
  expect(page.url()).not.toContain(sent.id);
  await page.goto(`/patients/${sent.id}`);
  await page.getByText('This page is closed to your role').waitFor();
  expect(witness.faults).toEqual([]);
});

test('a wrong password is said so, and the form works with the keyboard alone', async () => {
  const witness = await openPage(browser, baseUrl, WIDE);
  const { page } = witness;
  const { email, password } = userOf('CLINICIAN');
  await page.goto('/');
  await page.getByLabel('Email').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Enter your email address.').waitFor();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Email or password is wrong.').waitFor();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByTestId('patient-row').first().waitFor();
  expect(witness.faults).toEqual([]);
});

test('an unattended screen signs itself out and keeps nothing', async () => {
  const witness = await openPage(browser, baseUrl, WIDE);
  const { page } = witness;
  await page.clock.install();
  await page.goto('/');
  await signIn(page, demo, 'CLINICIAN');
  await page.getByTestId('patient-row').first().waitFor();
  await page.clock.fastForward('15:01');
  await page.getByText('nothing happened for 15 minutes', { exact: false }).waitFor();
  expect(await page.getByTestId('patient-row').count()).toBe(0);
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
});

function userOf(role: string) {
  return demo.users.find((user) => user.role === role)!;
}

async function signOut({ page }: Witness): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
}

async function choose({ page }: Witness, label: string, option: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function expectNothingIdentified(witness: Witness): Promise<void> {
  const everything = await everythingOf(witness);
  for (const value of sent.identifying) expect(everything.includes(value)).toBe(false);
}
