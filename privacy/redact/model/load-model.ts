import fs from 'node:fs';
import path from 'node:path';

/** Words in, one label a word out, with how sure the model is that it is no ordinary word (0 to 1). */
export interface TextModel {
  classify(words: readonly ModelWord[]): Promise<readonly WordLabel[]>;
  close(): Promise<void>;
}

export interface ModelWord {
  readonly text: string;
  /** Whether a blank or a line break stands before it. */
  readonly spaced: boolean;
  readonly newLine: boolean;
}

export interface WordLabel {
  /** Without `B-`, `I-`: PER, LOC, HOSPITAL …; empty for an ordinary word. */
  readonly label: string;
  readonly score: number;
}

/**
 * A token-classification model of a folder (`REDACT_MODEL`), as Hugging Face lays it out: `config.json`,
 * `tokenizer.json`, and `onnx/model.onnx` or one of its quantized forms, or the file beside `config.json`. It runs on
 * the CPU by `@huggingface/transformers`, an optional dependency that is imported here and only then; nothing is
 * fetched. Throws an Error that says what is missing and what to do.
 */
export async function loadModel(folder: string): Promise<TextModel> {
  const { subfolder, dtype } = findWeights(folder);
  const { AutoModelForTokenClassification, AutoTokenizer, env } = await importTransformers();
  env.allowRemoteModels = false;
  const options = { local_files_only: true } as const;
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(folder, options);
    const model = await AutoModelForTokenClassification.from_pretrained(folder, {
      ...options,
      device: 'cpu',
      subfolder,
      dtype,
    });
    const { Tensor } = await importTransformers();
    const run = async (ids: readonly number[]): Promise<Logits> => {
      const size = [1, ids.length];
      const { logits } = (await model({
        input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), size),
        attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), size),
        token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), size),
      })) as { logits: { data: Float32Array; dims: number[] } };
      return { values: logits.data, labels: logits.dims[2]! };
    };
    const encode = (text: string, add_special_tokens: boolean): number[] =>
      tokenizer.encode(text, { add_special_tokens });
    const { id2label } = model.config as unknown as { id2label?: Record<string, string> };
    return textModel(encode, run, labelsOf(id2label), async () => void (await model.dispose()));
  } catch (error) {
    throw new Error(`REDACT_MODEL: the model in ${folder} can't be loaded: ${(error as Error).message}`);
  }
}

interface Logits {
  /** Row by row, one row a token. */
  readonly values: Float32Array;
  readonly labels: number;
}

/** Fewer than any of the usual models takes (512), special tokens included. */
const WINDOW = 384;

/**
 * The words are encoded one by one, so that every token is known to be of a word; models answer no offsets. A word's
 * label is the one that its tokens together find likeliest.
 */
export function textModel(
  encode: (text: string, special: boolean) => readonly number[],
  run: (ids: readonly number[]) => Promise<Logits>,
  labels: readonly string[],
  close: () => Promise<void>
): TextModel {
  const [before, after] = specialTokens(encode);
  const cache = new Map<string, readonly number[]>();
  const encoded = ({ text, spaced }: ModelWord): readonly number[] => {
    const written = spaced ? ` ${text}` : text;
    const known = cache.get(written);
    if (known) return known;
    if (cache.size > 20_000) cache.clear();
    const ids = encode(written, false).slice(0, WINDOW / 4);
    cache.set(written, ids);
    return ids;
  };
  return {
    close,
    async classify(words) {
      const answers: WordLabel[] = [];
      const ids = words.map(encoded);
      for (let from = 0; from < words.length; ) {
        const to = windowEnd(words, ids, from, WINDOW - before.length - after.length);
        const logits = await run([...before, ...ids.slice(from, to).flat(), ...after]);
        let row = before.length;
        for (let i = from; i < to; i++) {
          answers.push(best(logits, row, ids[i]!.length, labels));
          row += ids[i]!.length;
        }
        from = to;
      }
      return answers;
    },
  };
}

function specialTokens(encode: (text: string, special: boolean) => readonly number[]): [number[], number[]] {
  const bare = encode('a', false);
  const whole = encode('a', true);
  const at = whole.findIndex((_, i) => bare.every((id, k) => whole[i + k] === id));
  return at < 0 ? [[], []] : [whole.slice(0, at), whole.slice(at + bare.length)];
}

/** As many words as fit, up to the last line's end among them if that leaves half a window. */
function windowEnd(words: readonly ModelWord[], ids: readonly (readonly number[])[], from: number, most: number) {
  let size = 0;
  let line = from;
  for (let i = from; i < words.length; i++) {
    if (i > from && words[i]!.newLine && size > most / 2) line = i;
    size += ids[i]!.length;
    if (size > most) return line > from ? line : Math.max(i, from + 1);
  }
  return words.length;
}

function best({ values, labels }: Logits, row: number, rows: number, names: readonly string[]): WordLabel {
  const sums = new Float64Array(labels);
  for (let r = row; r < row + rows; r++) {
    const logits = values.subarray(r * labels, (r + 1) * labels);
    const top = Math.max(...logits);
    const powers = Array.from(logits, (logit) => Math.exp(logit - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    for (let k = 0; k < labels; k++) sums[k]! += powers[k]! / sum / rows;
  }
  const byName = new Map<string, number>();
  for (let k = 0; k < labels; k++) byName.set(names[k] ?? '', (byName.get(names[k] ?? '') ?? 0) + sums[k]!);
  const ordinary = byName.get('') ?? 0;
  byName.delete('');
  const [label, share] = [...byName].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return rows > 0 && share > 0 ? { label, score: 1 - ordinary } : { label: '', score: 0 };
}

function labelsOf(id2label: Record<string, string> | undefined): string[] {
  if (!id2label) throw new Error('config.json has no id2label');
  return Object.entries(id2label)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, label]) => (/^[OX]$/.test(label) ? '' : label.replace(/^[BIELSU]-/, '')));
}

const FORMS = [
  ['model.onnx', 'fp32'],
  ['model_quantized.onnx', 'q8'],
  ['model_int8.onnx', 'int8'],
  ['model_uint8.onnx', 'uint8'],
  ['model_fp16.onnx', 'fp16'],
  ['model_q4.onnx', 'q4'],
] as const;

function findWeights(folder: string): { subfolder: string; dtype: (typeof FORMS)[number][1] } {
  for (const file of ['config.json', 'tokenizer.json'])
    if (!fs.existsSync(path.join(folder, file)))
      throw new Error(
        `REDACT_MODEL: no ${file} in ${folder}; it has to be a folder with a token-classification model.`
      );
  for (const subfolder of ['onnx', '']) {
    const form = FORMS.find(([file]) => fs.existsSync(path.join(folder, subfolder, file)));
    if (form) return { subfolder, dtype: form[1] };
  }
  throw new Error(`REDACT_MODEL: no onnx/model.onnx in ${folder}; export the model to ONNX (optimum-cli export onnx).`);
}

/** The name is no literal, so that a bundle doesn't try to hold an optional package. */
async function importTransformers(): Promise<typeof import('@huggingface/transformers')> {
  const name: string = '@huggingface/transformers';
  try {
    return (await import(name)) as typeof import('@huggingface/transformers');
  } catch {
    throw new Error(`REDACT_MODEL needs the optional package ${name}: npm install ${name}, or unset REDACT_MODEL.`);
  }
}
