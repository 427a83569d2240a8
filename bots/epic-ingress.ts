import type { MedplumClient } from '@medplum/core';
import { namespace } from '../config/namespace.ts';
import { openVault, type Vault } from '../privacy/index.ts';
import { isEnvelope, openEnvelope, type SealedEnvelope } from './envelope.ts';
import { type BotEvent, requiredSecret } from './event.ts';
import { ingest } from './ingress/ingest.ts';
import {
  type IngressMessage,
  type IngressPlace,
  type IngressResult,
  KEY_SECRET,
  PLACE_SECRET,
} from './ingress/message.ts';

/**
 * Identified FHIR in: pseudonym, consent, de-identification, vault, upsert. Run by the gateway (the message is plain,
 * in memory), or by Medplum (the message is a sealed envelope, see `envelope.ts`). The caller holds the patient's lock.
 */
export async function handler(
  medplum: MedplumClient,
  event: BotEvent<IngressMessage | SealedEnvelope>
): Promise<IngressResult> {
  const message = isEnvelope(event.input)
    ? await openEnvelope<IngressMessage>(event.input, JSON.parse(requiredSecret(event, KEY_SECRET)))
    : event.input;
  const place = JSON.parse(requiredSecret(event, PLACE_SECRET)) as IngressPlace;
  return ingest({ medplum, vault: vaultAt(place), namespace: namespace(place.namespace), now: new Date() }, message);
}

/** One vault a place, so that data keys are unwrapped once. */
const vaults = new Map<string, Vault>();

function vaultAt(place: IngressPlace): Vault {
  const key = JSON.stringify(place.vault);
  const vault = vaults.get(key) ?? openVault(place.vault);
  vaults.set(key, vault);
  return vault;
}
