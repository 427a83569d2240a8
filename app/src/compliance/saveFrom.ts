import { type MedplumClient, normalizeOperationOutcome } from '@medplum/core';
import { text } from '../text.ts';

/**
 * A file of the gateway's, saved by the browser: asked for with the token, which no link can carry.
 * @returns why there is none
 */
export async function saveFrom(medplum: MedplumClient, path: string, name: string): Promise<string | undefined> {
  await medplum.refreshIfExpired();
  const response = await fetch(new URL(path, medplum.getBaseUrl()), {
    headers: { authorization: `Bearer ${medplum.getAccessToken()}` },
    cache: 'no-store',
  }).catch(() => undefined);
  if (!response) return text.failed.unavailable;
  if (!response.ok) {
    const outcome = normalizeOperationOutcome(await response.json().catch(() => undefined));
    return outcome.issue?.[0]?.details?.text ?? text.failed.load;
  }
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return undefined;
}
