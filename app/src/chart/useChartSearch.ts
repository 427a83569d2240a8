import type { QueryTypes } from '@medplum/core';
import type { ExtractResource, OperationOutcome, ResourceType } from '@medplum/fhirtypes';
import { useSearchResources } from '@medplum/react-hooks';

/** As many as a chart shows of one kind; a longer history belongs into a search of its own. */
export const CHART_COUNT = 200;

export interface ChartSearch<T> {
  readonly resources?: readonly T[];
  readonly outcome?: OperationOutcome;
}

/** Newest first, of one patient. The client keeps the answer for a while, so tabs and overview ask once. */
export function useChartSearch<K extends ResourceType>(
  resourceType: K,
  query: QueryTypes
): ChartSearch<ExtractResource<K>> {
  const [resources, loading, outcome] = useSearchResources(resourceType, query, { debounceMs: 0 });
  const failed = outcome !== undefined && outcome.id !== 'ok';
  return { resources: loading || failed ? undefined : resources, outcome: failed ? outcome : undefined };
}
