import { masked } from '../deidentify/masked.ts';
import { isResourceType } from '../schema/schema.ts';
import { ageCodes, containedIds } from './about.ts';
import type { Circumstances, ContainedIds } from './circumstances.ts';
import type { Configuration, Parameters } from './configuration.ts';
import { InputError } from './errors.ts';
import { Found, selectOf } from './found.ts';
import { addLabels, labelledText } from './labels.ts';
import { offsetsInDays } from './methods/date-shift.ts';
import type { Day } from './methods/dates.ts';
import type { ElementTreatment, Run, Value } from './methods/method.ts';
import { type Child, type Followed, NO_RULE, type Plan, type State } from './plan.ts';
import { replaceComplex } from './replace.ts';
import type { Report } from './report.ts';

type Json = Record<string, unknown>;

export interface WalkOptions {
  readonly scopeName?: string;
  readonly report?: Report;
  /** Without labels in `meta.security`; for what keeps its own record of what was done. */
  readonly unlabelled?: boolean;
}

/**
 * The way of resources through a plan, one after the other, each changed in place: what is removed becomes undefined, which JSON leaves out. Where
 * a rule's path has to be evaluated, that happens after all earlier rules have been applied, so then the walk is made
 * in phases, each for a range of ranks; only the last one clears away what has become empty.
 */
export class Walk implements Run {
  today: Day = NO_DAY;
  aboutAge = false;
  contained: ContainedIds = NO_IDS;
  operations: number[] = [0];
  readonly #plan: Plan;
  readonly #parameters: Parameters;
  readonly #extended: boolean;
  readonly #options: WalkOptions;
  readonly #report: Report | undefined;
  readonly #offsetOfScope: (scope: string) => number;
  #circumstances: Circumstances | undefined;
  #ageBand: string | undefined;
  #asText = false;
  #root: Json = {};
  #rootId = '';
  #treatedRootId: string | undefined;
  #offsetOf: string | undefined;
  #offset = 0;
  #offsetRank = -1;
  #from = 0;
  #to = NO_RULE;
  #final = true;
  #found: Found | undefined;
  #listsDone: Set<object> | undefined;

  constructor(plan: Plan, configuration: Configuration, options: WalkOptions) {
    this.#plan = plan;
    this.#parameters = configuration.parameters;
    this.#extended = configuration.extended;
    this.#options = options;
    this.#report = options.report;
    this.#offsetOfScope = offsetsInDays(configuration.parameters.dateShiftKey);
  }

  /**
   * Labels are most of what is written, so they are not made into objects first.
   * @param circumstances needed by a configuration of Atlas' own form
   * @returns the resource as JSON text
   */
  text(resource: Json, today: Day, circumstances: Circumstances | undefined): string {
    this.#begin(resource, today, circumstances);
    this.#asText = resource.meta === undefined && !this.#options.unlabelled;
    const out = this.#resource(resource);
    return this.#asText ? labelledText(JSON.stringify(out), this.operations[0]!) : JSON.stringify(out);
  }

