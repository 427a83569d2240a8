/** What can be shown as rows: a cell is a number, or text. */
export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number;

/** A list of objects is a row each, with a column for each member that one of them has; of anything else a row each. */
export function tableOf(value: unknown): TableData {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const isRecord = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (values.length === 0 || !values.every(isRecord))
    return { columns: ['value'], rows: values.map((one) => [cell(one)]) };
  const columns = [...new Set(values.flatMap((one) => Object.keys(one as object)))];
  return {
    columns,
    rows: values.map((one) => columns.map((column) => cell((one as Record<string, unknown>)[column]))),
  };
}

function cell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** A chart needs a column that names the rows and at least one that holds numbers alone. */
export interface ChartData {
  readonly label: string;
  readonly series: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

const MOST_BARS = 60;

export function chartOf({ columns, rows }: TableData): ChartData | undefined {
  const numeric = columns.filter((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'));
  const label = columns.find((column) => !numeric.includes(column));
  if (!label || numeric.length === 0 || rows.length > MOST_BARS) return undefined;
  const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])));
  return { label, series: numeric, rows: named };
}
