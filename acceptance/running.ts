import fs from 'node:fs';
import { GATEWAY_CLIENT_ID, INGEST_CLIENT_ID } from '../config/ids.ts';
import { loadSecrets, type Secrets } from '../config/secrets.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { ehrClientId } from '../server-config/clients.ts';
import { passwordToken } from '../server-config/password-login.ts';
import { superAdminClient } from '../server-config/super-admin.ts';
import { userEmail } from '../server-config/users.ts';
import { Api, clientToken } from './parity.ts';

/** The running Atlas that the suite was given, as its own parts see it. */
export interface RunningAtlas {
  readonly baseUrl: string;
  readonly medplumUrl: string;
  readonly dataDir: string;
  readonly secretsFile: string;
  readonly superAdmin: { readonly email: string; readonly password: string };
  /** ATLAS_SMART_ISSUERS. */
  readonly issuers?: string;
}

export async function settingsOf(atlas: RunningAtlas): Promise<{ settings: Settings; secrets: Secrets }> {
  const settings = readSettings({
    ...process.env,
    // Bootstrap tells the bots where the gateway is: a test that runs it must not lead them elsewhere.
    ATLAS_BASE_URL: atlas.baseUrl,
    MEDPLUM_BASE_URL: atlas.medplumUrl,
    ATLAS_DATA_DIR: atlas.dataDir,
    ATLAS_SMART_ISSUERS: atlas.issuers,
    MEDPLUM_SUPER_ADMIN_EMAIL: atlas.superAdmin.email,
    MEDPLUM_SUPER_ADMIN_PASSWORD: atlas.superAdmin.password,
    ...(fs.existsSync(atlas.secretsFile) ? { ATLAS_SECRETS_FILE: atlas.secretsFile } : {}),
  });
  return { settings, secrets: await loadSecrets(settings) };
}

export async function superAdminApi(atlas: RunningAtlas): Promise<Api> {
  const medplum = await superAdminClient({ medplumUrl: atlas.medplumUrl, ...atlas.superAdmin });
  return new Api(atlas.medplumUrl, medplum.getAccessToken());
}

export type Somebody = 'admin' | 'clinician' | 'compliance' | 'patient' | 'researcher' | 'ehr' | 'ingest' | 'gateway';

/** Signed in at Medplum itself, past the door. */
export async function signedIn(who: Somebody, medplumUrl: string, secrets: Secrets): Promise<Api> {
  const client = (id: string, secret: string) => clientToken(medplumUrl, id, secret);
  if (who === 'ingest') return new Api(medplumUrl, await client(INGEST_CLIENT_ID, secrets.ingestClientSecret));
  if (who === 'gateway') return new Api(medplumUrl, await client(GATEWAY_CLIENT_ID, secrets.gatewayClientSecret));
  if (who === 'ehr') return new Api(medplumUrl, await client(ehrClientId('north'), secrets.demo['ehr-north']!));
  return new Api(medplumUrl, await passwordToken({ medplumUrl, email: userEmail(who), password: secrets.demo[who]! }));
}
