import type { AccessPolicy, AccessPolicyResource, Patient, Reference } from '@medplum/fhirtypes';

/**
 * SMART scopes narrow what the membership's policy allows; they never widen it.
 * @see https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html
 */
interface SmartScope {
  readonly level: 'patient' | 'user' | 'system';
  readonly resourceType: string;
  /** Letters out of `cruds`. */
  readonly actions: string;
  readonly criteria?: string;
}

const READ_ONLY = ['read', 'vread', 'history', 'search'] as const;

/** The policy with the login's scopes laid over it. Without a resource scope (such as `openid` only): unchanged. */
export function applySmartScopes(
  policy: AccessPolicy,
  scope: string | undefined,
  patient: Reference<Patient> | undefined
): AccessPolicy {
  const scopes = parseSmartScopes(scope);
  if (scopes.length === 0) return policy;
  const resource = (policy.resource ?? []).flatMap((rule) =>
    scopes
      .filter((s) => rule.resourceType === '*' || s.resourceType === '*' || s.resourceType === rule.resourceType)
      .map((s) => narrow(rule, s, patient))
      .filter((narrowed) => narrowed !== undefined)
  );
  return { ...policy, resource };
}

export function parseSmartScopes(scope: string | undefined): SmartScope[] {
  return (scope ?? '').split(' ').flatMap((term) => {
    const [base = '', criteria] = term.split('?', 2);
    const match = /^(patient|user|system)\/(\w+|\*)\.(read|write|\*|c?r?u?d?s?)$/.exec(base);
    if (!match?.[3]) return [];
    const actions = { read: 'rs', write: 'cud', '*': 'cruds' }[match[3]] ?? match[3];
    return [{ level: match[1] as SmartScope['level'], resourceType: match[2]!, actions, criteria }];
  });
}

function narrow(
  rule: AccessPolicyResource,
  scope: SmartScope,
  patient: Reference<Patient> | undefined
): AccessPolicyResource | undefined {
  const resourceType = rule.resourceType === '*' ? scope.resourceType : rule.resourceType;
  const readOnly = /^[rs]+$/.test(scope.actions);
  const interaction = readOnly
    ? (rule.interaction ?? READ_ONLY).filter((i) => (READ_ONLY as readonly string[]).includes(i))
    : rule.interaction;
  if (interaction?.length === 0) return undefined;
  const limits = [
    scope.criteria,
    scope.level === 'patient' && patient?.reference ? `_compartment=${patient.reference}` : undefined,
  ].filter((limit) => limit !== undefined);
  const base = rule.criteria?.replace(/^\*/, resourceType) ?? (limits.length > 0 ? `${resourceType}?` : undefined);
  const criteria = limits.reduce<string | undefined>(
    (text, limit) => `${text}${text?.endsWith('?') || text?.endsWith('&') ? '' : '&'}${limit}`,
    base
  );
  return {
    ...rule,
    resourceType,
    criteria,
    interaction: interaction && [...interaction],
    readonly: readOnly || rule.readonly,
  };
}
