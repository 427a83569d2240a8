import { loadSecrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { doctor as examine } from '../server-config/doctor.ts';

/** `atlas doctor`: one line a check. @returns the exit code: 1 when something is unsafe or not as declared. */
export async function doctor(settings: Settings): Promise<number> {
  const checks = await examine({ settings, secrets: await loadSecrets(settings) });
  for (const { ok, check, detail, remedy } of checks) {
    process.stdout.write(`${ok ? 'ok    ' : 'NOT OK'} ${check}: ${detail}${remedy ? `\n       ${remedy}` : ''}\n`);
  }
  return checks.every(({ ok }) => ok) ? 0 : 1;
}
