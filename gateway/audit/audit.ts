import type { MedplumClient } from '@medplum/core';
import type { Logger } from 'pino';
import type { Role } from '../../config/ids.ts';
import { currentTrace } from '../../config/log.ts';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import { unavailable } from '../errors.ts';
import { startDrain } from './drain.ts';
import { auditEvent } from './events.ts';
import { openOutbox } from './outbox.ts';

/** Subtypes of Atlas' AuditEvents that are not RESTful interactions, in the code system `…/fhir/audit-event-type`. */
export type AtlasAuditType =
  | 'FHIR_INGRESS'
  | 'FHIR_EXPORT'
  | 'FHIR_REVEAL'
  | 'FHIR_ERASE'
  | 'LOGIN'
  | 'WEBSOCKET'
  | 'ADMIN';

/** FHIR's RESTful interactions, code system http://hl7.org/fhir/restful-interaction. */
export type RestInteraction =
  | 'read'
  | 'vread'
  | 'search'
  | 'history'
  | 'create'
  | 'update'
  | 'patch'
  | 'delete'
  | 'operation'
  | 'batch'
  | 'transaction'
  | 'capabilities';

/** Who did it; a `Caller` is one. Never a name: references by id, or an HMAC where nobody was identified. */
export interface AuditAgent {
  /** `Practitioner/<id>`, `Patient/<id>`, `ClientApplication/<id>`, … */
  readonly profile?: string;
  readonly role?: Role | undefined;
  readonly orgId?: string | undefined;
  /** The HMAC of what a login gave as its name. */
  readonly loginHash?: string;
}

/** What happened, said without a value out of any resource. */
export interface AuditInput {
  readonly type: AtlasAuditType | RestInteraction;
  readonly agent: AuditAgent;
  /** 0 success, 4 refused or the caller's fault, 8 Atlas' or Medplum's fault. */
  readonly outcome: '0' | '4' | '8';
  readonly status?: number | undefined;
  /** References by id (`Observation/<uuid>`); anything else is dropped. */
  readonly entities?: readonly string[] | undefined;
  /** `pt_…` tokens of the patients it was about. */
  readonly patientTokens?: readonly string[] | undefined;
  /** Resource type of a search or operation that has no single target. */
  readonly resourceType?: string | undefined;
  /** Name of the operation (`$everything`, `$graphql`, a grant type). */
  readonly operation?: string | undefined;
  /** NAMES of search parameters, never their values. */
  readonly parameters?: readonly string[] | undefined;
  /** v3-PurposeOfUse code, where the caller gave one. */
  readonly purpose?: string | undefined;
  /** How many resources it was about, when that is more than `entities` lists. */
  readonly count?: number | undefined;
}

export interface Audit {
  /**
   * Resolves when the event is on disk; the caller then may answer.
   * @returns the id that the event bears as a tag.
   * @throws Refusal 503 when it can't be written: an operation without its event isn't answered.
   */
  record(input: AuditInput): Promise<string>;
  /**
   * For what changes something: leaves a mark on disk before it happens. A process that dies before `finish` leaves
   * an event with outcome 8 behind, so that no change goes unrecorded.
   * @throws Refusal 503 when it can't be written.
   */
  begin(input: Omit<AuditInput, 'outcome'>): Promise<{ finish(input: AuditInput): Promise<string> }>;
}

export interface DurableAudit extends Audit {
  /** Resolves when Medplum has acknowledged all that was recorded, or the time is up. */
  drained(withinMs: number): Promise<boolean>;
  /** Resolves when the outbox takes events. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** 501 is a refusal: what was asked for isn't open. */
export function auditOutcome(status: number): AuditInput['outcome'] {
  if (status < 400) return '0';
  return status < 500 || status === 501 ? '4' : '8';
}

interface AuditOptions {
  /** `<dataDir>/outbox`; one process owns it. */
  readonly folder: string;
  readonly namespace: Namespace;
  readonly medplum: MedplumClient;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Events go to disk first, and from there to Medplum, each exactly once, whenever Medplum is there. */
export async function startAudit({ folder, namespace, medplum, metrics, log }: AuditOptions): Promise<DurableAudit> {
  const outbox = await openOutbox(folder);
  const drain = startDrain({ outbox, namespace, medplum, metrics, log });
  const build = (id: string, input: AuditInput) =>
    auditEvent(input, { id, namespace, recorded: new Date(), traceId: currentTrace()?.traceId });

  async function append(id: string, kind: 'intent' | 'event', input: AuditInput): Promise<void> {
    try {
      await outbox.append({ kind, id, event: build(id, input) });
    } catch (err) {
      metrics.auditWriteFailures.inc({ stage: 'outbox' });
      log.error({ err }, 'audit outbox can not be written');
      throw unavailable('The audit trail');
    }
    if (kind === 'event') drain.wake();
  }

  return {
    async record(input) {
      const id = crypto.randomUUID();
      await append(id, 'event', input);
      return id;
    },
    async begin(input) {
      const id = crypto.randomUUID();
      await append(id, 'intent', { ...input, outcome: '8' });
      return {
        async finish(done) {
          await append(id, 'event', done);
          return id;
        },
      };
    },
    drained: (withinMs) => drain.settled(withinMs),
    probe: () => outbox.probe(),
    async close() {
      await drain.stop();
      await outbox.close();
    },
  };
}
