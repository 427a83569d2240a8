import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Patient, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { atlas as run } from '../cli/start-atlas.ts';
import { namespace } from '../config/namespace.ts';
import { ORIGINAL } from '../gateway/llm/testing/llm-gateway.ts';
import { identifiedPrompts } from '../gateway/llm/testing/prompts.ts';
import { settingsOf, signedIn } from './running.ts';
import { bundle, ehrSender, observation, person, send } from './sender.ts';

/**
 * Questions of a clinician about one patient, through a whole Atlas to a stand-in model whose log is searched for the
 * patient's identifiers.
 */
const atlas = inject('atlas');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-llm-'));
const { patient: own } = person();
/** Somebody with everything that a person is known by. */
const patient: Patient & { id: string } = {
  ...ORIGINAL,
  id: own.id,
  identifier: own.identifier,
  name: [{ family: own.name![0]!.family, given: [own.name![0]!.given![0]!, 'Ann'] }],
  telecom: [{ system: 'phone', value: '617-555-0182' }, ...own.telecom!],
  address: [{ ...own.address![0], postalCode: '01945' }],
  gender: 'female',
};
const subject = { reference: `Patient/${patient.id}` };
const a1c = observation(subject, {
  category: [
    { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
  ],
  code: { coding: [{ system: 'http://loinc.org', code: '4548-4', display: 'Hemoglobin A1c' }] },
  valueQuantity: { value: 7.3, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
});
const visit = {
  resourceType: 'Encounter',
  id: `enc-${own.id}`,
  status: 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  subject,
} as Resource;

let token: string;
let authorization: string;

beforeAll(async () => {
  const north = ehrSender(atlas.baseUrl, atlas.demo.clients.find((c) => c.name === 'ehr-north')!);
  const sent = await send(north, 'batch', bundle('batch', patient, visit, a1c));
  expect(sent.body).toMatchObject({ succeeded: 3 });
  const { secrets } = await settingsOf(atlas);
  const clinician = await signedIn('clinician', atlas.medplumUrl, secrets);
  const stored = (await clinician.get(`Patient/${sent.body.results[0].id}`)).body as Patient;
  token = stored.identifier!.find(({ system }) => system === namespace().patientToken)!.value!;
  authorization = `Bearer ${clinician.token}`;
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is asserted on, whatever it is
  readonly body: any;
}

async function ask(question: object): Promise<Answer> {
  const response = await fetch(`${atlas.baseUrl}/llm/chat`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ patient: token, ...question }),
  });
  return { status: response.status, body: await response.json() };
}

test('the latest labs come streamed, with the name put back and the sources that they rest on', async () => {
  const response = await fetch(`${atlas.baseUrl}/llm/chat`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      patient: token,
      messages: [
        { role: 'user', content: `latest labs of ${patient.name![0]!.given![0]} ${patient.name![0]!.family}` },
      ],
    }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = (await response.text()).split('\n\n').flatMap((block) => {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
    return event ? [{ event, data: JSON.parse(data!) }] : [];
  });
  const text = events.map(({ event, data }) => (event === 'delta' ? data.text : '')).join('');
  expect(text).toContain(`${patient.name![0]!.given![0]} ${patient.name![0]!.family}`);
  const [prompt, sources] = events.map(({ data }) => data);
  expect(prompt.messages.at(-1)!.content).toMatch(/Hemoglobin A1c \(LOINC 4548-4\).*7\.3 %/);
  expect(sources).toMatchObject({ sources: [{ id: 'S1', type: 'Observation' }] });
  expect(events.at(-1)!.event).toBe('done');
});

test('of 520 prompts full of the patient none that reaches the model holds anything of them', {
  timeout: 240_000,
}, async () => {
  const prompts = identifiedPrompts(patient, 520);
  let refused = 0;
  for (const { content, file } of prompts) {
    const { status } = await ask({
      messages: [{ role: 'user', content }],
      ...(file ? { files: [{ path: 'notes.ts', content: file }] } : {}),
    });
    if (status === 422) refused++;
    else expect(status).toBe(200);
  }
  // What nobody could read anyway: Base64 of Base64 and the like.
  expect(refused).toBeLessThan(prompts.length / 10);
  const received = (await (await fetch(`${atlas.modelUrl}/control/received`)).json()) as { body: string }[];
  expect(received.length).toBeGreaterThan(470);
  const log = path.join(folder, 'model.log');
  fs.writeFileSync(log, received.map(({ body }) => body).join('\n'));
  const source = path.join(folder, 'source.json');
  fs.writeFileSync(source, JSON.stringify(bundle('batch', patient, visit, a1c)));
  const scan = (file: string) =>
    run({ ATLAS_DATA_DIR: path.join(folder, 'none'), ATLAS_REDIS_PORT: '1' }, 'leak-scan', source, '--path', file);
  const clean = await scan(log);
  expect(clean.stdout.trim().split('\n').at(-1)).toMatch(/^\{"finds":0,/);
  expect(clean.code).toBe(0);
  const unredacted = path.join(folder, 'unredacted.log');
  fs.writeFileSync(unredacted, prompts.map((prompt) => JSON.stringify(prompt)).join('\n'));
  const leaky = await scan(unredacted);
  expect(leaky.code).toBe(1);
  const { finds } = JSON.parse(leaky.stdout.trim().split('\n').at(-1)!) as { finds: number };
  expect(finds).toBeGreaterThan(8);
});

test('a patient who has said no is not asked about', async () => {
  const north = ehrSender(atlas.baseUrl, atlas.demo.clients.find((c) => c.name === 'ehr-north')!);
  const revoked = await send(north, 'Consent', {
    resourceType: 'Consent',
    id: `no-${own.id}`,
    status: 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IDSCL' }] }],
    patient: subject,
    policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTOUT' }] },
    dateTime: new Date().toISOString(),
    provision: { type: 'deny' },
  });
  expect(revoked.status).toBe(201);
  await expect
    .poll(async () => (await ask({ messages: [{ role: 'user', content: 'latest labs' }] })).status, { timeout: 5_000 })
    .toBe(403);
});
