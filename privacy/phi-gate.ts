import type {
  Extension,
  Identifier,
  OperationOutcome,
  OperationOutcomeIssue,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import { type Namespace, namespace } from '../config/namespace.ts';
import { isStandardCanonical, isStandardUri } from './deidentify/allow-list.ts';
import { keptSecurity } from './deidentify/concepts.ts';
import { atlasEngine } from './deidentify/deidentify.ts';
import { KnownIdentifiers } from './deidentify/known.ts';
import { PATIENT_TOKEN_PATTERN, PSEUDONYM_PATTERN } from './pseudonyms.ts';
import { CONFIGURATION_TYPES } from './resource-types.ts';
import type { Circumstances, ContainedIds } from './rules/circumstances.ts';
import { textRedactor } from './rules/text-redactor.ts';
import { isResourceType } from './schema/schema.ts';
import type { Deidentified } from './types.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const UUID_ONLY = new RegExp(`^${UUID}$`, 'i');
const MAX_ISSUES = 20;

/** A resource as it may be stored, its text redacted; or what keeps it out. */
export type Admission =
  | { readonly resource: Deidentified; readonly redacted: boolean }
  | { readonly outcome: OperationOutcome };

/**
 * Whether a resource may be stored: the profile `atlas`, with which ingress de-identifies too, has to leave it as it is.
 * Of free text that the profile lets through, the redacted text goes on. All else that the profile would remove or
 * change is refused. Dates pass, since nobody can see whether they were moved. The outcome names each element by
 * FHIRPath and never its value.
 *
 * Types that configure Medplum (AccessPolicy, Bot, Subscription, …) hold no patient data and are left to access
 * policies.
 */
export function admit(given: unknown, ns: Namespace = namespace()): Admission {
  const resource = given as Resource | null;
  if (!isResourceType(resource?.resourceType)) {
    return { outcome: refusal([{ path: 'Resource.resourceType', rule: 'not a FHIR R4 resource type' }]) };
  }
  if (CONFIGURATION_TYPES.has(resource.resourceType)) {
    return { resource: resource as Deidentified, redacted: false };
  }
  const redactions = new Map<string, string>();
  const own = withoutOwn(resource, ns);
  if (own.refused) return { outcome: refusal(own.refused) };
  let out: unknown;
  try {
    out = atlasEngine().deidentify(own.rest, circumstances(ns, redactions));
  } catch {
    return { outcome: refusal([{ path: resource.resourceType, rule: 'could not be checked' }]) };
  }
  const found: Difference[] = [];
  compare(own.rest, out, resource.resourceType, redactions, found);
  if (found.length > 0) return { outcome: refusal(found) };
  const redacted = [...redactions].some(([before, after]) => before !== after);
  return {
    resource: redacted ? ({ ...(out as Resource), ...own.kept } as Deidentified) : (resource as Deidentified),
    redacted,
  };
}

/** What keeps a resource out as it stands, text that would have to be redacted first included. */
export function phiGate(given: unknown, ns: Namespace = namespace()): OperationOutcome | undefined {
  const admission = admit(given, ns);
  if ('outcome' in admission) return admission.outcome;
  if (!admission.redacted) return undefined;
  const found: Difference[] = [];
  compare(given, admission.resource, admission.resource.resourceType, new Map(), found);
  return refusal(found);
}

interface Difference {
  readonly path: string;
  readonly rule: string;
}

/** Where a resource would not be left as it is, but for texts that became what the redactor made of them. */
function compare(
  before: unknown,
  after: unknown,
  path: string,
  redactions: ReadonlyMap<string, string>,
  found: Difference[]
): void {
  if (before === after || (isNothing(before) && isNothing(after))) return;
  if (typeof before === 'string' && typeof after === 'string' && redactions.get(before) === after) return;
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) {
    found.push({ path, rule: after === undefined || after === null ? 'removed' : 'changed' });
    return;
  }
  if (Array.isArray(before) !== Array.isArray(after)) {
    found.push({ path, rule: 'changed' });
    return;
  }
  if (Array.isArray(before)) {
    const [one, other] = [before, after as unknown[]];
    if (one.length !== other.length) found.push({ path, rule: 'removed' });
    else for (const [i, value] of one.entries()) compare(value, other[i], `${path}[${i}]`, redactions, found);
    return;
  }
  const [one, other] = [before as Json, after as Json];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    compare(one[key], other[key], `${path}.${key}`, redactions, found);
  }
}

type Json = Record<string, unknown>;

/** Empty lists say nothing, and Medplum takes them. */
const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

