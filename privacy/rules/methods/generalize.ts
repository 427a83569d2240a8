import { ProcessingError } from '../errors.ts';
import { compilePrimitive } from '../fhirpath.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';

/** Maps values to more general ones: the first case whose condition holds gives the new value, both FHIRPath. */
export const generalize: Method = {
  name: 'generalize',
  primitivesOnly: true,
  check: checkSettings,
  primitive: (site) => generalization(site),
};

function checkSettings({ cases, otherValues }: Readonly<Record<string, unknown>>): string | undefined {
  if (cases === undefined) return 'there are no cases';
  const parsed = casesOf(cases);
  if (!parsed) return 'cases has to be an object of conditions and values';
  for (const [condition, value] of parsed) {
    for (const expression of [condition, value]) {
      try {
        compilePrimitive(expression);
      } catch {
        return `"${expression}" is no FHIRPath`;
      }
    }
  }
  const known = otherValues === undefined || /^(redact|keep)$/i.test(String(otherValues));
  return known ? undefined : 'otherValues has to be redact or keep';
}

/** An object, or the JSON text of one. */
function casesOf(given: unknown): [string, string][] | undefined {
  let cases = given;
  if (typeof given === 'string') {
    try {
      cases = JSON.parse(given);
    } catch {
      return undefined;
    }
  }
  if (typeof cases !== 'object' || cases === null || Array.isArray(cases)) return undefined;
  return Object.entries(cases).map(([condition, value]) => [condition, String(value)]);
}

function generalization(site: Site): Treatment {
  const cases = casesOf(site.settings.cases)!.map(([condition, value]) => ({
    condition: compilePrimitive(condition),
    value: compilePrimitive(value),
  }));
  const keepsOthers = /^keep$/i.test(String(site.settings.otherValues ?? 'redact'));
  return (value, run) => {
    record(run, site, OPERATIONS.generalize);
    try {
      for (const one of cases) {
        if (one.condition.holds(value, site.type)) return one.value.scalar(value, site.type);
      }
    } catch {
      throw new ProcessingError('a case could not be evaluated');
    }
    return keepsOthers ? value : undefined;
  };
}
