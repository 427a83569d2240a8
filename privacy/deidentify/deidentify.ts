import type {
  CodeableConcept,
  Coding,
  Consent,
  ConsentProvision,
  Extension,
  Identifier,
  Patient,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { isMedicalRecordNumber, PATIENT_TOKEN_PATTERN, type Pseudonyms, sourceKey } from '../pseudonyms.ts';
import { isResourceType, type SchemaElement } from '../schema/schema.ts';
import type { Deidentified, Identified } from '../types.ts';
import { ageBand, shiftDate } from './dates.ts';
import type { KnownIdentifiers } from './known.ts';
import { keptProfiles, keptSecurity, type Treatment, walkResource } from './walk.ts';

/** What the treatment of one resource depends on besides its content. */
export interface DeidentifyContext {
  readonly namespace: Namespace;
  readonly pseudonyms: Pseudonyms;
  /** Base URL or URN of the sending system; relative ids are its own. */
  readonly source: string;
  /** Token of the patient whose record it is; undefined for what belongs to no patient (Practitioner, Location, …). */
  readonly patientToken?: string;
  /** Names and numbers of the people of the message, see {@link KnownIdentifiers}. */
  readonly known: KnownIdentifiers;
  readonly now: Date;
  /** `fullUrl`s of the message → whose they are, so that `urn:uuid:` and absolute references are followed. */
  readonly fullUrls?: ReadonlyMap<string, { readonly type: string; readonly id: string; readonly source: string }>;
  readonly report?: (path: string, rule: string) => void;
}

/**
 * The `atlas` allow-list (45 CFR 164.514(b) as far as a list can do it): coded and measured values stay, dates move by
 * the patient's secret offset, identifiers and references become HMACs, everything else goes. References come out as
 * logical ones (`identifier` of system `…/source-id` or `…/identifier-hash`); who writes the resource makes those
 * literal whose targets are there. Pure: same input and context, same output.
 * @throws never hands on its input: what can't be treated is an exception.
 */
export function deidentify<T extends Resource>(resource: Identified<T>, context: DeidentifyContext): Deidentified<T> {
  const out = walkResource(resource as Resource, treatment(context));
  delete out.id;
  const meta = keptMeta(resource as Resource);
  if (meta) out.meta = meta;
  else delete out.meta;
  if (out.resourceType === 'Consent') keepPolicyDates(out, resource as unknown as Consent);
  if (out.resourceType === 'Patient') pseudonymize(out, resource as unknown as Patient, context);
  return out as Deidentified<T>;
}

function treatment(context: DeidentifyContext): Treatment {
  const { namespace: ns, pseudonyms, known, report } = context;
  const days = pseudonyms.dateOffset(context.patientToken ?? 'no patient');
  return {
    known,
    report,
    identifier: (identifier) =>
      typeof identifier.value === 'string'
        ? {
            ...(isMedicalRecordNumber(identifier) && { type: medicalRecordType(identifier, ns, pseudonyms) }),
            system: ns.identifierHash,
            value: pseudonyms.identifierHash(identifier),
          }
        : undefined,
    reference: (reference, element, contained) => pseudonymousReference(reference, element, contained, context),
    date: (value) => shiftDate(value, days),
    id: (value) => pseudonyms.opaque(value),
    localCoding: (coding) => ({
      system: `${ns.codeSystem}/${pseudonyms.opaque(coding.system ?? '')}`,
      code: pseudonyms.opaque(`${coding.system ?? ''}|${coding.code}`),
    }),
    extension: () => undefined,
    own: () => undefined,
  };
}

/**
 * A medical record number keeps its type and a pseudonym of its system: of two numbers of one system that differ, one
 * can say that they are two people's.
 */
export function medicalRecordType(identifier: Identifier, ns: Namespace, pseudonyms: Pseudonyms): CodeableConcept {
  return {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' },
      { system: ns.identifierSystem, code: pseudonyms.opaque(`identifier-system|${identifier.system}`) },
    ],
  };
}

/** FHIR's reference forms: contained, literal (relative, absolute, `urn:uuid:`), conditional, logical, patient token. */
function pseudonymousReference(
  reference: Reference,
  element: SchemaElement,
  contained: ReadonlyMap<string, string>,
  context: DeidentifyContext
): Reference | undefined {
  const literal = typeof reference.reference === 'string' ? reference.reference : undefined;
  if (literal?.startsWith('#')) {
    const id = contained.get(literal.slice(1));
    return id === undefined ? undefined : { reference: `#${id}` };
  }
  const target = referenceTarget(reference, element, context);
  if (!target) return undefined;
  return target.type
    ? { type: target.type as Reference['type'], identifier: target.identifier }
    : { identifier: target.identifier };
}

export interface ReferenceTarget {
  readonly type: string | undefined;
  readonly identifier: Identifier;
}

