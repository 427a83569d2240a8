import type { Bundle, Patient, Resource } from '@medplum/fhirtypes';
import type { Caller } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { asCaller } from '../patients.ts';
import { holdsKnown, type Known } from './last-check.ts';
import { labelOf, rendered } from './render.ts';
import type { Asked, Slice } from './slices.ts';
import { tokensOf } from './tokens.ts';

export interface Source {
  /** `S1`, `S2`, …: what the answer cites. */
  readonly id: string;
  /** `Observation/<id>` */
  readonly reference: string;
  readonly type: string;
  readonly date?: string;
  readonly display?: string;
}

export interface Retrieved {
  readonly sources: readonly Source[];
  /** A line each, with its id in front. */
  readonly text: string;
  /** How many were found and not given: no consent for them, or something in them that identifies. */
  readonly withheld: number;
}

export const NOTHING: Retrieved = { sources: [], text: '', withheld: 0 };

/** What was read for each slice. */
export type ReadSlices = readonly (readonly Resource[])[];

/** Reads with the caller's own token, so that Medplum's access policy decides first what there is. */
export function readSlices(
  deps: GatewayDeps,
  caller: Caller,
  patient: Patient & { id: string },
  { slices }: Asked
): Promise<ReadSlices> {
  return Promise.all(slices.map((slice) => readSlice(deps, caller, patient, slice)));
}

interface Wanted {
  readonly asked: Asked;
  readonly read: ReadSlices;
  readonly budgetTokens: number;
  readonly known: Known;
  /** Redacts what somebody has written in their own words: the record holds it redacted, with less known. */
  readonly freeText: (text: string) => Promise<string>;
  /** What of these consent lets be used here. */
  readonly filter: (resources: readonly Resource[]) => Promise<{ readonly result: readonly Resource[] }>;
}

/**
 * Of the slices of the record that a question needs: filtered by consent, ranked by the words of the question and by how
 * new they are, cut to the budget.
 */
export async function retrieve(wanted: Wanted): Promise<Retrieved> {
  const { asked, read, known, freeText, filter, budgetTokens } = wanted;
  if (asked.slices.length === 0) return NOTHING;
  const found = await Promise.all(read.map(async (resources) => (await filter(resources)).result));
  const candidates = found.flatMap((resources, i) =>
    chosen(asked.slices[i]!, resources).map((resource, age) => candidateOf(resource, age, asked.words))
  );
  const seen = new Set<string>();
  const each = candidates.filter(({ reference }) => !seen.has(reference) && seen.add(reference));
  const clean = withoutKnown(each, known);
  const withheld = sum(read) - sum(found) + each.length - clean.length;
  const within = fitting(clean, budgetTokens);
  const sources = within.map(({ resource, reference }, i) => ({
    id: `S${i + 1}`,
    reference,
    type: resource.resourceType,
    ...labelOf(resource),
  }));
  const lines = await Array.fromAsync(
    within,
    async ({ resource }, i) => `S${i + 1} ${await renderedRedacted(resource, freeText)}`
  );
  return { sources, text: lines.join('\n'), withheld };
}

async function renderedRedacted(resource: Resource, freeText: Wanted['freeText']): Promise<string> {
  const redacted = new Map<string, string>();
  rendered(resource, (text) => {
    redacted.set(text, '');
    return text;
  });
  for (const text of redacted.keys()) redacted.set(text, await freeText(text));
  return rendered(resource, (text) => redacted.get(text)!);
}

interface Candidate {
  readonly resource: Resource;
  readonly reference: string;
  readonly line: string;
  readonly score: number;
}

function candidateOf(resource: Resource, age: number, words: readonly string[]): Candidate {
  const line = rendered(resource);
  const score = overlap(line, words) * 10 - age / 10;
  return { resource, reference: `${resource.resourceType}/${resource.id}`, line, score };
}

/** Mostly there is none, which one look at all of them says. */
function withoutKnown(candidates: readonly Candidate[], known: Known): readonly Candidate[] {
  if (!holdsKnown(candidates.map(({ line }) => line).join('\n'), known)) return candidates;
  return candidates.filter(({ line }) => !holdsKnown(line, known));
}

async function readSlice(
  deps: GatewayDeps,
  caller: Caller,
  patient: Patient & { id: string },
  slice: Slice
): Promise<Resource[]> {
  if (slice.type === 'Patient') return [patient];
  const query = new URLSearchParams({
    _compartment: `Patient/${patient.id}`,
    ...slice.parameters,
    _count: String(slice.latest ? Math.max(slice.limit, 100) : slice.limit),
  });
  const bundle = await asCaller<Bundle>(deps, caller, `fhir/R4/${slice.type}?${query}`);
  return (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === slice.type ? [resource as Resource] : []
  );
}

/** Of the latest, one of each code; they come newest first. */
function chosen(slice: Slice, resources: readonly Resource[]): Resource[] {
  if (!slice.latest) return resources.slice(0, slice.limit);
  const seen = new Set<string>();
  const newest = resources.filter((resource) => {
    const { code, medicationCodeableConcept } = resource as unknown as Record<string, unknown>;
    const key = JSON.stringify(code ?? medicationCodeableConcept ?? resource.id);
    return !seen.has(key) && seen.add(key);
  });
  return newest.slice(0, slice.limit);
}

const sum = (lists: readonly (readonly unknown[])[]): number => lists.reduce((all, one) => all + one.length, 0);

function overlap(line: string, words: readonly string[]): number {
  const lower = line.toLowerCase();
  return words.reduce((score, word) => score + (lower.includes(word) ? 1 : 0), 0);
}

/** The best first until the budget is used up, then in the order of the slices. */
function fitting(candidates: readonly Candidate[], budgetTokens: number): Candidate[] {
  let left = budgetTokens;
  const best = candidates
    .toSorted((a, b) => b.score - a.score)
    .filter(({ line }) => {
      const cost = tokensOf(line) + 4;
      if (cost > left) return false;
      left -= cost;
      return true;
    });
  const chosen = new Set(best);
  return candidates.filter((candidate) => chosen.has(candidate));
}
