import type { Page } from 'playwright-core';
import type { ProvidedAtlas } from '../../acceptance/atlas.setup.ts';

/** Signs in as the demo user of a role, on the sign-in page that is open. */
export async function signIn(page: Page, demo: ProvidedAtlas['demo'], role: string): Promise<void> {
  const { email, password } = demo.users.find((user) => user.role === role)!;
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByTestId('role').waitFor();
}
