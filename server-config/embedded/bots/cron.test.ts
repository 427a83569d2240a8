import type { Bot } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../test-server.ts';

const patterns = vi.hoisted(() => new Map<string, () => Promise<void>>());
vi.mock('croner', () => ({
  Cron: class {
    readonly #pattern: string;
    constructor(pattern: string, _options: object, fire: () => Promise<void>) {
      this.#pattern = pattern;
      patterns.set(pattern, fire);
    }
    stop() {
      patterns.delete(this.#pattern);
    }
  },
}));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const CODE = `exports.handler = async (medplum, event) => { console.log(event.input.resourceType, event.requester); };`;
const update = async (bot: Bot & { id: string }, change: Partial<Bot>) => {
  const current = await server.root.readResource('Bot', bot.id);
  await server.root.updateResource<Bot>({ ...current, ...change });
};

describe('a bot with a cron string', () => {
  it('runs with itself as input, while the string is there', async () => {
    const bot = await server.bot(CODE, { cronString: '*/5 * * * *' });
    await patterns.get('*/5 * * * *')?.();
    const [event] = await server.root.searchResources('AuditEvent', { entity: `Bot/${bot.id}` });
    expect(event?.outcomeDesc).toBe('Bot undefined');
    await update(bot, { cronString: undefined });
    expect(patterns.has('*/5 * * * *')).toBe(false);
  });

  it('never runs more often than each minute', async () => {
    await server.bot(CODE, { cronString: '*/10 * * * * *' });
    expect(patterns.size).toBe(0);
  });

  it('does not run where the project lacks the feature', async () => {
    const bot = await server.bot(CODE, { cronString: '1 1 * * *' });
    await server.root.updateResource({ ...server.project, features: ['bots'] });
    await patterns.get('1 1 * * *')?.();
    expect(await server.root.searchResources('AuditEvent', { entity: `Bot/${bot.id}` })).toHaveLength(0);
  });
});
