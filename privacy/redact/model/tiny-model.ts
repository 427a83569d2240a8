import fs from 'node:fs';
import path from 'node:path';

/**
 * A real model, as small as one can be, for the tests: a table of a row a word, looked up (ONNX `Gather`); the row is
 * the logits. Written as protobuf by hand (onnx/onnx.proto3): a field is its number and wire type, then the value.
 */
export function writeTinyModel(folder: string, labels: readonly string[], words: Readonly<Record<string, string>>) {
  const vocabulary = ['[UNK]', '[CLS]', '[SEP]', '[PAD]', ...Object.keys(words)];
  const rows = vocabulary.map((word) => labels.map((label) => (label === (words[word] ?? 'O') ? 8 : 0)));
  fs.mkdirSync(path.join(folder, 'onnx'), { recursive: true });
  const write = (file: string, value: object) => fs.writeFileSync(path.join(folder, file), JSON.stringify(value));
  const id2label = Object.fromEntries(labels.map((label, i) => [i, label]));
  write('config.json', { model_type: 'bert', architectures: ['BertForTokenClassification'], id2label });
  write('tokenizer_config.json', { tokenizer_class: 'PreTrainedTokenizerFast', unk_token: '[UNK]' });
  write('tokenizer.json', tokenizer(vocabulary));
  fs.writeFileSync(path.join(folder, 'onnx/model.onnx'), onnx(rows));
}

function tokenizer(vocabulary: readonly string[]): object {
  const special = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  return {
    version: '1.0',
    added_tokens: [],
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [1], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [2], tokens: ['[SEP]'] },
      },
    },
    decoder: null,
    model: {
      type: 'WordLevel',
      unk_token: '[UNK]',
      vocab: Object.fromEntries(vocabulary.map((word, i) => [word, i])),
    },
  };
}

function onnx(rows: readonly (readonly number[])[]): Buffer {
  const [FLOAT, INT64] = [1, 7];
  const table = Buffer.from(Float32Array.from(rows.flat()).buffer);
  const initializer = message(
    number(1, rows.length),
    number(1, rows[0]!.length),
    number(2, FLOAT),
    text(8, 'table'),
    bytes(9, table)
  );
  const node = message(text(1, 'table'), text(1, 'input_ids'), text(2, 'logits'), text(4, 'Gather'));
  const value = (name: string, type: number, ...sizes: (string | number)[]) => {
    const dims = sizes.map((size) => bytes(1, typeof size === 'number' ? number(1, size) : text(2, size)));
    const tensor = message(number(1, type), bytes(2, message(...dims)));
    return message(text(1, name), bytes(2, bytes(1, tensor)));
  };
  const graph = message(
    bytes(1, node),
    text(2, 'tiny'),
    bytes(5, initializer),
    bytes(11, value('input_ids', INT64, 'batch', 'length')),
    bytes(12, value('logits', FLOAT, 'batch', 'length', rows[0]!.length))
  );
  return message(number(1, 8), bytes(7, graph), bytes(8, message(text(1, ''), number(2, 13))));
}

const message = (...fields: readonly Buffer[]): Buffer => Buffer.concat(fields);
const number = (field: number, value: number): Buffer => Buffer.from([...varint(field << 3), ...varint(value)]);
const bytes = (field: number, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(value.length)]), value]);
const text = (field: number, value: string): Buffer => bytes(field, Buffer.from(value));

function varint(value: number): number[] {
  const out: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...out, rest];
    out.push((rest % 128) | 128);
  }
}
