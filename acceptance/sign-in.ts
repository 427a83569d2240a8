import { MedplumClient } from '@medplum/core';
import { inject } from 'vitest';
import { passwordToken } from '../server-config/password-login.ts';

/** A demo user of this role, signed in through the gateway as the app does it. */
export async function signIn(role: string): Promise<MedplumClient> {
  const { baseUrl, demo } = inject('atlas');
  const { email, password } = demo.users.find((one) => one.role === role)!;
  const login = { medplumUrl: `${baseUrl}/`, email, password };
  const client = new MedplumClient({ baseUrl: login.medplumUrl, cacheTime: 0 });
  client.setAccessToken(await passwordToken(login));
  await client.getProfileAsync();
  return client;
}
