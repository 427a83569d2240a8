import fs from 'node:fs';
import { z } from 'zod';

/**
 * The EHRs that may launch Atlas (`ATLAS_SMART_ISSUERS`): an allow-list, because `iss` comes from whoever opens the
 * launch URL. What is not in it is never asked anything.
 */
const issuerSchema = z
  .strictObject({
    /** FHIR base URL of the EHR, as it sends it in `iss`; a trailing slash makes no difference. */
    iss: z.url({ protocol: /^https?$/ }),
    /** What the sign-in page calls it. */
    name: z.string().min(1).optional(),
    /** The client id that the EHR gave Atlas. */
    clientId: z.string().min(1),
    /** With it Atlas is a confidential client by secret. */
    clientSecret: z.string().min(1).optional(),
    /** How Atlas proves itself to the token endpoint. Without it: by secret if there is one, else not at all (public). */
    clientAuth: z.enum(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none']).optional(),
    /** Id of the Organization in Medplum whose record this EHR's patients belong to. */
    org: z.uuid(),
    /** In place of the default scopes. `launch` and `launch/patient` are put in by the kind of launch. */
    scopes: z.string().min(1).optional(),
    /** Source system of the ids, where other feeds of the same EHR use another than `iss` (`X-Source-System`). */
    source: z
      .string()
      .regex(/^(https?:\/\/|urn:)[A-Za-z0-9._~:/-]{1,200}$/)
      .optional(),
    /** Origins of the EHR's pages that may frame Atlas, besides ATLAS_FRAME_ANCESTORS. */
    frameAncestors: z.array(z.string().regex(/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/i)).default([]),
  })
  .refine((i) => !i.clientAuth?.startsWith('client_secret') || i.clientSecret, {
    path: ['clientSecret'],
    message: 'is required for this clientAuth',
  });

export type Issuer = Readonly<z.infer<typeof issuerSchema>>;

export type ClientAuthMethod = 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'none';

/**
 * @param setting JSON (a list), or the path of a file that holds it
 * @throws Error that names the element and never a value: secrets are among them
 */
export function parseIssuers(setting: string | undefined): readonly Issuer[] {
  if (!setting) return [];
  const parsed = z.array(issuerSchema).safeParse(json(setting));
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((i) => `[${i.path.join('.')}] ${i.message}`).join('; '));
  }
  const bases = parsed.data.map((issuer) => baseOf(issuer.iss));
  if (new Set(bases).size !== bases.length) throw new Error('two issuers have the same iss');
  return parsed.data;
}

/** The issuer that an `iss` of a launch names. Compared as URLs: case of the host, default port and last slash apart. */
export function issuerOf(issuers: readonly Issuer[], iss: unknown): Issuer | undefined {
  if (typeof iss !== 'string' || !URL.canParse(iss)) return undefined;
  return issuers.find((issuer) => baseOf(issuer.iss) === baseOf(iss));
}

/** The base URL without a trailing slash: what relative references of the EHR are below. */
export function baseOf(iss: string): string {
  const url = new URL(iss);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** The system that the ids of this EHR are of, as ingress knows it. */
export const sourceOf = (issuer: Issuer): string => issuer.source ?? baseOf(issuer.iss);

function json(setting: string): unknown {
  const text = /^\s*\[/.test(setting) ? setting : read(setting);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('is neither a JSON list nor a file that holds one');
  }
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    throw new Error('is neither a JSON list nor a file that can be read');
  }
}
