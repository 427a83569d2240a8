import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { Resource } from '@medplum/fhirtypes';
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT, UnsecuredJWT } from 'jose';
import { answerFhir } from './fhir.ts';
import { CLIENT_SECRET, clientIdOf, issOf, KINDS, type Kind } from './kinds.ts';

/**
 * An EHR that speaks SMART App Launch 2.2 and OpenID Connect over real HTTP: it checks what an app sends as strictly as
 * the specifications have it, and misbehaves only where a test tells it to.
 */
export interface SmartEhr {
  readonly origin: string;
  /** What it does wrong, for tests to set and take back. */
  faults: Faults;
  /** Of the token answer. */
  expiresIn: number;
  /** Who is signed in at the EHR. */
  user: string;
  patientId: string;
  readonly resources: Resource[];
  /** Path and form of every request, newest last. */
  readonly received: { readonly method: string; readonly path: string; readonly form: URLSearchParams }[];
  /** As the EHR opens its sidebar: the launch URL's query. */
  launch(kind: string): URLSearchParams;
  iss(kind: string): string;
  /** Ends all refresh tokens. */
  revokeAll(): void;
  close(): Promise<void>;
}

export interface Faults {
  idToken?: 'signature' | 'nonce' | 'audience' | 'issuer' | 'expired' | 'none-alg' | 'missing';
  code?: 'expired';
  authorize?: 'denied';
  down?: boolean;
  /** No refresh token, as when offline_access was not granted. */
  noRefresh?: boolean;
  noPatient?: boolean;
  noFhirUser?: boolean;
}

interface Grant {
  readonly kind: Kind;
  readonly scope: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  used: boolean;
}

