import type { Consent } from '@medplum/fhirtypes';

/** What `/fhir/consent/*` answers (gateway/consent/README.md). */
export interface ConsentSummary {
  readonly id: string;
  readonly state: 'active' | 'revoked' | 'expired' | 'not-yet' | 'draft';
  readonly decision: 'permit' | 'deny';
  /** Presumed at registration, not given. */
  readonly implied?: boolean;
  readonly scope?: string;
  readonly purposes?: readonly string[];
  readonly dateTime?: string;
  readonly period?: { readonly start?: string; readonly end?: string };
  readonly exceptions?: number | readonly unknown[];
  readonly hasForm?: boolean;
  readonly version?: string;
  readonly lastUpdated?: string;
  readonly resource: Consent;
}

export interface Preview {
  readonly columns: readonly { readonly name: string; readonly role?: string; readonly purpose?: string }[];
  readonly rows: readonly {
    readonly dataClass: string;
    readonly decisions: Readonly<Record<string, 'permit' | 'deny' | 'filter'>>;
  }[];
}

/** What a Consent says, in the form's words; the gateway makes FHIR of it. */
export interface ConsentDraft {
  readonly decision: 'permit' | 'deny';
  readonly purposes: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly exceptions?: readonly {
    readonly dataClasses?: readonly string[];
    readonly securityLabels?: readonly string[];
  }[];
  readonly form?: { readonly contentType: string; readonly data: string };
}

export interface FormValues {
  readonly decision: 'permit' | 'deny';
  readonly purposes: string[];
  readonly start: string;
  readonly end: string;
  readonly exceptClasses: string[];
  readonly exceptLabels: string[];
}

/** Data classes that the form offers to except, as `consent/data-classes.ts` names them. */
export const DATA_CLASSES = [
  'CLINICAL_NOTES',
  'LAB_RESULTS',
  'MEDICATIONS',
  'VITALS',
  'IMAGING',
  'CONDITIONS',
  'PROCEDURES',
  'IMMUNIZATIONS',
  'ENCOUNTERS',
  'DEMOGRAPHICS',
] as const;

/** Sensitive topics, v3 ActCode. */
export const SENSITIVE = ['ETH', 'HIV', 'PSY', 'SEX', 'SDV'] as const;
export const PURPOSES = ['TREAT', 'HOPERAT', 'HPAYMT', 'HRESCH', 'PUBHLTH'] as const;

export function draftOf(values: FormValues): ConsentDraft {
  const exceptions = [
    ...(values.exceptClasses.length > 0 ? [{ dataClasses: values.exceptClasses }] : []),
    ...(values.exceptLabels.length > 0 ? [{ securityLabels: values.exceptLabels }] : []),
  ];
  return {
    decision: values.decision,
    purposes: values.purposes,
    ...(values.start && { start: values.start }),
    ...(values.end && { end: values.end }),
    ...(exceptions.length > 0 && { exceptions }),
  };
}

export interface VersionChange {
  readonly element: string;
  readonly before?: string;
  readonly after?: string;
}

/** What one version says otherwise than the one before it. */
export function changesBetween(before: ConsentSummary | undefined, after: ConsentSummary): readonly VersionChange[] {
  const said = (one: ConsentSummary | undefined): Record<string, string | undefined> => ({
    state: one?.state,
    decision: one?.decision,
    purposes: one?.purposes?.join(', ') || undefined,
    start: one?.period?.start,
    end: one?.period?.end,
    provision: one && JSON.stringify(one.resource.provision?.provision ?? []),
  });
  const [was, is] = [said(before), said(after)];
  return Object.keys(is).flatMap((element) =>
    was[element] === is[element] ? [] : [{ element, before: was[element], after: is[element] }]
  );
}
