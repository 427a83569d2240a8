import { isResourceType } from '../schema/schema.ts';
import type { Rule } from './configuration.ts';
import type { ElementTreatment, Treatment } from './methods/method.ts';
import { childKind, isPrimitiveType } from './nodes.ts';
import type { Step } from './path.ts';

/** No rule: what has it is kept as it is. */
export const NO_RULE = Number.POSITIVE_INFINITY;

/**
 * Rules apply in their order, each to what it matches and all below, and what one has treated no later one touches.
 * So the rule of an element is the first of those that match it or something above it in the same resource, and that
 * can be found on the way down. A plan is the states of that way, made when they are first needed and then kept: after
 * the first resources of a type, a walk only looks them up.
 *
 * A nested resource (contained, or of a Bundle entry) is treated by its own rules, after those of the resource around
 * it that reach into it; so a rule has a rank, by level of nesting and then by order.
 */
export class Plan {
  readonly #rules: readonly Rule[];
  readonly #steps: (Step | { readonly rule: number })[] = [];
  readonly #starts: { readonly resourceType: string | undefined; readonly at: number }[] = [];
  readonly #states = new Map<string, State>();
  readonly #resources = new Map<string, State>();
  readonly #dynamic = new Map<string, readonly Rule[]>();
  readonly #treatment: TreatmentOf;

  constructor(rules: readonly Rule[], treatment: TreatmentOf) {
    this.#rules = rules;
    this.#treatment = treatment;
    for (const { index, path } of rules) {
      for (const steps of path.alternatives) {
        this.#starts.push({ resourceType: path.resourceType, at: this.#steps.length });
        this.#steps.push(...steps, { rule: index });
      }
    }
  }

  /** The dynamic rules of a type, whose matches have to be looked for in each resource. */
  dynamicRules(type: string): readonly Rule[] {
    return remembered(this.#dynamic, type, () =>
      this.#rules.filter(({ path }) => path.dynamic && (path.resourceType ?? type) === type)
    );
  }

  rank(level: number, rule: number): number {
    return level * this.#rules.length + rule;
  }

  ruleOf(rank: number): Rule {
    return this.#rules[rank % this.#rules.length]!;
  }

  levelOf(rank: number): number {
    return Math.floor(rank / this.#rules.length);
  }

  resource(type: string): State {
    return remembered(this.#resources, type, () => this.#resource(type, 0, '', []));
  }

  /** @param key as in JSON; undefined when FHIR R4 has no such element. */
  child(parent: State, key: string): Child | undefined {
    let child = parent.children.get(key);
    if (!child) {
      child = this.#child(parent, key);
      if (child) parent.children.set(key, child);
    }
    return child;
  }

  #child(parent: State, key: string): Child | undefined {
    if (key === 'resourceType') return isResourceType(parent.type) ? { kind: 'none', key, next: undefined } : undefined;
    if (key.startsWith('_')) {
      const main = this.child(parent, key.slice(1));
      return main?.kind === 'primitive' ? { ...main, kind: 'extensions', key, next: undefined } : undefined;
    }
    const kind = childKind(parent.type, key);
    if (!kind) return undefined;
    const nested = kind.schemaType === 'Resource';
    const arrived = this.#arrived(parent, kind.name, nested);
    if (nested) {
      const ofType = new Map<string, State>();
      const resource = (type: string): State =>
        remembered(ofType, type, () => this.#resource(type, parent.level + 1, kind.name, arrived));
      return { kind: 'resource', key, next: undefined, many: kind.many, required: kind.required, resource };
    }
    const state = this.#state({
      type: kind.schemaType,
      nodeType: kind.type,
      name: kind.name,
      parentType: parent.nodeType,
      parentSchemaType: parent.type,
      key,
      level: parent.level,
      inherited: this.#inherited(parent, kind.type),
      arrived,
    });
    return {
      kind: isPrimitiveType(kind.schemaType) ? 'primitive' : 'complex',
      key,
      next: undefined,
      many: kind.many,
      required: kind.required,
      state,
    };
  }

  /** The same state under a rule that was found by evaluating its path. */
  withRank(state: State, rank: number): State {
    return rank >= state.rank ? state : this.#state({ ...state.origin, inherited: rank });
  }

  /**
   * A method of Atlas' own knows the values that it was made for; what an extension says is none of them, and falls to
   * the rules of its own type, the last of which redacts.
   */
  #inherited(parent: State, type: string): number {
    const leaves = type === 'Extension' || isPrimitiveType(parent.type);
    if (!leaves || parent.rank === NO_RULE || !this.ruleOf(parent.rank).own) return parent.rank;
    return this.rank(this.levelOf(parent.rank), this.#rules.length - 1);
  }

