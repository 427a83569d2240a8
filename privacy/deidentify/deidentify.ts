import type { CodeableConcept, Consent, Identifier, Patient, Reference, Resource } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { PROFILES } from '../profiles/profiles.ts';
import { isMedicalRecordNumber, PATIENT_TOKEN_PATTERN, type Pseudonyms, sourceKey } from '../pseudonyms.ts';
import type { Circumstances, ContainedIds, Pseudonymizer } from '../rules/circumstances.ts';
import { readConfiguration } from '../rules/configuration.ts';
import { Engine } from '../rules/engine.ts';
import { Report, type ReportLine } from '../rules/report.ts';
import { textRedactor } from '../rules/text-redactor.ts';
import { isResourceType } from '../schema/schema.ts';
import type { Deidentified, Identified } from '../types.ts';
import { isStandardUri } from './allow-list.ts';
import { keepMeaning } from './consents.ts';
import type { KnownIdentifiers } from './known.ts';

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
}

/**
 * The profile `atlas` (`../profiles/atlas.json`), under the pseudonyms of an organization: coded and measured values
 * stay, text is redacted, dates move by the patient's secret offset, identifiers and references become HMACs, everything
 * else goes. References come out as logical ones (`identifier` of system `…/source-id` or `…/identifier-hash`); who
 * writes the resource makes those literal whose targets are there. Pure: same input and context, same output.
 * @throws never hands on its input: what can't be treated is an exception.
 */
export function deidentify<T extends Resource>(resource: Identified<T>, context: DeidentifyContext): Deidentified<T> {
  return deidentifiedBy(atlasEngine(), resource, context);
}

/** The same, with what became of each element under which rule: for who wants to see it before anything is stored. */
export function inspect<T extends Resource>(
  resource: Identified<T>,
  context: DeidentifyContext
): { readonly resource: Deidentified<T>; readonly report: readonly ReportLine[] } {
  inspecting ??= reportingEngine();
  const { engine, report } = inspecting;
  try {
    return { resource: deidentifiedBy(engine, resource, context), report: report.lines() };
  } finally {
    report.clear();
  }
}

let inspecting: { readonly engine: Engine; readonly report: Report } | undefined;

function reportingEngine() {
  const report = new Report();
  return {
    report,
    engine: new Engine(readConfiguration(PROFILES.atlas, { shipped: true }), { unlabelled: true, report }),
  };
}

function deidentifiedBy<T extends Resource>(
  engine: Engine,
  resource: Identified<T>,
  context: DeidentifyContext
): Deidentified<T> {
  const original = resource as Resource;
  const out = engine.deidentify(resource, circumstances(context)) as unknown as Resource;
  delete out.id;
  if (out.resourceType === 'Consent') keepMeaning(out, original as Consent, context.namespace);
  if (out.resourceType === 'Patient') pseudonymize(out, context);
  return out as Deidentified<T>;
}

let engine: Engine | undefined;

/** The one engine of the profile `atlas`, which ingress and phi-gate share. */
export function atlasEngine(): Engine {
  engine ??= new Engine(readConfiguration(PROFILES.atlas, { shipped: true }), { unlabelled: true });
  return engine;
}

function circumstances(context: DeidentifyContext): Circumstances {
  const { pseudonyms, known, patientToken, now } = context;
  const days = pseudonyms.dateOffset(patientToken ?? 'no patient');
  return {
    pseudonyms: pseudonymizer(context),
    known,
    today: { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() },
    enter: () => undefined,
    leave: () => undefined,
    dateOffset: () => days,
    redactText: (text) => textRedactor(text, known),
  };
}

function pseudonymizer(context: DeidentifyContext): Pseudonymizer {
  const { namespace: ns, pseudonyms } = context;
  return {
    id: (id, { ofResource, contained }) => contained ?? (ofResource ? undefined : pseudonyms.opaque(id)),
    url: () => undefined,
    uri: (uri, element) => {
      if (isStandardUri(uri)) return uri;
      return element === 'Extension.url' ? `${ns.extension}/${pseudonyms.opaque(uri)}` : undefined;
    },
    identifier: (given) => {
      const identifier = given as Identifier;
      if (typeof identifier.value !== 'string') return undefined;
      return {
        ...(isMedicalRecordNumber(identifier) && { type: medicalRecordType(identifier, ns, pseudonyms) }),
        system: ns.identifierHash,
        value: pseudonyms.identifierHash(identifier),
      };
    },
    reference: (reference, targets, contained) =>
      pseudonymousReference(reference as Reference, targets, contained, context) as Record<string, unknown> | undefined,
    localCoding: (coding) => ({
      system: `${ns.codeSystem}/${pseudonyms.opaque(coding.system ?? '')}`,
      code: pseudonyms.opaque(`${coding.system ?? ''}|${coding.code}`),
    }),
    ageBand: ns.ageBand,
    isOwnExtension: () => false,
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
  targets: readonly string[] | undefined,
  contained: ContainedIds,
  context: DeidentifyContext
): Reference | undefined {
  const literal = typeof reference.reference === 'string' ? reference.reference : undefined;
  if (literal?.startsWith('#')) {
    const id = contained.get(literal.slice(1));
    return id === undefined ? undefined : { reference: `#${id}` };
  }
  const target = referenceTarget(reference, targets, context);
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
  targets: readonly string[] | undefined,
  context: Pick<DeidentifyContext, 'namespace' | 'pseudonyms' | 'source' | 'fullUrls'>
): ReferenceTarget | undefined {
  const { namespace: ns, pseudonyms } = context;
  const literal = typeof reference.reference === 'string' ? reference.reference : undefined;
  const only = targets?.length === 1 && isResourceType(targets[0]) ? targets[0] : undefined;
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

/** The FHIR Patient of the runbook: token, `Patient [ABC]`, an age band in place of the birth date. */
function pseudonymize(out: Resource, context: DeidentifyContext): void {
  const token = context.patientToken;
  if (!token) throw new Error('A Patient is de-identified under its token only');
  const patient = out as Patient;
  const hashes = Array.isArray(patient.identifier) ? patient.identifier : [];
  patient.identifier = [{ system: context.namespace.patientToken, value: token }, ...hashes];
  patient.name = [pseudonymousName(token)];
}

export const pseudonymousName = (token: string): { text: string; family: string; given: string[] } => ({
  text: `Patient [${token.slice(3, 6).toUpperCase()}]`,
  family: '***',
  given: ['***'],
});
