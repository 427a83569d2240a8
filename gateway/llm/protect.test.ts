import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMetrics } from '../../config/metrics.ts';
import { restore } from '../../privacy/redact/index.ts';
import { loadModel, type TextModel } from '../../privacy/redact/model/index.ts';
import { writeTinyModel } from '../../privacy/redact/model/tiny-model.ts';
import { knownOf } from './last-check.ts';
import { protection } from './protect.ts';

const installed = await import('@huggingface/transformers').then(
  () => true,
  () => false
);
if (!installed) console.warn('protect.test.ts: skipped, the optional package @huggingface/transformers is not there');

const NOBODY = knownOf([], []);
const SAID = 'today quorl zibbet asked about 123-45-6789, and quorl zibbet will call';

describe.skipIf(!installed)('the texts of a request, with REDACT_MODEL', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-protect-'));
  let model: TextModel;
  beforeAll(async () => {
    writeTinyModel(folder, ['O', 'B-PER', 'I-PER'], { quorl: 'B-PER', zibbet: 'I-PER' });
    model = await loadModel(folder);
  });
  afterAll(async () => {
    await model.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('go without what only the model sees, under the same placeholders in all of them', async () => {
    const guard = protection(NOBODY, createMetrics(), model);
    const said = await guard.text(SAID);
    expect(said).toBe('today [PERSON_1] asked about [SSN_1], and [PERSON_1] will call');
    expect(await guard.text('is quorl zibbet well')).toBe('is [PERSON_1] well');
    expect(guard.counts()).toEqual({ PERSON: 3, SSN: 1 });
    expect(restore(said, guard.spans)).toBe(SAID);
  });

  test('keep it where no model is set', async () => {
    expect(await protection(NOBODY, createMetrics()).text(SAID)).toContain('quorl zibbet');
  });
});
