import type { Issuer } from '../../config/smart-issuers.ts';
import { organizationId } from '../../server-config/organizations.ts';

/** EHRs differ: each kind is an issuer of its own below one server, and Atlas has to get along with all of them. */
export interface Kind {
  readonly name: string;
  readonly clientAuth: NonNullable<Issuer['clientAuth']>;
  readonly idTokenAlg: 'RS256' | 'RS384' | 'ES256' | 'ES384';
  /** SMART 2's document, or the CapabilityStatement of SMART 1. */
  readonly discovery: 'well-known' | 'capability-statement';
  readonly fhirUser: 'absolute' | 'relative';
  /** How the EHR writes its own base URL. */
  readonly slash: boolean;
  /** Whether the issuer of its id_tokens is another URL than its FHIR base. */
  readonly separateIssuer: boolean;
  readonly sorts: boolean;
  readonly permissions: readonly string[];
}

const V1_AND_V2 = ['permission-v1', 'permission-v2'];

export const KINDS: readonly Kind[] = [
  {
    name: 'basic',
    clientAuth: 'client_secret_basic',
    idTokenAlg: 'RS256',
    discovery: 'well-known',
    fhirUser: 'absolute',
    slash: false,
    separateIssuer: false,
    sorts: true,
    permissions: V1_AND_V2,
  },
  {
    name: 'post',
    clientAuth: 'client_secret_post',
    idTokenAlg: 'ES256',
    discovery: 'well-known',
    fhirUser: 'relative',
    slash: true,
    separateIssuer: true,
    sorts: false,
    permissions: ['permission-v2'],
  },
  {
    name: 'jwt',
    clientAuth: 'private_key_jwt',
    idTokenAlg: 'ES384',
    discovery: 'well-known',
    fhirUser: 'absolute',
    slash: false,
    separateIssuer: true,
    sorts: true,
    permissions: V1_AND_V2,
  },
  {
    name: 'public',
    clientAuth: 'none',
    idTokenAlg: 'RS384',
    discovery: 'capability-statement',
    fhirUser: 'absolute',
    slash: false,
    separateIssuer: false,
    sorts: true,
    permissions: ['permission-v1'],
  },
];

/** Base64 has characters that a form encodes. */
export const CLIENT_SECRET = 'a+secret/of the=EHR for Atlas';
export const clientIdOf = (kind: Kind): string => `atlas-at_${kind.name}`;
export const issOf = (origin: string, kind: Kind): string => `${origin}/${kind.name}/fhir${kind.slash ? '/' : ''}`;

/** ATLAS_SMART_ISSUERS for EHRs at these addresses. */
export function issuersSetting(origins: readonly string[]): string {
  const issuers = origins.flatMap((origin) =>
    KINDS.map((kind) => ({
      iss: issOf(origin, kind),
      name: `EHR ${kind.name}`,
      clientId: clientIdOf(kind),
      org: organizationId('north'),
      ...(kind.clientAuth === 'private_key_jwt' ? { clientAuth: kind.clientAuth } : {}),
      ...(kind.clientAuth.startsWith('client_secret') ? { clientSecret: CLIENT_SECRET } : {}),
      frameAncestors: [origin],
    }))
  );
  return JSON.stringify(issuers);
}
