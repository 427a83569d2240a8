import { createHmac, createSecretKey } from 'node:crypto';
import { InputError } from '../errors.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';

/** Adds noise out of a uniform distribution to numbers, and to the values of quantities. */
export const perturb: Method = {
  name: 'perturb',
  check: checkSettings,
  primitive: (site) => (NUMBERS.has(site.type) ? noise(site) : undefined),
};

const NUMBERS: ReadonlySet<string> = new Set(['decimal', 'integer', 'positiveInt', 'unsignedInt']);

function checkSettings(settings: Readonly<Record<string, unknown>>): string | undefined {
  const { span, rangeType, roundTo } = settings;
  if (span === undefined) return 'there is no span';
  if (!isNumber(span) || Number(span) < 0) return 'span has to be a number that is not negative';
  if (roundTo !== undefined && !(isNumber(roundTo) && Number.isInteger(Number(roundTo)) && inRange(Number(roundTo)))) {
    return 'roundTo has to be a whole number from 0 to 28';
  }
  const known = rangeType === undefined || /^(fixed|proportional)$/i.test(String(rangeType));
  return known ? undefined : 'rangeType has to be fixed or proportional';
}

const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number.isFinite(Number(value));
const inRange = (digits: number): boolean => digits >= 0 && digits <= 28;

function noise(site: Site): Treatment {
  const span = Number(site.settings.span);
  const proportional = /^proportional$/i.test(String(site.settings.rangeType ?? 'fixed'));
  const digits = site.type === 'decimal' ? Number(site.settings.roundTo ?? 2) : 0;
  const random = keyedRandom(site.parameters.cryptoHashKey);
  return (value, run) => {
    const given = Number(value);
    if (!Number.isFinite(given)) throw new InputError('a number is none');
    const width = proportional ? given * span : span;
    const moved = roundHalfEven(
      given + (random(`${run.key}|${site.rank}|${site.name}|${value}`) - 0.5) * width,
      digits
    );
    record(run, site, OPERATIONS.perturb);
    if (site.type === 'positiveInt' && moved <= 0) return 1;
    if (site.type === 'unsignedInt' && moved < 0) return 0;
    return moved;
  };
}

/** Uniform in [0, 1), and the same for the same key and text: two runs with the same keys give the same output. */
function keyedRandom(key: string): (text: string) => number {
  const secret = createSecretKey(Buffer.from(key, 'utf8'));
  return (text) => createHmac('sha256', secret).update(`perturb\0${text}`).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** As .NET's `decimal.Round`. */
function roundHalfEven(value: number, digits: number): number {
  if (digits > 15) return value;
  const scale = 10 ** digits;
  const scaled = value * scale;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  return (up ? floor + 1 : floor) / scale + 0;
}
