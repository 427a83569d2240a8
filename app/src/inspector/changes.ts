/** What became of the elements of a path under one rule (privacy/rules/report.ts). */
export interface ReportLine {
  readonly element: string;
  readonly rule?: number;
  readonly path?: string;
  readonly method: string;
  /** Letters of 45 CFR 164.514(b)(2)(i). */
  readonly identifiers: readonly string[];
}

export interface Inspected {
  readonly index: number;
  readonly resourceType: string;
  readonly stored?: object;
  readonly report?: readonly ReportLine[];
  readonly error?: string;
}

export interface Change {
  /** With positions in lists: `name[0].family`. */
  readonly element: string;
  readonly before?: string;
  readonly after?: string;
  readonly line?: ReportLine;
}

/** Every value that is not stored as it was sent, or was not sent, with the rule behind it; in the order of the original. */
export function changesOf(original: object, { stored, report = [], resourceType }: Inspected): readonly Change[] {
  const before = leavesOf(original);
  const after = leavesOf(stored ?? {});
  const lines = new Map(report.map((line) => [line.element, line]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((element): Change[] => {
    const [was, is] = [before.get(element), after.get(element)];
    if (was === is || element === 'resourceType') return [];
    return [{ element, before: was, after: is, line: lineOf(lines, `${resourceType}.${element}`) }];
  });
}

/** Values by their path. */
function leavesOf(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      leavesOf(item, `${path}[${at}]`, found);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) leavesOf(below, path ? `${path}.${key}` : key, found);
  } else {
    found.set(path, String(value));
  }
  return found;
}

/** The rule of the element, or of the nearest one that it is in. */
function lineOf(lines: ReadonlyMap<string, ReportLine>, element: string): ReportLine | undefined {
  for (let path = element.replaceAll(/\[\d+\]/g, ''); path; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const line = lines.get(path);
    if (line) return line;
  }
  return undefined;
}

/** The resources of what was pasted, in the order in which the gateway counts them; none when it is no FHIR JSON. */
export function resourcesOf(pasted: string): readonly object[] | undefined {
  try {
    const parsed = JSON.parse(pasted) as { resourceType?: unknown; entry?: { resource?: object }[] };
    if (parsed.resourceType === 'Bundle') return (parsed.entry ?? []).map(({ resource }) => resource ?? {});
    return typeof parsed.resourceType === 'string' ? [parsed] : undefined;
  } catch {
    return undefined;
  }
}
