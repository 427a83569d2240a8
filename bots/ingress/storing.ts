import type { Consent, Resource } from '@medplum/fhirtypes';
import { compile, type Permits } from '../../consent/index.ts';

export type { Permits };

/**
 * Whether a patient's Consents let an organization store a resource for their treatment. Storing is `collect` (FHIR
 * consent-action); a Consent that lists actions and leaves it out is one of a record that is there to be accessed, and
 * so one of storing it, unless a provision takes that away. What comes in names the patient by the sender's ids and not
 * by the store's: whose it is has been found already.
 */
export function storingPermits(
  consents: readonly Consent[],
  { orgId, sender, now }: { readonly orgId: string; readonly sender: string; readonly now: Date }
): Permits {
  const policies = compile(consents.map(({ patient: _patient, ...consent }) => consent as Consent));
  const organization = `Organization/${orgId}`;
  const request = {
    purpose: 'TREAT',
    organization,
    actor: { reference: sender, organization, memberOf: [organization] },
  };
  const collect = policies.prepare({ ...request, action: 'collect' }, now);
  const access = policies.prepare({ ...request, action: 'access' }, now);
  return {
    isPermitted(resource: Resource) {
      if (collect.isPermitted(resource)) return true;
      const isTakenAway = collect.decide(resource).basis.some(({ rule }) => rule === 'deny' || rule === 'opt-out');
      return !isTakenAway && access.isPermitted(resource);
    },
  };
}
