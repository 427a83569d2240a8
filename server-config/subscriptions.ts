import type { Subscription } from '@medplum/fhirtypes';
import { botId, INGEST_CLIENT_ID, stableId } from '../config/ids.ts';
import { GATED_TYPES } from './clinical-types.ts';
import { inProject, type Stored, type Wanted } from './state.ts';

const EXTENSION = 'https://medplum.com/fhir/StructureDefinition';

/**
 * The inner phi-gate: a pre-commit Subscription a type, since Medplum takes one type a criteria and runs the first
 * match only. The server sets `meta.author`, so nobody else can pass as the ingest client.
 */
export function subscriptions(): Wanted[] {
  const gates = GATED_TYPES.map(
    (type): Wanted => ({
      name: `phi-gate before ${type}`,
      owns: 'whole',
      resource: phiGateSubscription(type),
    })
  );
  const syncs = SYNCED_SOONER.map(
    (type): Wanted => ({
      name: `foundry-sync after ${type}`,
      owns: 'whole',
      resource: foundrySyncSubscription(type),
    })
  );
  return [...gates, ...syncs];
}

/**
 * What others wait for. A bot's run costs Medplum more than the write that it follows, so what comes by the hundred is
 * left to the tail, which looks every few seconds.
 */
const SYNCED_SOONER = ['Patient', 'Encounter'];

function foundrySyncSubscription(type: string): Subscription & Stored {
  return {
    resourceType: 'Subscription',
    id: stableId(`Subscription/foundry-sync/${type}`),
    meta: { ...inProject },
    status: 'active',
    reason: `foundry-sync after every write of ${type}`,
    criteria: type,
    channel: { type: 'rest-hook', endpoint: `Bot/${botId('foundry-sync')}` },
  };
}

export const phiGateSubscriptionId = (type: string): string => stableId(`Subscription/phi-gate/${type}`);

function phiGateSubscription(type: string): Subscription & Stored {
  return {
    resourceType: 'Subscription',
    id: phiGateSubscriptionId(type),
    meta: { ...inProject },
    status: 'active',
    reason: `phi-gate before every write of ${type}`,
    criteria: type,
    channel: { type: 'rest-hook', endpoint: `Bot/${botId('phi-gate')}` },
    extension: [
      { url: `${EXTENSION}/pre-commit-bot`, valueBoolean: true },
      // Medplum calls creates `update` here too. Deletes are let through: what must not be stored has to be removable.
      { url: `${EXTENSION}/subscription-supported-interaction`, valueCode: 'update' },
      {
        url: `${EXTENSION}/fhir-path-criteria-expression`,
        valueString: `%current.meta.author.reference != 'ClientApplication/${INGEST_CLIENT_ID}'`,
      },
    ],
  };
}
