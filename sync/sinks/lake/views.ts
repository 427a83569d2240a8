import type { Catalog } from './catalog.ts';
import { emptySelect, literal, tableOf } from './columns.ts';
import { pathOf } from './files.ts';

export interface LakeTable {
  readonly type: string;
  /** `stg_patient`. */
  readonly name: string;
  /** `PatientAll`: what an analyst calls it, for the types that everyone asks for. */
  readonly alias: string | undefined;
  /** The newest version of each resource. */
  readonly select: string;
  /** Absolute paths of the files it reads. */
  readonly files: readonly string[];
}

const ALIASED: readonly string[] = ['Patient', 'Encounter', 'Observation'];

/** Every table of the lake as SQL for DuckDB, as the catalog has it at this moment. */
export function tablesOf(folder: string, catalog: Catalog): LakeTable[] {
  const types = new Set([...ALIASED, ...catalog.types()]);
  return [...types].map((type) => {
    const files = catalog.files('parquet', type).map((file) => pathOf(folder, file));
    return {
      type,
      name: tableOf(type),
      alias: ALIASED.includes(type) ? `${type}All` : undefined,
      select: files.length > 0 ? newestOf(files, catalog.removedIds(type)) : emptySelect(type),
      files,
    };
  });
}

/** One row a resource: newest version wins, and what was taken out is out. */
export function newestOf(files: readonly string[], removed: readonly string[]): string {
  const gone = removed.length > 0 ? `WHERE id NOT IN (${removed.map(literal).join(', ')})` : '';
  return (
    `SELECT * FROM read_parquet([${files.map(literal).join(', ')}], union_by_name = true) ${gone} ` +
    'QUALIFY row_number() OVER (PARTITION BY id ORDER BY last_updated DESC, ingested_at DESC) = 1'
  );
}
