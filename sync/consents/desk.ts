import type { Bundle, Consent, Resource } from '@medplum/fhirtypes';
import {
  type CodeLike,
  type ConsentDecision,
  type ConsentPolicySet,
  type ConsentRequest,
  compile,
  type Filtered,
  type FilterOptions,
  filterBundle,
  type RequestActor,
  type ResourceDecider,
} from '../../consent/index.ts';
import { Unavailable } from '../ingress/failures.ts';
import type { ConsentChange, ConsentNews } from './news.ts';
import type { ConsentSource } from './source.ts';

/** Who asks for what of whom. What is left out of a question permits nothing by itself (consent/README.md). */
export interface ConsentQuestion {
  /** Medplum's id of the Patient, or `Patient/<id>`. */
  readonly patient: string;
  /** The organization that holds the record; Consents of others don't count. */
  readonly orgId: string;
  /** v3 PurposeOfUse; `CARE` is `TREAT`. */
  readonly purpose: CodeLike;
  readonly actor: RequestActor;
  /** access (when left out) | collect | use | disclose | correct. */
  readonly action?: string;
}

/** A question with the data it is about: resources themselves, or what they would be. */
export type ConsentInquiry = ConsentQuestion &
  Pick<ConsentRequest, 'resource' | 'resources' | 'dataClasses' | 'securityLabels' | 'context'>;

export interface ConsentDesk {
  /** One decision, over the Consents as they are now. */
  decide(inquiry: ConsentInquiry): Promise<ConsentDecision>;
  /** The decider of one patient's resources. Good for the answer at hand, not to be kept: Consents change. */
  prepare(question: ConsentQuestion): Promise<ResourceDecider>;
  /** The same for many patients, whose Consents are read together; by the id of the Patient. */
  prepareAll(questions: readonly ConsentQuestion[]): Promise<ReadonlyMap<string, ResourceDecider>>;
  /** The resources of one patient that may pass, with what is withheld named for the audit. */
  filter(question: ConsentQuestion, resources: readonly Resource[]): Promise<Filtered<Resource[]>>;
  filterBundle(question: ConsentQuestion, bundle: Bundle, options?: FilterOptions): Promise<Filtered<Bundle>>;
  /** The Consents themselves, in force or not. */
  consentsOf(patient: string, orgId: string): Promise<readonly Consent[]>;
  /** Consents have changed: what is kept of them is looked at again, here before the next decision, and in every process. */
  changed(change: ConsentChange): void;
  close(): Promise<void>;
}

/** Medplum could not be asked for the Consents, or not lately enough: nothing is permitted, and nothing denied. */
export class ConsentsUnreadable extends Unavailable {
  constructor(cause: unknown) {
    super('What the patient has consented to can not be read now. Try again later.');
    this.name = 'ConsentsUnreadable';
    this.cause = cause;
  }
}

/**
 * How old the last look at what has changed may be when a decision is made. Revocation is to be in force within a
 * second wherever it was made, even where every notification of it was lost.
 */
const LOOKED_MS = 600;
/** While decisions are being made, the next look is under way before it is needed. */
const LOOK_EVERY_MS = 300;
const IN_USE_MS = 5_000;
/** A Consent that was deleted leaves nothing to look at; a notification says so, or else this time. */
const KEPT_MS = 10_000;
const MOST_PATIENTS = 20_000;

interface Kept {
  readonly consents: readonly Consent[];
  readonly policies: ConsentPolicySet;
}

interface DeskOptions {
  readonly source: ConsentSource;
  readonly news?: readonly ConsentNews[];
  /** Milliseconds, monotonic. */
  readonly clock?: () => number;
}

/**
 * Consent decisions for everything that moves a patient's data: gateway, bots at the edge and workers. Consents are
 * read from Medplum once, compiled and kept. Each decision rests on a look at what has changed since, no older than
 * {@link LOOKED_MS}: one search for all patients, made ahead while decisions are asked for.
 */