/** @param atlas base URL of Atlas: redirect URI and key set */
export async function startSmartEhr(port: number, atlas: string): Promise<SmartEhr> {
  const origin = `http://127.0.0.1:${port}`;
  const keys = await Promise.all(
    KINDS.map(async ({ name, idTokenAlg }) => [name, await generateKeyPair(idTokenAlg, { extractable: true })] as const)
  ).then((pairs) => new Map(pairs));
  const strangers = await generateKeyPair('RS256');
  const launches = new Set<string>();
  const codes = new Map<string, Grant>();
  const refreshTokens = new Map<string, Grant>();
  const accessTokens = new Map<string, number>();
  const atlasKeys = createRemoteJWKSet(new URL(`${atlas}/jwks.json`));

  const issuerOf = (kind: Kind) => (kind.separateIssuer ? `${origin}/${kind.name}/oauth2` : issOf(origin, kind));
  const endpoint = (kind: Kind, name: string) => `${origin}/${kind.name}/oauth2/${name}`;

  const server = http.createServer((req, res) => {
    void (async () => {
      const url = new URL(req.url!, origin);
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk as Buffer);
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      ehr.received.push({ method: req.method!, path: url.pathname + url.search, form });
      if (ehr.faults.down) {
        res.writeHead(503).end();
        return;
      }
      if (url.pathname === '/sidebar') return sidebar(res, url);
      const [, name, part, ...rest] = url.pathname.split('/');
      const kind = KINDS.find((one) => one.name === name);
      if (!kind) res.writeHead(404).end();
      else if (part === 'fhir') fhir(kind, rest.join('/'), url, req, res);
      else if (part === 'oauth2' && rest[0] === 'authorize') authorize(kind, url.searchParams, res);
      else if (part === 'oauth2' && rest[0] === 'token') await token(kind, form, req, res);
      else if (part === 'oauth2' && rest[0] === 'revoke') {
        refreshTokens.delete(form.get('token') ?? '');
        res.writeHead(200).end();
      } else if (part === 'oauth2' && rest[0] === 'jwks') {
        const jwk = await exportJWK(keys.get(kind.name)!.publicKey);
        json(res, 200, { keys: [{ ...jwk, kid: kind.name, use: 'sig', alg: kind.idTokenAlg }] });
      } else if (part === 'oauth2' && rest.join('/') === '.well-known/openid-configuration') {
        json(res, 200, { issuer: issuerOf(kind), jwks_uri: endpoint(kind, 'jwks') });
      } else res.writeHead(404).end();
    })().catch(() => res.destroy());
  });

  function fhir(kind: Kind, path: string, url: URL, req: http.IncomingMessage, res: http.ServerResponse): void {
    const base = issOf(origin, kind).replace(/\/$/, '');
    if (path === '.well-known/smart-configuration' && kind.discovery === 'well-known') {
      json(res, 200, {
        // Half of them leave the OpenID facts to the OpenID document.
        issuer: issuerOf(kind),
        ...(kind.separateIssuer ? {} : { jwks_uri: endpoint(kind, 'jwks') }),
        authorization_endpoint: endpoint(kind, 'authorize'),
        token_endpoint: endpoint(kind, 'token'),
        revocation_endpoint: endpoint(kind, 'revoke'),
        token_endpoint_auth_methods_supported: [kind.clientAuth],
        token_endpoint_auth_signing_alg_values_supported: ['ES384'],
        grant_types_supported: ['authorization_code'],
        code_challenge_methods_supported: ['S256'],
        capabilities: ['launch-ehr', 'launch-standalone', 'sso-openid-connect', ...kind.permissions],
      });
      return;
    }
    if (path === '.well-known/openid-configuration' && !kind.separateIssuer) {
      json(res, 200, { issuer: issuerOf(kind), jwks_uri: endpoint(kind, 'jwks') });
      return;
    }
    if (path === 'metadata') {
      const uri = (name: string, at: string) => ({ url: name, valueUri: endpoint(kind, at) });
      const url = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';
      const extension = [{ url, extension: [uri('authorize', 'authorize'), uri('token', 'token')] }];
      json(res, 200, { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', security: { extension } }] });
      return;
    }
    const bearer = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
    if ((accessTokens.get(bearer) ?? 0) < Date.now()) {
      json(res, 401, { resourceType: 'OperationOutcome' });
      return;
    }
    const { status, body } = answerFhir(ehr.resources, base, path, url.searchParams, kind.sorts);
    json(res, status, body);
  }

  function authorize(kind: Kind, query: URLSearchParams, res: http.ServerResponse): void {
    const redirectUri = query.get('redirect_uri');
    const launch = query.get('launch');
    const scopes = (query.get('scope') ?? '').split(' ');
    const faults = [
      query.get('response_type') !== 'code' && 'response_type',
      query.get('client_id') !== clientIdOf(kind) && 'client_id',
      redirectUri !== `${atlas}/smart/callback` && 'redirect_uri',
      query.get('aud') !== issOf(origin, kind) && 'aud',
      query.get('code_challenge_method') !== 'S256' && 'code_challenge_method',
      !/^[A-Za-z0-9_-]{43}$/.test(query.get('code_challenge') ?? '') && 'code_challenge',
      (query.get('state') ?? '').length < 22 && 'state',
      (query.get('nonce') ?? '').length < 22 && 'nonce',
      !scopes.includes('openid') && 'scope',
      (launch === null ? !scopes.includes('launch/patient') : !scopes.includes('launch')) && 'scope of launch',
      launch !== null && !launches.has(launch) && 'launch',
    ].filter(Boolean);
    if (faults.length > 0) return void res.writeHead(400).end(`wrong: ${faults.join(', ')}`);
    const back = new URL(redirectUri!);
    back.searchParams.set('state', query.get('state')!);
    if (ehr.faults.authorize === 'denied') back.searchParams.set('error', 'access_denied');
    else {
      const code = randomBytes(16).toString('hex');
      codes.set(code, {
        kind,
        scope: scopes.join(' '),
        nonce: query.get('nonce')!,
        challenge: query.get('code_challenge')!,
        redirectUri: redirectUri!,
        used: false,
      });
      back.searchParams.set('code', code);
    }
    res.writeHead(302, { location: back.href }).end();
  }

  async function token(kind: Kind, form: URLSearchParams, req: http.IncomingMessage, res: http.ServerResponse) {
    if (!(await isAtlas(kind, form, req))) return json(res, 401, { error: 'invalid_client' });
    const grant =
      form.get('grant_type') === 'refresh_token'
        ? refreshTokens.get(form.get('refresh_token') ?? '')
        : codeGrant(kind, form);
    if (!grant || grant.kind !== kind) return json(res, 400, { error: 'invalid_grant' });
    refreshTokens.delete(form.get('refresh_token') ?? '');
    const accessToken = randomBytes(24).toString('base64url');
    accessTokens.set(accessToken, Date.now() + ehr.expiresIn * 1000);
    const offline = grant.scope.includes('offline_access') && !ehr.faults.noRefresh;
    const refreshToken = randomBytes(24).toString('base64url');
    if (offline) refreshTokens.set(refreshToken, grant);
    const withId = ehr.faults.idToken !== 'missing' && form.get('grant_type') === 'authorization_code';
    json(res, 200, {
      access_token: accessToken,
      token_type: kind.slash ? 'bearer' : 'Bearer',
      expires_in: ehr.expiresIn,
      scope: grant.scope,
      ...(ehr.faults.noPatient ? {} : { patient: ehr.patientId }),
      ...(offline ? { refresh_token: refreshToken } : {}),
      ...(withId ? { id_token: await idToken(kind, grant) } : {}),
    });
  }

  function codeGrant(kind: Kind, form: URLSearchParams): Grant | undefined {
    const grant = codes.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || grant.used || grant.kind !== kind || ehr.faults.code === 'expired') return undefined;
    if (challenge !== grant.challenge || form.get('redirect_uri') !== grant.redirectUri) return undefined;
    grant.used = true;
    return grant;
  }

  async function isAtlas(kind: Kind, form: URLSearchParams, req: http.IncomingMessage): Promise<boolean> {
    const { authorization } = req.headers;
    const id = form.get('client_id');
    switch (kind.clientAuth) {
      case 'client_secret_basic': {
        const pair = Buffer.from(authorization?.replace(/^Basic /, '') ?? '', 'base64').toString('utf8');
        const [user, password] = pair.split(':').map((one) => decodeURIComponent(one.replaceAll('+', ' ')));
        return user === clientIdOf(kind) && password === CLIENT_SECRET;
      }
      case 'client_secret_post':
        return !authorization && id === clientIdOf(kind) && form.get('client_secret') === CLIENT_SECRET;
      case 'private_key_jwt':
        return jwtVerify(form.get('client_assertion') ?? '', atlasKeys, {
          issuer: clientIdOf(kind),
          subject: clientIdOf(kind),
          audience: endpoint(kind, 'token'),
          algorithms: ['ES384'],
          requiredClaims: ['jti', 'exp'],
        }).then(
          () => true,
          () => false
        );
      case 'none':
        return !authorization && !form.has('client_secret') && id === clientIdOf(kind);
    }
  }

  async function idToken(kind: Kind, grant: Grant): Promise<string> {
    const fault = ehr.faults.idToken;
    const user = kind.fhirUser === 'absolute' ? `${issOf(origin, kind).replace(/\/$/, '')}/${ehr.user}` : ehr.user;
    const claims = {
      nonce: fault === 'nonce' ? 'of another launch' : grant.nonce,
      ...(ehr.faults.noFhirUser ? {} : { fhirUser: user }),
    };
    const issuer = fault === 'issuer' ? 'https://elsewhere.example' : issuerOf(kind);
    const audience = fault === 'audience' ? 'another-app' : clientIdOf(kind);
    const times = fault === 'expired' ? ['2 hours ago', '1 hour ago'] : ['0 seconds ago', '5 minutes'];
    const token = fault === 'none-alg' ? new UnsecuredJWT(claims) : new SignJWT(claims);
    token.setSubject(`user-of-${ehr.user}`).setIssuer(issuer).setAudience(audience);
    token.setIssuedAt(times[0]!).setExpirationTime(times[1]!);
    if (token instanceof UnsecuredJWT) return token.encode();
    const key = fault === 'signature' ? strangers.privateKey : keys.get(kind.name)!.privateKey;
    const alg = fault === 'signature' ? 'RS256' : kind.idTokenAlg;
    return token.setProtectedHeader({ alg, kid: kind.name }).sign(key);
  }

  /** A page of the EHR with a frame of Epic's width, in which Atlas is opened. */
  function sidebar(res: http.ServerResponse, url: URL): void {
    res.writeHead(200, { 'content-type': 'text/html' });
    const src = url.searchParams.get('src')!.replaceAll('"', '&quot;');
    res.end(
      `<!doctype html><title>EHR</title><body style="margin:0"><h1 style="font:14px sans-serif">EHR</h1><iframe title="Atlas" src="${src}" style="width:400px;height:760px;border:0"></iframe>`
    );
  }

  const ehr: SmartEhr = {
    origin,
    faults: {},
    expiresIn: 3600,
    user: 'Practitioner/unknown',
    patientId: '',
    resources: [],
    received: [],
    launch(name) {
      const launch = randomBytes(12).toString('hex');
      launches.add(launch);
      return new URLSearchParams({ iss: ehr.iss(name), launch });
    },
    iss: (name) => issOf(origin, KINDS.find((kind) => kind.name === name)!),
    revokeAll: () => refreshTokens.clear(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return ehr;
}

function json(res: http.ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}
