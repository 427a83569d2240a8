import { isResourceType } from '../schema/schema.ts';
import type { Circumstances } from './circumstances.ts';
import type { Configuration, Rule } from './configuration.ts';
import { ConfigurationError, InputError, ProcessingError } from './errors.ts';
import { emptyResource } from './labels.ts';
import { type Day, dayOf } from './methods/dates.ts';
import { METHODS } from './methods/index.ts';
import type { TextRedactor } from './methods/redact-text.ts';
import { type Place, Plan, type Treated } from './plan.ts';
import type { Report } from './report.ts';
import { Subjects } from './subjects.ts';
import { Walk } from './walk.ts';

export interface EngineOptions {
  /** Stands for the file or the folder where `dateShiftScope` says so. */
  readonly scopeName?: string;
  /** Without one, the method `redactText` removes the text. */
  readonly textRedactor?: TextRedactor;
  readonly now?: () => Date;
  readonly report?: Report;
  /** Without labels in `meta.security`. */
  readonly unlabelled?: boolean;
}

type Json = Record<string, unknown>;

const REMOVE = (): undefined => undefined;

/** A configuration, ready to treat resources. */
export class Engine {
  readonly #configuration: Configuration;
  readonly #options: EngineOptions;
  readonly #plan: Plan;
  readonly #walk: Walk;
  #day: (Day & { readonly at: number }) | undefined;

  constructor(configuration: Configuration, options: EngineOptions = {}) {
    const { parameters, rules } = configuration;
    if (parameters.dateShiftScope !== 'resource' && !options.scopeName) {
      throw new ConfigurationError(`dateShiftScope ${parameters.dateShiftScope} needs the name of the scope`);
    }
    this.#configuration = configuration;
    this.#options = options;
    this.#plan = new Plan(rules, (place, rule) => this.#treated(place, rule));
    this.#walk = new Walk(this.#plan, configuration, options);
    if (options.report) options.report.plan = this.#plan;
  }

  /** One resource as JSON text, the way of NDJSON. */
  deidentifyText(json: string): string {
    let resource: unknown;
    try {
      resource = JSON.parse(json);
    } catch {
      throw new InputError('it is not JSON');
    }
    return this.#treat(resource, undefined);
  }

  /**
   * Leaves the resource that it is handed as it is.
   * @param circumstances for a configuration of Atlas' own form; those of a file when there are none
   */
  deidentify(resource: unknown, circumstances?: Circumstances): Json {
    const copy: unknown = JSON.parse(JSON.stringify(resource));
    return JSON.parse(this.#treat(copy, circumstances)) as Json;
  }

  /** Changes the resource in place. @returns its JSON text */
  #treat(resource: unknown, given: Circumstances | undefined): string {
    if (typeof resource !== 'object' || resource === null || Array.isArray(resource)) {
      throw new InputError('it is not a JSON object');
    }
    const { resourceType } = resource as Json;
    if (!isResourceType(resourceType)) throw new InputError('it has no resourceType of FHIR R4');
    try {
      const circumstances = given ?? this.#subjects(resource as Json);
      const today = circumstances?.today ?? this.#today();
      return this.#walk.text(resource as Json, today, circumstances);
    } catch (err) {
      if (err instanceof ProcessingError && this.#configuration.processingErrors === 'skip') {
        return JSON.stringify(emptyResource(resourceType));
      }
      throw err;
    }
  }

  #subjects(resource: Json): Circumstances | undefined {
    const { extended, parameters } = this.#configuration;
    return extended ? new Subjects(resource, parameters, this.#options.textRedactor) : undefined;
  }

  /** Looked up once a minute: a day is a long time here. */
  #today(): Day {
    const at = this.#options.now?.().getTime() ?? Date.now();
    if (!this.#day || Math.abs(at - this.#day.at) > 60_000) this.#day = { at, ...dayOf(new Date(at)) };
    return this.#day;
  }

  #treated(place: Place, rule: Rule): Treated {
    const method = METHODS.find(({ name }) => name === rule.method)!;
    const { parameters } = this.#configuration;
    const level = this.#plan.levelOf(place.rank);
    const site = { ...place, type: place.nodeType, level, settings: rule.settings, parameters };
    const complex = method.primitivesOnly ? 'refuse' : method.replacesComplex ? 'replace' : method.element?.(site);
    // What a method of Atlas' own was not made for goes; that tool's methods leave it.
    return { treat: method.primitive(site) ?? (method.own && REMOVE), complex };
  }
}
