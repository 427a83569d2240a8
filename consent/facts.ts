import type { Resource } from '@medplum/fhirtypes';
import { ACT_REASON, canonicalSystem, codesOf, keyOf } from './codings.ts';
import { dataClassesOf } from './data-classes.ts';
import { isPurposeOfUse } from './purposes.ts';
import { referenceKey } from './references.ts';
import { type Label, labelOf, NORMAL, RESTRICTED, sensitivityOfCode, sensitivityOfName } from './sensitivity.ts';
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
    const sensitivities = this.#codedSensitivities();
    const others: string[] = [];
    for (const label of this.#ownLabels()) {
      if (label.kind === 'confidentiality') rank = Math.max(rank, label.rank);
      else if (label.kind === 'other') others.push(label.key);
      else if (!sensitivities.includes(label.code)) sensitivities.push(label.code);
    }
    const implied = sensitivities.length > 0 ? RESTRICTED : rank === -1 ? NORMAL : rank;
    this.#labels = { rank: Math.max(rank, implied), sensitivities, others };
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
    const dates: Interval[] = [];
    for (const name in this.#resource) {
      if (!DATE_ELEMENTS.has(name)) continue;
      const value = this.#resource[name];
      const date = typeof value === 'string' ? intervalOf(value) : intervalOfPeriod(value);
      if (date) dates.push(date);
    }
    if (dates.length === 0) {
      const updated = intervalOf((this.#resource.meta as { lastUpdated?: unknown } | undefined)?.lastUpdated);
      if (updated) dates.push(updated);
    }
    this.#dates = dates;
    return dates;
  }

  get authors(): readonly string[] {
    if (this.#authors) return this.#authors;
    const authors: string[] = [];
    for (const name in this.#resource) if (AUTHOR_ELEMENTS.has(name)) addAuthors(this.#resource[name], authors);
    this.#authors = authors;
    return authors;
  }

  /** A Patient has no author, and so can't be of one who is not named. */
  get canHaveAuthor(): boolean {
    return !AUTHORLESS.has(this.type);
  }

  #ownLabels(): readonly Label[] {
    const { security } = (this.#resource.meta ?? {}) as { security?: unknown };
    if (security === undefined) return this.#extraLabels;
    return [...codesOf(security).flatMap((c) => (c ? [labelOf(c)] : [])), ...this.#extraLabels];
  }

  #codedSensitivities(): string[] {
    const found: string[] = [];
    for (const name in this.#resource) {
      const value = this.#resource[name];
      if (typeof value === 'object' && !UNCODED.has(name)) collectSensitivities(value, found);
    }
    return found;
  }

  #walk(): Found {
    if (this.#found) return this.#found;
    const found: Found = { codes: new Set(), references: new Set() };
    for (const name in this.#resource) if (!PLAIN.has(name)) collect(this.#resource[name], found);
    this.#found = found;
    return found;
  }
}

interface Found {
  readonly codes: Set<string>;
  readonly references: Set<string>;
}

const PLAIN: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'text', 'identifier', 'implicitRules']);

/** Elements whose codes say nothing of a topic, left out because every resource of a large Bundle is looked through. */
const UNCODED: ReadonlySet<string> = new Set([
  ...PLAIN,
  ...['subject', 'patient', 'encounter', 'performer', 'author', 'recorder', 'requester', 'basedOn', 'partOf', 'note'],
  ...['valueQuantity', 'interpretation', 'referenceRange', 'effectivePeriod', 'performedPeriod', 'period', 'telecom'],
  ...['clinicalStatus', 'verificationStatus', 'address', 'name'],
]);

/** FHIR's own elements for when something was, or was recorded (the FiveWs pattern's when.*). */
const DATE_ELEMENTS: ReadonlySet<string> = new Set([
  ...['effectiveDateTime', 'effectivePeriod', 'effectiveInstant', 'performedDateTime', 'performedPeriod'],
  ...['onsetDateTime', 'onsetPeriod', 'abatementDateTime', 'occurrenceDateTime', 'occurrencePeriod', 'period', 'date'],
  ...['recordedDate', 'issued', 'authoredOn', 'authored', 'dateAsserted', 'dateWritten', 'created', 'started', 'start'],
  ...['whenHandedOver', 'whenPrepared', 'sent', 'received', 'startDate', 'billablePeriod', 'servicedDate', 'recorded'],
  ...['createdDateTime', 'createdPeriod', 'receivedTime', 'timingDateTime', 'timingPeriod'],
]);

/** FHIR's own elements for who says so (the FiveWs pattern's author and actor). */
const AUTHOR_ELEMENTS: ReadonlySet<string> = new Set([
  ...['author', 'recorder', 'asserter', 'performer', 'requester', 'enterer', 'sender', 'informationSource', 'source'],
  ...['resultsInterpreter', 'assessor', 'operator', 'creator', 'provider', 'authenticator', 'attester', 'interpreter'],
]);

const AUTHORLESS: ReadonlySet<string> = new Set([
  ...['Patient', 'RelatedPerson', 'Person', 'Practitioner', 'PractitionerRole', 'Organization', 'Location', 'Group'],
  ...['Encounter', 'EpisodeOfCare', 'Medication', 'Substance', 'Device', 'Endpoint', 'HealthcareService', 'Schedule'],
  ...['Slot', 'Appointment', 'Account', 'Coverage', 'Specimen', 'Provenance', 'AuditEvent', 'Binary', 'Consent'],
]);

/** `performer: [Reference]` and `performer: [{ actor: Reference }]` alike. */
function addAuthors(value: unknown, authors: string[]): void {
  if (Array.isArray(value)) for (const item of value) addAuthors(item, authors);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { actor, party, individual } = value as { actor?: unknown; party?: unknown; individual?: unknown };
  const key = referenceKey(value) ?? referenceKey(actor ?? party ?? individual);
  if (key) authors.push(key);
}

function collectSensitivities(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) collectSensitivities(value[i], found);
    return;
  }
  const { code, text } = value as { code?: unknown; text?: unknown };
  let sensitivity: string | undefined;
  if (typeof code === 'string') {
    const { system, display } = value as { system?: unknown; display?: unknown };
    sensitivity = typeof system === 'string' ? sensitivityOfCode(system, code, display) : undefined;
  } else if (typeof text === 'string' && isConcept(value)) {
    sensitivity = sensitivityOfName(text);
  }
  if (sensitivity && !found.includes(sensitivity)) found.push(sensitivity);
  for (const name in value) {
    const inner = (value as Json)[name];
    if (typeof inner === 'object') collectSensitivities(inner, found);
  }
}

/** A CodeableConcept, of the things that have a text: it has codes beside it, or nothing. */
function isConcept(value: object): boolean {
  for (const name in value)
    if (name !== 'text' && name !== 'coding' && name !== 'id' && name !== 'extension') return false;
  return true;
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
