import { MedplumClient } from '@medplum/core';
import { BOTS } from '../bots/index.ts';
import { buildBots } from '../server-config/bots.ts';
import { compile, run } from '../server-config/embedded/bots/runtime.ts';
import type { Figure } from './bench.ts';

const ROUNDS = 8;
const OBSERVATION = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
};
const TEXT = 'Patient reports mild chest pain since this morning. Dr. Priya Raghunathan called 617-555-0182.';

/** What the phi-gate inside Medplum adds to a write: its bundle run in a new VM context, as the server does each time. */
export async function benchInnerGate(print: (figure: Figure) => void): Promise<void> {
  const [built] = await buildBots(BOTS.filter(({ source }) => source.endsWith('phi-gate.ts')));
  const medplum = new MedplumClient({ baseUrl: 'http://127.0.0.1:1/', fetch });
  const bot = { reference: 'Bot/phi-gate' } as const;
  for (const [name, input] of [
    ['without text', OBSERVATION],
    ['with text', { ...OBSERVATION, note: [{ text: TEXT }] }],
  ] as const) {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.cpuUsage();
      const event = { bot, contentType: 'application/fhir+json', secrets: {}, input };
      await run(compile(built!.code, 'phi-gate.js'), { medplum, event, timeoutMs: 60_000, print: () => undefined });
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1_000);
    }
    print({
      figure: `phi-gate inside Medplum, a write ${name}`,
      value: Number(best.toFixed(0)),
      unit: 'ms of one core',
    });
  }
}
