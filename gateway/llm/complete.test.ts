import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LlmGateway, startLlmGateway } from './testing/llm-gateway.ts';
import { unfencer } from './unfence.ts';

let llm: LlmGateway;
beforeAll(async () => {
  llm = await startLlmGateway({ LLM_DAILY_COMPLETIONS: '6' });
});
afterAll(() => llm?.close());
beforeEach(async () => {
  llm.model.received.length = 0;
  llm.model.cancelled = 0;
  llm.model.answer = () => ({ pieces: ['.searchResources', "('Patient')"] });
  await llm.redis.flushall();
});

const complete = (body: object, options: object = {}) => llm.ask(body, { path: '/llm/complete', ...options });

describe('ghost text', () => {
  test('comes from the model, from code without what identifies', async () => {
    const asked = await complete({
      patient: llm.token,
      prefix: '// Zebedea Quackenbrück, MRN-7745120\nconst found = await medplum',
      suffix: '\nconsole.log("617-555-0182");',
      language: 'typescript',
      path: 'zebedea-notes.ts',
    });
    expect(asked.text).toBe(".searchResources('Patient')");
    expect(asked.events.at(-1)).toMatchObject({ event: 'done', data: { source: 'model', finishReason: 'stop' } });
    const sent = llm.model.received[0]!.body;
    for (const mark of [/zebedea/i, /quackenbr/i, /7745120/, /555-0182/]) expect(sent).not.toMatch(mark);
    expect(sent).toContain('await medplum<CURSOR>');
  });

  test('puts nothing back', async () => {
    llm.model.answer = () => ({ pieces: ['"[PATIENT_1]"'] });
    const asked = await complete({ patient: llm.token, prefix: '// Zebedea\nconst name = ', language: 'typescript' });
    expect(asked.text).toBe('"[PATIENT_1]"');
  });

  test('is local while a name is being typed', async () => {
    const asked = await complete({ patient: llm.token, prefix: 'const name = "Zebe', language: 'typescript' });
    expect(asked.events.at(-1)!.data).toMatchObject({ source: 'local', reason: 'identified' });
    expect(llm.model.received).toHaveLength(0);
  });

  test('is local without a patient', async () => {
    const asked = await complete({ prefix: '{"resourceType": "Patient", "birth', language: 'json' });
    expect(asked.text).toBe('Date": "');
    expect(asked.events.at(-1)!.data).toMatchObject({ source: 'local', reason: 'no-patient' });
    expect(asked.events.at(-1)!.data.items[0]).toEqual({ label: 'birthDate', insertText: 'Date": "', detail: 'date' });
  });

  test('that is no longer wanted is stopped at the model', async () => {
    llm.model.answer = () => ({ pieces: ['a', 10_000, 'b'] });
    const controller = new AbortController();
    const asked = complete(
      { patient: llm.token, prefix: 'const x = ', language: 'typescript' },
      { signal: controller.signal }
    );
    await expect.poll(() => llm.model.received.length).toBe(1);
    controller.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => llm.model.cancelled).toBe(1);
  });

  test('has a limit a user and day', async () => {
    for (let i = 0; i < 6; i++)
      expect((await complete({ patient: llm.token, prefix: `const x${i} = ` })).status).toBe(200);
    const beyond = await complete({ patient: llm.token, prefix: 'const x = ' });
    expect(beyond.status).toBe(429);
    expect(Number(beyond.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

test('code comes out of its fence, however it is cut', () => {
  const whole = '```typescript\nconst x = `a`;\nreturn x;\n```\n';
  for (let size = 1; size < whole.length; size++) {
    const fence = unfencer();
    let text = '';
    for (let at = 0; at < whole.length; at += size) text += fence.push(whole.slice(at, at + size));
    expect(text + fence.end()).toBe('const x = `a`;\nreturn x;');
  }
  const plain = unfencer();
  expect(plain.push('.name') + plain.push('[0]') + plain.end()).toBe('.name[0]');
});

describe('without LLM_BASE_URL', () => {
  test('AI is visibly off, and completion is local', async () => {
    const off = await startLlmGateway({ LLM_BASE_URL: '' });
    const status = await fetch(`${off.gateway.url}/llm/status`, {
      headers: { authorization: 'Bearer clinician-token' },
    });
    expect(await status.json()).toMatchObject({ enabled: false, completion: 'local' });
    const chat = await off.ask({ patient: off.token, messages: [{ role: 'user', content: 'hi' }] });
    expect(chat.status).toBe(501);
    expect(chat.body.issue[0].details.text).toContain('AI is off');
    const asked = await off.ask(
      { patient: off.token, prefix: 'Patient.name.fam', language: 'fhirpath' },
      { path: '/llm/complete' }
    );
    expect(asked.text).toBe('ily');
    await off.close();
  });
});
