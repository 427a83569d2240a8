import { randomUUID } from 'node:crypto';
import {
  type BotEvent,
  createReference,
  LRUCache,
  MedplumClient,
  normalizeErrorString,
  normalizeOperationOutcome,
  resolveId,
  type WithId,
} from '@medplum/core';
import type {
  Binary,
  Bot,
  Project,
  ProjectMembership,
  ProjectSetting,
  Reference,
  Subscription,
} from '@medplum/fhirtypes';
import type { Services } from '../services.ts';
import { recordRun } from './audit.ts';
import { type BotCode, compile, run } from './runtime.ts';

const DEFAULT_TIMEOUT_SECONDS = 10;

export interface BotRun {
  readonly bot: WithId<Bot>;
  readonly runAs: WithId<ProjectMembership>;
  readonly requester?: BotEvent['requester'];
  readonly input: unknown;
  readonly contentType: string;
  readonly subscription?: WithId<Subscription>;
  readonly headers?: BotEvent['headers'];
  readonly traceId?: string;
  readonly remoteAddress?: string;
}

export interface BotResult {
  /** False when it threw; what it returned does not matter, an OperationOutcome neither. */
  readonly success: boolean;
  /** What it printed. */
  readonly log: string;
  readonly returnValue?: unknown;
}

/** Runs bots: for `$execute`, webhooks, subscriptions, pre-commit and cron alike. */
export class Bots {
  readonly #services: Services;
  /** Compiled once a version of the code. */
  readonly #compiled = new LRUCache<BotCode>(50);

  constructor(services: Services) {
    this.#services = services;
  }

  /** Never throws: what goes wrong is the result. */
  async run(request: BotRun): Promise<BotResult> {
    const start = new Date().toISOString();
    const result = await this.#tryRun(request).catch(failed);
    await recordRun(this.#services, request, result, start);
    return result;
  }

  /** Whose rights the bot has: its own membership's, or with `runAsUser` the caller's. */
  async membershipFor(
    bot: WithId<Bot>,
    caller?: WithId<ProjectMembership>
  ): Promise<WithId<ProjectMembership> | undefined> {
    if (bot.runAsUser) return caller;
    return (await this.#services.sessions.membershipOf(createReference(bot), bot.meta?.project)) ?? caller;
  }

  async enabled(bot: Bot): Promise<boolean> {
    const project = await this.#services.system
      .readResource<Project>('Project', bot.meta?.project as string)
      .catch(() => undefined);
    return project?.features?.includes('bots') ?? false;
  }

  async #tryRun(request: BotRun): Promise<BotResult> {
    const { bot, runAs } = request;
    if (!(await this.enabled(bot))) return { success: false, log: 'Bots not enabled' };
    await this.#keepInput(request);
    if (bot.runtimeVersion && bot.runtimeVersion !== 'vmcontext') {
      return { success: false, log: 'Unsupported bot runtime' };
    }
    if (!bot.executableCode?.url) return { success: false, log: 'No executable code' };
    if (!bot.executableCode.url.startsWith('Binary/')) {
      return { success: false, log: 'Executable code is not a Binary' };
    }
    const code = await this.#codeOf(bot.executableCode.url);
    const lines: string[] = [];
    try {
      const returnValue = await run(code, {
        medplum: await this.#clientFor(runAs, request.traceId),
        event: {
          bot: createReference(bot),
          requester: request.requester,
          input: request.input,
          contentType: request.contentType,
          secrets: await this.#secretsOf(bot, runAs),
          traceId: request.traceId,
          headers: request.headers,
          responseStream: undefined,
        },
        timeoutMs: (bot.timeout || DEFAULT_TIMEOUT_SECONDS) * 1000,
        print: (line) => lines.push(line),
      });
      // Code without a semicolon at its end swallows the call: nothing ran, and nothing may pass for having run.
      return { success: typeof returnValue !== 'function', log: lines.join('\n'), returnValue };
    } catch (err) {
      lines.push(`Unhandled error: ${describeThrown(err)}`, `Error ${normalizeErrorString(err)}`);
      return { success: false, log: lines.join('\n'), returnValue: normalizeOperationOutcome(err) };
    }
  }

  /**
   * The real server keeps the full input of every run in clear, with no switch. So does this one: that Atlas hands no
   * identified data to it in clear can only be tested where it would show.
   */
  async #keepInput({ bot, contentType, input, subscription, remoteAddress }: BotRun): Promise<void> {
    const project = bot.meta?.project as string;
    const now = new Date();
    const day = now.toISOString().slice(0, 10).replaceAll('-', '/');
    const row = {
      contentType,
      input,
      botId: bot.id,
      projectId: project,
      accountId: bot.meta?.account,
      subscriptionId: subscription?.id,
      remoteAddress,
    };
    await this.#services.binaries.write(
      `bot/${project}/${day}/${now.getTime()}-${randomUUID()}.json`,
      JSON.stringify(row)
    );
  }

  async #codeOf(url: string): Promise<BotCode> {
    const binary = await this.#services.system.readReference<Binary>({ reference: url });
    const version = `${binary.id}/${binary.meta?.versionId}`;
    const known = this.#compiled.get(version);
    if (known) return known;
    const code = compile(await this.#services.binaries.readText(binary), `${binary.id}.js`);
    this.#compiled.set(version, code);
    return code;
  }

  async #clientFor(membership: WithId<ProjectMembership>, traceId: string | undefined): Promise<MedplumClient> {
    const medplum = new MedplumClient({
      baseUrl: this.#services.ownUrl(),
      cacheTime: 0,
      ...(traceId ? { defaultHeaders: { traceparent: traceId } } : {}),
      fetch: (url: string, options?: RequestInit) => fetch(url, options),
    });
    medplum.setAccessToken(await this.#services.sessions.tokenOfBot(membership));
    return medplum;
  }

  async #secretsOf(bot: Bot, runAs: ProjectMembership): Promise<Record<string, ProjectSetting>> {
    const ids = new Set([bot.meta?.project as string, resolveId(runAs.project) as string]);
    const secrets: ProjectSetting[] = [];
    for (const id of ids) {
      const project = await this.#services.system.readResource<Project>('Project', id);
      if (bot.system) secrets.push(...(project.systemSecret ?? []));
      secrets.push(...(project.secret ?? []));
    }
    return Object.fromEntries(secrets.map((secret) => [secret.name, secret]));
  }
}

/** The bot that an endpoint such as `Bot/<id>` names. */
export function botReference(endpoint: string | undefined): Reference<Bot> | undefined {
  return endpoint?.startsWith('Bot/') ? { reference: endpoint } : undefined;
}

function failed(err: unknown): BotResult {
  return { success: false, log: normalizeErrorString(err), returnValue: normalizeOperationOutcome(err) };
}

/** Errors of the bot's own realm are no `instanceof Error` here. */
function describeThrown(err: unknown): string {
  const { stack, message } = (err ?? {}) as Partial<Error>;
  if (stack) return stack;
  return message ?? (typeof err === 'object' ? JSON.stringify(err) : String(err));
}
