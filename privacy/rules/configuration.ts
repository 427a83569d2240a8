import { randomBytes } from 'node:crypto';
import { ConfigurationError } from './errors.ts';
import { checkExpression } from './fhirpath.ts';
import { METHODS, type MethodName } from './methods/index.ts';
import { parsePath, type RulePath } from './path.ts';

/**
 * The configuration format of Microsoft's Tools for Health Data Anonymization, for FHIR R4.
 * @see https://github.com/microsoft/Tools-for-Health-Data-Anonymization/blob/master/docs/FHIR-anonymization.md
 */
export interface Configuration {
  readonly processingErrors: 'raise' | 'skip';
  readonly rules: readonly Rule[];
  readonly parameters: Parameters;
  /** Set for Atlas' own form: what no rule names is redacted, and methods that go past that tool may be used. */
  readonly extended: boolean;
  /** What the user should hear of and what does not stand in the way. */
  readonly warnings: readonly string[];
}

export interface Rule {
  readonly index: number;
  readonly path: RulePath;
  readonly method: MethodName;
  /** Whether the method goes past those of Microsoft's tool. */
  readonly own: boolean;
  /** The rule as written, with the settings of its method. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Parameters {
  readonly dateShiftKey: string;
  readonly dateShiftScope: 'resource' | 'file' | 'folder';
  readonly dateShiftFixedOffsetInDays: number | undefined;
  readonly cryptoHashKey: string;
  readonly encryptKey: string;
  readonly enablePartialAgesForRedact: boolean;
  readonly enablePartialDatesForRedact: boolean;
  readonly enablePartialZipCodesForRedact: boolean;
  readonly restrictedZipCodeTabulationAreas: readonly string[];
}

export const KEY_NAMES = ['dateShiftKey', 'cryptoHashKey', 'encryptKey'] as const;
/** Keys that a configuration leaves empty; what is missing here too is made at random. */
export type Keys = Partial<Record<(typeof KEY_NAMES)[number], string>>;

export interface ReadOptions {
  readonly keys?: Keys;
  /** A rule that can match nothing, and a setting that is not known, are errors rather than warnings. */
  readonly strict?: boolean;
  /** Of a profile that ships: a test holds its paths to the schema, so they are not held to it each time. */
  readonly shipped?: boolean;
}

/** @throws ConfigurationError for what can't be used, before any data is read. */
export function readConfiguration(json: unknown, options: ReadOptions = {}): Configuration {
  if (!isObject(json)) throw new ConfigurationError('the configuration is not a JSON object');
  const warnings: string[] = [];
  const extended = json.extended === true;
  const doubt = (reason: string, rule?: number): void => {
    const error = new ConfigurationError(reason, rule);
    if (options.strict || extended) throw error;
    warnings.push(error.message);
  };
  const version = json.fhirVersion;
  if (version !== undefined && version !== null && version !== '' && String(version).toUpperCase() !== 'R4') {
    throw new ConfigurationError('fhirVersion is not supported; it has to be R4 or empty');
  }
  if (!Array.isArray(json.fhirPathRules)) throw new ConfigurationError('there are no fhirPathRules');
  for (const key of Object.keys(json)) {
    if (!TOP_LEVEL.has(key)) doubt(`"${key}" is not a part of a configuration, and is ignored`);
  }
  const how = { extended, shipped: options.shipped ?? false, doubt };
  const rules = json.fhirPathRules.map((rule, index) => readRule(rule, index, how));
  if (extended) rules.push(readRule(REDACT_THE_REST, rules.length, how));
  const parameters = readParameters(json.parameters, options.keys ?? {}, doubt);
  return { processingErrors: readProcessingErrors(json.processingErrors), rules, parameters, extended, warnings };
}

const TOP_LEVEL = new Set([
  'fhirVersion',
  'processingErrors',
  'fhirPathRules',
  'parameters',
  'description',
  'extended',
]);
const REDACT_THE_REST = { path: 'Resource', method: 'redact' };
type Doubt = (reason: string, rule?: number) => void;

function readProcessingErrors(value: unknown): 'raise' | 'skip' {
  const said = String(value ?? 'raise').toLowerCase();
  if (said === 'raise' || said === 'skip') return said;
  if (said === 'keep') {
    throw new ConfigurationError(
      'processingErrors "keep" would hand on what could not be de-identified; use raise or skip'
    );
  }
  throw new ConfigurationError('processingErrors has to be raise or skip');
}

function readRule(
  rule: unknown,
  index: number,
  { extended, shipped, doubt }: { readonly extended: boolean; readonly shipped: boolean; readonly doubt: Doubt }
): Rule {
  if (!isObject(rule)) throw new ConfigurationError('a rule is a JSON object', index);
  for (const key of ['path', 'method'] as const) {
    if (typeof rule[key] !== 'string' || rule[key] === '') throw new ConfigurationError(`there is no ${key}`, index);
  }
  const [text, said] = [rule.path as string, rule.method as string];
  const method = METHODS.find((m) => m.name.toLowerCase() === said.toLowerCase());
  if (!method) throw new ConfigurationError(`there is no method "${said}"`, index);
  if (method.own && !extended) {
    throw new ConfigurationError(`"${said}" is a method of Atlas' own; it needs "extended": true`, index);
  }
  const problem = method.check?.(rule);
  if (problem) throw new ConfigurationError(problem, index);
  const path = attempt(() => parsePath(text), index);
  if (path.dynamic) attempt(() => checkExpression(path.expression), index);
  if (!shipped && !path.matchesSchema) doubt(`the path "${text}" matches no element of FHIR R4`, index);
  return { index, path, method: method.name, own: method.own ?? false, settings: rule };
}

function attempt<T>(parse: () => T, index: number): T {
  try {
    return parse();
  } catch (err) {
    throw new ConfigurationError(`the path is no FHIRPath: ${(err as Error).message}`, index);
  }
}

function readParameters(given: unknown, keys: Keys, doubt: Doubt): Parameters {
  if (given !== undefined && given !== null && !isObject(given)) {
    throw new ConfigurationError('parameters has to be a JSON object');
  }
  const json = (given ?? {}) as Record<string, unknown>;
  for (const name of Object.keys(json)) if (!PARAMETERS.has(name)) doubt(`there is no parameter "${name}"`);
  const key = (name: (typeof KEY_NAMES)[number]): string => {
    const value = json[name] || keys[name] || randomBytes(16).toString('hex');
    if (typeof value !== 'string') throw new ConfigurationError(`${name} has to be a string`);
    return value;
  };
  const flag = (name: string): boolean => {
    const value = json[name] ?? false;
    if (typeof value !== 'boolean') throw new ConfigurationError(`${name} has to be true or false`);
    return value;
  };
  const encryptKey = key('encryptKey');
  if (![16, 24, 32].includes(Buffer.byteLength(encryptKey))) {
    throw new ConfigurationError('encryptKey has to have 128, 192 or 256 bits');
  }
  return {
    dateShiftKey: key('dateShiftKey'),
    dateShiftScope: readScope(json.dateShiftScope),
    dateShiftFixedOffsetInDays: readOffset(json.dateShiftFixedOffsetInDays),
    cryptoHashKey: key('cryptoHashKey'),
    encryptKey,
    enablePartialAgesForRedact: flag('enablePartialAgesForRedact'),
    enablePartialDatesForRedact: flag('enablePartialDatesForRedact'),
    enablePartialZipCodesForRedact: flag('enablePartialZipCodesForRedact'),
    restrictedZipCodeTabulationAreas: readAreas(json.restrictedZipCodeTabulationAreas),
  };
}

const PARAMETERS = new Set([
  ...KEY_NAMES,
  'dateShiftScope',
  'dateShiftFixedOffsetInDays',
  'enablePartialAgesForRedact',
  'enablePartialDatesForRedact',
  'enablePartialZipCodesForRedact',
  'restrictedZipCodeTabulationAreas',
  'customSettings',
]);

function readScope(value: unknown): Parameters['dateShiftScope'] {
  const scope = String(value ?? 'resource').toLowerCase();
  if (scope === 'resource' || scope === 'file' || scope === 'folder') return scope;
  throw new ConfigurationError('dateShiftScope has to be resource, file or folder');
}

function readOffset(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new ConfigurationError('dateShiftFixedOffsetInDays has to be a whole number');
}

function readAreas(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((area) => typeof area === 'string')) return value;
  throw new ConfigurationError('restrictedZipCodeTabulationAreas has to be a list of strings');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
