import type { Organization } from '@medplum/fhirtypes';
import { useResource } from '@medplum/react-hooks';
import { text } from '../text.ts';
import { useSession } from './session.ts';

/** Every role may read its own Organization. */
export function useOrganizationName(): string {
  const { org } = useSession();
  const organization = useResource<Organization>(org ? { reference: `Organization/${org}` } : undefined);
  return organization?.name ?? text.shell.noOrganization;
}
