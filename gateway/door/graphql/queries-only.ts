import { Kind, parse } from 'graphql';
import { refusal } from '../../errors.ts';

/**
 * `POST $graphql` may only ask. Medplum's mutations write resources whose fields are arguments and variables of a
 * query; REST has the same writes, and there they can be checked.
 * @throws Refusal 403 for anything but queries, 400 for what is no GraphQL.
 */
export function refuseMutations(body: unknown): void {
  const { query } = (body ?? {}) as { query?: unknown };
  if (typeof query !== 'string') throw refusal(400, 'GraphQL is sent as JSON with a query.');
  for (const definition of definitionsOf(query)) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) continue;
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query') continue;
    throw refusal(403, 'GraphQL is for reading here. Write through the REST endpoints, where a write can be checked.');
  }
}

function definitionsOf(query: string) {
  try {
    return parse(query, { noLocation: true, maxTokens: 20_000 }).definitions;
  } catch {
    throw refusal(400, 'The query is not GraphQL.');
  }
}
