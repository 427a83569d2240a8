import type {
  Extension,
  Identifier,
  OperationOutcome,
  OperationOutcomeIssue,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import { type Namespace, namespace } from '../config/namespace.ts';
import { KnownIdentifiers } from './deidentify/known.ts';
import { keptProfiles, keptSecurity, type Treatment, walkResource } from './deidentify/walk.ts';
import { PATIENT_TOKEN_PATTERN, PSEUDONYM_PATTERN } from './pseudonyms.ts';
import { CONFIGURATION_TYPES } from './resource-types.ts';
import { isResourceType } from './schema/schema.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const UUID_ONLY = new RegExp(`^${UUID}$`, 'i');
const MAX_ISSUES = 20;

/**
 * What the de-identified profile does not allow in a resource, or undefined when all of it may be stored: whatever
 * the de-identification walk would remove or change has no place in the store. Dates pass, since nobody can see
 * whether they were moved. The outcome names each element by FHIRPath and never its value.
 *
 * Types that configure Medplum (AccessPolicy, Bot, Subscription, …) hold no patient data and are left to access
 * policies.
 */
export function phiGate(resource: unknown, ns: Namespace = namespace()): OperationOutcome | undefined {
  const type = (resource as Resource | null)?.resourceType;
  if (!isResourceType(type)) return refusal([{ path: 'Resource.resourceType', rule: 'not a FHIR R4 resource type' }]);
  if (CONFIGURATION_TYPES.has(type)) return undefined;
  const found: { path: string; rule: string }[] = [];
  walkResource(
    resource as Resource,
    gateTreatment(ns, (path, rule) => found.push({ path, rule }))
  );
  return found.length > 0 ? refusal(found) : undefined;
}

function refusal(found: readonly { path: string; rule: string }[]): OperationOutcome {
  const paths = [...new Map(found.map((f) => [f.path, f.rule]))].slice(0, MAX_ISSUES);
  return {
    resourceType: 'OperationOutcome',
    id: 'phi-gate',
    issue: paths.map(
      ([path, rule]): OperationOutcomeIssue => ({
        severity: 'error',
        code: 'business-rule',
        details: { text: `phi-gate: a de-identified resource may not hold this element (${rule})` },
        expression: [path],
      })
    ),
  };
}

function gateTreatment(ns: Namespace, report: (path: string, rule: string) => void): Treatment {
  return {
    known: new KnownIdentifiers(),
    report,
    identifier: (i) => (isOwnIdentifier(ns, i) ? i : undefined),
    reference: (r, _element, contained) => allowedReference(ns, r, contained),
    date: (v) => (/^\d{4}(-\d{2}(-\d{2}(T[\d:.]{5,18}(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(v) ? v : undefined),
    id: (v) => (PSEUDONYM_PATTERN.test(v) ? v : undefined),
    localCoding: (c) =>
      c.system?.startsWith(`${ns.base}/`) && isOwnCoding(ns, c.system, c.code!) && onlyKeys(c, ['system', 'code'])
        ? c
        : undefined,
    extension: (e) => (isOwnExtension(ns, e) ? e : undefined),
    own: (path, value) => ownElement(ns, path, value),
  };
}

/** Identifiers under the namespace, and only in the form that Atlas gives them. */
function isOwnIdentifier(ns: Namespace, i: Identifier): boolean {
  if (!onlyKeys(i, ['system', 'value', 'type'])) return false;
  if (i.type !== undefined && !(i.system === ns.identifierHash && isMedicalRecordType(ns, i.type))) return false;
  const value = i.value ?? '';
  if (i.system === ns.patientToken) return PATIENT_TOKEN_PATTERN.test(value);
  if (i.system === ns.sourceId || i.system === ns.identifierHash) return PSEUDONYM_PATTERN.test(value);
  return i.system === ns.consentPolicy && (value === 'implied' || value === 'opt-in');
}

/** `MR`, and the pseudonym of the system. */
function isMedicalRecordType(ns: Namespace, type: NonNullable<Identifier['type']>): boolean {
  const [mr, system, ...others] = type.coding ?? [];
  return (
    onlyKeys(type, ['coding']) &&
    others.length === 0 &&
    JSON.stringify(mr) === '{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}' &&
    onlyKeys(system, ['system', 'code']) &&
    system?.system === ns.identifierSystem &&
    PSEUDONYM_PATTERN.test(system.code ?? '')
  );
}

const OWN_TAGS = /^[a-z2-7]{26}$|^[0-9a-f-]{36}$|^pending$/;

function isOwnCoding(ns: Namespace, system: string, code: string): boolean {
  if (system.startsWith(`${ns.codeSystem}/`)) {
    return PSEUDONYM_PATTERN.test(system.slice(ns.codeSystem.length + 1)) && PSEUDONYM_PATTERN.test(code);
  }
  if (system === ns.auditEventType) return /^[A-Z][A-Z_]{2,40}$/.test(code);
  return [ns.sourceId, ns.unresolvedReference, ns.auditEventId].includes(system) && OWN_TAGS.test(code);
}

/** `Type/uuid`, contained, `urn:uuid:` inside a Bundle, a conditional one by our HMACs, or a logical one by them. */
function allowedReference(ns: Namespace, r: Reference, contained: ReadonlyMap<string, string>): Reference | undefined {
  if (!onlyKeys(r, ['reference', 'type', 'identifier'])) return undefined;
  if (r.type !== undefined && !isResourceType(r.type)) return undefined;
  if (r.identifier !== undefined && !isOwnIdentifier(ns, r.identifier)) return undefined;
  if (r.reference === undefined) return r.identifier ? r : undefined;
  if (r.reference.startsWith('#')) return contained.has(r.reference.slice(1)) ? r : undefined;
  const literal = new RegExp(`^(?:([A-Za-z]+)/|urn:uuid:)${UUID}(?:/_history/${UUID})?$`, 'i').exec(r.reference);
  if (literal) return literal[1] === undefined || isResourceType(literal[1]) ? r : undefined;
  const conditional = /^([A-Za-z]+)\?identifier=([^|&]+)\|([^|&]+)$/.exec(r.reference);
  if (!conditional || !isResourceType(conditional[1])) return undefined;
  return isOwnIdentifier(ns, { system: conditional[2], value: conditional[3] }) ? r : undefined;
}

/** Atlas' own extensions, each with the one form its value has. */
function isOwnExtension(ns: Namespace, e: Extension): boolean {
  if (e.url === ns.ageBand) {
    return onlyKeys(e, ['url', 'valueString']) && /^(\d0-\d9|0-9|90\+)$/.test(e.valueString ?? '');
  }
  if (e.url !== ns.encryptedPayload || !onlyKeys(e, ['url', 'valueReference'])) return false;
  const { reference, identifier, ...rest } = e.valueReference ?? {};
  const digest = identifier?.system === ns.payloadDigest && PSEUDONYM_PATTERN.test(identifier.value ?? '');
  return (
    Object.keys(rest).length === 0 &&
    (identifier === undefined || digest) &&
    new RegExp(
      `^s3://[a-z0-9.-]{3,63}/payloads/${UUID}/(pt_[a-z2-7]{26}|shared)/[a-z2-7]{26}#[A-Za-z]+/[a-z2-7]{26}$`
    ).test(reference ?? '')
  );
}

/** What the server sets, and what Atlas itself puts in; contained ids are renumbered by the walk. */
function ownElement(ns: Namespace, path: string, value: unknown): unknown {
  if (/^[A-Za-z]+\.id$/.test(path)) return UUID_ONLY.test(String(value)) ? value : undefined;
  if (/^[A-Za-z]+\.contained\[\d+\]\.id$/.test(path)) return /^c\d{1,4}$/.test(String(value)) ? value : undefined;
  if (/^[A-Za-z]+\.meta$/.test(path)) return isAllowedMeta(ns, value) ? value : undefined;
  if (path === 'Patient.name') return isPseudonymousName(value) ? value : undefined;
  return undefined;
}

const SERVER_META: ReadonlySet<string> = new Set([
  'author',
  'project',
  'account',
  'accounts',
  'compartment',
  'onBehalfOf',
]);

function isAllowedMeta(ns: Namespace, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([key, v]) => {
    if (key === 'versionId') return UUID_ONLY.test(String(v));
    if (key === 'lastUpdated') return /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(String(v));
    if (key === 'profile') return Array.isArray(v) && keptProfiles(v).length === v.length;
    if (key === 'security') return Array.isArray(v) && JSON.stringify(keptSecurity(v)) === JSON.stringify(v);
    if (key === 'tag')
      return Array.isArray(v) && v.every((t) => onlyKeys(t, ['system', 'code']) && isOwnCoding(ns, t.system, t.code));
    if (!SERVER_META.has(key)) return false;
    return (Array.isArray(v) ? v : [v]).every((r) => isServerReference(r));
  });
}

/** `meta.project` is a bare id; the others are references, whose `display` would be a name. */
const isServerReference = (r: unknown): boolean =>
  typeof r === 'string'
    ? UUID_ONLY.test(r)
    : onlyKeys(r, ['reference']) && new RegExp(`^[A-Za-z]+/${UUID}$`, 'i').test((r as Reference).reference ?? '');

function isPseudonymousName(value: unknown): boolean {
  const name = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  return (
    onlyKeys(name, ['text', 'family', 'given']) &&
    /^Patient \[[A-Z2-7]{3}\]$/.test(name.text) &&
    name.family === '***' &&
    JSON.stringify(name.given) === '["***"]'
  );
}

function onlyKeys(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).every((k) => keys.includes(k));
}
