import {
  FhirFilterComparison,
  FhirFilterConnective,
  type FhirFilterExpression,
  type Filter,
  OperationOutcomeError,
  parseFilterParameter,
} from '@medplum/core';
import { notSupported } from './outcomes.ts';

/**
 * `_filter` (https://hl7.org/fhir/R4/search_filter.html) as the parameters it stands for, as far as that goes:
 * comparisons joined by `and`. `MedplumClient.requestSchema` asks `_filter=name eq Patient`.
 */
export function withoutFilterParameter(filters: readonly Filter[] = []): Filter[] {
  return filters.flatMap((filter) =>
    filter.code === '_filter' ? conjuncts(parseFilterParameter(filter.value)) : filter
  );
}

function conjuncts(expression: FhirFilterExpression): Filter[] {
  if (expression instanceof FhirFilterComparison) {
    return [{ code: expression.path, operator: expression.operator, value: expression.value }];
  }
  if (expression instanceof FhirFilterConnective && expression.keyword === 'and') {
    return [...conjuncts(expression.left), ...conjuncts(expression.right)];
  }
  throw new OperationOutcomeError(notSupported('a _filter that is more than comparisons joined by and'));
}
