import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type RedactOptions, redactStream } from './redact.ts';

async function run(input: string, options: Partial<RedactOptions> = {}) {
  let written = '';
  const summary = await redactStream({
    input: Readable.from([input]),
    write: (text) => {
      written += text;
    },
    json: false,
    conversation: false,
    ...options,
  });
  return { written, summary };
}

describe('atlas redact', () => {
  it('answers NDJSON line by line, with spans that do not hold what stood there', async () => {
    const { written } = await run('{"id":7,"text":"Call Dr. Jane Doe"}\n{"text":"at 617-555-0182"}\n');
    const [first, second] = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      id: 7,
      text: 'Call Dr. [PERSON_1]',
      spans: [{ start: 9, end: 17, type: 'PERSON', placeholder: '[PERSON_1]' }],
    });
    expect(second.text).toBe('at [PHONE_1]');
  });

  it('answers plain text as plain text, and as JSON when asked', async () => {
    expect((await run('Dr. Jane Doe\ncalled')).written).toBe('Dr. [PERSON_1]\ncalled\n');
    expect(JSON.parse((await run('Dr. Jane Doe', { json: true })).written).spans).toHaveLength(1);
  });

  it('names the lines that are not what NDJSON should hold, and echoes none of them', async () => {
    const { written, summary } = await run('{"text":"a"}\nJane Doe\n{"text":"b"}\n');
    expect(summary.failed).toEqual([2]);
    expect(written).not.toContain('Jane');
  });

  it('a broken first line is named too', async () => {
    const { written, summary } = await run('{"text":"Jane Doe\n{"text":"b"}\n');
    expect(summary.failed).toEqual([1]);
    expect(written).toBe('{"text":"b","spans":[]}\n');
  });

  it('lines of one conversation share placeholders', async () => {
    const { written } = await run('{"text":"Dr. Jane Doe"}\n{"text":"Dr. Ada Okafor and Dr. Doe"}\n', {
      conversation: true,
    });
    expect(JSON.parse(written.split('\n')[1]!).text).toBe('Dr. [PERSON_2] and Dr. [PERSON_1]');
  });

  it('asks a model besides the rules, for plain text and for each line', async () => {
    const model = {
      classify: async (words: readonly { text: string }[]) =>
        words.map(({ text }) => (text === 'quorl' ? { label: 'PER', score: 0.9 } : { label: '', score: 0 })),
      close: async () => undefined,
    };
    expect((await run('today quorl met', { model })).written).toBe('today [PERSON_1] met\n');
    expect(JSON.parse((await run('{"text":"today quorl met"}', { model })).written).text).toBe('today [PERSON_1] met');
  });

  it('does not begin when REDACT_MODEL names no model, and says what it needs', () => {
    const main = path.join(import.meta.dirname, 'main.ts');
    const env = { ...process.env, REDACT_MODEL: path.join(import.meta.dirname, 'nowhere') };
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'redact'], { env, input: 'Dr. Jane Doe' });
    expect(status).toBe(1);
    expect(stdout.toString()).toBe('');
    expect(stderr.toString()).toMatch(/^atlas: REDACT_MODEL: no config\.json in .*nowhere/);
  });
});
