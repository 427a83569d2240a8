/**
 * How the Medplum server itself has to be configured (its `medplum.config.json`), each setting with its reason.
 * Project settings, which the bootstrap writes, are in `project.ts`; these are read by the server at start only.
 * https://www.medplum.com/docs/self-hosting/server-config
 */
export interface ServerSetting {
  readonly name: string;
  readonly value: unknown;
  readonly reason: string;
}

export const SERVER_SETTINGS: readonly ServerSetting[] = [
  {
    name: 'saveAuditEvents',
    value: false,
    reason:
      'Atlas writes its own. Medplum writes them on the connection of the request, so batches with conditional entries ' +
      'answer 400 for what they stored; and it misses searches, failures and logins.',
  },
  {
    name: 'logAuditEvents',
    value: false,
    reason: 'They carry the display names of what was read.',
  },
  {
    name: 'preCommitSubscriptionsEnabled',
    value: true,
    reason: 'The inner phi-gate is a pre-commit bot. The project has a setting of the same name, both have to be true.',
  },
  {
    name: 'vmContextBotsEnabled',
    value: true,
    reason: 'The inner phi-gate runs in the server: without it every write that it stands before is refused.',
  },
  { name: 'defaultBotRuntimeVersion', value: 'vmcontext', reason: 'There is no AWS Lambda in a self-hosted Atlas.' },
  {
    name: 'maxJsonSize',
    value: '64mb',
    reason: 'An inbound bundle may have 50 MB, and is sealed (a third larger) when BOT_RUNTIME is medplum.',
  },
  { name: 'maxBatchSize', value: '64mb', reason: 'The same for batches that are answered later.' },
  {
    name: 'transactionAttempts',
    value: 8,
    reason: 'Two, the default, turn 30 of 40 parallel conditional writes into 409; eight none.',
  },
  {
    name: 'defaultRateLimit',
    value: 60_000,
    reason: 'Requests a minute and user: the gateway limits its callers, and is itself one user.',
  },
  {
    name: 'defaultAuthRateLimit',
    value: 6_000,
    reason: 'Requests a minute and address to auth and oauth2: behind the door all come from one address.',
  },
  {
    name: 'defaultLoginRateLimit',
    value: 600,
    reason: 'Logins a minute and address, for the same reason; the gateway limits them for each caller.',
  },
  {
    name: 'defaultFhirQuota',
    value: 100_000_000,
    reason: 'Units a minute and member: the ingest client writes for everybody.',
  },
  { name: 'registerEnabled', value: false, reason: 'Nobody makes an account or a project of their own.' },
  {
    name: 'allowInsecureExternalAuthUrl',
    value: true,
    reason:
      'Since 5.1.23 userinfo of an identity provider has to be a public https address; the gateway, which is the one of EHR users, is in the private network.',
  },
  { name: 'introspectionEnabled', value: true, reason: 'Self-description of the API that GraphQL clients ask for.' },
  {
    name: 'defaultProjectFeatures',
    value: ['bots', 'cron', 'transaction-bundles', 'websocket-subscriptions'],
    reason: 'Any authenticated client can make a project; without transaction-bundles a transaction is not atomic.',
  },
  { name: 'redactAuditEvents', value: true, reason: 'Should saveAuditEvents be turned on: no display names.' },
  { name: 'mcpEnabled', value: false, reason: 'A way in that the door does not see.' },
];

/** Where the server finds what it needs. Its secrets come with the places: this is a file for the operator's secret store. */
export interface ServerPlaces {
  readonly port: number;
  /** As the server is reached: by the gateway and worker alone. Ends with `/`. */
  readonly baseUrl: string;
  /** The gateway, where people are. */
  readonly appBaseUrl: string;
  readonly database: {
    readonly host: string;
    readonly port: number;
    readonly dbname: string;
    readonly username: string;
    readonly password: string;
  };
  readonly redis: { readonly host: string; readonly port: number; readonly password: string };
  /** `s3:<bucket>` in production; `file:<folder>` for one machine. Never a bucket that the vault uses. */
  readonly binaryStorage: string;
  /** Signs the addresses of Binaries; PEM. */
  readonly signingKey?: string;
  readonly signingKeyId?: string;
  readonly superAdmin: { readonly email: string; readonly password: string };
}

/** A whole `medplum.config.json`. */
export function renderServerConfig(places: ServerPlaces): Record<string, unknown> {
  return {
    port: places.port,
    baseUrl: places.baseUrl,
    appBaseUrl: places.appBaseUrl,
    storageBaseUrl: `${places.baseUrl}storage/`,
    binaryStorage: places.binaryStorage,
    allowedOrigins: new URL(places.appBaseUrl).origin,
    supportEmail: 'support@atlas.example',
    emailProvider: 'none',
    googleClientId: '',
    googleClientSecret: '',
    recaptchaSiteKey: '',
    recaptchaSecretKey: '',
    botLambdaRoleArn: '',
    botLambdaLayerName: '',
    ...(places.signingKey ? { signingKey: places.signingKey, signingKeyId: places.signingKeyId ?? 'atlas' } : {}),
    database: { ...places.database, runMigrations: true },
    redis: places.redis,
    defaultSuperAdminEmail: places.superAdmin.email,
    defaultSuperAdminPassword: places.superAdmin.password,
    ...Object.fromEntries(SERVER_SETTINGS.map(({ name, value }) => [name, value])),
  };
}
