import type { Rule } from './configuration.ts';
import { compileSelect, type Location } from './fhirpath.ts';
import { NO_RULE } from './plan.ts';

/** Where evaluated paths have matched, with the first rule that did. */
export class Found {
  readonly #elements = new Map<object, number>();
  readonly #primitives = new Map<object, Map<string, number>>();

  add(locations: readonly Location[], rank: number): void {
    for (const { holder, key, index, element } of locations) {
      if (element) {
        if (!this.#elements.has(element)) this.#elements.set(element, rank);
        continue;
      }
      let keys = this.#primitives.get(holder);
      if (!keys) {
        keys = new Map();
        this.#primitives.set(holder, keys);
      }
      const place = index === undefined ? key : `${key}[${index}]`;
      if (!keys.has(place)) keys.set(place, rank);
    }
  }

  rank(holder: object, key: string, index: number | undefined, element: unknown): number {
    if (element !== undefined) return this.#elements.get(element as object) ?? NO_RULE;
    return this.#primitives.get(holder)?.get(index === undefined ? key : `${key}[${index}]`) ?? NO_RULE;
  }
}

const selects = new WeakMap<Rule, (resource: object) => Location[]>();
export function selectOf(rule: Rule): (resource: object) => Location[] {
  let select = selects.get(rule);
  if (!select) {
    select = compileSelect(rule.path.expression);
    selects.set(rule, select);
  }
  return select;
}
