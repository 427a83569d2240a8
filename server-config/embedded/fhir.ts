import { allOk, badRequest, validateResource } from '@medplum/core';
import { type FhirRequest, type FhirResponse, FhirRouter, type HttpMethod } from '@medplum/fhir-router';
import type { Parameters, Resource } from '@medplum/fhirtypes';
import { everythingHandler } from './everything.ts';
import { notSupported } from './outcomes.ts';
import type { EmbeddedRepository } from './repository.ts';
import { Turns } from './turns.ts';

/**
 * Medplum's own router (REST, batch, transaction, GraphQL) with the operations that Atlas uses beside them. An operation
 * that nobody has added is answered with the outcome `not-supported`, which the HTTP edge turns into 501.
 */
/** @param turns between the entries of its batches */
export function createFhirRouter(turns = new Turns()): FhirRouter {
  const router = new EmbeddedFhirRouter(turns);
  router.add('GET', 'Patient/:id/$everything', everythingHandler);
  router.add('POST', 'Patient/:id/$everything', everythingHandler);
  router.add('POST', ':resourceType/$validate', validateHandler);
  router.add('POST', ':resourceType/:id/$validate', validateHandler);
  return router;
}

type RouteResult = NonNullable<ReturnType<FhirRouter['find']>>;

class EmbeddedFhirRouter extends FhirRouter {
  readonly turns: Turns;

  constructor(turns: Turns) {
    super({ introspectionEnabled: true });
    this.turns = turns;
  }

  override find(method: HttpMethod, url: string): ReturnType<FhirRouter['find']> {
    const found = givingWay(super.find(method, url), this.turns);
    const [path = ''] = url.split('?', 1);
    const operation = path.split('/').find((segment) => segment.startsWith('$'));
    if (!operation) return found;
    // `GET Patient/$match` also fits `:resourceType/:id`: an operation is handled where its name is part of the route.
    const taken = Object.values(found?.params ?? {}).includes(operation);
    if (found && !taken) return found;
    const handler: RouteResult['handler'] = async () => [notSupported(`the operation ${operation}`)];
    return { handler, path, params: {}, data: { interaction: 'operation' } };
  }
}

function givingWay(found: ReturnType<FhirRouter['find']>, turns: Turns): ReturnType<FhirRouter['find']> {
  if (!found) return found;
  const { handler } = found;
  return {
    ...found,
    async handler(request, repository, router, options) {
      // The entries of a transaction belong together.
      if (options?.batch && !(repository as EmbeddedRepository).inTransaction) await turns.give();
      return handler(request, repository, router, options);
    },
  };
}

/** https://hl7.org/fhir/R4/resource-operation-validate.html, against the base specification. */
async function validateHandler(req: FhirRequest): Promise<FhirResponse> {
  const body = req.body as Resource | undefined;
  const resource =
    body?.resourceType === 'Parameters'
      ? (body as Parameters).parameter?.find((parameter) => parameter.name === 'resource')?.resource
      : body;
  if (resource?.resourceType !== req.params.resourceType) return [badRequest('Incorrect resource type')];
  validateResource(resource as Resource);
  return [allOk];
}
