import { randomUUID } from 'node:crypto';
import type { Bot } from '@medplum/fhirtypes';
import { expect } from 'vitest';
import { type ParityProject, text } from './parity.ts';

/** Identifier system of the suite's bots; the value is their id. */
export const BOT_SYSTEM = 'https://example.com/parity';

/** A bot with a membership, made by the super admin as the bootstrap does, and its code deployed. */
export async function makeBot(
  project: ParityProject,
  body: string,
  more: Partial<Bot> = {}
): Promise<Bot & { id: string }> {
  const id = randomUUID();
  const membershipId = randomUUID();
  const self = `Bot/${id}`;
  const put = async (reference: string, resource: object) => {
    const answer = await project.superAdmin.put(reference, resource);
    expect(answer.status, text(answer.body)).toBeLessThan(300);
    return answer.body;
  };
  const made = await put(self, {
    resourceType: 'Bot',
    id,
    meta: { project: project.id },
    name: 'parity',
    identifier: [{ system: BOT_SYSTEM, value: id }],
    runtimeVersion: 'vmcontext',
    auditEventTrigger: 'never',
    ...more,
  });
  await put(`ProjectMembership/${membershipId}`, {
    resourceType: 'ProjectMembership',
    id: membershipId,
    project: { reference: `Project/${project.id}` },
    user: { reference: self },
    profile: { reference: self },
  });
  const deployed = await project.superAdmin.post(
    `${self}/$deploy`,
    { code: handler(body), filename: 'index.js' },
    {
      'content-type': 'application/json',
    }
  );
  expect(deployed.status, text(deployed.body)).toBe(200);
  return made;
}
export const handler = (body: string): string => `exports.handler = async function (medplum, event) { ${body} };`;