  /** Nothing is left of the resource before, which may have ended in an error. */
  #begin(resource: Json, today: Day, circumstances: Circumstances | undefined): void {
    this.today = today;
    this.#circumstances = circumstances;
    this.aboutAge = false;
    this.contained = NO_IDS;
    this.#root = resource;
    this.#rootId = typeof resource.id === 'string' ? resource.id : '';
    this.#ageBand = undefined;
    this.#treatedRootId = undefined;
    this.#offsetRank = -1;
    this.#from = 0;
    this.#to = NO_RULE;
    this.#final = true;
    this.#found = undefined;
    this.#listsDone = undefined;
  }

  #resource(resource: Json): Json {
    const state = this.#plan.resource(resource.resourceType as string);
    this.#treatResource(resource, state, state.type);
    for (const first in resource) {
      if (first === 'resourceType') return resource;
      break;
    }
    return { resourceType: resource.resourceType, ...resource };
  }

  /** The scope's name, else the id that the outermost resource has by the time that the rule applies. */
  dateOffset(rank: number): number {
    const { dateShiftFixedOffsetInDays: fixed, dateShiftScope } = this.#parameters;
    if (fixed !== undefined) return fixed;
    if (rank !== this.#offsetRank) {
      const scope = dateShiftScope === 'resource' ? this.#rootIdAt(rank) : this.#options.scopeName!;
      if (scope !== this.#offsetOf) this.#offset = this.#offsetOfScope(scope);
      this.#offsetOf = scope;
      this.#offsetRank = rank;
    }
    return this.#offset;
  }

  get key(): string {
    return this.#rootId;
  }

  get circumstances(): Circumstances {
    return this.#circumstances!;
  }

  addAgeBand(band: string): void {
    this.#ageBand = band;
  }

  levelOf(rank: number): number {
    return this.#plan.levelOf(rank);
  }

  /** Whether a rule of this rank is applied in this phase. */
  applies(rank: number): boolean {
    return rank >= this.#from && rank < this.#to;
  }

  /** The state of a child, by what rules say and what evaluated paths have found. */
  stateOf(child: State, holder: object, key: string, index: number | undefined, element: unknown): State {
    if (!this.#found) return child;
    return this.#plan.withRank(child, this.#found.rank(holder, key, index, element));
  }

  /** @returns undefined for what FHIR R4 does not have, which is removed under a configuration of Atlas' own form. */
  child(parent: State, key: string): Child | undefined {
    const child = parent.children.get(key) ?? this.#plan.child(parent, key);
    if (!child && !this.#extended) throw new InputError(`${parent.type} holds an element that FHIR R4 does not have`);
    return child;
  }

  /** Applies the rules of earlier ranks alone to an element, and clears nothing away. */
  before(rank: number, treat: () => void): void {
    const [from, to, final] = [this.#from, this.#to, this.#final];
    this.#to = rank;
    this.#from = 0;
    this.#final = false;
    try {
      treat();
    } finally {
      [this.#from, this.#to, this.#final] = [from, to, final];
    }
  }

  #treatResource(resource: Json, state: State, path: string): void {
    const { level } = state;
    this.operations[level] = 0;
    const nested = state.name === 'contained';
    const outer = this.#circumstances?.enter(resource, nested);
    const [aboutAge, contained] = [this.aboutAge, this.contained];
    if (this.#extended) {
      this.aboutAge = ageCodes(resource);
      if (!nested) this.contained = containedIds(resource);
    }
    const from = this.#from;
    const dynamic = this.#plan.dynamicRules(state.type);
    for (const rule of dynamic) {
      const rank = this.#plan.rank(level, rule.index);
      this.#phase(this.#from, rank, false, () => this.object(resource, state, path));
      this.#from = rank;
      this.#found ??= new Found();
      this.#found.add(selectOf(rule)(resource), rank);
    }
    this.object(resource, this.stateOf(state, resource, '', undefined, resource), path);
    this.#from = from;
    this.#circumstances?.leave(outer);
    [this.aboutAge, this.contained] = [aboutAge, contained];
    if (this.#ageBand !== undefined) this.#tellAgeBand(resource);
    if (level === 0 && this.#asText && resource.meta === undefined) return;
    if (level === 0) this.#asText = false;
    if (!nested && !this.#options.unlabelled) addLabels(resource, this.operations[level]!);
    if (level > 0) this.operations[level - 1]! |= this.operations[level]!;
  }

  #tellAgeBand(resource: Json): void {
    const extensions = Array.isArray(resource.extension) ? resource.extension : [];
    resource.extension = [...extensions, { url: this.circumstances.pseudonyms.ageBand, valueString: this.#ageBand }];
    this.#ageBand = undefined;
  }

  #phase(from: number, to: number, final: boolean, walk: () => void): void {
    const before = [this.#from, this.#to, this.#final] as const;
    [this.#from, this.#to, this.#final] = [from, to, final];
    walk();
    [this.#from, this.#to, this.#final] = before;
  }

  /** @returns whether anything is left of it. */
  object(object: Json, state: State, path: string): boolean {
    let left = false;
    let before: Followed = state;
    for (const key in object) {
      let value = object[key];
      if (value === undefined) continue;
      if (value === null) {
        if (this.#final) object[key] = undefined;
        continue;
      }
      let child = before.next;
      if (child?.key !== key) {
        child = this.child(state, key);
        if (!child) {
          object[key] = undefined;
          continue;
        }
        before.next = child;
      }
      before = child;
      if (child.kind === 'none') continue;
      if (child.many && !Array.isArray(value)) {
        // One where there may be many, without its list, is a common slip that the tool mends too.
        value = [value];
        object[key] = value;
      }
      const stays =
        child.kind === 'primitive'
          ? this.#primitives(object, key, value, child.state, path)
          : this.#elements(object, key, value, child, state, path);
      if (stays) left = true;
      else if (child.required && this.#extended && this.#final && mask(object, key, child)) left = true;
    }
    return left;
  }

  /** What is no FHIR is removed under a configuration of Atlas' own form, and an error under that tool's. */
  #misshaped(reason: string): void {
    if (!this.#extended) throw new InputError(reason);
  }

  #primitives(object: Json, key: string, value: unknown, state: State, path: string): boolean {
    if (Array.isArray(value)) return this.#list(object, key, value, state, path);
    if (typeof value === 'object') {
      this.#misshaped(`${state.parentType}.${state.name} is no ${state.type}`);
      object[key] = undefined;
      return false;
    }
    const next = this.#primitive(object, key, undefined, value as Value, state, path);
    if (next !== value) object[key] = next ?? (this.#final ? undefined : null);
    return next !== undefined;
  }

  #primitive(holder: Json, key: string, index: number | undefined, value: Value, state: State, path: string) {
    const own = this.#found ? this.stateOf(state, holder, key, index, undefined) : state;
    if (own.treat === undefined || !this.applies(own.rank)) {
      if (this.#report && this.#final && own.rank >= this.#from) this.#report.add(`${path}.${key}`, own, value, value);
      return value;
    }
    const next = own.treat(value, this);
    this.#report?.add(`${path}.${key}`, own, value, next);
    return next;
  }

  /** A list of primitives goes together with the list of their extensions, place by place. */
  #list(object: Json, key: string, values: unknown[], state: State, path: string): boolean {
    for (const [i, value] of values.entries()) {
      if (value === null || value === undefined) continue;
      if (typeof value === 'object') {
        this.#misshaped(`${state.parentType}.${state.name} is no ${state.type}`);
        values[i] = null;
        continue;
      }
      values[i] = this.#primitive(object, key, i, value as Value, state, path) ?? null;
    }
    const extensions = object[`_${key}`];
    if (!Array.isArray(extensions)) {
      if (!this.#final) return true;
      return store(
        object,
        key,
        values.filter((v) => v !== null)
      );
    }
    this.#listsDone ??= new Set();
    this.#listsDone.add(extensions);
    for (const [i, extension] of extensions.entries()) {
      if (extension && !this.#extension(object, key, extension, i, state, path) && this.#final) extensions[i] = null;
    }
    if (!this.#final) return true;
    const size = Math.max(values.length, extensions.length);
    const places = Array.from({ length: size }, (_, i) => i).filter(
      (i) => (values[i] ?? extensions[i] ?? null) !== null
    );
    const kept = places.map((i) => values[i] ?? null);
    const keptExtensions = places.map((i) => extensions[i] ?? null);
    const any = (list: unknown[]): unknown[] => (list.some((v) => v !== null) ? list : []);
    store(object, `_${key}`, any(keptExtensions));
    return store(object, key, any(kept)) || places.length > 0;
  }

  /** One element or a list of them; what nothing is left of goes. */
  #elements(object: Json, key: string, value: unknown, child: Elements, parent: State, path: string): boolean {
    if (!Array.isArray(value)) {
      const left = this.#element(object, key, value, undefined, child, parent, path);
      if (left !== undefined) {
        if (left !== value) object[key] = left;
        return true;
      }
      if (this.#final) object[key] = undefined;
      return false;
    }
    if (child.kind === 'extensions') {
      if (this.#listsDone?.has(value)) return value.length > 0;
      if (Array.isArray(object[key.slice(1)])) return false;
    }
    let kept = 0;
    for (let i = 0; i < value.length; i++) {
      const element: unknown = value[i];
      if (element === null || element === undefined) continue;
      const left = this.#element(object, key, element, i, child, parent, path);
      if (!this.#final) value[i] = left ?? element;
      else if (left !== undefined) value[kept++] = left;
    }
    if (!this.#final) return true;
    if (kept < value.length) value.length = kept;
    if (kept === 0) object[key] = undefined;
    return kept > 0;
  }

  /** @returns what stands in its place; undefined when nothing does. */
  #element(
    holder: Json,
    key: string,
    element: unknown,
    index: number | undefined,
    child: Elements,
    parent: State,
    path: string
  ): Json | undefined {
    if (typeof element !== 'object' || Array.isArray(element)) {
      this.#misshaped(`${parent.type} holds a value where an element should stand`);
      return undefined;
    }
    const json = element as Json;
    if (child.kind === 'resource') return this.#nested(holder, key, json, index, child.resource);
    if (child.kind === 'extensions') {
      return this.#extension(holder, key.slice(1), json, index, child.state, path) ? json : undefined;
    }
    return this.#complex(holder, key, json, index, child.state, parent, path);
  }

  /** The id and the extensions of a primitive. */
  #extension(holder: Json, key: string, element: Json, index: number | undefined, state: State, path: string): boolean {
    const own = this.stateOf(state, holder, key, index, undefined);
    const at = this.#report ? `${path}.${key}` : path;
    if (own.complex === 'replace' && this.applies(own.rank)) return replaceComplex(this, element, own, {}, at);
    return this.object(element, own, at);
  }

  #complex(
    holder: Json,
    key: string,
    element: Json,
    index: number | undefined,
    state: State,
    parent: State,
    path: string
  ): Json | undefined {
    const own = this.#found ? this.stateOf(state, holder, key, index, element) : state;
    const at = this.#report ? `${path}.${key}` : path;
    if (this.#extended && own.type === 'Extension') return this.#extensionElement(element, own, at);
    if (own.complex === undefined || !this.applies(own.rank))
      return this.object(element, own, at) ? element : undefined;
    if (typeof own.complex === 'function') return this.#whole(element, own, own.complex, at);
    const rule = this.#plan.ruleOf(own.rank);
    if (own.complex === 'refuse') {
      throw new InputError(`fhirPathRules[${rule.index}]: ${rule.method} is for primitive elements, and met another`);
    }
    if (own.rank === parent.rank) return this.object(element, own, at) ? element : undefined;
    return replaceComplex(this, element, own, rule.settings.replaceWith, at) ? element : undefined;
  }

  /** An extension without a URL or a value says nothing, and is not FHIR. */
  #extensionElement(element: Json, own: State, path: string): Json | undefined {
    if (this.circumstances.pseudonyms.isOwnExtension(element)) return element;
    this.object(element, own, path);
    if (element.url === undefined || element.url === null) return undefined;
    for (const key in element) if (key !== 'url' && element[key] !== undefined) return element;
    return undefined;
  }

  /** As a whole, but for its extensions, which go by rules of their own. */
  #whole(element: Json, own: State, treat: ElementTreatment, path: string): Json | undefined {
    const { extension } = element;
    if (extension === undefined) return this.#replaced(element, treat(element, this), own, path);
    const { extension: _, ...rest } = element;
    const left = this.#replaced(rest, treat(rest, this), own, path);
    const holder: Json = { ...left, extension };
    const child = this.child(own, 'extension') as Elements;
    return this.#elements(holder, 'extension', extension, child, own, path) ? holder : left;
  }

  #replaced(element: Json, next: Json | undefined, own: State, path: string): Json | undefined {
    this.#report?.add(path, own, '', next === undefined ? undefined : next === element ? '' : 'changed');
    return next;
  }

  #nested(
    holder: Json,
    key: string,
    element: Json,
    index: number | undefined,
    resource: (type: string) => State
  ): Json | undefined {
    if (!isResourceType(element.resourceType)) {
      this.#misshaped('a nested resource has no resourceType of FHIR R4');
      return undefined;
    }
    const own = this.stateOf(resource(element.resourceType), holder, key, index, element);
    // In a report, elements are named by the resource that they are in, wherever that is.
    const at = own.type;
    if (this.#final) this.#treatResource(element, own, at);
    else this.object(element, own, at);
    return element;
  }

  #rootIdAt(rank: number): string {
    const state = this.#plan.resource(this.#root.resourceType as string);
    const child = this.#plan.child(state, 'id');
    if (child?.kind !== 'primitive' || child.state.rank >= rank || this.#rootId === '') return this.#rootId;
    this.#treatedRootId ??= String((child.state.treat ? child.state.treat(this.#rootId, this) : this.#rootId) ?? '');
    return this.#treatedRootId;
  }
}

type Elements = Exclude<Child, { kind: 'none' } | { kind: 'primitive' }>;

const NO_IDS: ContainedIds = new Map();
const NO_DAY: Day = { year: 0, month: 0, day: 0 };

/** What has to be there and was removed says so, in FHIR's own way. */
function mask(object: Json, key: string, child: Elements | Extract<Child, { kind: 'primitive' }>): boolean {
  if (child.kind !== 'primitive' && child.kind !== 'complex') return false;
  const at = child.kind === 'primitive' ? `_${key}` : key;
  if (object[at] === undefined) object[at] = child.many ? [masked()] : masked();
  return true;
}

function store(object: Json, key: string, list: unknown[]): boolean {
  object[key] = list.length > 0 ? list : undefined;
  return list.length > 0;
}
