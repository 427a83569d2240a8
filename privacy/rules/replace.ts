import { ProcessingError } from './errors.ts';
import { OPERATIONS } from './methods/method.ts';
import type { State } from './plan.ts';
import type { Walk } from './walk.ts';

type Json = Record<string, unknown>;

/**
 * Puts a fixed element in the place of one that has elements. What earlier rules have treated stays where it is, with
 * all above it; the rest goes, or takes the values of the replacement, first to first.
 */
export function replaceComplex(walk: Walk, element: Json, state: State, replacement: unknown, path: string): boolean {
  const wanted = replacement ?? {};
  if (typeof wanted !== 'object' || Array.isArray(wanted)) {
    throw new ProcessingError('replaceWith is no JSON object, and the element is one');
  }
  walk.before(state.rank, () => walk.object(element, state, path));
  walk.operations[levelOf(walk, state)]! |= OPERATIONS.substitute;
  new Replacement(walk, state.rank).object(element, state, wanted as Json);
  return Object.values(element).some((v) => v !== undefined && v !== null);
}

const levelOf = (walk: Walk, state: State): number => walk.levelOf(state.rank);

class Replacement {
  readonly #walk: Walk;
  readonly #rank: number;

  constructor(walk: Walk, rank: number) {
    this.#walk = walk;
    this.#rank = rank;
  }

  object(element: Json, state: State, wanted: Json): void {
    const before = { ...element };
    for (const key of Object.keys(element)) element[key] = undefined;
    const keys = new Set([...Object.keys(before), ...Object.keys(wanted)].map((key) => key.replace(/^_/, '')));
    for (const key of keys) {
      const places = this.#places(before, key, state);
      const targets = slots(wanted, key);
      const out: Slot[] = [];
      let next = 0;
      for (const place of places) {
        if (place.treated) {
          out.push(place);
          next++;
        } else if (next < targets.length) out.push(this.#onto(place, targets[next++]!));
        else if (place.keeps) out.push(this.#onto(place, {}));
      }
      out.push(...targets.slice(next).map((slot) => structuredClone(slot)));
      write(element, key, out, Array.isArray(before[key] ?? before[`_${key}`] ?? wanted[key] ?? wanted[`_${key}`]));
    }
  }

  /** One element becomes another, but for what has been treated in it. */
  #onto({ value, extensions, state }: Place, target: Slot): Slot {
    const out: Slot = { value: target.value, extensions: target.extensions };
    if (isObject(value)) {
      this.object(value, state, isObject(target.value) ? target.value : {});
      out.value = value;
    }
    if (isObject(extensions)) {
      this.object(extensions, state, isObject(target.extensions) ? target.extensions : {});
      out.extensions = hasAny(extensions) ? extensions : undefined;
    }
    return out;
  }

  #places(holder: Json, key: string, parent: State): Place[] {
    const child = this.#walk.child(parent, key);
    if (child?.kind !== 'primitive' && child?.kind !== 'complex') return [];
    const list = Array.isArray(holder[key] ?? holder[`_${key}`]);
    return slots(holder, key).map((slot, i) => {
      const element = isObject(slot.value) ? slot.value : undefined;
      const state = this.#walk.stateOf(child.state, holder, key, list ? i : undefined, element);
      const treated = state.rank < this.#rank;
      return { ...slot, state, treated, keeps: treated || this.#holdsTreated(slot, state) };
    });
  }

  #holdsTreated({ value, extensions }: Slot, state: State): boolean {
    return [value, extensions].some(
      (part) =>
        isObject(part) &&
        Object.keys(part).some((key) => this.#places(part, key.replace(/^_/, ''), state).some(({ keeps }) => keeps))
    );
  }
}

/** A value and its extensions, at one place. */
interface Slot {
  value?: unknown;
  extensions?: unknown;
}

interface Place extends Slot {
  readonly state: State;
  /** By an earlier rule. */
  readonly treated: boolean;
  /** It, or something in it, has been treated by an earlier rule. */
  readonly keeps: boolean;
}

function slots(holder: Json, key: string): Slot[] {
  const [values, extensions] = [holder[key], holder[`_${key}`]];
  if (!Array.isArray(values) && !Array.isArray(extensions)) {
    return isAbsent(values) && isAbsent(extensions) ? [] : [{ value: values, extensions }];
  }
  const [v, e] = [Array.isArray(values) ? values : [], Array.isArray(extensions) ? extensions : []];
  return Array.from({ length: Math.max(v.length, e.length) }, (_, i) => ({ value: v[i], extensions: e[i] }));
}

function write(element: Json, key: string, places: readonly Slot[], list: boolean): void {
  const kept = places.filter((p) => !isAbsent(p.value) || !isAbsent(p.extensions));
  const values = kept.map((p) => p.value ?? null);
  const extensions = kept.map((p) => p.extensions ?? null);
  if (values.some((v) => v !== null)) element[key] = list ? values : values[0];
  if (extensions.some((e) => e !== null)) element[`_${key}`] = list ? extensions : extensions[0];
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const hasAny = (value: Json): boolean => Object.values(value).some((v) => !isAbsent(v));
