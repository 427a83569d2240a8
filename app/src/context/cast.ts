import type { FhircastConnection, FhircastEventName, MedplumClient } from '@medplum/core';

/**
 * FHIRcast (https://build.fhir.org/ig/HL7/fhircast-docs/): keeps this window in step with what else is open in the
 * user's session, through Medplum's hub. A connection that ends is made anew, subscription and all, since the hub
 * forgets subscribers when it restarts and ends them with their lease; each try waits longer than the one before.
 */
export type CastStatus = 'connected' | 'connecting' | 'off';

export type CastEvent =
  | { readonly type: 'open'; readonly patient: CastPatient; readonly encounter?: string | undefined }
  | { readonly type: 'close'; readonly patient: CastPatient };

/** A Patient as an event names it. */
export interface CastPatient {
  readonly id?: string | undefined;
  readonly token?: string | undefined;
}

const EVENTS: FhircastEventName[] = ['Patient-open', 'Patient-close', 'Encounter-open', 'Encounter-close'];
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** What stood for so long was good: the next try comes soon again. */
const STABLE_MS = 10_000;

export interface Cast {
  /** Tells the others which patient is open here. */
  publish(patient: { id: string; token?: string | undefined; system: string }): Promise<void>;
  close(): void;
}

interface CastOptions {
  readonly medplum: MedplumClient;
  readonly topic: string;
  readonly onStatus: (status: CastStatus) => void;
  readonly onEvent: (event: CastEvent) => void;
}

export function openCast({ medplum, topic, onStatus, onEvent }: CastOptions): Cast {
  let connection: FhircastConnection | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let closed = false;

  async function connect(again: boolean): Promise<void> {
    onStatus('connecting');
    try {
      const subscription = await medplum.fhircastSubscribe(topic, EVENTS);
      if (closed) return;
      const opened = medplum.fhircastConnect(subscription, { maxRetries: 0 });
      connection = opened;
      let since = 0;
      opened.addEventListener('connect', () => {
        since = Date.now();
        onStatus('connected');
        // What happened while nobody listened.
        if (again) void catchUp();
      });
      opened.addEventListener('message', ({ payload }) => {
        const event = eventOf(payload.event as unknown as RawEvent);
        if (event) onEvent(event);
      });
      opened.addEventListener('disconnect', () => {
        if (connection !== opened) return;
        connection = undefined;
        opened.disconnect();
        if (since > 0 && Date.now() - since > STABLE_MS) tries = 0;
        retry();
      });
    } catch {
      retry();
    }
  }

  function retry(): void {
    if (closed) return;
    onStatus(tries > 3 ? 'off' : 'connecting');
    clearTimeout(timer);
    timer = setTimeout(() => void connect(true), pauseMs(tries++));
  }

  async function catchUp(): Promise<void> {
    const current = (await medplum.fhircastGetContext(topic).catch(() => undefined)) as CurrentContext | undefined;
    const anchor = current?.['context.type'];
    const event = anchor && eventOf({ 'hub.event': `${anchor}-open`, context: current.context ?? [] });
    if (event) onEvent(event);
  }

  void connect(false);
  return {
    async publish({ id, token, system }) {
      const resource = {
        resourceType: 'Patient' as const,
        id,
        ...(token ? { identifier: [{ system, value: token }] } : {}),
      };
      await medplum.fhircastPublish(topic, 'Patient-open', { key: 'patient', resource }).catch(() => undefined);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      const last = connection;
      connection = undefined;
      last?.disconnect();
    },
  };
}

/** Twice as long each time, and by chance a little less, so that windows don't come back together. */
export function pauseMs(tries: number, random: () => number = Math.random): number {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
  return longest * (0.75 + random() / 4);
}

export interface RawEvent {
  readonly 'hub.event'?: string;
  readonly context?: readonly {
    readonly key?: string;
    readonly resource?: {
      readonly id?: string;
      readonly identifier?: readonly { readonly system?: string; readonly value?: string }[];
      readonly subject?: { readonly reference?: string };
    };
    readonly reference?: { readonly reference?: string };
  }[];
}

interface CurrentContext {
  readonly 'context.type'?: string;
  readonly context?: RawEvent['context'];
}

/** Event names are compared without case (FHIRcast 2.3, "Event notification"). */
export function eventOf(raw: RawEvent): CastEvent | undefined {
  const [anchor, action] = (raw['hub.event'] ?? '').toLowerCase().split('-');
  if ((anchor !== 'patient' && anchor !== 'encounter') || (action !== 'open' && action !== 'close')) return undefined;
  // An encounter ends while its patient stays open.
  if (anchor === 'encounter' && action === 'close') return undefined;
  const entry = (key: string) => raw.context?.find((one) => one.key?.toLowerCase() === key);
  const encounter = entry('encounter');
  const patient = patientOf(entry('patient')) ?? referenced(encounter?.resource?.subject?.reference);
  if (!patient) return undefined;
  const encounterId = encounter?.resource?.id ?? encounter?.reference?.reference?.replace(/^.*Encounter\//, '');
  return action === 'close' ? { type: 'close', patient } : { type: 'open', patient, encounter: encounterId };
}

function patientOf(entry: NonNullable<RawEvent['context']>[number] | undefined): CastPatient | undefined {
  const token = entry?.resource?.identifier?.find(({ value }) => /^pt_[a-z2-7]{26}$/.test(value ?? ''))?.value;
  const id = entry?.resource?.id;
  if (token || id) return { ...(id ? { id } : {}), ...(token ? { token } : {}) };
  return referenced(entry?.reference?.reference);
}

function referenced(reference: string | undefined): CastPatient | undefined {
  const [, id] = /(?:^|\/)Patient\/([A-Za-z0-9.-]{1,64})$/.exec(reference ?? '') ?? [];
  return id ? { id } : undefined;
}
