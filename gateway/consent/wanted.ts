import type { Coding, Consent, ConsentProvision } from '@medplum/fhirtypes';
import { z } from 'zod';
import { DATA_CLASSES } from '../../consent/index.ts';
import { purposeCode } from '../../consent/purposes.ts';
import { isDate } from '../export/care-date.ts';

const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
const LOINC = 'http://loinc.org';
const SCOPE = 'http://terminology.hl7.org/CodeSystem/consentscope';
const RESOURCE_TYPES = 'http://hl7.org/fhir/resource-types';
const CONSENT_ACTION = 'http://terminology.hl7.org/CodeSystem/consentaction';
const RECIPIENT = { system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' };

const date = z
  .string()
  .refine((text) => isDate(text) || /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text), 'has to be a date');
const what = {
  dataClasses: z
    .array(z.enum(Object.keys(DATA_CLASSES) as [string, ...string[]]))
    .max(50)
    .optional(),
  /** Sensitivities (`HIV`, `PSY`, `ETH`, …) and confidentialities (`R`, `V`) of v3. */
  securityLabels: z
    .array(z.string().regex(/^[A-Z]{1,12}$/))
    .max(20)
    .optional(),
  actors: z
    .array(z.string().regex(/^[A-Z][A-Za-z]{1,40}\/[0-9a-f-]{36}$/))
    .max(50)
    .optional(),
  purposes: z
    .array(z.string().refine((text) => purposeCode(text) !== undefined, 'has to be of v3 PurposeOfUse'))
    .max(20)
    .optional(),
};

/** What somebody wants recorded. Codes alone: nothing in it can name a person. */
export const wantedConsent = z.strictObject({
  decision: z.enum(['permit', 'deny']),
  ...what,
  actions: z
    .array(z.enum(['access', 'collect', 'use', 'disclose', 'correct']))
    .max(5)
    .optional(),
  start: date.optional(),
  end: date.optional(),
  /** What the decision does not hold for: of the other kind, within it. */
  exceptions: z.array(z.strictObject(what)).max(20).optional(),
  /** The form that was signed; it goes into the vault. */
  form: z
    .strictObject({
      contentType: z.enum(['application/pdf', 'image/png', 'image/jpeg', 'text/plain']),
      data: z.base64(),
    })
    .optional(),
});
export type WantedConsent = z.infer<typeof wantedConsent>;

/** The Consent that says it: PCF's form, whose root has a type, with exceptions nested in it. */
export function consentOf(wanted: WantedConsent, of: { patient: string; orgId: string; now: Date }): Consent {
  const other = wanted.decision === 'permit' ? 'deny' : 'permit';
  const period =
    wanted.start || wanted.end
      ? { ...(wanted.start && { start: wanted.start }), ...(wanted.end && { end: wanted.end }) }
      : undefined;
  const [root, ...additions] = provisionsOf(wanted.decision, wanted);
  const nested = [...additions, ...(wanted.exceptions ?? []).flatMap((exception) => provisionsOf(other, exception))];
  return {
    resourceType: 'Consent',
    status: 'active',
    scope: { coding: [{ system: SCOPE, code: 'patient-privacy' }] },
    category: [{ coding: [{ system: LOINC, code: '59284-0' }] }],
    patient: { reference: of.patient },
    dateTime: of.now.toISOString(),
    organization: [{ reference: `Organization/${of.orgId}` }],
    policyRule: { coding: [{ system: ACT_CODE, code: wanted.decision === 'permit' ? 'OPTIN' : 'OPTOUT' }] },
    provision: {
      ...root,
      ...(period && { period }),
      ...(wanted.actions?.length && {
        action: wanted.actions.map((code) => ({ coding: [{ system: CONSENT_ACTION, code }] })),
      }),
      ...(nested.length > 0 && { provision: nested }),
    },
  };
}

/** One a part of what is named: data classes that are whole types together, and each part of a type by its codes. */
function provisionsOf(
  type: 'permit' | 'deny',
  { dataClasses, securityLabels, actors, purposes }: Pick<WantedConsent, keyof typeof what>
): ConsentProvision[] {
  const about: ConsentProvision = {
    type,
    ...(purposes?.length && { purpose: purposes.map((p) => ({ system: ACT_REASON, code: purposeCode(p)! })) }),
    ...(securityLabels?.length && { securityLabel: securityLabels.map(labelOf) }),
    ...(actors?.length && {
      actor: actors.map((reference) => ({
        role: { coding: [RECIPIENT] },
        reference: { reference: reference as 'Practitioner/x' },
      })),
    }),
  };
  if (!dataClasses?.length) return [about];
  const classes = dataClasses.map((name) => CLASSES[name]!);
  const whole = classes.flatMap(({ types }) => types);
  const parts = classes.flatMap(({ some }) => Object.entries(some ?? {}));
  return [
    ...(whole.length > 0 ? [{ ...about, class: whole.map((code) => ({ system: RESOURCE_TYPES, code })) }] : []),
    ...parts.map(([of, { categories, codes = [] }]) => ({
      ...about,
      class: [{ system: RESOURCE_TYPES, code: of }],
      code: [...categories, ...codes].flatMap((code) => {
        const system = systemOf(of, code);
        return system ? [{ coding: [{ system, code }] }] : [];
      }),
    })),
  ];
}

const CLASSES: Readonly<
  Record<
    string,
    { types: readonly string[]; some?: Record<string, { categories: readonly string[]; codes?: readonly string[] }> }
  >
> = DATA_CLASSES;

/** Whose code a category of a data class is. */
export function systemOf(type: string, code: string): string | undefined {
  if (/^(LP)?\d+-\d$/.test(code)) return LOINC;
  if (type === 'Observation') return 'http://terminology.hl7.org/CodeSystem/observation-category';
  return /^[A-Z]{2,3}$/.test(code) ? 'http://terminology.hl7.org/CodeSystem/v2-0074' : undefined;
}

const labelOf = (code: string): Coding => ({
  system: /^[ULMNRV]$/.test(code) ? 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality' : ACT_CODE,
  code,
});
