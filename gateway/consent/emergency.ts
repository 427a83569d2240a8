import type { Consent, ConsentProvision, Resource } from '@medplum/fhirtypes';
import { codesOf } from '../../consent/codings.ts';
import type { ResourceDecider } from '../../consent/index.ts';
import { isPurposeOf } from '../../consent/purposes.ts';

/**
 * Whether a resource may be seen after the glass was broken. An emergency overrides that nobody has consented, and a
 * refusal in general; not one that speaks of emergencies itself: a provision that denies with a purpose of ETREAT or
 * below holds (IHE PCF, break-glass).
 */
export function emergencyPermits(decider: ResourceDecider, resource: Resource, consents: readonly Consent[]): boolean {
  if (decider.isPermitted(resource)) return true;
  const { basis } = decider.decide(resource);
  if (basis.some(({ rule }) => rule === 'other-patient')) return false;
  return !basis.some(({ rule, consent, provision }) => {
    if (rule !== 'deny' || provision === undefined) return false;
    const found = consents.find(({ id }) => consent === `Consent/${id}`);
    return found === undefined || speaksOfEmergencies(found, provision);
  });
}

function speaksOfEmergencies(consent: Consent, path: string): boolean {
  const indexes = [...path.matchAll(/provision\[(\d+)\]/g)].map(([, index]) => Number(index));
  let provision: ConsentProvision | undefined = consent.provision;
  let purpose = provision?.purpose;
  for (const index of indexes) {
    provision = provision?.provision?.[index];
    // What a provision does not say it has of the one above.
    purpose = provision?.purpose ?? purpose;
  }
  return codesOf(purpose).some((one) => one !== undefined && isPurposeOf(one.code, 'ETREAT'));
}
