import type { Bundle } from '@medplum/fhirtypes';
import { PROFILES } from '../privacy/profiles/profiles.ts';
import { readConfiguration } from '../privacy/rules/configuration.ts';
import { Engine } from '../privacy/rules/engine.ts';
import { makePeople } from '../seed/people.ts';
import type { Figure } from './bench.ts';

/**
 * De-identification next to `JSON.parse` and `JSON.stringify` of the same lines, in turns, each the best of its rounds
 * by processor time, since other programs share the machine. Every round has an engine of its own, which has seen other
 * people before: it knows the types, and remembers no id.
 */
export async function benchDeidentify(print: (figure: Figure) => void): Promise<void> {
  const { textRedactor } = await import('../privacy/rules/text-redactor.ts');
  const [warmUp, lines] = [ndjson(6_000, 20), ndjson(7_000, PEOPLE)];
  const configurations: Record<string, unknown> = { 'a configuration of redact, hash and shift': PLAIN, ...PROFILES };
  for (const [name, json] of Object.entries(configurations)) {
    const best = { json: Number.POSITIVE_INFINITY, engine: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      const engine = new Engine(readConfiguration(json), { textRedactor });
      timed(warmUp, (line) => engine.deidentifyText(line));
      best.json = Math.min(
        best.json,
        timed(lines, (line) => JSON.stringify(JSON.parse(line)))
      );
      best.engine = Math.min(
        best.engine,
        timed(lines, (line) => engine.deidentifyText(line))
      );
    }
    const perSecond = Math.round((lines.length / best.engine) * 1000);
    print({ figure: `de-identify by ${name}, one core`, value: perSecond, unit: 'resources/s' });
    const ratio = Number((best.json / best.engine).toFixed(2));
    const figure = {
      figure: `de-identify by ${name} next to JSON parse and stringify`,
      value: ratio,
      unit: 'of its throughput',
    };
    print(json === PLAIN ? { ...figure, goal: '≥ 0.5', holds: ratio >= 0.5 } : figure);
  }
}

const ROUNDS = 16;
const PEOPLE = 100;

/** Milliseconds of one core. */
function timed(lines: readonly string[], treat: (line: string) => string): number {
  const before = process.cpuUsage();
  for (const line of lines) treat(line);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const ndjson = (seed: number, people: number): string[] =>
  makePeople({ name: 'Bench Hospital', people }, seed).flatMap((bundle: Bundle) =>
    (bundle.entry ?? []).map(({ resource }) => JSON.stringify(resource))
  );

const rule = (path: string, method: string) => ({ path, method });

/** What such configurations do, in the methods that they all use. */
const PLAIN = {
  fhirVersion: 'R4',
  fhirPathRules: [
    rule("nodesByType('Extension')", 'redact'),
    rule("nodesByType('HumanName').use", 'keep'),
    rule("nodesByType('Address').state", 'keep'),
    rule('Resource.id', 'cryptoHash'),
    rule("nodesByType('Reference').reference", 'cryptoHash'),
    rule("nodesByType('Reference').display", 'redact'),
    rule("nodesByType('Identifier').value", 'redact'),
    rule("nodesByType('Coding').display", 'redact'),
    rule("nodesByType('CodeableConcept').text", 'redact'),
    ...['Narrative', 'Annotation', 'HumanName', 'Address', 'ContactPoint', 'Age'].map((type) =>
      rule(`nodesByType('${type}')`, 'redact')
    ),
    ...['date', 'dateTime', 'instant'].map((type) => rule(`nodesByType('${type}')`, 'dateShift')),
  ],
  parameters: { enablePartialDatesForRedact: true, enablePartialZipCodesForRedact: true },
};
