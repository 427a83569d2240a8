import { isResourceType } from '../schema/schema.ts';
import type { Configuration, Rule } from './configuration.ts';
import { ConfigurationError, InputError, ProcessingError } from './errors.ts';
import { emptyResource } from './labels.ts';
import { type Day, dayOf } from './methods/dates.ts';
import { METHODS } from './methods/index.ts';
import type { TextRedactor } from './methods/redact-text.ts';
import { type Place, Plan, type Treated } from './plan.ts';
import type { Report } from './report.ts';
import { Walk } from './walk.ts';

export interface EngineOptions {
  /** Stands for the file or the folder where `dateShiftScope` says so. */
  readonly scopeName?: string;
  /** Without one, the method `redactText` removes the text. */
  readonly textRedactor?: TextRedactor;
  readonly now?: () => Date;
  readonly report?: Report;
}

type Json = Record<string, unknown>;

/** A configuration, ready to treat resources. */
export class Engine {
  readonly #configuration: Configuration;
  readonly #options: EngineOptions;
  readonly #plan: Plan;
  #day: (Day & { readonly at: number }) | undefined;

  constructor(configuration: Configuration, options: EngineOptions = {}) {
    const { parameters, rules } = configuration;
    if (parameters.dateShiftScope !== 'resource' && !options.scopeName) {
      throw new ConfigurationError(`dateShiftScope ${parameters.dateShiftScope} needs the name of the scope`);
    }
    this.#configuration = configuration;
    this.#options = options;
    this.#plan = new Plan(rules, (place, rule) => this.#treated(place, rule));
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
    return JSON.stringify(this.#inPlace(resource));
  }

  /** Leaves the resource that it is handed as it is. */
  deidentify(resource: unknown): Json {
    return JSON.parse(this.deidentifyText(JSON.stringify(resource))) as Json;
  }

  #inPlace(resource: unknown): Json {
    if (typeof resource !== 'object' || resource === null || Array.isArray(resource)) {
      throw new InputError('it is not a JSON object');
    }
    const { resourceType } = resource as Json;
    if (!isResourceType(resourceType)) throw new InputError('it has no resourceType of FHIR R4');
    try {
      return new Walk(this.#plan, this.#configuration, this.#today(), this.#options).resource(resource as Json);
    } catch (err) {
      if (err instanceof ProcessingError && this.#configuration.processingErrors === 'skip') {
        return emptyResource(resourceType);
      }
      throw err;
    }
  }

  /** Looked up once a minute: a day is a long time here. */
  #today(): Day {
    const now = this.#options.now?.() ?? new Date();
    if (!this.#day || Math.abs(now.getTime() - this.#day.at) > 60_000) this.#day = { at: now.getTime(), ...dayOf(now) };
    return this.#day;
  }

  #treated(place: Place, rule: Rule): Treated {
    const method = METHODS.find(({ name }) => name === rule.method)!;
    const { parameters } = this.#configuration;
    const level = this.#plan.levelOf(place.rank);
    const site = { ...place, type: place.nodeType, level, settings: rule.settings, parameters };
    const complex = method.primitivesOnly ? 'refuse' : method.replacesComplex ? 'replace' : method.element?.(site);
    return { treat: method.primitive(site), complex };
  }
}
