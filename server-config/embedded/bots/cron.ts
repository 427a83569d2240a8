import { ContentType, type WithId } from '@medplum/core';
import type { Bot, Project, Resource } from '@medplum/fhirtypes';
import { Cron } from 'croner';
import { describeError, type Services } from '../services.ts';
import type { Bots } from './bots.ts';

const EVERY = 1000;

/** Runs bots by their `cronString`. Five fields only, so a minute is the least; another pattern never fires. */
export class BotCron {
  readonly #services: Services;
  readonly #bots: Bots;
  readonly #jobs = new Map<string, Cron>();

  constructor(services: Services, bots: Bots) {
    this.#services = services;
    this.#bots = bots;
  }

  async start(): Promise<void> {
    const bots = await this.#services.system.searchResources<Bot>({
      resourceType: 'Bot',
      count: EVERY,
    });
    for (const bot of bots) this.#schedule(bot);
  }

  stop(): void {
    for (const job of this.#jobs.values()) job.stop();
    this.#jobs.clear();
  }

  /** Told of every committed write. */
  changed(resource: Resource, deleted: boolean): void {
    if (resource.resourceType !== 'Bot') return;
    this.#jobs.get(resource.id as string)?.stop();
    this.#jobs.delete(resource.id as string);
    if (!deleted) this.#schedule(resource as WithId<Bot>);
  }

  #schedule(bot: WithId<Bot>): void {
    if (bot.cronString?.trim().split(/\s+/).length !== 5) return;
    try {
      this.#jobs.set(bot.id, new Cron(bot.cronString, { protect: true, unref: true }, () => this.#fire(bot.id)));
    } catch (err) {
      this.#services.log.warn({ bot: bot.id, ...describeError(err) }, 'A cron pattern was not understood');
    }
  }

  async #fire(id: string): Promise<void> {
    try {
      const bot = await this.#services.system.readResource<Bot>('Bot', id);
      const project = await this.#services.system.readResource<Project>('Project', bot.meta?.project as string);
      const runAs = await this.#bots.membershipFor(bot);
      if (!runAs || !project.features?.includes('cron')) return;
      await this.#bots.run({ bot, runAs, input: bot, contentType: ContentType.FHIR_JSON });
    } catch (err) {
      this.#services.log.warn({ bot: id, ...describeError(err) }, 'A cron run failed');
    }
  }
}
