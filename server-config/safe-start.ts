import type { Logger } from 'pino';
import type { Check } from './check.ts';
import type { DoctorInput } from './doctor.ts';

const RETRY_MS = 5_000;

/** What the doctor names that is no danger: a body that Medplum refuses is an error that the sender sees. */
const HARMLESS: ReadonlySet<string> = new Set(['body limit', 'organizations and users']);

export interface SafeStart {
  readonly log: Pick<Logger, 'fatal' | 'warn'>;
  /** What `atlas doctor` finds. */
  readonly examine: () => Promise<readonly Check[]>;
  /** Ends the process. */
  readonly refuse: () => void;
  readonly retryMs?: number;
}

/**
 * Refuses to start on a Medplum that is not safe for what Atlas does with it, and names all that `atlas doctor` finds at
 * once. When Medplum does not answer, nothing can be stored in it either: the process starts, its health says that
 * Medplum is down, and it is examined as soon as it answers.
 * @returns resolves after the first attempt
 */
export async function startSafely(start: SafeStart): Promise<void> {
  let checks: readonly Check[];
  try {
    checks = await start.examine();
  } catch (err) {
    start.log.warn({ err }, 'Medplum could not be examined yet, as `atlas doctor` does; trying again');
    setTimeout(() => void startSafely(start), start.retryMs ?? RETRY_MS).unref();
    return;
  }
  const unsafe = checks.filter(({ ok, check }) => !ok && !HARMLESS.has(check));
  if (unsafe.length === 0) return;
  const findings = unsafe.map(({ check, detail, remedy }) => `${check}: ${detail}; ${remedy}`);
  start.log.fatal({ findings }, 'Medplum is not safe to use (see `atlas doctor`): Atlas does not start in production');
  start.refuse();
}

/** As {@link startSafely}, by the doctor itself, which is loaded in production only. */
export async function startSafelyInProduction(input: DoctorInput, log: SafeStart['log']): Promise<void> {
  if (!input.settings.production) return;
  const { doctor } = await import('./doctor.ts');
  await startSafely({
    log,
    refuse: () => process.exit(1),
    examine: async () => {
      try {
        return await doctor(input);
      } catch (err) {
        if (!(err instanceof Error && err.name === 'PasswordLoginError')) throw err;
        const remedy = 'set MEDPLUM_SUPER_ADMIN_EMAIL and MEDPLUM_SUPER_ADMIN_PASSWORD';
        return [{ check: 'super admin', ok: false, detail: err.message, remedy }];
      }
    },
  });
}
