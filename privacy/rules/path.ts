import { isResourceType } from '../schema/schema.ts';
import { pathMatchesSchema } from './path-schema.ts';

/**
 * Where a rule applies. Most paths say it by names and types alone: those become steps, which the plan follows while
 * it walks down a resource. Any other FHIRPath is evaluated on each resource (`dynamic`).
 */
export interface RulePath {
  /** Only resources of this type; undefined for all. */
  readonly resourceType: string | undefined;
  /** What is evaluated on the resource when `dynamic`. */
  readonly expression: string;
  readonly dynamic: boolean;
  /** Alternatives, each a sequence of steps from the resource; empty when `dynamic`. */
  readonly alternatives: readonly (readonly Step[])[];
  /** Whether anything that FHIR R4 has can match. */
  readonly matchesSchema: boolean;
}

export type Step =
  /** The children of a name; a choice has its name without the type. */
  | { readonly child: string }
  /** Only what is of a type. */
  | { readonly type: string }
  /** The node and all below it, without nested resources: `nodesByType()` and `nodesByName()` within an expression. */
  | { readonly within: true }
  /** All below the resource, nested resources themselves included: a rule that begins with `nodesByType()`. */
  | { readonly below: true }
  | { readonly name: string };

const LOOKUP = /^nodesBy(Type|Name)\(['"|]([A-Za-z0-9]+)['"|]\)(?:\.([A-Za-z0-9]+))?$/;
const RULE = /^([A-Z][a-zA-Z]*)?\.?(.*)$/s;
const GENERAL: ReadonlySet<string> = new Set(['Resource', 'DomainResource']);

/** @throws for what is no FHIRPath, as far as it is seen here. */
export function parsePath(text: string): RulePath {
  const lookup = LOOKUP.exec(text);
  const [, type, rest = ''] = RULE.exec(text)!;
  const resourceType = type === undefined || GENERAL.has(type) ? undefined : type;
  const expression = rest === '' ? text : rest;
  const alternatives = lookup ? [lookupSteps(lookup)] : text === type ? [[]] : new Parser(expression).parse();
  const path = { resourceType, expression, dynamic: alternatives === undefined, alternatives: alternatives ?? [] };
  const possible = resourceType === undefined || isResourceType(resourceType);
  return {
    ...path,
    get matchesSchema() {
      return possible && (path.dynamic || pathMatchesSchema(path));
    },
  };
}

function lookupSteps([, by, value, child]: RegExpExecArray): Step[] {
  const steps: Step[] = [{ below: true }, by === 'Type' ? { type: value! } : { name: value! }];
  return child === undefined ? steps : [...steps, named(child)];
}

/** A capital begins a type: `Condition.onset` within an expression is `onset` of what is a Condition. */
const named = (name: string): Step => (/^[A-Z]/.test(name) ? { type: name } : { child: name });

const TOKEN = /\s*(?:(\$?[A-Za-z_][A-Za-z0-9_]*)|`([^`]+)`|'((?:[^'\\]|\\.)*)'|"([^"]*)"|([().|]))/y;

/** Names, unions, `as`, `ofType()`, `nodesByType()`, `nodesByName()` and parentheses; undefined for all else. */
class Parser {
  readonly #tokens: { kind: 'name' | 'text' | 'sign'; value: string }[] = [];
  #at = 0;
  #simple = true;

  constructor(text: string) {
    TOKEN.lastIndex = 0;
    const end = text.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const m = TOKEN.exec(text);
      if (!m) {
        this.#simple = false;
        return;
      }
      const name = m[1] ?? m[2];
      const quoted = m[3] ?? m[4];
      if (name !== undefined) this.#tokens.push({ kind: 'name', value: name });
      else if (quoted !== undefined) this.#tokens.push({ kind: 'text', value: quoted });
      else this.#tokens.push({ kind: 'sign', value: m[5]! });
    }
  }

  parse(): Step[][] | undefined {
    if (!this.#simple) return undefined;
    const found = this.#union();
    return this.#at === this.#tokens.length ? found : undefined;
  }

  #union(): Step[][] | undefined {
    const all = this.#typed();
    while (all && this.#sign('|')) {
      const more = this.#typed();
      if (!more) return undefined;
      all.push(...more);
    }
    return all;
  }

  #typed(): Step[][] | undefined {
    const found = this.#invocations();
    if (!found || !this.#name('as')) return found;
    const type = this.#type();
    return type === undefined ? undefined : found.map((steps) => [...steps, { type }]);
  }

  #invocations(): Step[][] | undefined {
    let found = this.#first();
    while (found && this.#sign('.')) {
      const next = this.#invocation();
      found = next && found.map((steps) => [...steps, ...next]);
    }
    return found;
  }

  #first(): Step[][] | undefined {
    if (this.#sign('(')) {
      const inner = this.#union();
      return inner && this.#sign(')') ? inner : undefined;
    }
    const steps = this.#invocation();
    return steps && [steps];
  }

  #invocation(): Step[] | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'name') return undefined;
    this.#at++;
    if (token.value === '$this') return [];
    if (token.value.startsWith('$')) return undefined;
    if (!this.#sign('(')) return [named(token.value)];
    if (token.value === 'ofType' || token.value === 'as') {
      const type = this.#type();
      return type !== undefined && this.#sign(')') ? [{ type }] : undefined;
    }
    const argument = this.#tokens[this.#at];
    if (argument?.kind !== 'text') return undefined;
    this.#at++;
    if (!this.#sign(')')) return undefined;
    if (token.value === 'nodesByType') return [{ within: true }, { type: argument.value }];
    if (token.value === 'nodesByName') return [{ within: true }, { name: argument.value }];
    return undefined;
  }

  /** `Quantity`, or `FHIR.Quantity`. */
  #type(): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'name') return undefined;
    this.#at++;
    if (token.value !== 'FHIR' || !this.#sign('.')) return token.value;
    const type = this.#tokens[this.#at];
    if (type?.kind !== 'name') return undefined;
    this.#at++;
    return type.value;
  }

  #sign(value: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.value !== value) return false;
    this.#at++;
    return true;
  }

  #name(value: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'name' || token.value !== value) return false;
    this.#at++;
    return true;
  }
}
