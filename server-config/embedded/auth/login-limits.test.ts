import type { SmartAppLaunch } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUPER_ADMIN, signIn, startTestServer, type TestServer } from '../test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ loginsPerMinute: 4 });
});
afterAll(() => server.close());

describe('what limits a login', () => {
  it('is an address rule, when the token is issued', async () => {
    const blocked = await server.policy([{ resourceType: 'Patient' }], {
      ipAccessRule: [
        { name: 'inside', value: '10.', action: 'allow' },
        { name: 'the rest', value: '*', action: 'block' },
      ],
    });
    const access = { accessPolicy: { reference: `AccessPolicy/${blocked.id}` } };
    await expect(server.client(access)).rejects.toThrow('IP address not allowed');
  });

  it('is the context of a SMART launch', async () => {
    const { medplum } = await server.client({ admin: true });
    const [own, other] = await Promise.all(
      ['female', 'male'].map((gender) =>
        medplum.createResource({ resourceType: 'Patient', gender: gender as 'female' | 'male' })
      )
    );
    await medplum.invite(server.project.id, {
      resourceType: 'Practitioner',
      firstName: 'A',
      lastName: 'B',
      email: 'doctor@example.com',
      password: 'doctor-password',
      scope: 'project',
    });
    const launch = await medplum.createResource<SmartAppLaunch>({
      resourceType: 'SmartAppLaunch',
      patient: { reference: `Patient/${own!.id}` },
    });
    const doctor = await signIn(server.url, 'doctor@example.com', 'doctor-password', {
      projectId: server.project.id,
      scope: 'openid patient/*.rs launch',
      launch: launch.id,
    });
    expect((await doctor.searchResources('Patient')).map((p) => p.id)).toEqual([own!.id]);
    await expect(doctor.readResource('Patient', other!.id)).rejects.toThrow('Not found');
    await expect(doctor.createResource({ resourceType: 'Patient' })).rejects.toThrow('Forbidden');
  });

  it('is the number of tries a minute', async () => {
    const tries = [];
    for (let i = 0; i < 5; i++) {
      const response = await fetch(`${server.url}auth/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: SUPER_ADMIN.email, password: 'not-the-password' }),
      });
      tries.push(response.status);
    }
    expect(tries.at(-1)).toBe(429);
  });
});
