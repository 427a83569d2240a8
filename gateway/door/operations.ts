import type { Namespace } from '../../config/namespace.ts';
import { refusal } from '../errors.ts';
import { refuseIdentified } from './gate.ts';
import { refuseMutations } from './graphql/queries-only.ts';
import type { Operation } from './interaction.ts';

/**
 * Every operation that the door lets through, with how its input is checked. What is not listed is refused with 501:
 * an operation that nobody has looked at could store, or send on, what it is given.
 *
 * Left out on purpose: `$execute` with other input than one FHIR resource (Medplum keeps every bot input in clear),
 * `$deploy` and `Bot/$init` (code runs inside Medplum without a sandbox; the bootstrap deploys, behind the door),
 * `$match` (takes identified demographics), `$export` (its files are readable by anybody who has the link),
 * `$csv` and `$ccda-export`, `Project/$init` and `$clone`, `$set-accounts`, `$expunge`, `$rotate-secret`, Agent and
 * smart-health-card operations.
 */
type Check = (body: unknown, query: URLSearchParams, namespace: Namespace) => void;

interface AllowedOperation {
  /** Resource types, `*` for any, `/` for the root. */
  readonly on: readonly string[];
  readonly methods: readonly ('GET' | 'POST')[];
  readonly check: Check;
}

/** Input that only selects: nothing of it is stored. Resources inside of it are checked all the same. */
const selects: Check = (body, _query, namespace) => checkNested(body, namespace, 0);

const resourceOnly: Check = (body, query, namespace) => {
  if ([...query.keys()].some((name) => name !== 'identifier')) {
    throw refusal(403, 'A bot takes its input from the body here: Medplum would keep a query string in clear.');
  }
  if (body !== undefined) refuseIdentified(body, namespace);
};

const ALLOWED: Readonly<Record<string, AllowedOperation>> = {
  $graphql: { on: ['/'], methods: ['POST'], check: refuseMutations },
  $everything: { on: ['Patient'], methods: ['GET', 'POST'], check: selects },
  $summary: { on: ['Patient'], methods: ['GET', 'POST'], check: selects },
  $graph: { on: ['*'], methods: ['GET'], check: selects },
  $validate: { on: ['*'], methods: ['POST'], check: selects },
  $expand: { on: ['ValueSet'], methods: ['GET', 'POST'], check: selects },
  '$validate-code': { on: ['ValueSet', 'CodeSystem'], methods: ['GET', 'POST'], check: selects },
  $lookup: { on: ['CodeSystem'], methods: ['GET', 'POST'], check: selects },
  $subsumes: { on: ['CodeSystem'], methods: ['GET', 'POST'], check: selects },
  $translate: { on: ['ConceptMap'], methods: ['GET', 'POST'], check: selects },
  '$expand-profile': { on: ['StructureDefinition'], methods: ['POST'], check: selects },
  '$get-ws-binding-token': { on: ['Subscription'], methods: ['GET'], check: selects },
  '$smart-launch': { on: ['ClientApplication'], methods: ['GET'], check: selects },
  $cancel: { on: ['AsyncJob'], methods: ['POST'], check: selects },
  $execute: { on: ['Bot'], methods: ['POST'], check: resourceOnly },
};

/** Closed, but named in the audit trail when somebody tries them. */
const CLOSED = new Set(
  `$deploy $init $match $export $csv $csv-import $ccda-export $clone $set-accounts $expunge $rotate-secret $reveal $ai
  $reindex $resend $import $valueset-expand $apply $evaluate-measure $document $meta $process-message`.split(/\s+/)
);

/** For the audit trail: a client can write anything behind a `$`, a patient's name too. */
export const operationName = (name: string): string =>
  Object.hasOwn(ALLOWED, name) || CLOSED.has(name) ? name : 'other';

/** @throws Refusal 501 for an operation that isn't listed, 403 or 422 for input that may not pass. */
export function checkOperation(
  operation: Operation,
  body: unknown,
  query: URLSearchParams,
  namespace: Namespace
): void {
  const allowed = Object.hasOwn(ALLOWED, operation.name) ? ALLOWED[operation.name] : undefined;
  const onThis = allowed?.on.includes('*') ? operation.type !== undefined : allowed?.on.includes(operation.type ?? '/');
  if (!allowed || !onThis || !allowed.methods.includes(operation.method)) {
    throw refusal(501, 'This operation is not open here.');
  }
  allowed.check(body, query, namespace);
}

function checkNested(value: unknown, namespace: Namespace, depth: number): void {
  if (depth > 60) throw refusal(422, 'The input is nested too deeply.');
  if (Array.isArray(value)) {
    for (const item of value) checkNested(item, namespace, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    const { resourceType } = value as { resourceType?: unknown };
    if (resourceType !== undefined && resourceType !== 'Parameters') {
      refuseIdentified(value, namespace);
      return;
    }
    for (const item of Object.values(value)) checkNested(item, namespace, depth + 1);
  }
}
