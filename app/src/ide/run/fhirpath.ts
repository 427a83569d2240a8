import { parseFhirPath, toTypedValue } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';

export interface PathResult {
  readonly expression: string;
  readonly values?: readonly unknown[];
  /** Why it could not be read. It is about what was typed, and says nothing of a resource. */
  readonly failure?: string;
}

/** Expressions of a file are parted by empty lines; each is asked of all resources of the chart. */
export function evaluated(source: string, chart: readonly Resource[]): readonly PathResult[] {
  const input = chart.map(toTypedValue);
  return source
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part.replaceAll(/\/\/.*$/gm, '').trim())
    .map((expression) => {
      try {
        const context = { variables: { '%resource': input[0]!, '%context': input[0]! } };
        // The expression itself: `evalFhirPath` asks each resource alone, and a count would be one for each.
        const values = parseFhirPath(expression).child.eval(context, input);
        return { expression, values: values.map(({ value }) => value) };
      } catch (err) {
        return { expression, failure: err instanceof Error ? err.message : '' };
      }
    });
}
