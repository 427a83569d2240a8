import path from 'node:path';
import { MedplumClient } from '@medplum/core';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openEnvelope, sealEnvelope } from '../bots/envelope.ts';
import { EDGE_SECRET, GATEWAY_SECRET, handler, type LlmPrompt } from '../bots/llm-proxy.ts';
import { botId } from '../config/ids.ts';
import { namespace } from '../config/namespace.ts';
import { contentOf, filesBelow } from './files-below.ts';
import type { Api } from './parity.ts';
import { settingsOf, signedIn } from './running.ts';
import { bundle, ehrSender, observation, person, send } from './sender.ts';

/** llm-proxy in its two placements: Medplum runs it, on a sealed prompt; a process of Atlas runs it, on a plain one. */
const atlas = inject('atlas');
const { patient, marks } = person();
const subject = { reference: `Patient/${patient.id}` };
const name = `${patient.name![0]!.given![0]} ${patient.name![0]!.family}`;
const visit = {
  resourceType: 'Encounter',
  id: `enc-${patient.id}`,
  status: 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  subject,
};
let clinician: Api;
let prompt: LlmPrompt;
let publicJwk: object;

beforeAll(async () => {
  const north = ehrSender(atlas.baseUrl, atlas.demo.clients.find((c) => c.name === 'ehr-north')!);
  const sent = await send(north, 'batch', bundle('batch', patient, visit as never, observation(subject)));
  const { secrets } = await settingsOf(atlas);
  clinician = await signedIn('clinician', atlas.medplumUrl, secrets);
  const stored = (await clinician.get(`Patient/${sent.body.results[0].id}`)).body;
  const token = stored.identifier.find((one: { system: string }) => one.system === namespace().patientToken).value;
  prompt = { patient: token, messages: [{ role: 'user', content: `Is ${name} well? Vitals, please.` }] };
  const key = await fetch(`${atlas.baseUrl}/llm/bot-key`, { headers: { authorization: `Bearer ${clinician.token}` } });
  publicJwk = ((await key.json()) as { publicJwk: object }).publicJwk;
});

const execute = (input: unknown) => clinician.post(`Bot/${botId('llm-proxy')}/$execute`, input);

describe('run by Medplum', () => {
  test('a sealed prompt is answered to the key that it names, and what Medplum keeps of it is ciphertext', async () => {
    const reply = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
    const replyTo = await exportJWK(reply.publicKey);
    const answered = await execute(await sealEnvelope({ prompt, replyTo }, publicJwk));
    expect(answered.status).toBe(200);
    expect(Object.keys(answered.body)).toEqual(['jwe']);
    const answer = await openEnvelope<{ text: string; sources: object[] }>(
      answered.body,
      await exportJWK(reply.privateKey)
    );
    expect(answer.text).toContain(name);
    expect(answer.sources).toHaveLength(1);
    if (atlas.live) return;
    for (const file of filesBelow(path.join(atlas.dataDir, 'medplum', 'binary', 'bot'))) {
      const kept = contentOf(file).toString('utf8');
      for (const mark of marks) expect(kept).not.toContain(mark);
    }
  });

  test('without such a key the answer keeps its placeholders', async () => {
    const answered = await execute(await sealEnvelope({ prompt }, publicJwk));
    expect(answered.body.text).toMatch(/\[PERSON_\d+\]/);
    expect(answered.body.text).not.toContain(patient.name![0]!.family);
  });

  test('a plain prompt is refused, and says why', async () => {
    const deidentified = { ...prompt, messages: [{ role: 'user', content: 'latest labs' }] };
    const answered = await execute(deidentified);
    expect(answered.status).toBe(400);
    expect(answered.body.issue[0].details.text).toContain('has to be sealed');
  });
});

test('run by a process of Atlas, a plain prompt is answered', async () => {
  const medplum = new MedplumClient({ baseUrl: atlas.medplumUrl, accessToken: clinician.token! });
  const answer = await handler(medplum, {
    input: prompt,
    contentType: 'application/json',
    secrets: {
      [GATEWAY_SECRET]: { name: GATEWAY_SECRET, valueString: atlas.baseUrl },
      [EDGE_SECRET]: { name: EDGE_SECRET, valueString: 'true' },
    },
  });
  expect(answer).toMatchObject({ text: expect.stringContaining(name), finishReason: 'stop' });
});