export function createConsentDesk({ source, news = [], clock = () => performance.now() }: DeskOptions): ConsentDesk {
  const kept = new Map<string, { value: Promise<Kept>; until: number }>();
  /** When the last successful look began, and which of the changes that were heard of it came after. */
  let lookedAt = Number.NEGATIVE_INFINITY;
  let lookedAfter = 0;
  let heard = 0;
  let usedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  const stops = news.map((one) => one.listen(take));
  const ahead = setInterval(() => {
    if (clock() - usedAt < IN_USE_MS && clock() - lookedAt > LOOK_EVERY_MS) look().catch(() => undefined);
  }, LOOK_EVERY_MS / 3);
  ahead.unref();

  function look(): Promise<void> {
    looking ??= lookOnce().finally(() => {
      looking = undefined;
    });
    return looking;
  }

  async function lookOnce(): Promise<void> {
    const began = clock();
    const after = heard;
    const changed = await source.changedPatients();
    if (changed === 'many') kept.clear();
    else for (const patient of changed) for (const key of keysOf(patient)) kept.delete(key);
    lookedAt = began;
    lookedAfter = after;
  }

  /** @throws when Medplum can't be asked */
  async function upToDate(): Promise<void> {
    usedAt = clock();
    const oldest = usedAt - LOOKED_MS;
    const changes = heard;
    // A look that was under way when something changed may have missed it: then another.
    while (lookedAt < oldest || lookedAfter < changes) await look();
  }

  const organizations = new Set<string>();
  const keysOf = (patientId: string): string[] => [...organizations].map((org) => `${org} ${patientId}`);

  function take(change: ConsentChange): void {
    if (change.kind === 'patient') for (const key of keysOf(change.id)) kept.delete(key);
    else if (change.kind === 'gone') kept.clear();
    else heard++;
  }

  async function all(orgId: string, patientIds: readonly string[]): Promise<Map<string, Kept>> {
    organizations.add(orgId);
    await upToDate();
    const values = new Map<string, Promise<Kept>>();
    for (const id of patientIds) {
      const found = kept.get(`${orgId} ${id}`);
      if (found && found.until > clock()) values.set(id, found.value);
    }
    const missing = [...new Set(patientIds)].filter((id) => !values.has(id));
    if (missing.length > 0) {
      const loaded = source.consentsOf(orgId, missing);
      for (const id of missing) {
        const value = loaded.then((by) => read(by.get(id) ?? []));
        values.set(id, value);
        keep(`${orgId} ${id}`, value);
      }
    }
    return new Map(await Promise.all([...values].map(async ([id, value]) => [id, await value] as const)));
  }

  function keep(key: string, value: Promise<Kept>): void {
    const entry = { value, until: clock() + KEPT_MS };
    kept.delete(key);
    kept.set(key, entry);
    value.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    if (kept.size > MOST_PATIENTS) kept.delete(kept.keys().next().value!);
  }

  async function prepareAll(questions: readonly ConsentQuestion[]) {
    const orgs = new Set(questions.map((q) => q.orgId));
    const deciders = new Map<string, ResourceDecider>();
    for (const orgId of orgs) {
      const ofOrg = questions.filter((q) => q.orgId === orgId);
      const found = await readable(
        all(
          orgId,
          ofOrg.map((q) => idOf(q.patient))
        )
      );
      for (const question of ofOrg) {
        const id = idOf(question.patient);
        deciders.set(id, found.get(id)!.policies.prepare(requestOf(question), new Date()));
      }
    }
    return deciders;
  }

  async function of(patient: string, orgId: string): Promise<Kept> {
    const id = idOf(patient);
    return (await readable(all(orgId, [id]))).get(id)!;
  }

  async function prepare(question: ConsentQuestion): Promise<ResourceDecider> {
    return (await of(question.patient, question.orgId)).policies.prepare(requestOf(question), new Date());
  }

  return {
    prepare,
    prepareAll,
    async decide(inquiry) {
      const { policies } = await of(inquiry.patient, inquiry.orgId);
      const { resource, resources, dataClasses, securityLabels, context } = inquiry;
      const data = { resource, resources, dataClasses, securityLabels, context };
      return policies.decide({ ...requestOf(inquiry), ...data }, new Date());
    },
    async filter(question, resources) {
      const bundle: Bundle = {
        resourceType: 'Bundle',
        type: 'collection',
        entry: resources.map((resource) => ({ resource })),
      };
      const { result, ...found } = filterBundle(bundle, await prepare(question));
      return { ...found, result: (result.entry ?? []).flatMap(({ resource }) => resource ?? []) };
    },
    async filterBundle(question, bundle, options) {
      return filterBundle(bundle, await prepare(question), options);
    },
    async consentsOf(patient, orgId) {
      return (await of(patient, orgId)).consents;
    },
    changed(change) {
      take(change);
      for (const one of news) one.tell(change);
    },
    async close() {
      clearInterval(ahead);
      for (const stop of stops) stop();
      await looking?.catch(() => undefined);
    },
  };
}

const read = (consents: readonly Consent[]): Kept => ({ consents, policies: compile(consents) });

async function readable<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (err) {
    throw new ConsentsUnreadable(err);
  }
}

const idOf = (patient: string): string => patient.replace(/^Patient\//, '');

function requestOf({ patient, orgId, purpose, actor, action }: ConsentQuestion): ConsentRequest {
  return {
    patient: `Patient/${idOf(patient)}`,
    organization: `Organization/${orgId}`,
    purpose,
    actor,
    ...(action !== undefined && { action }),
  };
}
