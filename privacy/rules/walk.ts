import type { KnownIdentifiers } from '../deidentify/known.ts';
import { isResourceType } from '../schema/schema.ts';
import type { Configuration, Parameters } from './configuration.ts';
import { InputError } from './errors.ts';
import { Found, selectOf } from './found.ts';
import { addLabels } from './labels.ts';
import { offsetInDays } from './methods/date-shift.ts';
import type { Day } from './methods/dates.ts';
import type { ElementTreatment, Run, Value } from './methods/method.ts';
import type { TextRedactor } from './methods/redact-text.ts';
import { type Child, NO_RULE, type Plan, type State } from './plan.ts';
import { replaceComplex } from './replace.ts';
import type { Report } from './report.ts';
import { AGE_BAND, isAgeBand, Subjects } from './subjects.ts';

type Json = Record<string, unknown>;

export interface WalkOptions {
  readonly scopeName?: string;
  readonly textRedactor?: TextRedactor;
  readonly report?: Report;
}

/**
 * One resource on its way through, changed in place: what is removed becomes undefined, which JSON leaves out. Where
 * a rule's path has to be evaluated, that happens after all earlier rules have been applied, so then the walk is made
 * in phases, each for a range of ranks; only the last one clears away what has become empty.
 */
export class Walk implements Run {
  readonly today: Day;
  readonly operations: number[] = [];
  readonly #plan: Plan;
  readonly #parameters: Parameters;
  readonly #extended: boolean;
  readonly #options: WalkOptions;
  readonly #report: Report | undefined;
  /** What the methods that go past that tool have to know; undefined when there are none. */
  #subjects: Subjects | undefined;
  #ageBand: string | undefined;
  #root: Json = {};
  #rootId = '';
  #treatedRootId: string | undefined;
  #offsetOf: string | undefined;
  #offset = 0;
  #from = 0;
  #to = NO_RULE;
  #final = true;
  #found: Found | undefined;
  #listsDone: Set<object> | undefined;

  constructor(plan: Plan, configuration: Configuration, today: Day, options: WalkOptions) {
    this.#plan = plan;
    this.#parameters = configuration.parameters;
    this.#extended = configuration.extended;
    this.#options = options;
    this.#report = options.report;
    this.today = today;
  }

