import { ContentType, createReference, type MedplumClient, type WithId } from '@medplum/core';
import type { Bot } from '@medplum/fhirtypes';
import { PROJECT_ID, policyId } from '../../config/ids.ts';
import type { Namespace } from '../../config/namespace.ts';
import { notFound } from '../errors.ts';

/** A bot that was deployed out of a file of the workbench. */
export interface DeployedBot {
  readonly id: string;
  /** Of the file. */
  readonly path: string;
  /** FHIR instant. */
  readonly deployedAt: string;
}

/** Begins the name of each, by which Medplum's policy of the ingest client knows them (`server-config/role-table.ts`). */
const NAME = 'workbench';
const MOST_BOTS = 1000;

/**
 * Bots of an organization, one a file. They have the membership of Atlas' own bots: such a bot works on what it is
 * handed and reads nothing of a patient, so that the gate, which looked at what it is handed, has the last word.
 */
export class WorkbenchBots {
  private readonly medplum: MedplumClient;
  private readonly system: string;

  constructor(medplum: MedplumClient, namespace: Namespace) {
    this.medplum = medplum;
    this.system = `${namespace.base}/workbench-bot`;
  }

  async list(orgId: string): Promise<DeployedBot[]> {
    const _count = String(MOST_BOTS);
    const found = await this.medplum.searchResources('Bot', { _compartment: `Organization/${orgId}`, _count });
    return found.flatMap((bot) => this.entryOf(bot, orgId) ?? []);
  }

  /**
   * The next version of the bot of this file, or the first.
   * @param code CommonJS that exports `handler`
   */
  async deploy(orgId: string, path: string, code: string): Promise<DeployedBot> {
    const identifier = { system: this.system, value: `${orgId}/${path}` };
    const query = { identifier: `${identifier.system}|${identifier.value}` };
    const bot = (await this.medplum.searchOne('Bot', query)) ?? (await this.made(path));
    const contentType = ContentType.JAVASCRIPT;
    const title = `${path
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '')}.js`;
    const binary = await this.medplum.createBinary({
      // Medplum puts a parenthesis behind it, which would call what a script without a semicolon ends with.
      data: `${code}\n;`,
      contentType,
      filename: title,
      securityContext: createReference(bot),
    });
    const deployed = await this.medplum.updateResource<Bot>({
      ...bot,
      meta: { ...bot.meta, accounts: [{ reference: `Organization/${orgId}` }] },
      identifier: [identifier],
      // What a bot logs would land in an AuditEvent that Medplum writes.
      auditEventTrigger: 'never',
      executableCode: { contentType, title, url: `Binary/${binary.id}` },
    });
    return this.entryOf(deployed, orgId)!;
  }

  /** @throws Refusal 404 for what is none of the organization's */
  async withdraw(orgId: string, id: string): Promise<void> {
    if (!(await this.list(orgId)).some((bot) => bot.id === id)) throw notFound();
    const membership = await this.medplum.searchOne('ProjectMembership', { profile: `Bot/${id}` });
    await this.medplum.deleteResource('Bot', id);
    if (membership) await this.medplum.deleteResource('ProjectMembership', membership.id);
  }

  /** By the endpoint that makes the membership too, without which a bot runs with the rights of who starts it. */
  private made(path: string): Promise<WithId<Bot>> {
    const accessPolicy = { reference: `AccessPolicy/${policyId('BOT')}` };
    const given = { name: `${NAME} ${path}`, accessPolicy, runtimeVersion: 'vmcontext' };
    return this.medplum.post(`admin/projects/${PROJECT_ID}/bot`, given, ContentType.JSON);
  }

  private entryOf(bot: WithId<Bot>, orgId: string): DeployedBot | undefined {
    const value = bot.identifier?.find(({ system }) => system === this.system)?.value;
    if (!value?.startsWith(`${orgId}/`)) return undefined;
    return { id: bot.id, path: value.slice(orgId.length + 1), deployedAt: bot.meta!.lastUpdated! };
  }
}