function refusal(found: readonly Difference[]): OperationOutcome {
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

/**
 * What the server sets and what Atlas itself puts in is apart from the policy, and has forms of its own: a resource
 * without these, and these, or what is wrong with them.
 */
function withoutOwn(resource: Resource, ns: Namespace): { rest: Json; kept: Json; refused?: Difference[] } {
  const { id, meta, ...rest } = resource as unknown as Json;
  const type = resource.resourceType;
  const kept: Json = {};
  const refused: Difference[] = [];
  const own = (name: string, value: unknown, allowed: boolean): void => {
    if (value === undefined) return;
    if (allowed) kept[name] = value;
    else refused.push({ path: `${type}.${name}`, rule: 'not of the form that it has here' });
  };
  own('id', id, typeof id === 'string' && UUID_ONLY.test(id));
  own('meta', meta, isAllowedMeta(ns, meta));
  if (type === 'Patient' && isPseudonymousName(rest.name)) {
    kept.name = rest.name;
    delete rest.name;
  }
  return { rest, kept, ...(refused.length > 0 && { refused }) };
}

/** Dates as they are, of any age; whatever stands for an identifier only in the form that Atlas gives it. */
function circumstances(ns: Namespace, redactions: Map<string, string>): Circumstances {
  return {
    pseudonyms: {
      id: (id, { ofResource, contained }) =>
        contained !== undefined
          ? /^c\d{1,4}$/.test(id)
            ? id
            : undefined
          : !ofResource && PSEUDONYM_PATTERN.test(id)
            ? id
            : undefined,
      url: () => undefined,
      uri: (uri) => (isStandardUri(uri) || isOwnUri(ns.extension, uri) ? uri : undefined),
      identifier: (i) => (isOwnIdentifier(ns, i as Identifier) ? i : undefined),
      reference: (r, _targets, contained) => (isAllowedReference(ns, r as Reference, contained) ? r : undefined),
      localCoding: (c) =>
        c.system?.startsWith(`${ns.base}/`) && isOwnCoding(ns, c.system, c.code!) && onlyKeys(c, ['system', 'code'])
          ? c
          : undefined,
      ageBand: ns.ageBand,
      isOwnExtension: (e) => isOwnExtension(ns, e as unknown as Extension),
    },
    known: NOBODY,
    today: LONG_AGO,
    enter: () => undefined,
    leave: () => undefined,
    dateOffset: () => 0,
    redactText: (text) => {
      const redacted = textRedactor(text, NOBODY);
      if (redacted !== undefined) redactions.set(text, redacted);
      return redacted;
    },
  };
}

const NOBODY = new KnownIdentifiers();
/** Of a date that is stored nobody can say whose age it told when it came. */
const LONG_AGO = { year: 1, month: 1, day: 1 };

const isOwnUri = (base: string, uri: string): boolean =>
  uri.startsWith(`${base}/`) && PSEUDONYM_PATTERN.test(uri.slice(base.length + 1));

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
function isAllowedReference(ns: Namespace, r: Reference, contained: ContainedIds): boolean {
  if (!onlyKeys(r, ['reference', 'type', 'identifier'])) return false;
  if (r.type !== undefined && !isResourceType(r.type)) return false;
  if (r.identifier !== undefined && !isOwnIdentifier(ns, r.identifier)) return false;
  if (r.reference === undefined) return r.identifier !== undefined;
  if (typeof r.reference !== 'string') return false;
  if (r.reference.startsWith('#')) return contained.has(r.reference.slice(1));
  const literal = LITERAL.exec(r.reference);
  if (literal) return literal[1] === undefined || isResourceType(literal[1]);
  const conditional = /^([A-Za-z]+)\?identifier=([^|&]+)\|([^|&]+)$/.exec(r.reference);
  if (!conditional || !isResourceType(conditional[1])) return false;
  return isOwnIdentifier(ns, { system: conditional[2], value: conditional[3] });
}

const LITERAL = new RegExp(`^(?:([A-Za-z]+)/|urn:uuid:)${UUID}(?:/_history/${UUID})?$`, 'i');

/** Atlas' own extensions, each with the one form its value has. */
function isOwnExtension(ns: Namespace, e: Extension): boolean {
  if (e.url === ns.ageBand) {
    return onlyKeys(e, ['url', 'valueString']) && /^(\d0-\d9|0-9|90\+)$/.test(e.valueString ?? '');
  }
  if (e.url === ns.notUnderstood) return onlyKeys(e, ['url', 'valueBoolean']) && e.valueBoolean === true;
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
    if (key === 'profile') return Array.isArray(v) && v.every((p) => typeof p === 'string' && isStandardCanonical(p));
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
