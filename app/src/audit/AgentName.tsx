import { getDisplayString } from '@medplum/core';
import type { AuditEventAgent } from '@medplum/fhirtypes';
import { useResource } from '@medplum/react-hooks';
import { text } from '../text.ts';
import { shortReference } from './shortReference.ts';

/** Staff by name, everyone and everything else by reference. */
export function AgentName({ agent }: { readonly agent: AuditEventAgent | undefined }) {
  const reference = agent?.who?.reference;
  const staff = useResource(reference?.startsWith('Practitioner/') ? { reference } : undefined, ignore);
  if (staff) return getDisplayString(staff);
  const known = reference ? shortReference(reference) : agent?.who?.identifier?.value?.slice(0, 12);
  return known ? <span className="token">{known}</span> : text.chart.none;
}

/** Someone else's staff can't be read: the reference stands. */
function ignore(): void {}
