import { z } from 'zod';
import { baseOf, type Issuer } from '../../config/smart-issuers.ts';
import { type EhrFetch, readJson } from './fetch.ts';
import { SmartProblem } from './problems.ts';

/** What a launch needs of an EHR's `.well-known/smart-configuration` (SMART App Launch 2.2, section 4). */
export interface SmartConfiguration {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly revocationEndpoint?: string | undefined;
  readonly jwksUri?: string | undefined;
  /** Every name under which the EHR may sign an id_token. */
  readonly idTokenIssuers: readonly string[];
  readonly authMethods?: readonly string[] | undefined;
  readonly signingAlgs?: readonly string[] | undefined;
  readonly capabilities: readonly string[];
}

const strings = z.array(z.string()).optional().catch(undefined);
const url = z.url({ protocol: /^https?$/ });
const documentSchema = z.object({
  issuer: z.string().optional().catch(undefined),
  authorization_endpoint: url,
  token_endpoint: url,
  revocation_endpoint: url.optional().catch(undefined),
  jwks_uri: url.optional().catch(undefined),
  token_endpoint_auth_methods_supported: strings,
  token_endpoint_auth_signing_alg_values_supported: strings,
  capabilities: z.array(z.string()).default([]).catch([]),
});
const openidSchema = z.object({ issuer: z.string().optional(), jwks_uri: url.optional() });

const BELIEVED_MS = 10 * 60_000;
const OAUTH_URIS = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';

export interface Discovery {
  /** @throws SmartProblem `ehr-down` or `ehr-misbehaves` */
  of(issuer: Issuer): Promise<SmartConfiguration>;
}

/** Discovers each EHR when it is first needed, and again after ten minutes. Failures are not remembered. */
export function createDiscovery(fetch: EhrFetch, now: () => number = Date.now): Discovery {
  const known = new Map<string, { found: Promise<SmartConfiguration>; until: number }>();
  return {
    of(issuer) {
      const base = baseOf(issuer.iss);
      const hit = known.get(base);
      if (hit && hit.until > now()) return hit.found;
      const found = discover(fetch, base);
      known.set(base, { found, until: now() + BELIEVED_MS });
      found.catch(() => known.delete(base));
      return found;
    },
  };
}

async function discover(fetch: EhrFetch, base: string): Promise<SmartConfiguration> {
  const smart = await readJson(fetch, `${base}/.well-known/smart-configuration`);
  const parsed = documentSchema.safeParse(smart);
  const document = parsed.success ? parsed.data : await fromCapabilityStatement(fetch, base);
  // Servers that speak OpenID Connect, and leave its facts out of the SMART document, have the other one.
  const openid = document.jwks_uri ? undefined : await openidOf(fetch, [document.issuer, base]);
  const issuers = [document.issuer, openid?.issuer, base].filter((one) => one !== undefined);
  return {
    authorizationEndpoint: document.authorization_endpoint,
    tokenEndpoint: document.token_endpoint,
    revocationEndpoint: document.revocation_endpoint,
    jwksUri: document.jwks_uri ?? openid?.jwks_uri,
    idTokenIssuers: [...new Set(issuers.flatMap((one) => [one.replace(/\/+$/, ''), `${one.replace(/\/+$/, '')}/`]))],
    authMethods: document.token_endpoint_auth_methods_supported,
    signingAlgs: document.token_endpoint_auth_signing_alg_values_supported,
    capabilities: document.capabilities,
  };
}

interface OauthUris {
  readonly extension?: readonly {
    readonly url?: string;
    readonly extension?: readonly { readonly url?: string; readonly valueUri?: string }[];
  }[];
}

/** As SMART 1.0 had it: `CapabilityStatement.rest.security.extension` oauth-uris. */
async function fromCapabilityStatement(fetch: EhrFetch, base: string): Promise<z.infer<typeof documentSchema>> {
  const statement = (await readJson(fetch, `${base}/metadata`)) as
    | { rest?: { mode?: string; security?: OauthUris }[] }
    | undefined;
  const security = statement?.rest?.find((rest) => rest.mode !== 'client')?.security;
  const uris = security?.extension?.find((one) => one.url === OAUTH_URIS)?.extension ?? [];
  const uri = (name: string) => uris.find((one) => one.url === name)?.valueUri;
  const parsed = documentSchema.safeParse({
    authorization_endpoint: uri('authorize'),
    token_endpoint: uri('token'),
    revocation_endpoint: uri('revoke'),
  });
  if (!parsed.success) throw new SmartProblem('ehr-misbehaves');
  return parsed.data;
}

async function openidOf(fetch: EhrFetch, places: readonly (string | undefined)[]) {
  for (const place of new Set(places)) {
    if (!place || !URL.canParse(place)) continue;
    const at = `${place.replace(/\/+$/, '')}/.well-known/openid-configuration`;
    const found = await readJson(fetch, at).catch(() => undefined);
    const parsed = openidSchema.safeParse(found);
    if (parsed.success && parsed.data.jwks_uri) return parsed.data;
  }
  return undefined;
}
