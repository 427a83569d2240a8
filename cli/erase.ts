import { exchangeCode, startLogin } from '../server-config/password-login.ts';

export interface EraseTarget {
  readonly url: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Asks the running Atlas to erase a patient, as an administrator of the patient's organization.
 * @returns the certificate of erasure
 * @throws Error with what the gateway said
 */
export async function erase(token: string, reason: string, target: EraseTarget): Promise<unknown> {
  const login = { medplumUrl: `${target.url.replace(/\/$/, '')}/`, email: target.email, password: target.password };
  const { code, verifier } = await startLogin(login);
  if (!code) throw new Error('this user has several memberships; erase with one who has a single organization');
  const accessToken = await exchangeCode(login, code, verifier);
  const answer = await fetch(new URL(`fhir/admin/erase/${encodeURIComponent(token)}`, login.medplumUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason }),
  });
  const body = (await answer.json()) as { issue?: { details?: { text?: string } }[] };
  if (!answer.ok) throw new Error(body.issue?.[0]?.details?.text ?? `Atlas answered ${answer.status}`);
  return body;
}
