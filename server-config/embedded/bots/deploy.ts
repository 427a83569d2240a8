import { allOk, badRequest, createReference, type WithId } from '@medplum/core';
import type { Bot, OperationOutcome } from '@medplum/fhirtypes';
import { storeBinary } from '../http/binary-routes.ts';
import type { EmbeddedRepository } from '../repository.ts';
import type { Services } from '../services.ts';
import type { Bots } from './bots.ts';

/**
 * `Bot/:id/$deploy`: keeps the code as a Binary that the bot names; without code it only says whether there is some.
 * The code is not looked at. Done with the caller's rights.
 */
export async function deploy(
  services: Services,
  bots: Bots,
  repo: EmbeddedRepository,
  bot: WithId<Bot>,
  code: string | undefined,
  filename = 'index.js'
): Promise<OperationOutcome> {
  if (!code && !bot.executableCode?.url) return badRequest('Bot missing executable code');
  if (!(await bots.enabled(bot))) return badRequest('Bots not enabled');
  if (code) {
    const contentType = 'text/javascript';
    const binary = await storeBinary(services, repo, code, {
      resourceType: 'Binary',
      contentType,
      ...(repo.context.superAdmin ? { meta: { project: bot.meta?.project } } : {}),
    });
    await repo.updateResource<Bot>({
      ...bot,
      executableCode: { contentType, url: `Binary/${binary.id}`, title: filename },
    });
  }
  const membership = bot.runAsUser || (await services.sessions.membershipOf(createReference(bot), bot.meta?.project));
  return membership ? allOk : withWarning('Could not find ProjectMembership for Bot');
}

function withWarning(text: string): OperationOutcome {
  return { ...allOk, issue: [...allOk.issue, { severity: 'warning', code: 'business-rule', details: { text } }] };
}
