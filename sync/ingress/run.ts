import type { JWK } from 'jose';
import { sealEnvelope } from '../../bots/envelope.ts';
import { handler as epicIngress } from '../../bots/epic-ingress.ts';
import type { BotEvent } from '../../bots/event.ts';
import {
  type IngressMessage,
  type IngressPlace,
  type IngressResult,
  PLACE_SECRET,
} from '../../bots/ingress/message.ts';
import { botId } from '../../config/ids.ts';
import { currentTrace } from '../../config/log.ts';
import { vaultLocation } from '../../config/vault.ts';
import { openVault, type Vault } from '../../privacy/index.ts';
import type { IngestDeps } from './deps.ts';
import { Unavailable } from './failures.ts';
import { withLocks } from './lock.ts';
import { whileHeld } from './while-held.ts';

const LOCK_TTL_MS = 30_000;
/** The Redis set of an organization's resource types that have references without a target. */
export const pendingTypesKey = (orgId: string): string => `atlas:pending-types:${orgId}`;

/** Runs epic-ingress where `BOT_RUNTIME` says, under the lock of the patient. */
export class IngressRunner {
  readonly vault: Vault;
  readonly #deps: IngestDeps;
  readonly #place: IngressPlace;

  readonly #lockTtlMs: number;

  constructor(deps: IngestDeps, lockTtlMs: number = LOCK_TTL_MS) {
    this.#deps = deps;
    this.#lockTtlMs = lockTtlMs;
    this.#place = { namespace: deps.namespace.base, vault: vaultLocation(deps.settings) };
    this.vault = openVault(this.#place.vault);
  }

  /**
   * @throws when Medplum, Redis or the vault is down; what was answered before that is stored. And Unavailable when the lock is
   * lost: at the edge the bot stops before its next write; one that Medplum runs can't be stopped and is only not
   * trusted. Sent again, the message finds what was stored and brings it to the same end.
   */
  async run(message: IngressMessage): Promise<IngressResult> {
    const keys = (message.patientKeys ?? ['shared']).map(
      (k) => `atlas:lock:${message.orgId}:${k.slice(k.lastIndexOf('|') + 1)}`
    );
    const result = await withLocks(this.#deps.redis, keys, this.#lockTtlMs, async (lost) => {
      const handled = await this.#handle(message, lost);
      lost.throwIfAborted();
      return handled;
    });
    if (result.pendingTypes.length > 0)
      await this.#deps.redis.sadd(pendingTypesKey(message.orgId), ...result.pendingTypes);
    return result;
  }

  #handle(message: IngressMessage, lost: AbortSignal): Promise<IngressResult> {
    return this.#deps.settings.BOT_RUNTIME === 'medplum' ? this.#inMedplum(message) : this.#atTheEdge(message, lost);
  }

  #atTheEdge(message: IngressMessage, lost: AbortSignal): Promise<IngressResult> {
    const event: BotEvent<IngressMessage> = {
      input: message,
      contentType: 'application/json',
      secrets: { [PLACE_SECRET]: { name: PLACE_SECRET, valueString: JSON.stringify(this.#place) } },
      traceId: currentTrace()?.traceId,
    };
    return epicIngress(whileHeld(this.#deps.ingestMedplum, lost), event);
  }

  /** Sealed, because Medplum keeps the full input of every run at rest. */
  async #inMedplum(message: IngressMessage): Promise<IngressResult> {
    const envelope = await sealEnvelope(message, this.#deps.secrets.botKey.publicJwk as JWK);
    const answer = await this.#deps.ingestMedplum.executeBot(botId('epic-ingress'), envelope, 'application/json');
    if (!Array.isArray((answer as Partial<IngressResult> | undefined)?.outcomes))
      throw new Unavailable('The ingress bot is not available. Try again later.');
    return answer as IngressResult;
  }
}
