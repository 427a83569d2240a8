import type { Bundle, Patient } from '@medplum/fhirtypes';
import { namespace } from '../config/namespace.ts';
import { benchLlm } from '../gateway/llm/bench.ts';
import { type StandInModel, startStandInModel } from '../gateway/llm/testing/model.ts';
import { passwordToken } from '../server-config/password-login.ts';
import type { Figure } from './bench.ts';
import type { StartedAtlas } from './start-atlas.ts';

/** A model for the Atlas that is measured, and the settings that lead to it. */
export async function benchModel(): Promise<{ model: StandInModel; env: NodeJS.ProcessEnv }> {
  const model = await startStandInModel();
  const many = '1000000';
  const env = {
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'stand-in',
    LLM_DAILY_REQUESTS: many,
    LLM_DAILY_COMPLETIONS: many,
    LLM_DAILY_TOKENS: '1000000000',
  };
  return { model, env };
}

/** The LLM gateway without the model: what it adds, and ghost text from end to end. */
export async function benchLlmGateway(
  atlas: StartedAtlas,
  model: StandInModel,
  print: (figure: Figure) => void
): Promise<void> {
  const user = atlas.demo.users.find(({ role }) => role === 'CLINICIAN')!;
  const login = { medplumUrl: atlas.medplumUrl, email: user.email, password: user.password };
  const token = await passwordToken(login);
  const patient = await somePatient(atlas, token);
  const figures = await benchLlm({ gatewayUrl: atlas.baseUrl, token, patient, model, n: 200 });
  const at = (name: string, value: number, most: number): Figure => ({
    figure: name,
    value,
    unit: 'ms',
    goal: `≤ ${most}`,
    holds: value <= most,
  });
  print(at('LLM gateway overhead, 8 kB prompt, p95', figures.overheadMs, 15));
  print({
    figure: 'LLM gateway overhead, 8 kB prompt and the labs, p95',
    value: figures.overheadWithRecordMs,
    unit: 'ms',
  });
  print(at('ghost text end to end, model of 150 ms, p50', figures.ghostTextMs, 200));
  print({
    figure: 'completions taken back from the model too',
    value: figures.cancelled,
    unit: 'of 1',
    goal: '1',
    holds: figures.cancelled === 1,
  });
}

async function somePatient(atlas: StartedAtlas, token: string): Promise<string> {
  const found = await fetch(new URL('fhir/R4/Patient?_count=20', atlas.medplumUrl), {
    headers: { authorization: `Bearer ${token}` },
  });
  const { entry } = (await found.json()) as Bundle<Patient>;
  // Somebody who came in, and not the profile of a demo user.
  const came = entry!.find(({ resource }) =>
    resource?.extension?.some(({ url }) => url === namespace().encryptedPayload)
  );
  return came!.resource!.identifier!.find(({ system }) => system === namespace().patientToken)!.value!;
}
