import { Operator, type WithId } from '@medplum/core';
import type { Login, User } from '@medplum/fhirtypes';
import { refuse, revoke } from '../auth/logins.ts';
import { hashPassword } from '../auth/passwords.ts';
import type { Services } from '../services.ts';

const MIN_LENGTH = 8;

/** Sets a password and ends the user's sessions. (The real server asks a breach service first; this one is offline.) */
export async function setPassword(services: Services, user: WithId<User>, password: unknown): Promise<void> {
  if (typeof password !== 'string' || password.length < MIN_LENGTH) {
    throw refuse(`Password must be at least ${MIN_LENGTH} characters`, 'password');
  }
  await services.system.updateResource<User>({ ...user, passwordHash: await hashPassword(password) });
  const logins = await services.system.searchResources<Login>({
    resourceType: 'Login',
    count: 1000,
    filters: [{ code: 'user', operator: Operator.EQUALS, value: `User/${user.id}` }],
  });
  for (const login of logins) if (!login.revoked) await revoke(services, login);
}
