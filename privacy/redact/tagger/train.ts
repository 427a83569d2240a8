import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PUNCT, release, type Tokens, tokenize } from '../tokens.ts';
import { makeCorpus } from './corpus.ts';
import { Dice } from './dice.ts';
import { featuresOf, isCandidate, MOST_FEATURES, OUTSIDE, ROWS, TAGS } from './features.ts';
import { readProse } from './prose.ts';

/**
 * Trains the tagger of names and writes weights.ts: an averaged perceptron (Collins 2002) over hashed features, on
 * generated text (corpus.ts) and the prose of the FHIR definitions, in which nobody is named. The same seed gives the
 * same weights on every machine: `node privacy/redact/tagger/train.ts`
 */
export const TRAINING = { texts: 60_000, rounds: 3, seed: 20_260_704 } as const;

export interface Trained {
  readonly weights: Int8Array;
  /** What one step of a weight stands for. */
  readonly scale: number;
}

export function train({ texts, rounds, seed }: { texts: number; rounds: number; seed: number }): Trained {
  const examples = [...makeCorpus(texts, seed, readProse())].map(exampleOf);
  const weights = new Float64Array(ROWS * TAGS);
  const totals = new Float64Array(ROWS * TAGS);
  const dice = new Dice(seed + 1);
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    for (const { text, tags } of shuffled(examples, dice)) {
      const t = tokenize(text);
      step = learn(t, tags, weights, totals, step);
      release(t);
    }
  }
  for (let k = 0; k < weights.length; k++) weights[k]! -= totals[k]! / step;
  return quantized(weights);
}

interface Example {
  readonly text: string;
  /** By token; of candidates only. */
  readonly tags: Uint8Array;
}

function exampleOf({
  text,
  names,
}: {
  text: string;
  names: readonly { start: number; end: number; tag: number }[];
}): Example {
  const t = tokenize(text);
  const tags = new Uint8Array(t.count);
  let k = 0;
  for (let i = 0; i < t.count; i++) {
    while (k < names.length && names[k]!.end <= t.start[i]!) k++;
    const name = names[k];
    if (name && t.start[i]! >= name.start && t.end[i]! <= name.end && isCandidate(t, i)) tags[i] = name.tag;
  }
  release(t);
  return { text, tags };
}

const rows = new Int32Array(MOST_FEATURES);
const scores = new Float64Array(TAGS);

/** Tags go left to right, each by what was said of the two before; what was wrong moves the weights. */
function learn(t: Tokens, tags: Uint8Array, weights: Float64Array, totals: Float64Array, from: number): number {
  let step = from;
  let before = OUTSIDE;
  let twoBefore = OUTSIDE;
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] === PUNCT) continue;
    let tag = OUTSIDE;
    if (isCandidate(t, i)) {
      const n = featuresOf(t, i, before, twoBefore, rows);
      scores.fill(0);
      for (let k = 0; k < n; k++) for (let c = 0; c < TAGS; c++) scores[c]! += weights[rows[k]! * TAGS + c]!;
      for (let c = 1; c < TAGS; c++) if (scores[c]! > scores[tag]!) tag = c;
      const right = tags[i]!;
      if (tag !== right) {
        for (let k = 0; k < n; k++) {
          const row = rows[k]! * TAGS;
          weights[row + right]! += 1;
          totals[row + right]! += step;
          weights[row + tag]! -= 1;
          totals[row + tag]! -= step;
        }
      }
      step++;
    }
    twoBefore = before;
    before = tag;
  }
  return step;
}

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const k = dice.below(i + 1);
    [all[i], all[k]] = [all[k]!, all[i]!];
  }
  return all;
}

function quantized(weights: Float64Array): Trained {
  const sizes = weights.map(Math.abs).sort();
  // The few largest are cut off, so that the many small ones keep their differences.
  const scale = Math.max(sizes[Math.floor(sizes.length * 0.9995)]! / 127, 1e-9);
  const steps = new Int8Array(weights.length);
  weights.forEach((weight, k) => {
    steps[k] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
  });
  return { weights: steps, scale };
}

/** What the weights came of: the programs and lists that they are trained from. Changed without a new training, a test fails. */
export function sourcesDigest(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES) hash.update(fs.readFileSync(path.join(import.meta.dirname, file)));
  return hash.digest('hex').slice(0, 16);
}
const SOURCES = [
  'train.ts',
  'corpus.ts',
  'sentences.ts',
  'dice.ts',
  'features.ts',
  'prose.ts',
  '../tokens.ts',
  '../lexicon/cues.ts',
  '../lexicon/words/clinical.ts',
  '../lexicon/words/common.ts',
  '../lexicon/words/eponyms.ts',
  '../lexicon/words/given.ts',
  '../lexicon/words/known-words.ts',
  '../lexicon/words/ordinary.ts',
  '../lexicon/words/places.ts',
  '../lexicon/words/states.ts',
  '../lexicon/words/surnames.ts',
];

export const digestOf = (weights: Int8Array): string => createHash('sha256').update(weights).digest('hex').slice(0, 16);

export function moduleOf({ weights, scale }: Trained): string {
  const base64 = Buffer.from(weights.buffer).toString('base64');
  return `/** Made by train.ts: ${ROWS} rows of ${TAGS} steps, eight bits each. */
export const SOURCES = '${sourcesDigest()}';
export const SCALE = ${scale};
export const WEIGHTS =
  '${base64}';
`;
}

if (process.argv[1] === import.meta.filename) {
  const trained = train(TRAINING);
  fs.writeFileSync(path.join(import.meta.dirname, 'weights.ts'), moduleOf(trained));
  console.log('weights', digestOf(trained.weights));
}
