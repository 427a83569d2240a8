import type { MedplumClient, WithId } from '@medplum/core';
import type { Bot, Resource } from '@medplum/fhirtypes';
import { botId } from '../config/ids.ts';
import { type BuiltBot, botCodeSystem } from './bots.ts';
import type { PlanLine } from './plan.ts';

export interface Deploy extends PlanLine {
  readonly built: BuiltBot;
}

/** Which bots run other code than was built. */
export function planDeploys(
  built: readonly BuiltBot[],
  found: ReadonlyMap<string, Resource>,
  namespaceBase: string
): Deploy[] {
  return built.map((bot) => {
    const reference = `Bot/${botId(bot.definition.name)}`;
    const existing = found.get(reference) as Bot | undefined;
    const action = !existing?.executableCode
      ? 'create'
      : deployedDigest(existing, namespaceBase) === bot.digest
        ? 'unchanged'
        : 'update';
    return { action, reference, name: `code of bot ${bot.definition.name}`, built: bot };
  });
}

/**
 * Undefined when somebody else has deployed since: the tag names the Binary that it speaks of. Medplum answers a
 * Binary's address as a signed URL of its storage, in which the id is a path segment.
 */
export function deployedDigest(bot: Bot, namespaceBase: string): string | undefined {
  const tag = bot.meta?.tag?.find((t) => t.system === botCodeSystem(namespaceBase));
  const url = bot.executableCode?.url?.split('?')[0] ?? '';
  return tag?.display && url.split('/').includes(tag.display) ? tag.code : undefined;
}

/** What Medplum would run, as far as it is what Atlas' mark speaks of. */
export async function deployedCode(
  medplum: MedplumClient,
  bot: Resource | undefined,
  namespaceBase: string
): Promise<string | undefined> {
  const tag = bot?.meta?.tag?.find((t) => t.system === botCodeSystem(namespaceBase));
  if (!tag?.display) return undefined;
  const blob = await medplum.download(medplum.fhirUrl('Binary', tag.display).toString());
  return blob.text();
}

/**
 * Code goes in as a Binary and not through `$deploy`, whose body is held to `maxJsonSize` (1 MB by default); and so code
 * and its digest are one write: a crash leaves the old code with the old digest, or the new with the new.
 */
export async function deployBot(medplum: MedplumClient, deploy: Deploy, namespaceBase: string): Promise<void> {
  const filename = `${deploy.built.definition.name}.js`;
  const binary = await medplum.createBinary({
    data: deploy.built.code,
    contentType: 'text/javascript',
    filename,
    securityContext: { reference: deploy.reference },
  });
  const bot: WithId<Bot> = await medplum.readResource('Bot', botId(deploy.built.definition.name));
  const system = botCodeSystem(namespaceBase);
  const otherTags = (bot.meta?.tag ?? []).filter((tag) => tag.system !== system);
  await medplum.updateResource<Bot>({
    ...bot,
    meta: { ...bot.meta, tag: [...otherTags, { system, code: deploy.built.digest, display: binary.id }] },
    executableCode: { contentType: 'text/javascript', title: filename, url: `Binary/${binary.id}` },
  });
}
