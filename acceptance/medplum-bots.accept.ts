import { randomUUID } from 'node:crypto';
import type { Bot, Project, Subscription } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Api, eventually, type ParityProject, parityProject, text, unique } from './parity.ts';
import { BOT_SYSTEM, handler, makeBot } from './parity-bots.ts';

/** Parity: bots, and the subscriptions that start them. */
let project: ParityProject;
let admin: Api;
beforeAll(async () => {
  project = await parityProject(inject('atlas'), {
    secret: [{ name: 'PARITY', valueString: 'a secret' }],
  } as Partial<Project>);
  admin = project.admin;
});

const bot = (body: string, more: Partial<Bot> = {}) => makeBot(project, body, more);

const run = (id: string, input: unknown = {}) =>
  admin.post(`Bot/${id}/$execute`, input, { 'content-type': 'application/json' });

describe('$execute', () => {
  const answers: readonly [title: string, code: string, status: number, expected: unknown][] = [
    ['an object', 'return { a: event.input.a + 1 };', 200, { a: 2 }],
    ['an array', 'return [1, 2];', 200, [1, 2]],
    ['a boolean', 'return true;', 200, true],
    ['a string', "return 'plain text';", 200, 'plain text'],
    ['a number, as text', 'return 42;', 200, 42],
    [
      'a resource',
      "return { resourceType: 'Patient', gender: 'male' };",
      200,
      { resourceType: 'Patient', gender: 'male' },
    ],
    ['an Error thrown: 400', "throw new Error('of its own words');", 400, undefined],
    [
      'a plain OperationOutcome thrown: the status of its id',
      "throw { resourceType: 'OperationOutcome', id: 'conflict', issue: [{ severity: 'error', code: 'conflict', expression: ['Patient.name'] }] };",
      409,
      { issue: [{ expression: ['Patient.name'] }] },
    ],
    [
      'an OperationOutcome returned: the status of its id',
      "return { resourceType: 'OperationOutcome', id: 'forbidden', issue: [{ severity: 'error', code: 'forbidden' }] };",
      403,
      undefined,
    ],
  ];
  test.each(answers)('%s', async (_title, code, status, expected) => {
    const { id } = await bot(code);
    const answer = await run(id, { a: 1 });
    expect(answer.status).toBe(status);
    if (expected !== undefined) expect(answer.body).toMatchObject(expected as object);
    if (code.includes('of its own words')) expect(text(answer.body)).toContain('of its own words');
  });

  test('nothing returned is 200 and "All OK"', async () => {
    const { id } = await bot('return undefined;');
    const answer = await run(id);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ resourceType: 'OperationOutcome', id: 'ok' });
  });

  test('by identifier; an unknown one is 404', async () => {
    const { id } = await bot('return { ran: true };');
    const json = { 'content-type': 'application/json' };
    expect((await admin.post(`Bot/$execute?identifier=${BOT_SYSTEM}|${id}`, {}, json)).body).toEqual({ ran: true });
    expect((await admin.post(`Bot/$execute?identifier=${BOT_SYSTEM}|${unique()}`, {}, json)).status).toBe(404);
  });

  test('a bot has secrets, its own rights, the requester and the input', async () => {
    const { id } = await bot(`
      const me = await medplum.get('auth/me');
      return { secret: event.secrets.PARITY.valueString, profile: me.profile.resourceType, bot: event.bot.reference,
               requester: event.requester.reference, contentType: event.contentType, input: event.input };`);
    const { body } = await run(id, { a: 1 });
    expect(body).toMatchObject({
      secret: 'a secret',
      profile: 'Bot',
      bot: `Bot/${id}`,
      contentType: 'application/json',
    });
    expect(body.requester).toBe(`ClientApplication/${project.adminClientId}`);
    expect(body.input).toEqual({ a: 1 });
  });

  test('a bot writes as itself, and an error of its client keeps its status', async () => {
    const writes = await bot("return medplum.createResource({ resourceType: 'Patient', gender: 'female' });");
    const created = await run(writes.id);
    expect(created.body.resourceType).toBe('Patient');
    const stored = await admin.get(`Patient/${created.body.id}`, { 'x-medplum': 'extended' });
    expect(stored.body.meta.author.reference).toBe(`Bot/${writes.id}`);
    const misses = await bot(`return medplum.readResource('Patient', '${randomUUID()}');`);
    expect((await run(misses.id)).status).toBe(404);
  });

  test('text is handed as a string', async () => {
    const { id } = await bot('return { type: typeof event.input, input: event.input };');
    const answer = await admin.post(`Bot/${id}/$execute`, 'plain', { 'content-type': 'text/plain' });
    expect(answer.body).toEqual({ type: 'string', input: 'plain' });
  });

  test('code that does not parse is 400, and a CPU loop is cut off', async () => {
    const broken = await bot('this is no code');
    expect((await run(broken.id)).status).toBe(400);
    const loops = await bot('for (;;) {}', { timeout: 1 });
    expect((await run(loops.id)).status).toBe(400);
  });

  test('who may read a bot may run it, and nobody else', async () => {
    const { id } = await bot('return { ran: true };');
    const json = { 'content-type': 'application/json' };
    const reader = await project.member({
      policy: [{ resourceType: 'Bot', criteria: `Bot?_id=${id}`, interaction: ['read', 'search'] }],
    });
    expect((await reader.api.post(`Bot/${id}/$execute`, {}, json)).status).toBe(200);
    expect((await reader.api.post(`Bot/${id}/$deploy`, { code: handler('') }, json)).status).toBe(403);
    const other = await project.member({ policy: [{ resourceType: 'Patient', interaction: ['read'] }] });
    expect((await other.api.post(`Bot/${id}/$execute`, {}, json)).status).toBe(403);
  });

  test('code may come as a Binary, which takes more than a JSON body', async () => {
    const { id } = await bot('return 1;');
    const code = `${handler('return { from: "binary" };')}\n// ${'x'.repeat(1_200_000)}\n;`;
    const binary = await project.superAdmin.post('Binary?_filename=index.js', code, {
      'content-type': 'text/javascript',
    });
    expect(binary.status).toBe(201);
    const current = (await project.superAdmin.get(`Bot/${id}`)).body;
    const updated = await project.superAdmin.put(`Bot/${id}`, {
      ...current,
      meta: { project: project.id },
      executableCode: { contentType: 'text/javascript', title: 'index.js', url: `Binary/${binary.body.id}` },
    });
    expect(updated.status).toBe(200);
    expect((await run(id)).body).toEqual({ from: 'binary' });
  });
});

