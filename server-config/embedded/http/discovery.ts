import { type Request, type Response, Router } from 'express';
import type { Services } from '../services.ts';
import { callerBaseUrl } from './respond.ts';

const GRANT_TYPES = [
  'client_credentials',
  'authorization_code',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:token-exchange',
];
const AUTH_METHODS = ['client_secret_basic', 'client_secret_post'];

/** `.well-known/*`: says only what this server does. */
export function discoveryRoutes(services: Services): Router {
  const router = Router();
  router.get('/jwks.json', (_req, res) => void res.json(services.keys.jwks));
  const openId = (req: Request, res: Response) => void res.json(openIdConfiguration(services, callerBaseUrl(req)));
  router.get('/openid-configuration', openId);
  router.get('/oauth-authorization-server', openId);
  router.use(smartRoutes(services));
  return router;
}

/** The SMART documents, which stand below `fhir/R4` too. */
export function smartRoutes(services: Services): Router {
  const router = Router();
  router.get('/smart-configuration', (req, res) => void res.json(smartConfiguration(services, callerBaseUrl(req))));
  router.get('/smart-styles.json', (_req, res) => void res.json({ color_background: '#ffffff' }));
  return router;
}

/** @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
function openIdConfiguration(services: Services, base: string): object {
  return {
    issuer: services.issuer,
    authorization_endpoint: `${base}oauth2/authorize`,
    token_endpoint: `${base}oauth2/token`,
    userinfo_endpoint: `${base}oauth2/userinfo`,
    introspection_endpoint: `${base}oauth2/introspect`,
    jwks_uri: `${base}.well-known/jwks.json`,
    id_token_signing_alg_values_supported: ['ES256'],
    grant_types_supported: GRANT_TYPES,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    token_endpoint_auth_methods_supported: AUTH_METHODS,
    code_challenge_methods_supported: ['S256', 'plain'],
  };
}

/** @see https://hl7.org/fhir/smart-app-launch/conformance.html */
function smartConfiguration(services: Services, base: string): object {
  return {
    issuer: services.issuer,
    jwks_uri: `${base}.well-known/jwks.json`,
    authorization_endpoint: `${base}oauth2/authorize`,
    token_endpoint: `${base}oauth2/token`,
    introspection_endpoint: `${base}oauth2/introspect`,
    grant_types_supported: GRANT_TYPES,
    token_endpoint_auth_methods_supported: AUTH_METHODS,
    scopes_supported: ['patient/*.rs', 'user/*.cruds', 'openid', 'fhirUser', 'launch', 'offline_access'],
    response_types_supported: ['code'],
    capabilities: [
      'launch-ehr',
      'client-public',
      'client-confidential-symmetric',
      'context-ehr-patient',
      'context-ehr-encounter',
      'permission-offline',
      'permission-patient',
      'permission-user',
      'permission-v1',
      'permission-v2',
      'sso-openid-connect',
    ],
    code_challenge_methods_supported: ['S256'],
  };
}
