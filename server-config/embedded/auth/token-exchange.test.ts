import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { MedplumClient } from '@medplum/core';
import type { ClientApplication } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../test-server.ts';

let server: TestServer;
let client: TestClient;
let provider: http.Server;
let userInfoUrl: string;

/** An identity provider that knows its tokens by the person that they name. */
beforeAll(async () => {
  provider = http.createServer((req, res) => {
    const token = req.headers.authorization?.slice('Bearer '.length);
    if (token === 'expired') res.writeHead(401).end();
    else if (token === 'html') res.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>');
    else {
      res.writeHead(200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ sub: token, email: `${token}@EXAMPLE.com` }));
    }
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  userInfoUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/userinfo`;
  server = await startTestServer();
  client = await server.client({ admin: true });
  const someone = { resourceType: 'Practitioner', firstName: 'A', lastName: 'B', scope: 'project' } as const;
  await client.medplum.invite(server.project.id, { ...someone, email: 'alice@example.com' });
  await client.medplum.invite(server.project.id, { ...someone, externalId: 'subject-7' });
});
afterAll(async () => {
  await server.close();
  provider.close();
});

async function clientWith(useSubject: boolean): Promise<string> {
  const { id } = await server.client();
  const application = await server.root.readResource('ClientApplication', id);
  const identityProvider = {
    authorizeUrl: 'https://idp.example/authorize',
    tokenUrl: 'https://idp.example/token',
    userInfoUrl,
    clientId: 'atlas',
    clientSecret: 'x',
    useSubject,
  };
  await server.root.updateResource<ClientApplication>({ ...application, identityProvider });
  return id;
}

describe('the exchange of a token', () => {
  it('knows a person by email', async () => {
    const medplum = new MedplumClient({ baseUrl: server.url });
    const profile = await medplum.exchangeExternalAccessToken('alice', await clientWith(false));
    expect(profile.resourceType).toBe('Practitioner');
    expect(medplum.getActiveLogin()?.refreshToken).toBeDefined();
  });

  it('knows a person by subject where the client says so', async () => {
    const medplum = new MedplumClient({ baseUrl: server.url });
    await medplum.exchangeExternalAccessToken('subject-7', await clientWith(true));
    expect(medplum.getProject()?.id).toBe(server.project.id);
  });

  it.each([
    ['nobody', 'User not found'],
    ['expired', 'Failed to verify code'],
    ['html', 'Failed to verify code'],
  ])('refuses the token of %s', async (token, text) => {
    const medplum = new MedplumClient({ baseUrl: server.url });
    await expect(medplum.exchangeExternalAccessToken(token, await clientWith(false))).rejects.toThrow(text);
  });

  it('refuses an ID token, and a client without a provider', async () => {
    const exchange = async (fields: Record<string, string>) => {
      const grant_type = 'urn:ietf:params:oauth:grant-type:token-exchange';
      const body = new URLSearchParams({ grant_type, subject_token: 'alice', ...fields });
      return (await fetch(`${server.url}oauth2/token`, { method: 'POST', body })).json();
    };
    const type = 'urn:ietf:params:oauth:token-type';
    expect(await exchange({ client_id: await clientWith(false), subject_token_type: `${type}:id_token` })).toEqual({
      error: 'invalid_request',
      error_description: 'Invalid subject_token_type',
    });
    expect(await exchange({ client_id: client.id, subject_token_type: `${type}:access_token` })).toEqual({
      error: 'invalid_request',
      error_description: 'Invalid client',
    });
  });
});
