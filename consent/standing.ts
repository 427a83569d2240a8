import { type CompiledConsent, mayPermit } from './compile.ts';
import type { Asked } from './request.ts';

/** Why a Consent does not count for a request. */
export type NotCounted = 'not-active' | 'other-patient' | 'other-organization' | 'superseded';

/** The Consents that count for a request, and those that don't. */
export interface Candidates {
  readonly patient: string | undefined;
  readonly counted: readonly CompiledConsent[];
  /** For each that counts, whether what it permits counts, too. */
  readonly permits: readonly boolean[];
  readonly notCounted: readonly { readonly consent: CompiledConsent; readonly rule: NotCounted }[];
}

/**
 * Of each scope and organization the newest active Consent counts. Where it can't be told which is the newest (the same
 * dateTime, or one that names only the day), all that may be it count, and a deny among them wins. One without dateTime
 * is never the newest beside one that has it, but its denies count; so it is with one that is dated in the future. An
 * implied Consent never takes the place of one that was given: a dissent stands, though the patient registers later.
 */
export function candidatesFor(compiled: readonly CompiledConsent[], asked: Asked): Candidates {
  const patient = asked.patient ?? onlyPatient(compiled);
  const notCounted: { consent: CompiledConsent; rule: NotCounted }[] = [];
  const applicable: CompiledConsent[] = [];
  for (const consent of compiled) {
    const rule = reasonAgainst(consent, asked, patient);
    if (rule) notCounted.push({ consent, rule });
    else applicable.push(consent);
  }
  const now = asked.times.length === 1 ? asked.times[0]! : Math.min(...asked.times);
  if (applicable.length === 1) {
    const only = applicable[0]!;
    const isIssued = only.issued === undefined || only.issued.start <= now;
    return { patient, counted: applicable, permits: [isIssued && mayPermit(only, asked.purposes)], notCounted };
  }
  const newest = newestStart(applicable, now, asked.organization);
  const counted: CompiledConsent[] = [];
  const permits: boolean[] = [];
  for (const consent of applicable) {
    const keys = groupsOf(consent, asked.organization);
    const isDated = consent.issued !== undefined && consent.issued.start <= now;
    const rivals = consent.isImplied ? newest.any : newest.given;
    const isNewest =
      isDated && keys.some((key) => consent.issued!.end >= (rivals.get(key) ?? Number.NEGATIVE_INFINITY));
    const isAlone = consent.issued === undefined && keys.every((key) => !newest.any.has(key));
    if (isDated && !isNewest) {
      notCounted.push({ consent, rule: 'superseded' });
      continue;
    }
    counted.push(consent);
    permits.push((isNewest || isAlone) && mayPermit(consent, asked.purposes));
  }
  return { patient, counted, permits, notCounted };
}

/** Consents of several patients, and no word whose record is asked for: then nobody's. */
function onlyPatient(compiled: readonly CompiledConsent[]): string | undefined {
  const patients = new Set(compiled.flatMap((c) => c.patient ?? []));
  return patients.size > 1 ? 'several' : [...patients][0];
}

function reasonAgainst(consent: CompiledConsent, asked: Asked, patient: string | undefined): NotCounted | undefined {
  if (!consent.isActive) return 'not-active';
  if (consent.patient !== undefined && patient !== undefined && consent.patient !== patient) return 'other-patient';
  const { organizations } = consent;
  const isOther = organizations.length > 0 && asked.organization !== undefined;
  return isOther && !organizations.includes(asked.organization!) ? 'other-organization' : undefined;
}

interface Newest {
  readonly any: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
}

function newestStart(consents: readonly CompiledConsent[], now: number, organization: string | undefined): Newest {
  const any = new Map<string, number>();
  const given = new Map<string, number>();
  for (const consent of consents) {
    const { issued } = consent;
    if (!issued || issued.start > now) continue;
    for (const key of groupsOf(consent, organization)) {
      for (const newest of consent.isImplied ? [any] : [any, given]) {
        newest.set(key, Math.max(newest.get(key) ?? Number.NEGATIVE_INFINITY, issued.start));
      }
    }
  }
  return { any, given };
}

/** A Consent of several organizations counts among those of each; asked by one of them, among that one's alone. */
function groupsOf({ scope, organizations }: CompiledConsent, asked: string | undefined): string[] {
  if (organizations.length === 0) return [`${scope} *`];
  return (asked ? [asked] : organizations).map((organization) => `${scope} ${organization}`);
}
