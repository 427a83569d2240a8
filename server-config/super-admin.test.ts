import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { PasswordLoginError } from './password-login.ts';
import { superAdminClient } from './super-admin.ts';

/** A Medplum that knows one login, and as many memberships as the case says. */
interface Case {
  readonly memberships: readonly { readonly id: string; readonly project: string; readonly display: string }[];
  /** The project that is the super admin's. */
  readonly superProject: string;
  readonly status?: number;
}

let server: http.Server | undefined;
afterEach(() => server?.close());

async function medplum(answers: Case): Promise<{ url: string; calls: string[] }> {
  const calls: string[] = [];
  server = http.createServer(async (req, res) => {
    const body = await new Response(req as unknown as ReadableStream).text();
    const reply = (value: unknown, status = 200) => {
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    calls.push(req.url!);
    if (req.url === '/auth/login') {
      if (answers.status) return reply({ resourceType: 'OperationOutcome', issue: [] }, answers.status);
      const { projectId } = JSON.parse(body) as { projectId?: string };
      const only = projectId ?? (answers.memberships.length === 1 ? answers.memberships[0]!.project : undefined);
      return only
        ? reply({ login: 'l', code: `code-${only}` })
        : reply({
            login: 'l',
            memberships: answers.memberships.map((m) => ({
              id: m.id,
              project: { reference: `Project/${m.project}`, display: m.display },
            })),
          });
    }
    if (req.url === '/oauth2/token') {
      const form = new URLSearchParams(body);
      expect(form.get('code_verifier')).toBeTruthy();
      return reply({ access_token: token(form.get('code')!.slice('code-'.length)) });
    }
    const project = req.headers.authorization?.split('.')[1];
    reply({
      project: { superAdmin: JSON.parse(Buffer.from(project!, 'base64').toString()).project === answers.superProject },
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, calls };
}

const token = (project: string): string => `e30.${Buffer.from(JSON.stringify({ project })).toString('base64')}.x`;
const signIn = (medplumUrl: string) =>
  superAdminClient({ medplumUrl, email: 'admin@example.com', password: 'not told' });

describe('signing in as the super admin', () => {
  test('with one membership takes a login and a token', async () => {
    const { url, calls } = await medplum({
      memberships: [{ id: 'm', project: 'a', display: 'Super Admin' }],
      superProject: 'a',
    });
    expect((await signIn(url)).getAccessToken()).toBe(token('a'));
    expect(calls).toEqual(['/auth/login', '/oauth2/token']);
  });

  test('with several takes the one of the project that is the super admin’s, however it is called', async () => {
    const { url } = await medplum({
      memberships: [
        { id: '1', project: 'a', display: 'Atlas' },
        { id: '2', project: 'b', display: 'Operators' },
      ],
      superProject: 'b',
    });
    expect((await signIn(url)).getAccessToken()).toBe(token('b'));
  });

  test('a member of no such project is told so', async () => {
    const { url } = await medplum({
      memberships: [
        { id: '1', project: 'a', display: 'Atlas' },
        { id: '2', project: 'b', display: 'Other' },
      ],
      superProject: 'none',
    });
    await expect(signIn(url)).rejects.toThrow('is a member of no super admin project');
  });

  test.each([
    [400, 'does not let admin@example.com sign in (HTTP 400)'],
    [429, 'allows no more logins from here this minute'],
  ])('HTTP %i is named without the password', async (status, message) => {
    const { url } = await medplum({ memberships: [], superProject: 'a', status });
    const failure = await signIn(url).catch((err: unknown) => err as Error);
    expect(failure).toBeInstanceOf(PasswordLoginError);
    expect((failure as Error).message).toContain(message);
    expect((failure as Error).message).not.toContain('not told');
  });
});
