import type { Resource } from '@medplum/fhirtypes';
import { ACT_REASON, canonicalSystem, codesOf, keyOf } from './codings.ts';
import { dataClassesOf } from './data-classes.ts';
import { isPurposeOfUse } from './purposes.ts';
import { referenceKey } from './references.ts';
import { type Label, labelOf, NORMAL, RESTRICTED, sensitivityOfCode } from './sensitivity.ts';
import { type Interval, intervalOf, intervalOfPeriod } from './time.ts';

/** What labels say of a resource: how confidential it is, which sensitive topics it touches, and the rest. */
export interface Labels {
  readonly rank: number;
  readonly sensitivities: readonly string[];
  readonly others: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * What Consents ask about a resource, each worked out when it is first asked for: most Consents ask for little, and a
 * bundle holds thousands.
 */
export class ResourceFacts {
  readonly type: string;
  readonly #resource: Json;
  readonly #extraLabels: readonly Label[];
  #found: Found | undefined;
  #labels: Labels | undefined;
  #dates: readonly Interval[] | undefined;
  #authors: readonly string[] | undefined;
  #classes: ReturnType<typeof dataClassesOf> | undefined;

  constructor(resource: Resource, extraLabels: readonly Label[] = []) {
    this.#resource = resource as unknown as Json;
    this.type = resource.resourceType;
    this.#extraLabels = extraLabels;
  }

  get key(): string | undefined {
    return typeof this.#resource.id === 'string' ? `${this.type}/${this.#resource.id}` : undefined;
  }

