import { Conversation } from '../conversation.ts';
import { find } from '../find.ts';
import { type Finding, MODELLED, REDACTED_TYPES, type RedactedType } from '../findings.ts';
import { type RedactContext, type Redacted, replace } from '../redact.ts';
import { HELD, NEW_LINE, release, TIGHT, tokenize, wordAt } from '../tokens.ts';
import { viewOf } from '../view.ts';
import type { TextModel, WordLabel } from './load-model.ts';

/** How sure a model has to be. Missing somebody costs more than hiding a word. */
const THRESHOLD = 0.5;

/** As `redact`, with what a model finds besides. The model only adds: what the rules see is hidden whatever it says. */
export async function redactWithModel(
  source: string,
  context: RedactContext & { readonly model: TextModel }
): Promise<Redacted> {
  const seen = await findByModel(viewOf(source).text, context.model);
  return replace(source, find(source, context.known, seen), context.conversation ?? new Conversation());
}

async function findByModel(text: string, model: TextModel): Promise<Finding[]> {
  const t = tokenize(text);
  const at: number[] = [];
  for (let i = 0; i < t.count; i++) if (t.kind[i] !== HELD) at.push(i);
  const words = at.map((i) => ({ text: wordAt(t, i), spaced: t.gap[i] !== TIGHT, newLine: t.gap[i]! >= NEW_LINE }));
  const places = at.map((i) => ({ start: t.start[i]!, end: t.end[i]! }));
  release(t);
  const labels = await model.classify(words);
  const found: Finding[] = [];
  labels.forEach((answer, k) => {
    const type = typeOf(answer, words[k]!.text);
    if (!type) return;
    const last = found.at(-1);
    const { start, end } = places[k]!;
    if (last?.type === type && k > 0 && last.end === places[k - 1]!.end && !words[k]!.newLine) last.end = end;
    else found.push({ start, end, type, rank: MODELLED });
  });
  return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function typeOf({ label, score }: WordLabel, word: string): RedactedType | undefined {
  if (!label || score < THRESHOLD) return undefined;
  const name = label.toUpperCase().replace(/[^A-Z]/g, '');
  const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
  return type === 'AGE' && !/^(?:9\d|1[0-2]\d)$/.test(word) ? undefined : type;
}

/** Labels of the published models (CoNLL, OntoNotes, i2b2 2014, PII sets), without their signs. */
const TYPES: readonly (readonly [RegExp, RedactedType])[] = [
  [/EMAIL/, 'EMAIL'],
  [/^URL|DOMAIN/, 'URL'],
  [/^IP/, 'IP'],
  [/FAX/, 'FAX'],
  [/PHONE|TELEPHONE/, 'PHONE'],
  [/SSN|SOCIAL/, 'SSN'],
  [/MEDICALRECORD|^MRN/, 'MRN'],
  [/HEALTHPLAN/, 'HEALTH_PLAN'],
  [/ACCOUNT|CARD|IBAN|CRYPTO|BANK/, 'ACCOUNT'],
  [/LICEN[SC]E|PASSPORT|CERTIFICATE/, 'LICENSE'],
  [/VEHICLE|PLATE|VIN$/, 'VEHICLE'],
  [/DEVICE|IMEI|^MAC/, 'DEVICE'],
  [/BIO/, 'BIOMETRIC'],
  [/USERNAME/, 'USERNAME'],
  [/PASSWORD/, 'PASSWORD'],
  [/^PATIENT/, 'PATIENT'],
  [/^PER|NAME$|DOCTOR|STAFF|HCW|PHYSICIAN|CLINICIAN|^PREFIX/, 'PERSON'],
  [/^LOC|CITY|STREET|ZIP|STATE$|COUNTRY|COUNTY|^GPE|^FAC$|ADDRESS|ROOM|GEO/, 'LOCATION'],
  [/^ORG|HOSP|VENDOR|COMPANY|FACILITY/, 'ORGANIZATION'],
  [/^AGE/, 'AGE'],
  [/^DATE|^DOB|BIRTH/, 'DATE'],
  [/^ID/, 'ID'],
  ...REDACTED_TYPES.map((type) => [new RegExp(`^${type.replace('_', '')}$`), type] as const),
];
