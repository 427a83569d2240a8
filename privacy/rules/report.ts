import { type HipaaIdentifier, identifiersOf } from './identifiers.ts';
import type { Value } from './methods/method.ts';
import type { Plan, State } from './plan.ts';
import { NO_RULE } from './plan.ts';

/** What became of the elements of a path under one rule, in numbers; never a value. */
export interface ReportLine {
  readonly element: string;
  /** Index in fhirPathRules; undefined where no rule applies. */
  readonly rule: number | undefined;
  readonly path: string | undefined;
  readonly method: string;
  /** Of the 18 of 45 CFR 164.514(b)(2)(i), those that such an element can hold. */
  readonly identifiers: readonly HipaaIdentifier[];
  removed: number;
  changed: number;
  kept: number;
}

export class Report {
  readonly #lines = new Map<string, ReportLine>();
  plan: Plan | undefined;

  add(element: string, state: State, before: Value, after: Value | undefined): void {
    const key = `${element}|${state.rank}`;
    let line = this.#lines.get(key);
    if (!line) {
      const rule = state.rank === NO_RULE ? undefined : this.plan!.ruleOf(state.rank);
      const settings = {
        rule: rule?.index,
        path: rule?.settings.path as string | undefined,
        identifiers: identifiersOf(state),
      };
      line = { element, ...settings, method: rule?.method ?? 'none', removed: 0, changed: 0, kept: 0 };
      this.#lines.set(key, line);
    }
    line[after === undefined ? 'removed' : after === before ? 'kept' : 'changed']++;
  }

  clear(): void {
    this.#lines.clear();
  }

  lines(): ReportLine[] {
    return [...this.#lines.values()].sort(byElement);
  }
}

/** Reports of several workers as one. */
export function mergeReports(reports: readonly (readonly ReportLine[])[]): ReportLine[] {
  const lines = new Map<string, ReportLine>();
  for (const line of reports.flat()) {
    const key = `${line.element}|${line.rule}`;
    const sum = lines.get(key);
    if (!sum) lines.set(key, { ...line });
    else for (const count of ['removed', 'changed', 'kept'] as const) sum[count] += line[count];
  }
  return [...lines.values()].sort(byElement);
}

const byElement = (a: ReportLine, b: ReportLine): number =>
  a.element < b.element ? -1 : a.element > b.element ? 1 : 0;
