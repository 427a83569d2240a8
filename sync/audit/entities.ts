import type { AuditEventEntity, Extension } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { isResourceType } from '../../privacy/index.ts';
import { type Pattern, SYSTEMS } from './codes.ts';
import {
  isCodeWord,
  isParameterName,
  isPatientReference,
  isPatientToken,
  isProvisionPath,
  isReference,
  isUuid,
} from './forms.ts';
import type { AuditInput } from './input.ts';

/** A patient as an event names one: either leads to the other, and both stand there when both are known. */
export interface AuditPatient {
  /** `Patient/<id>` */
  readonly reference?: string | undefined;
  /** `pt_…` */
  readonly token?: string | undefined;
}

export interface EntityContext {
  readonly namespace: Namespace;
  readonly pattern: Pattern;
  readonly patients: readonly AuditPatient[];
  readonly traceId: string | undefined;
}

/** A page of a search shows up to 1,000; what is beyond, in a bundle, is counted in the detail `resources`. */
const MOST_ENTITIES = 2_000;

/** Patients, then what was touched, then the query, the Consents that decided, and the correlation id. */
export function entities(input: AuditInput, context: EntityContext): AuditEventEntity[] {
  const { pattern, namespace } = context;
  const consents = consentEntities(input);
  const patients = context.patients.slice(0, MOST_ENTITIES).map((patient) => patientEntity(patient, namespace));
  if (pattern === 'authz') return [...patients, ...consents];
  return [
    ...patients,
    ...targets(input, pattern).slice(0, MOST_ENTITIES).map(dataEntity),
    ...(pattern === 'query' ? [queryEntity(input)] : []),
    ...consents,
    ...(isReference(input.encounter) ? [typed(input.encounter, 'Encounter')] : []),
    ...(isUuidOrTrace(context.traceId)
      ? [{ what: { identifier: { value: context.traceId } }, type: { system: SYSTEMS.balpEntity, code: 'XrequestId' } }]
      : []),
  ];
}

/** Numbers, flags and code words, as an extension: BALP leaves them no room in the entities. */
export function details(input: AuditInput, { namespace, pattern, traceId }: EntityContext): Extension[] {
  const all: Record<string, string | number | boolean | undefined> = {
    resourceType: isResourceType(input.resourceType) ? input.resourceType : undefined,
    resources: input.count,
    recipient: input.recipient,
    decision: input.decision?.result,
    withheld: input.decision?.withheld,
    rule: input.decision?.basis.find(({ rule }) => rule !== undefined)?.rule,
    correlationId: pattern === 'authz' ? traceId : undefined,
    encounter: pattern === 'authz' && isReference(input.encounter) ? input.encounter : undefined,
    ...input.details,
  };
  const extension = [
    ...Object.entries(all).flatMap(([url, value]) => (isCodeWord(url) ? valued(url, value) : [])),
    ...(input.parameters ?? [])
      .filter(isParameterName)
      .map((name): Extension => ({ url: 'parameter', valueString: name })),
  ];
  return extension.length > 0 ? [{ url: namespace.auditDetail, extension }] : [];
}

function valued(url: string, value: string | number | boolean | undefined): Extension[] {
  if (typeof value === 'boolean') return [{ url, valueBoolean: value }];
  if (typeof value === 'number') {
    return [
      Number.isInteger(value) && Math.abs(value) < 2 ** 31
        ? { url, valueInteger: value }
        : { url, valueDecimal: value },
    ];
  }
  return value !== undefined && isCodeWord(value) ? [{ url, valueString: value }] : [];
}

/** Of one read, write or deletion the first is what was asked for; the patients it led to are named as such. */
function targets(input: AuditInput, pattern: Pattern): string[] {
  const references = [...new Set(input.entities ?? [])].filter(isReference);
  if (pattern === 'query') return [];
  if (pattern === 'read' || pattern === 'write' || pattern === 'delete') return references.slice(0, 1);
  const others = references.filter((reference) => !isPatientReference(reference));
  return others.length > 0 ? others : references.slice(0, 1);
}

function patientEntity({ reference, token }: AuditPatient, namespace: Namespace): AuditEventEntity {
  return {
    what: {
      ...(reference ? { reference: reference as 'Patient/x' } : {}),
      type: 'Patient',
      ...(token && isPatientToken(token) ? { identifier: { system: namespace.patientToken, value: token } } : {}),
    },
    type: { system: SYSTEMS.entityType, code: '1', display: 'Person' },
    role: { system: SYSTEMS.entityRole, code: '1', display: 'Patient' },
  };
}

function dataEntity(reference: string): AuditEventEntity {
  return {
    what: { reference: reference as 'Patient/x' },
    type: { system: SYSTEMS.entityType, code: '2', display: 'System Object' },
    role: { system: SYSTEMS.entityRole, code: '4', display: 'Domain Resource' },
  };
}

/**
 * BALP keeps the query as it was sent. Atlas keeps the type, the operation and the names of the parameters: a value can
 * be a name or a birth date.
 */
function queryEntity({ resourceType, operation, parameters = [] }: AuditInput): AuditEventEntity {
  const names = parameters.filter(isParameterName).map((name) => `${name}=…`);
  const path = [isResourceType(resourceType) ? resourceType : undefined, operation].filter(Boolean).join('/');
  const query = names.length > 0 ? `${path}?${names.join('&')}` : path;
  return {
    type: { system: SYSTEMS.entityType, code: '2', display: 'System Object' },
    role: { system: SYSTEMS.entityRole, code: '24', display: 'Query' },
    query: Buffer.from(query === '' ? '/' : query).toString('base64'),
  };
}

function consentEntities({ decision }: AuditInput): AuditEventEntity[] {
  const byConsent = Map.groupBy(decision?.basis ?? [], ({ consent }) => consent);
  return [...byConsent].flatMap(([consent, basis]) => {
    if (!isReference(consent) || !consent.startsWith('Consent/')) return [];
    const provisions = basis.flatMap(({ provision, rule }) => [
      ...(provision && isProvisionPath(provision) ? [{ type: 'provision', valueString: provision }] : []),
      ...(rule && isCodeWord(rule) ? [{ type: 'rule', valueString: rule }] : []),
    ]);
    return [{ ...typed(consent, 'Consent'), ...(provisions.length > 0 ? { detail: provisions } : {}) }];
  });
}

function typed(reference: string, code: string): AuditEventEntity {
  return { what: { reference: reference as 'Consent/x' }, type: { system: SYSTEMS.resourceTypes, code } };
}

const isUuidOrTrace = (id: string | undefined): id is string =>
  id !== undefined && (/^[0-9a-f]{32}$/.test(id) || isUuid(id));
