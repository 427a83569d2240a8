/**
 * The columns of the tables `stg_<type>`, by JSONPath into a line of NDJSON: what an analyst asks for most, flat, and
 * the whole resource beside it. Each is a text in JSON; `as` is what it becomes.
 */
export interface Column {
  readonly name: string;
  readonly path: string;
  readonly as?: 'TIMESTAMP' | 'DATE' | 'DOUBLE' | 'BOOLEAN' | 'VARCHAR[]';
}

const KEYS: readonly Column[] = [
  { name: 'id', path: '$.id' },
  { name: 'version_id', path: '$.version_id' },
  { name: 'last_updated', path: '$.last_updated', as: 'TIMESTAMP' },
  { name: 'fhir_version', path: '$.fhir_version' },
  { name: 'ingested_at', path: '$.ingested_at', as: 'TIMESTAMP' },
  { name: 'patient_id', path: '$.patient_id' },
  { name: 'org_ids', path: '$.org_ids', as: 'VARCHAR[]' },
];

const coding = (prefix: string, element: string): Column[] => [
  { name: `${prefix}_system`, path: `$.${element}.system` },
  { name: prefix, path: `$.${element}.code` },
  { name: `${prefix}_display`, path: `$.${element}.display` },
];

const STATUS: Column = { name: 'status', path: '$.status' };
const CODE = coding('code', 'code.coding[0]');
const ENCOUNTER: Column = { name: 'encounter_ref', path: '$.encounter.reference' };

const BY_TYPE: Readonly<Record<string, readonly Column[]>> = {
  Patient: [
    { name: 'gender', path: '$.gender' },
    { name: 'birth_date', path: '$.birthDate' },
    { name: 'age_band', path: '$.age_band' },
    { name: 'deceased', path: '$.deceasedBoolean', as: 'BOOLEAN' },
    { name: 'marital_status', path: '$.maritalStatus.coding[0].code' },
  ],
  Encounter: [
    STATUS,
    ...coding('class', 'class'),
    ...coding('type', 'type[0].coding[0]'),
    { name: 'period_start', path: '$.period.start', as: 'TIMESTAMP' },
    { name: 'period_end', path: '$.period.end', as: 'TIMESTAMP' },
  ],
  Observation: [
    STATUS,
    { name: 'category', path: '$.category[0].coding[0].code' },
    ...CODE,
    { name: 'value', path: '$.valueQuantity.value', as: 'DOUBLE' },
    { name: 'unit', path: '$.valueQuantity.unit' },
    ...coding('value_code', 'valueCodeableConcept.coding[0]'),
    { name: 'effective', path: '$.effectiveDateTime', as: 'TIMESTAMP' },
    ENCOUNTER,
  ],
  Condition: [
    { name: 'clinical_status', path: '$.clinicalStatus.coding[0].code' },
    ...CODE,
    { name: 'onset', path: '$.onsetDateTime', as: 'TIMESTAMP' },
    ENCOUNTER,
  ],
  MedicationRequest: [
    STATUS,
    ...coding('code', 'medicationCodeableConcept.coding[0]'),
    { name: 'authored_on', path: '$.authoredOn', as: 'TIMESTAMP' },
    ENCOUNTER,
  ],
};

/** Without those of `resource`, which every table has. */
export const columnsOf = (type: string): readonly Column[] => [...KEYS, ...(BY_TYPE[type] ?? [STATUS, ...CODE])];

/** `stg_patient`, `stg_medication_request`. */
export const tableOf = (type: string): string => `stg_${type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()}`;

/** Reads NDJSON into the columns: each line is parsed once for all of them. */
export function selectFromNdjson(type: string, from: string): string {
  const columns = columnsOf(type);
  const paths = columns.map(({ path }) => literal(path)).join(', ');
  const values = columns.map(({ name, as }, i) => `${cast(`v[${i + 1}]`, as)} AS ${name}`);
  return `SELECT ${values.join(', ')}, json AS resource FROM (SELECT json, json_extract_string(json, [${paths}]) AS v FROM ${from})`;
}

function cast(value: string, as: Column['as']): string {
  if (as === undefined) return value;
  if (as === 'VARCHAR[]') return `from_json(${value}, '["VARCHAR"]')`;
  // FHIR allows a year or a month: TRY_CAST would lose those, and `strptime` reads what there is of it.
  if (as === 'TIMESTAMP') {
    return `coalesce(TRY_CAST(TRY_CAST(${value} AS TIMESTAMPTZ) AT TIME ZONE 'UTC' AS TIMESTAMP), try_strptime(${value}, ['%Y-%m', '%Y']))`;
  }
  return `TRY_CAST(${value} AS ${as})`;
}

/** No row, and the columns. For a type of which nothing has come yet. */
export function emptySelect(type: string): string {
  const columns = columnsOf(type).map(({ name, as }) => `NULL::${as ?? 'VARCHAR'} AS ${name}`);
  return `SELECT ${columns.join(', ')}, NULL::JSON AS resource WHERE false`;
}

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
