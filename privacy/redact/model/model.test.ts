import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { redact, restore } from '../index.ts';
import { loadModel, redactWithModel, type TextModel } from './index.ts';
import { textModel } from './load-model.ts';
import { writeTinyModel } from './tiny-model.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-HOSP', 'I-HOSP', 'B-AGE', 'B-PROFESSION'];
const WORDS = { quorl: 'B-PER', zibbet: 'I-PER', wendmoor: 'B-HOSP', '67': 'B-AGE', plumber: 'B-PROFESSION' };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'redact-model-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const installed = await import('@huggingface/transformers').then(
  () => true,
  () => false
);
if (!installed) console.warn('model.test.ts: skipped, the optional package @huggingface/transformers is not installed');

describe.skipIf(!installed)('a token-classification model of a folder', () => {
  let model: TextModel;
  beforeAll(async () => {
    writeTinyModel(folder, LABELS, WORDS);
    model = await loadModel(folder);
  });
  afterAll(() => model.close());

  it('adds what the rules do not see, with exact places, and the rules still hold', async () => {
    const source = 'today quorl zibbet (67, plumber)\nat Wendmoor, ssn 123-45-6789.';
    expect(redact(source).text).toContain('quorl zibbet');
    const { text, spans } = await redactWithModel(source, { model });
    expect(text).toBe('today [PERSON_1] (67, plumber)\nat [ORGANIZATION_1], ssn [SSN_1].');
    expect(spans[0]).toEqual({ start: 6, end: 18, type: 'PERSON', placeholder: '[PERSON_1]', value: 'quorl zibbet' });
    expect(restore(text, spans)).toBe(source);
  });

  it('looks through what hides a word, and leaves placeholders alone', async () => {
    const { text } = await redactWithModel('[PERSON_1] and qu\u200borl met', { model });
    expect(text).toBe('[PERSON_1] and [PERSON_2] met');
  });

  it('reads a text of any length in windows', async () => {
    const source = `${'the lungs are clear. '.repeat(900)}quorl ${'no murmur. '.repeat(900)}quorl`;
    const { spans } = await redactWithModel(source, { model });
    expect(spans.map(({ value }) => value)).toEqual(['quorl', 'quorl']);
  });
});

describe('words and tokens', () => {
  it('a word of several tokens has the label that they find likeliest together', async () => {
    const model = textModel(
      (text) => [...text.trim()].map((char) => char.charCodeAt(0)),
      async (ids) => ({ values: Float32Array.from(ids.flatMap((id) => (id === 120 ? [0, 6] : [2, 0]))), labels: 2 }),
      ['', 'PER'],
      async () => {}
    );
    const word = (text: string) => ({ text, spaced: true, newLine: false });
    const [mostly, hardly] = await model.classify([word('xxxa'), word('axaaa')]);
    expect(mostly).toMatchObject({ label: 'PER' });
    expect(mostly!.score).toBeGreaterThan(0.7);
    expect(hardly!.score).toBeLessThan(0.4);
  });
});

describe.skipIf(!installed)('REDACT_MODEL that names no model', () => {
  const empty = path.join(folder, 'empty');
  it.each([
    ['a folder that is not there', [], /no config\.json in .*empty/],
    ['no weights', ['config.json', 'tokenizer.json'], /no onnx\/model\.onnx in .*empty.*export/],
    ['a file that is no model', ['config.json', 'tokenizer.json', 'model.onnx'], /can't be loaded/],
  ])('%s', async (_what, files, message) => {
    fs.mkdirSync(empty, { recursive: true });
    for (const file of files) fs.writeFileSync(path.join(empty, file), '{}');
    await expect(loadModel(empty)).rejects.toThrow(message);
  });

  it('without the optional package says how to install it', async () => {
    vi.resetModules();
    vi.doMock('@huggingface/transformers', () => {
      throw new Error('Cannot find package');
    });
    const { loadModel: load } = await import('./load-model.ts');
    await expect(load(folder)).rejects.toThrow(/npm install @huggingface\/transformers, or unset REDACT_MODEL/);
    vi.doUnmock('@huggingface/transformers');
  });
});
