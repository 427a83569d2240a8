import { isClinicalType } from '../../../privacy/index.ts';
import type { ExportFile } from './manifest.ts';

/** A file of the export with the names that it is known by. */
export interface PlannedFile {
  readonly file: ExportFile;
  /** For people: `Observation#3`. */
  readonly label: string;
  /** What it is known by in the manifest when that is asked for again. */
  readonly key: string;
}

/**
 * Types one after the other: who the patients are, what they allow, then what refers to what is there already. An
 * export is told by type, so this is what makes a patient be known before the first line about him.
 */
const FIRST = [
  'Patient',
  'Consent',
  'Organization',
  'Location',
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
  'Medication',
  'Device',
  'Coverage',
  'EpisodeOfCare',
  'Encounter',
  'Condition',
  'Observation',
];
const LAST = ['DiagnosticReport', 'CarePlan', 'Claim', 'ExplanationOfBenefit', 'Composition', 'Provenance'];
/** After these it is known who may be stored. */
export const PEOPLE: readonly string[] = ['Patient', 'Consent'];

export interface Plan {
  /** Files of one type each, in the order in which the types are read. */
  readonly phases: readonly { readonly type: string; readonly files: readonly PlannedFile[] }[];
  readonly deleted: readonly PlannedFile[];
  readonly error: readonly PlannedFile[];
  /** Types of the manifest that Atlas stores nothing of, with the number of their files. */
  readonly skipped: ReadonlyMap<string, number>;
}

export function planFiles(files: readonly ExportFile[]): Plan {
  const planned = named(files);
  const output = planned.filter(({ file }) => file.list === 'output');
  const byType = Map.groupBy(output, ({ file }) => file.type);
  const phases = [...byType].filter(([type]) => isClinicalType(type)).map(([type, of]) => ({ type, files: of }));
  const skipped = [...byType]
    .filter(([type]) => !isClinicalType(type))
    .map(([type, of]): [string, number] => [type, of.length]);
  return {
    phases: phases.sort((a, b) => rank(a.type) - rank(b.type) || (a.type < b.type ? -1 : 1)),
    deleted: planned.filter(({ file }) => file.list === 'deleted'),
    error: planned.filter(({ file }) => file.list === 'error'),
    skipped: new Map(skipped),
  };
}

function rank(type: string): number {
  const first = FIRST.indexOf(type);
  if (first >= 0) return first;
  const last = LAST.indexOf(type);
  return FIRST.length + 1 + Math.max(last, -1) + (last >= 0 ? 1 : 0);
}

/**
 * A manifest that is asked for again has fresh links, whose signatures differ; the path of a link is what stays. Where
 * paths are not told apart, the position is what is left.
 */
function named(files: readonly ExportFile[]): PlannedFile[] {
  const paths = files.map(({ url }) => new URL(url).pathname);
  const byPath = new Set(paths).size === paths.length;
  const seen = new Map<string, number>();
  return files.map((file, i) => {
    const of = `${file.list === 'output' ? '' : `${file.list} `}${file.type}`;
    const n = (seen.get(of) ?? 0) + 1;
    seen.set(of, n);
    return { file, label: `${of}#${n}`, key: byPath ? `${of} ${shortHash(paths[i]!)}` : `${of}#${n}` };
  });
}

/** FNV-1a, 64 bits: tells files of one manifest apart, and is no secret. */
function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of Buffer.from(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(char)) * 0x100000001b3n);
  return hash.toString(36);
}