/** What a reference of a message points to, as the HMAC identifier that the target carries in the store. */
export function referenceTarget(
  reference: Reference,
  element: Pick<SchemaElement, 'r'>,
  context: Pick<DeidentifyContext, 'namespace' | 'pseudonyms' | 'source' | 'fullUrls'>
): ReferenceTarget | undefined {
  const { namespace: ns, pseudonyms } = context;
  const literal = typeof reference.reference === 'string' ? reference.reference : undefined;
  const only = element.r?.length === 1 && isResourceType(element.r[0]) ? element.r[0] : undefined;
  const said = isResourceType(reference.type) ? reference.type : only;
  const bySource = (type: string | undefined, key: string): ReferenceTarget => ({
    type,
    identifier: { system: ns.sourceId, value: pseudonyms.sourceHash(key) },
  });
  const byIdentifier = (type: string | undefined, identifier: Identifier): ReferenceTarget => ({
    type,
    identifier: { system: ns.identifierHash, value: pseudonyms.identifierHash(identifier) },
  });
  if (literal !== undefined) {
    const entry = context.fullUrls?.get(literal);
    if (entry) return bySource(entry.type, sourceKey(entry.source, entry.type, entry.id));
    if (/^urn:(uuid|oid):/i.test(literal)) return bySource(said, literal.toLowerCase());
    const conditional = /^([A-Za-z]+)\?identifier=([^&]*)$/.exec(literal);
    if (conditional) {
      const [system, value] = splitToken(decoded(conditional[2]!) ?? '');
      return value && isResourceType(conditional[1]) ? byIdentifier(conditional[1], { system, value }) : undefined;
    }
    const match =
      /^(?:(https?:\/\/.+)\/)?([A-Za-z]+)\/([A-Za-z0-9_.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/.exec(literal);
    if (match && isResourceType(match[2])) {
      const [, base, type, id] = match;
      if (type === 'Patient' && !base && PATIENT_TOKEN_PATTERN.test(id!)) {
        return { type, identifier: { system: ns.patientToken, value: id } };
      }
      return bySource(type, sourceKey(base ?? context.source, type!, id!));
    }
  }
  if (typeof reference.identifier?.value === 'string') {
    if (reference.identifier.system === ns.patientToken && PATIENT_TOKEN_PATTERN.test(reference.identifier.value)) {
      return { type: 'Patient', identifier: { system: ns.patientToken, value: reference.identifier.value } };
    }
    return byIdentifier(said, reference.identifier);
  }
  return undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function splitToken(token: string): [string | undefined, string | undefined] {
  const bar = token.indexOf('|');
  return bar < 0 ? [undefined, token] : [token.slice(0, bar), token.slice(bar + 1)];
}

function keptMeta(resource: Resource): Resource['meta'] | undefined {
  const profile = keptProfiles(resource.meta?.profile);
  const security: Coding[] = keptSecurity(resource.meta?.security);
  if (profile.length === 0 && security.length === 0) return undefined;
  return { ...(profile.length > 0 && { profile }), ...(security.length > 0 && { security }) };
}

/**
 * When a consent was given and how long it is in force are dates of the policy, not of care: moved, a refusal would be
 * in force too early or too late. (Its `dataPeriod` is about care and stays moved.)
 */
function keepPolicyDates(out: Resource, original: Consent): void {
  const consent = out as Consent;
  const dateTime = typeof original.dateTime === 'string' ? shiftDate(original.dateTime, 0) : undefined;
  if (dateTime) consent.dateTime = dateTime;
  if (consent.provision && original.provision) keepPeriods(consent.provision, original.provision);
}

function keepPeriods(out: ConsentProvision, original: ConsentProvision): void {
  if (original.period) {
    const [start, end] = [original.period.start, original.period.end].map((d) =>
      typeof d === 'string' ? shiftDate(d, 0) : undefined
    );
    out.period = { ...(start && { start }), ...(end && { end }) };
  }
  const nested = Array.isArray(original.provision) ? original.provision : [];
  const kept = out.provision ?? [];
  if (kept.length !== nested.length) throw new Error('A provision was lost: the Consent would say something else');
  for (const [i, inner] of kept.entries()) keepPeriods(inner, nested[i]!);
}

/** The FHIR Patient of the runbook: token, `Patient [ABC]`, an age band in place of the birth date. */
function pseudonymize(out: Resource, original: Patient, context: DeidentifyContext): void {
  const token = context.patientToken;
  if (!token) throw new Error('A Patient is de-identified under its token only');
  const patient = out as Patient;
  const hashes = Array.isArray(patient.identifier) ? patient.identifier : [];
  patient.identifier = [{ system: context.namespace.patientToken, value: token }, ...hashes];
  patient.name = [pseudonymousName(token)];
  const band = typeof original.birthDate === 'string' ? ageBand(original.birthDate, context.now) : undefined;
  if (band) {
    const extension: Extension[] = Array.isArray(patient.extension) ? patient.extension : [];
    patient.extension = [...extension, { url: context.namespace.ageBand, valueString: band }];
  }
}

export const pseudonymousName = (token: string): { text: string; family: string; given: string[] } => ({
  text: `Patient [${token.slice(3, 6).toUpperCase()}]`,
  family: '***',
  given: ['***'],
});
