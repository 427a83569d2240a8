import type { Consent } from '@medplum/fhirtypes';
import { codesOf } from '../../consent/codings.ts';

/** A Consent as a page lists it. */
export interface ConsentSummary {
  readonly id: string;
  readonly state: 'active' | 'revoked' | 'expired' | 'not-yet' | 'draft';
  readonly decision: 'permit' | 'deny' | 'other';
  /** Nobody gave it: registration recorded it, by the organization's policy. */
  readonly implied: boolean;
  readonly scope: string | undefined;
  readonly purposes: readonly string[];
  readonly dateTime: string | undefined;
  readonly period: { readonly start?: string; readonly end?: string } | undefined;
  readonly exceptions: number;
  readonly hasForm: boolean;
  readonly version: string | undefined;
  readonly lastUpdated: string | undefined;
  readonly resource: Consent;
}

export function summaryOf(consent: Consent, encryptedPayload: string, now: Date): ConsentSummary {
  const { provision, meta } = consent;
  return {
    id: consent.id!,
    state: stateOf(consent, now),
    decision: provision?.type ?? 'other',
    implied: codesOf(consent.category).some((c) => c?.code === 'IMPLIED'),
    scope: codesOf(consent.scope)[0]?.code,
    purposes: codesOf(provision?.purpose).flatMap((c) => c?.code ?? []),
    dateTime: consent.dateTime,
    period: provision?.period,
    exceptions: provision?.provision?.length ?? 0,
    hasForm: consent.extension?.some(({ url }) => url === encryptedPayload) ?? false,
    version: meta?.versionId,
    lastUpdated: meta?.lastUpdated,
    resource: consent,
  };
}

function stateOf({ status, provision }: Consent, now: Date): ConsentSummary['state'] {
  if (status === 'draft' || status === 'proposed') return 'draft';
  if (status !== 'active') return 'revoked';
  const { start, end } = provision?.period ?? {};
  if (start !== undefined && Date.parse(start) > now.getTime()) return 'not-yet';
  return end !== undefined && endOf(end) < now.getTime() ? 'expired' : 'active';
}

/** A day that is the end is whole (FHIR R4, Period.end). */
const endOf = (end: string): number => Date.parse(end) + (/^\d{4}-\d{2}-\d{2}$/.test(end) ? 86_400_000 - 1 : 0);
