import { MedplumClient } from '@medplum/core';
import type { ProjectMembership } from '@medplum/fhirtypes';
import { exchangeCode, type PasswordLogin, PasswordLoginError, startLogin } from './password-login.ts';

export type SuperAdminLogin = PasswordLogin;

/**
 * A MedplumClient signed in as the super admin, the only one who may choose ids (`PUT Type/<uuid>`).
 */
export async function superAdminClient(login: SuperAdminLogin): Promise<MedplumClient> {
  const medplum = new MedplumClient({ baseUrl: login.medplumUrl, cacheTime: 0, fetch });
  medplum.setAccessToken(await superAdminToken(login));
  return medplum;
}

async function superAdminToken(login: SuperAdminLogin): Promise<string> {
  const first = await startLogin(login);
  if (first.code) return exchangeCode(login, first.code, first.verifier);
  // Somebody who made further projects is a member of each, and has to say which one.
  for (const membership of superAdminFirst(first.memberships ?? [])) {
    const projectId = membership.project?.reference?.split('/')[1];
    const chosen = projectId ? await startLogin(login, { projectId }) : undefined;
    if (!chosen?.code) continue;
    const token = await exchangeCode(login, chosen.code, chosen.verifier);
    if (await isSuperAdmin(login, token)) return token;
  }
  throw new PasswordLoginError(`${login.email} is a member of no super admin project`);
}

async function isSuperAdmin(login: SuperAdminLogin, token: string): Promise<boolean> {
  const response = await fetch(new URL('auth/me', login.medplumUrl), { headers: { authorization: `Bearer ${token}` } });
  const me = (await response.json()) as { project?: { superAdmin?: boolean } };
  return me.project?.superAdmin === true;
}

function superAdminFirst(memberships: ProjectMembership[]): ProjectMembership[] {
  const rank = (m: ProjectMembership) => (m.project?.display === 'Super Admin' ? 0 : 1);
  return [...memberships].sort((a, b) => rank(a) - rank(b));
}