describe('a subscription to a bot', () => {
  test('runs it after the commit with the resource, for create, update and delete', async () => {
    const marker = unique();
    const watcher = await bot(`
      const done = event.headers['X-Medplum-Interaction'] || event.headers['x-medplum-interaction'];
      await medplum.createResource({ resourceType: 'Basic', code: { text: '${marker}' }, identifier: [{ value: done }] });`);
    await admin.create<Subscription>({
      resourceType: 'Subscription',
      status: 'active',
      reason: 'parity',
      criteria: 'Organization',
      channel: { type: 'rest-hook', endpoint: `Bot/${watcher.id}` },
    });
    const organization = await admin.create({ resourceType: 'Organization', name: 'one' });
    await admin.put(`Organization/${organization.id}`, { ...organization, name: 'two' });
    await admin.delete(`Organization/${organization.id}`);
    const interactions = await eventually(async () => {
      const { body } = await admin.get('Basic?_count=100');
      const mine = (body.entry ?? []).filter(
        (e: { resource: { code: { text: string } } }) => e.resource.code.text === marker
      );
      return (
        mine.length >= 3 &&
        mine.map((e: { resource: { identifier: { value: string }[] } }) => e.resource.identifier[0]!.value)
      );
    });
    expect([...interactions].sort()).toEqual(['create', 'delete', 'update']);
  });
});