  resource(resource: Json): Json {
    this.#root = resource;
    this.#rootId = typeof resource.id === 'string' ? resource.id : '';
    if (this.#extended) this.#subjects = new Subjects(resource, this.#parameters, this.#options.textRedactor);
    const state = this.#plan.resource(resource.resourceType as string);
    this.#treatResource(resource, state, state.type);
    return Object.keys(resource)[0] === 'resourceType'
      ? resource
      : { resourceType: resource.resourceType, ...resource };
  }

  /** The scope's name, else the id that the outermost resource has by the time that the rule applies. */
  dateOffset(rank: number): number {
    const { dateShiftFixedOffsetInDays: fixed, dateShiftKey, dateShiftScope } = this.#parameters;
    if (fixed !== undefined) return fixed;
    const scope = dateShiftScope === 'resource' ? this.#rootIdAt(rank) : this.#options.scopeName!;
    if (scope !== this.#offsetOf) {
      this.#offsetOf = scope;
      this.#offset = offsetInDays(scope, dateShiftKey);
    }
    return this.#offset;
  }

  get key(): string {
    return this.#rootId;
  }

  patientOffset(): number | undefined {
    return this.#subjects?.offset();
  }

  addAgeBand(band: string): void {
    this.#ageBand = band;
  }

  known(): KnownIdentifiers {
    return this.#subjects!.known;
  }

  get namesPeople(): boolean {
    return this.#subjects?.namesPeople ?? false;
  }

  redactText(text: string): string | undefined {
    return this.#subjects?.redactText(text);
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

  child(parent: State, key: string): Child {
    const child = parent.children.get(key) ?? this.#plan.child(parent, key);
    if (!child && this.#extended) return UNKNOWN;
    if (!child) throw new InputError(`${parent.type} holds an element that FHIR R4 does not have`);
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
    const outer = this.#subjects?.enter(resource, state.name === 'contained');
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
    this.#subjects?.leave(outer);
    if (this.#ageBand !== undefined) this.#tellAgeBand(resource);
    if (state.name !== 'contained') addLabels(resource, this.operations[level]!);
    if (level > 0) this.operations[level - 1]! |= this.operations[level]!;
  }

  #tellAgeBand(resource: Json): void {
    const extensions = Array.isArray(resource.extension) ? resource.extension : [];
    resource.extension = [...extensions, { url: AGE_BAND, valueString: this.#ageBand }];
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
    for (const key in object) {
      let value = object[key];
      if (value === undefined) continue;
      if (value === null) {
        if (this.#final) object[key] = undefined;
        continue;
      }
      const child = state.children.get(key) ?? this.child(state, key);
      if (child.kind === 'none') continue;
      if (child.kind === 'unknown') {
        object[key] = undefined;
        continue;
      }
      if (child.many && !Array.isArray(value)) {
        // One where there may be many, without its list, is a common slip that the tool mends too.
        value = [value];
        object[key] = value;
      }
      if (child.kind === 'primitive') {
        if (this.#primitives(object, key, value, child.state, path)) left = true;
      } else if (this.#elements(object, key, value, child, state, path)) left = true;
    }
    return left;
  }

  #primitives(object: Json, key: string, value: unknown, state: State, path: string): boolean {
    if (Array.isArray(value)) return this.#list(object, key, value, state, path);
    if (typeof value === 'object') throw new InputError(`${state.parentType}.${state.name} is no ${state.type}`);
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
      if (typeof value === 'object') throw new InputError(`${state.parentType}.${state.name} is no ${state.type}`);
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
      if (this.#element(object, key, value, undefined, child, parent, path)) return true;
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
      if (this.#final && left) value[kept++] = element;
    }
    if (!this.#final) return true;
    value.length = kept;
    if (kept === 0) object[key] = undefined;
    return kept > 0;
  }

  #element(
    holder: Json,
    key: string,
    element: unknown,
    index: number | undefined,
    child: Elements,
    parent: State,
    path: string
  ): boolean {
    if (typeof element !== 'object' || Array.isArray(element)) {
      throw new InputError(`${parent.type} holds a value where an element should stand`);
    }
    if (child.kind === 'resource') return this.#nested(holder, key, element as Json, index, child.resource);
    if (child.kind === 'extensions') {
      return this.#extension(holder, key.slice(1), element as Json, index, child.state, path);
    }
    return this.#complex(holder, key, element as Json, index, child.state, parent, path);
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
  ): boolean {
    const own = this.#found ? this.stateOf(state, holder, key, index, element) : state;
    const at = this.#report ? `${path}.${key}` : path;
    if (this.#extended && own.type === 'Extension') return this.#extensionElement(element, own, at);
    if (own.complex === undefined || !this.applies(own.rank)) return this.object(element, own, at);
    const rule = this.#plan.ruleOf(own.rank);
    if (own.complex === 'refuse') {
      throw new InputError(`fhirPathRules[${rule.index}]: ${rule.method} is for primitive elements, and met another`);
    }
    if (typeof own.complex === 'function') return this.#whole(element, own, own.complex, at);
    if (own.rank === parent.rank) return this.object(element, own, at);
    return replaceComplex(this, element, own, rule.settings.replaceWith, at);
  }

  /** An extension without a value says nothing, and is not FHIR. */
  #extensionElement(element: Json, own: State, path: string): boolean {
    if (isAgeBand(element)) return true;
    this.object(element, own, path);
    return Object.keys(element).some((key) => key !== 'url' && element[key] !== undefined);
  }

  #whole(element: Json, own: State, treat: ElementTreatment, path: string): boolean {
    const next = treat(element, this);
    const same = this.#report && JSON.stringify(next) === JSON.stringify(element);
    this.#report?.add(path, own, '', next === undefined ? undefined : same ? '' : 'changed');
    if (next === element) return true;
    for (const key of Object.keys(element)) element[key] = undefined;
    if (next) Object.assign(element, next);
    return next !== undefined;
  }

  #nested(
    holder: Json,
    key: string,
    element: Json,
    index: number | undefined,
    resource: (type: string) => State
  ): boolean {
    if (!isResourceType(element.resourceType)) throw new InputError('a nested resource has no resourceType of FHIR R4');
    const own = this.stateOf(resource(element.resourceType), holder, key, index, element);
    // In a report, elements are named by the resource that they are in, wherever that is.
    const at = own.type;
    if (this.#final) this.#treatResource(element, own, at);
    else this.object(element, own, at);
    return true;
  }

  #rootIdAt(rank: number): string {
    const state = this.#plan.resource(this.#root.resourceType as string);
    const child = this.#plan.child(state, 'id');
    if (child?.kind !== 'primitive' || child.state.rank >= rank || this.#rootId === '') return this.#rootId;
    this.#treatedRootId ??= String((child.state.treat ? child.state.treat(this.#rootId, this) : this.#rootId) ?? '');
    return this.#treatedRootId;
  }
}

type Elements = Exclude<Child, { kind: 'none' | 'unknown' | 'primitive' }>;
const UNKNOWN = { kind: 'unknown' } as const;

function store(object: Json, key: string, list: unknown[]): boolean {
  object[key] = list.length > 0 ? list : undefined;
  return list.length > 0;
}