  /** Whose record it is; nothing where it does not say. */
  get patient(): string | undefined {
    if (this.type === 'Patient') return this.key;
    for (const element of ['subject', 'patient', 'beneficiary', 'individual', 'for'] as const) {
      const key = referenceKey(this.#resource[element]);
      if (key?.startsWith('Patient/')) return key;
    }
    return undefined;
  }

  get profiles(): readonly string[] {
    const { profile } = (this.#resource.meta ?? {}) as { profile?: unknown };
    return Array.isArray(profile) ? profile.filter((p) => typeof p === 'string') : [];
  }

  /** Every code in it, with and without its system. */
  get codes(): ReadonlySet<string> {
    return this.#walk().codes;
  }

  /** Every resource that it refers to. */
  get references(): ReadonlySet<string> {
    return this.#walk().references;
  }

  get dataClasses(): ReturnType<typeof dataClassesOf> {
    this.#classes ??= dataClassesOf(this.type, plainCodes(this.#resource.category), plainCodes(this.#resource.code));
    return this.#classes;
  }

  /** Labels it bears, and what its codes say: labels add, and never take away. Sensitive data is restricted data. */
  get labels(): Labels {
    if (this.#labels) return this.#labels;
    let rank = -1;
    const sensitivities = new Set(this.#walk().sensitivities);
    const others: string[] = [];
    const { security } = (this.#resource.meta ?? {}) as { security?: unknown };
    for (const label of [...codesOf(security).flatMap((c) => (c ? [labelOf(c)] : [])), ...this.#extraLabels]) {
      if (label.kind === 'confidentiality') rank = Math.max(rank, label.rank);
      else if (label.kind === 'sensitivity') sensitivities.add(label.code);
      else others.push(label.key);
    }
    const implied = sensitivities.size > 0 ? RESTRICTED : rank === -1 ? NORMAL : rank;
    this.#labels = { rank: Math.max(rank, implied), sensitivities: [...sensitivities], others };
    return this.#labels;
  }

  /** Purposes that the data is tagged for; HTEST says that it is made up, not what it may be used for. */
  get purposeTags(): readonly string[] {
    const { security } = (this.#resource.meta ?? {}) as { security?: unknown };
    if (security === undefined) return [];
    return codesOf(security).flatMap((c) =>
      c && (c.system ?? ACT_REASON) === ACT_REASON && isPurposeOfUse(c.code) && c.code !== 'HTEST' ? [c.code] : []
    );
  }

  /** When it was clinically so, or recorded; when it was last updated only where it says neither. */
  get dates(): readonly Interval[] {
    if (this.#dates) return this.#dates;
    const dates = DATE_ELEMENTS.flatMap((name) => {
      const value = this.#resource[name];
      const date = typeof value === 'string' ? intervalOf(value) : intervalOfPeriod(value);
      return date ? [date] : [];
    });
    const updated = intervalOf((this.#resource.meta as { lastUpdated?: unknown } | undefined)?.lastUpdated);
    this.#dates = dates.length > 0 || !updated ? dates : [updated];
    return this.#dates;
  }

  get authors(): readonly string[] {
    this.#authors ??= AUTHOR_ELEMENTS.flatMap((name) => authorsIn(this.#resource[name]));
    return this.#authors;
  }

  /** A Patient has no author, and so can't be of one who is not named. */
  get canHaveAuthor(): boolean {
    return !AUTHORLESS.has(this.type);
  }

  #walk(): Found {
    if (this.#found) return this.#found;
    const found: Found = { codes: new Set(), references: new Set(), sensitivities: new Set() };
    for (const name in this.#resource) if (!PLAIN.has(name)) collect(this.#resource[name], found);
    this.#found = found;
    return found;
  }
}

interface Found {
  readonly codes: Set<string>;
  readonly references: Set<string>;
  readonly sensitivities: Set<string>;
}

const PLAIN: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'text', 'identifier', 'implicitRules']);

/** FHIR's own elements for when something was, or was recorded (the FiveWs pattern's when.*). */
const DATE_ELEMENTS = [
  ...['effectiveDateTime', 'effectivePeriod', 'effectiveInstant', 'performedDateTime', 'performedPeriod'],
  ...['onsetDateTime', 'onsetPeriod', 'abatementDateTime', 'occurrenceDateTime', 'occurrencePeriod', 'period', 'date'],
  ...['recordedDate', 'issued', 'authoredOn', 'authored', 'dateAsserted', 'dateWritten', 'created', 'started', 'start'],
  ...['whenHandedOver', 'whenPrepared', 'sent', 'received', 'startDate', 'billablePeriod', 'servicedDate', 'recorded'],
  ...['createdDateTime', 'createdPeriod', 'receivedTime', 'timingDateTime', 'timingPeriod'],
];

/** FHIR's own elements for who says so (the FiveWs pattern's author and actor). */
const AUTHOR_ELEMENTS = [
  ...['author', 'recorder', 'asserter', 'performer', 'requester', 'enterer', 'sender', 'informationSource', 'source'],
  ...['resultsInterpreter', 'assessor', 'operator', 'creator', 'provider', 'authenticator', 'attester', 'interpreter'],
];

const AUTHORLESS: ReadonlySet<string> = new Set([
  ...['Patient', 'RelatedPerson', 'Person', 'Practitioner', 'PractitionerRole', 'Organization', 'Location', 'Group'],
  ...['Encounter', 'EpisodeOfCare', 'Medication', 'Substance', 'Device', 'Endpoint', 'HealthcareService', 'Schedule'],
  ...['Slot', 'Appointment', 'Account', 'Coverage', 'Specimen', 'Provenance', 'AuditEvent', 'Binary', 'Consent'],
]);

/** `performer: [Reference]` and `performer: [{ actor: Reference }]` alike. */
function authorsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(authorsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { actor, party, individual } = value as { actor?: unknown; party?: unknown; individual?: unknown };
  const key = referenceKey(value) ?? referenceKey(actor ?? party ?? individual);
  return key ? [key] : [];
}

function collect(value: unknown, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  const { code, system, reference } = value as { code?: unknown; system?: unknown; reference?: unknown };
  if (typeof code === 'string' && typeof system === 'string') {
    const canonical = canonicalSystem(system);
    found.codes.add(code).add(keyOf({ system: canonical, code }));
    const sensitivity = sensitivityOfCode(canonical, code);
    if (sensitivity) found.sensitivities.add(sensitivity);
  }
  if (typeof reference === 'string' || (value as { identifier?: unknown }).identifier) {
    const key = referenceKey(value);
    if (key) found.references.add(key);
  }
  for (const name in value) {
    const inner = (value as Json)[name];
    if (typeof inner === 'object') collect(inner, found);
  }
}

const plainCodes = (value: unknown): string[] => codesOf(value).flatMap((c) => (c ? [c.code] : []));
