import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { linkSmartUser } from '../cli/smart-user.ts';
import { charted, practitioner } from './ehr/chart.ts';
import { KINDS } from './ehr/kinds.ts';
import { type SmartEhr, startSmartEhr } from './ehr/server.ts';
import { Visitor } from './ehr/visitor.ts';
import { settingsOf } from './running.ts';

const atlas = inject('atlas');
const doctor = practitioner();
let ehr: SmartEhr;

beforeAll(async () => {
  ehr = await startSmartEhr(atlas.ehrPorts.acceptance, atlas.baseUrl);
  const { settings, secrets } = await settingsOf(atlas);
  for (const { name } of KINDS) {
    const link = { email: 'clinician@atlas.example', iss: ehr.iss(name), fhirUser: `Practitioner/${doctor.id}` };
    await linkSmartUser(settings, secrets, link);
  }
});
afterAll(() => ehr?.close());
beforeEach(() => {
  ehr.faults = {};
  ehr.expiresIn = 3600;
  ehr.user = `Practitioner/${doctor.id}`;
  patientAtEhr(charted(3));
});

function patientAtEhr(chart: ReturnType<typeof charted>) {
  ehr.resources.splice(0, Number.POSITIVE_INFINITY, doctor, ...chart.resources);
  ehr.patientId = chart.who.patient.id;
  return chart;
}

const launchUrl = (kind: string) => `${atlas.baseUrl}/launch.html?${ehr.launch(kind)}`;

async function launched(kind = 'basic', url = launchUrl(kind)) {
  const visitor = new Visitor();
  const answer = await visitor.go(url);
  return { visitor, answer, at: new URL(visitor.urls.at(-1)!).pathname };
}

const refresh = (visitor: Visitor) => visitor.json(`${atlas.baseUrl}/smart/refresh`, { method: 'POST' });

describe.each(KINDS.map(({ name }) => name))('an EHR of the kind "%s"', (kind) => {
  test('launches Atlas for a patient, whose pseudonymous record opens', async () => {
    const { visitor, at } = await launched(kind);
    expect(at).toBe('/launched');
    const session = await refresh(visitor);
    expect(session.status).toBe(200);
    expect(session.body).toMatchObject({ token_type: 'Bearer', patient: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const patient = await visitor.json(`${atlas.baseUrl}/smart/patient`);
    expect(patient.body).toMatchObject({ resourceType: 'Patient', id: session.body.patient });
    expect(patient.body.name[0].text).toMatch(/^Patient \[[A-Z2-7]{3}\]$/);
  });

  test('is a standalone launch as well, when the user picks the patient there', async () => {
    const url = `${atlas.baseUrl}/smart/login?iss=${encodeURIComponent(ehr.iss(kind))}`;
    const { visitor, at } = await launched(kind, url);
    expect(at).toBe('/launched');
    expect((await refresh(visitor)).body.patient).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('trailing slashes and capitals of the host in `iss` make no difference', async () => {
  const launch = ehr.launch('basic');
  launch.set('iss', `${launch.get('iss')!.replace('http', 'HTTP')}/`);
  const { at } = await launched('basic', `${atlas.baseUrl}/launch.html?${launch}`);
  expect(at).toBe('/launched');
});