  #resource(type: string, level: number, name: string, arrived: readonly Position[]): State {
    const starts = this.#starts.filter((s) => (s.resourceType ?? type) === type).map(({ at }) => ({ level, at }));
    return this.#state({
      type,
      nodeType: type,
      name,
      parentType: '',
      parentSchemaType: '',
      key: '',
      level,
      inherited: NO_RULE,
      arrived: [...arrived, ...starts],
    });
  }

  #arrived(parent: State, name: string, nested: boolean): Position[] {
    return parent.positions.flatMap(({ level, at }) => {
      const step = this.#steps[at]!;
      if ('child' in step) return step.child === name ? [{ level, at: at + 1 }] : [];
      if ('below' in step)
        return nested
          ? [{ level, at: at + 1 }]
          : [
              { level, at },
              { level, at: at + 1 },
            ];
      return 'within' in step && !nested ? [{ level, at }] : [];
    });
  }

  #state(origin: Origin): State {
    const at = origin.arrived.map((p) => `${p.level}.${p.at}`).sort();
    const key = [
      origin.type,
      origin.parentSchemaType,
      origin.key,
      origin.nodeType,
      origin.name,
      origin.parentType,
      origin.level,
      origin.inherited,
      ...at,
    ].join();
    let state = this.#states.get(key);
    if (!state) {
      state = this.#settle(origin);
      this.#states.set(key, state);
    }
    return state;
  }

  /** Takes the steps that stay on a node, and sees which rules end there. */
  #settle(origin: Origin): State {
    let rank = origin.inherited;
    const positions: Position[] = [];
    const seen = new Set<string>();
    const open = [...origin.arrived];
    for (let p = open.pop(); p; p = open.pop()) {
      const id = `${p.level}.${p.at}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const step = this.#steps[p.at]!;
      const next = { level: p.level, at: p.at + 1 };
      if ('rule' in step) rank = Math.min(rank, this.rank(p.level, step.rule));
      else if ('type' in step) isOfType(origin.nodeType, step.type) && open.push(next);
      else if ('name' in step) origin.name === step.name && open.push(next);
      else {
        positions.push(p);
        if ('within' in step) open.push(next);
      }
    }
    const { arrived: _arrived, inherited: _inherited, ...where } = origin;
    const place = { ...where, rank };
    const treated = rank === NO_RULE ? NOTHING : this.#treatment(place, this.ruleOf(rank));
    return { ...place, ...treated, positions, origin, children: new Map(), next: undefined };
  }
}

/** How far along the steps of a rule, and of which level of nesting the rule is. */
interface Position {
  readonly level: number;
  readonly at: number;
}

interface Origin {
  readonly type: string;
  readonly nodeType: string;
  readonly name: string;
  readonly parentType: string;
  readonly parentSchemaType: string;
  readonly key: string;
  readonly level: number;
  readonly inherited: number;
  readonly arrived: readonly Position[];
}

/** Where a state is, and the rank of its rule. */
export interface Place {
  /** As in the schema. */
  readonly type: string;
  /** As FHIRPath has it. */
  readonly nodeType: string;
  readonly name: string;
  readonly parentType: string;
  readonly parentSchemaType: string;
  /** In JSON, without the `_` of primitive extensions. */
  readonly key: string;
  readonly level: number;
  /** Of the rule that treats it; {@link NO_RULE} for none. */
  readonly rank: number;
}

/** What becomes of values at a place, made once for all of them. */
export interface Treated {
  /** Of a primitive; undefined leaves it as it is. */
  readonly treat: Treatment | undefined;
  /** Of what has elements: `refuse` is an error, `replace` puts something else in its place. */
  readonly complex: 'refuse' | 'replace' | ElementTreatment | undefined;
}
export type TreatmentOf = (place: Place, rule: Rule) => Treated;
const NOTHING: Treated = { treat: undefined, complex: undefined };

export interface State extends Place, Treated, Followed {
  readonly positions: readonly Position[];
  readonly origin: Origin;
  /** What the walk has looked up so far, by JSON key. */
  readonly children: Map<string, Child>;
}

/** Elements come in the same order nearly always, so the next one is found without being looked up. */
export interface Followed {
  /** The child that was met last behind this one; at the beginning, behind the state. */
  next: Child | undefined;
}

export type Child = Followed & { readonly key: string } /** `resourceType`. */ & (
    | { readonly kind: 'none' }
    /** `extensions` for the `_` form of a primitive, which holds its id and extensions. */
    | ({ readonly kind: 'primitive' | 'extensions' | 'complex'; readonly state: State } & Cardinality)
    | ({ readonly kind: 'resource'; readonly resource: (type: string) => State } & Cardinality)
  );

export interface Cardinality {
  readonly many: boolean;
  readonly required: boolean;
}

const isOfType = (type: string, wanted: string): boolean =>
  type === wanted || ((wanted === 'Resource' || wanted === 'DomainResource') && isResourceType(type));

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let found = known.get(key);
  if (found === undefined) {
    found = make();
    known.set(key, found);
  }
  return found;
}
