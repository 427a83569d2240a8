import { z } from 'zod';
import type { SigningAlgorithm, SigningKeys } from '../../../config/signing-keys.ts';
import type { PullSource } from '../sources.ts';
import { EhrError } from './error.ts';

/**
 * Access tokens by SMART Backend Services (https://hl7.org/fhir/smart-app-launch/backend-services.html): a signed client
 * assertion for each request, to the token endpoint that is also its audience.
 */
export interface Tokens {
  /** undefined for a source without authorization. */
  get(): Promise<string | undefined>;
  /** After a 401: the next `get` asks for a new one. */
  forget(token: string): void;
}

/** A token that ends within this time is not begun with. */
const SPARE_MS = 60_000;
const DEFAULT_LIFE_S = 300;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const tokenSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.coerce.number().positive().optional(),
});
const smartSchema = z.object({
  token_endpoint: z.url({ protocol: /^https?$/ }),
  token_endpoint_auth_signing_alg_values_supported: z.array(z.string()).optional(),
});

interface TokensOptions {
  readonly source: PullSource;
  readonly keys: SigningKeys;
  readonly keySetUrl: string;
  readonly send: (
    url: string,
    init: { method?: 'POST'; headers: Record<string, string>; body?: string }
  ) => Promise<{
    status: number;
    json: unknown;
  }>;
  readonly now?: () => number;
}

export function createTokens({ source, keys, keySetUrl, send, now = Date.now }: TokensOptions): Tokens {
  const { auth } = source;
  if (auth.type === 'none') return { get: async () => undefined, forget: () => undefined };
  let current: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;
  let endpoint: Promise<{ url: string; algorithm: SigningAlgorithm }> | undefined;

  async function discover(): Promise<{ url: string; algorithm: SigningAlgorithm }> {
    if (auth.type === 'none') throw new Error('no authorization');
    if (auth.tokenUrl && auth.algorithm) return { url: auth.tokenUrl, algorithm: auth.algorithm };
    const { status, json } = await send(`${source.baseUrl}/.well-known/smart-configuration`, {
      headers: { accept: 'application/json' },
    });
    const smart = smartSchema.safeParse(json);
    const url = auth.tokenUrl ?? smart.data?.token_endpoint;
    if (!url)
      throw new EhrError('The EHR tells no token endpoint in its SMART configuration; set auth.tokenUrl', status);
    const offered = smart.data?.token_endpoint_auth_signing_alg_values_supported;
    const algorithm =
      auth.algorithm ?? (offered && !offered.includes('ES384') && offered.includes('RS384') ? 'RS384' : 'ES384');
    return { url, algorithm };
  }

  async function ask(): Promise<string> {
    if (auth.type === 'none') throw new Error('no authorization');
    endpoint ??= discover();
    endpoint.catch(() => (endpoint = undefined));
    const { url, algorithm } = await endpoint;
    const assertion = await keys.clientAssertion({
      algorithm,
      clientId: auth.clientId,
      audience: url,
      ...(auth.sendKeySetUrl && { jku: keySetUrl }),
    });
    const asked = now();
    const { status, json } = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: auth.scope,
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: assertion,
      }).toString(),
    });
    const answer = tokenSchema.safeParse(json);
    if (status !== 200 || !answer.success)
      throw new EhrError(`The token endpoint refused Atlas (${oauthError(json)})`, status);
    const lifeMs = (answer.data.expires_in ?? DEFAULT_LIFE_S) * 1000;
    current = { token: answer.data.access_token, until: asked + Math.max(lifeMs - SPARE_MS, lifeMs / 2) };
    return current.token;
  }

  return {
    async get() {
      if (current && current.until > now()) return current.token;
      asking ??= ask().finally(() => (asking = undefined));
      return asking;
    },
    forget(token) {
      if (current?.token === token) current = undefined;
    },
  };
}

/** RFC 6749, section 5.2: a code out of a fixed alphabet; its description could say anything. */
function oauthError(json: unknown): string {
  const { error } = (json ?? {}) as { error?: unknown };
  return typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : 'no OAuth error code';
}
