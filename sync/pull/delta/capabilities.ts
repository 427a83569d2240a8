import type { CapabilityStatement } from '@medplum/fhirtypes';
import type { Redis } from 'ioredis';
import type { EhrClient } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import type { PullSource } from '../sources.ts';

const BELIEVED_SECONDS = 24 * 3600;
const key = (source: PullSource) => `atlas:pull:capabilities:${source.name}:${source.baseUrl}`;

export interface Capabilities {
  /** Resource types that can be searched; by `_lastUpdated` too, as far as the server says. */
  readonly searchable: ReadonlySet<string>;
}

/** What the EHR says it can do (GET /metadata), read once a day. @throws EhrError */
export async function capabilitiesOf(redis: Redis, client: EhrClient, source: PullSource): Promise<Capabilities> {
  const known = await redis.get(key(source));
  if (known !== null) return { searchable: new Set(known.split(',').filter(Boolean)) };
  // Open to everybody (FHIR R4, "capabilities"); some servers refuse it to a token that is for data alone.
  const { status, body } = await client.json(`${source.baseUrl}/metadata`, {
    headers: { accept: 'application/fhir+json' },
    anonymous: true,
  });
  const statement = body as Partial<CapabilityStatement> | undefined;
  if (statement?.resourceType !== 'CapabilityStatement')
    throw new EhrError('The EHR answers /metadata with no CapabilityStatement', status);
  const searchable = searchableTypes(statement as CapabilityStatement);
  await redis.set(key(source), searchable.join(','), 'EX', BELIEVED_SECONDS);
  return { searchable: new Set(searchable) };
}

/** A server that lists no interactions, or no parameters, of a type says nothing against it. */
export function searchableTypes(statement: CapabilityStatement): string[] {
  const resources = (statement.rest ?? []).filter((r) => r.mode !== 'client').flatMap((r) => r.resource ?? []);
  return resources.flatMap(({ type, interaction }) => {
    const searches = !interaction?.length || interaction.some(({ code }) => code === 'search-type');
    return type && /^[A-Za-z]+$/.test(type) && searches ? [type] : [];
  });
}
