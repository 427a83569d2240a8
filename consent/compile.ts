import type { Consent, ConsentProvision } from '@medplum/fhirtypes';
import { ACT_CODE, codesOf } from './codings.ts';
import { compileProvision, hasUnknown, type Provision } from './provision.ts';
import { referenceKey } from './references.ts';
import { type Interval, intervalOf } from './time.ts';

/** A Consent, read once. */
export interface CompiledConsent {
  /** `Consent/<id>`, or its place among the Consents handed over. */
  readonly name: string;
  readonly isActive: boolean;
  readonly patient: string | undefined;
  /** Organizations that manage it; none speaks for all that hold it. */
  readonly organizations: readonly string[];
  readonly scope: string;
  readonly issued: Interval | undefined;
  /** Nobody gave it: it was presumed, as at registration. */
  readonly isImplied: boolean;
  /** There is something in it that can't be understood, or its scope is not about information: it can only deny. */
  readonly neverPermits: boolean;
  /** Its scope and its policy permit for purposes alone that are all of these. */
  readonly onlyFor: readonly string[];
  readonly root: Provision | undefined;
  /** What it says where no provision applies. */
  readonly base: 'permit' | 'deny' | undefined;
  readonly provisionCount: number;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['resourceType', 'id', 'meta', 'language', 'text', 'contained', 'extension', 'identifier', 'status', 'scope'],
  ...['category', 'patient', 'dateTime', 'performer', 'organization', 'sourceAttachment', 'sourceReference', 'policy'],
  ...['policyRule', 'verification', 'provision'],
]);

export function compileConsent(consent: Consent, place: number): CompiledConsent {
  const policy = policyOf(consent);
  const list: Provision[] = [];
  const source: ConsentProvision | undefined = consent.provision;
  const type = source && rootType(source, policy);
  const root = source && compileProvision(source, 'Consent.provision', type, list);
  const scope = codesOf(consent.scope)[0]?.code ?? '';
  return {
    name: consent.id ? `Consent/${consent.id}` : `Consent[${place}]`,
    isActive: consent.status === 'active',
    patient: consent.patient === undefined ? undefined : (referenceKey(consent.patient) ?? 'unknown'),
    organizations: (consent.organization ?? []).map((o) => referenceKey(o) ?? 'unknown'),
    scope,
    issued: intervalOf(consent.dateTime),
    isImplied: codesOf(consent.category).some((c) => c?.code === 'IMPLIED' || c?.code === 'IMPLIEDD'),
    neverPermits: scope === 'adr' || hasUnknown(consent as ConsentProvision, KNOWN) || isModified(consent),
    onlyFor: [...(policy === 'EMRGONLY' ? ['ETREAT'] : []), ...(scope === 'research' ? ['HRESCH'] : [])],
    root,
    base: baseOf(source, policy),
    provisionCount: list.length,
  };
}

/** A modifier extension of the policy or the verification: it may be another policy than it seems, or none. */
const isModified = ({ policy, verification }: Consent): boolean =>
  [policy, verification].flat().some((element) => element?.modifierExtension !== undefined);

/** v3 ActConsentDirective in policyRule; other policies are laws and forms, which don't say opt-in or opt-out. */
function policyOf(consent: Consent): string | undefined {
  return codesOf(consent.policyRule).find((c) => c && (c.system ?? ACT_CODE) === ACT_CODE)?.code;
}

const ASSENTS: ReadonlySet<string> = new Set(['OPTIN', 'OPTINR', 'EMRGONLY']);
const DISSENTS: ReadonlySet<string> = new Set(['OPTOUT', 'OPTOUTE']);

/**
 * FHIR R4 leaves the root without type: policyRule is the base, the root's elements bound it, and what is nested are
 * the exceptions. IHE PCF, and many others, give the root a type; then that is the base.
 */
function rootType(source: ConsentProvision, policy: string | undefined): Provision['type'] {
  if (source.type !== undefined) return source.type === 'permit' ? 'permit' : 'deny';
  if (policy !== undefined && ASSENTS.has(policy)) return 'permit';
  return policy !== undefined && DISSENTS.has(policy) ? 'deny' : 'base';
}

/**
 * Opt-in permits what no provision speaks of where there is none, or where the root takes something away from it; a
 * root that permits says what was opted in to, and so ends the permit at its bounds. Opt-out without provision denies.
 */
function baseOf(source: ConsentProvision | undefined, policy: string | undefined): 'permit' | 'deny' | undefined {
  if (policy === undefined) return undefined;
  if (ASSENTS.has(policy)) return source === undefined || source.type === 'deny' ? 'permit' : undefined;
  return DISSENTS.has(policy) && source === undefined ? 'deny' : undefined;
}

/** Whether a permit of it can count for all the purposes asked for. */
export const mayPermit = (consent: CompiledConsent, purposes: readonly (readonly string[])[]): boolean =>
  !consent.neverPermits &&
  consent.onlyFor.every((only) => purposes.length > 0 && purposes.every((line) => line.includes(only)));
