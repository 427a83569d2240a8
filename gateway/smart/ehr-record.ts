import type { Bundle, Resource } from '@medplum/fhirtypes';
import { baseOf, type Issuer } from '../../config/smart-issuers.ts';
import { type EhrFetch, parseJson } from './fetch.ts';
import { SmartProblem } from './problems.ts';

/** The record at the EHR, by the session's access token. What it holds is identified and stays in memory. */
export interface EhrRecord {
  /** @throws SmartProblem `no-patient` where there is none, `access-denied` where it is closed */
  read<T extends Resource>(type: T['resourceType'], id: string): Promise<T>;
  /** Where the scopes may not reach, or the server may not have it. */
  readOrNothing<T extends Resource>(type: T['resourceType'], id: string): Promise<T | undefined>;
  /** @param path below the base URL, or a `next` link */
  page(path: string): Promise<EhrPage>;
}

export interface EhrPage {
  /** 200, or why there is nothing: 400 and 422 may go away with fewer parameters, others will not. */
  readonly status: number;
  readonly resources: readonly Resource[];
  readonly next?: string | undefined;
}

/** @param token asked for each time, since a long chart outlives a token */
export function createEhrRecord(fetch: EhrFetch, issuer: Issuer, token: () => Promise<string>): EhrRecord {
  const base = baseOf(issuer.iss);
  const ask = async (url: string) => {
    const headers = { accept: 'application/fhir+json, application/json', authorization: `Bearer ${await token()}` };
    const { status, text } = await fetch(url, { headers });
    return { status, body: status === 200 ? parseJson(text) : undefined };
  };
  return {
    async read(type, id) {
      const { status, body } = await ask(`${base}/${type}/${encodeURIComponent(id)}`);
      if (status === 401 || status === 403) throw new SmartProblem('access-denied');
      if (status === 404 || status === 410) throw new SmartProblem('no-patient');
      return resourceOf(body, type);
    },
    async readOrNothing(type, id) {
      const { body } = await ask(`${base}/${type}/${encodeURIComponent(id)}`).catch(() => ({ body: undefined }));
      return (body as Resource | undefined)?.resourceType === type ? resourceOf(body, type) : undefined;
    },
    async page(path) {
      const url = new URL(path, `${base}/`);
      // The token goes to the EHR that it is of, and nowhere else.
      if (url.origin !== new URL(base).origin) return { status: 0, resources: [] };
      const { status, body } = await ask(url.href);
      const bundle = body as Bundle | undefined;
      if (status !== 200 || bundle?.resourceType !== 'Bundle')
        return { status: status === 200 ? 0 : status, resources: [] };
      const resources = (bundle.entry ?? [])
        .filter((entry) => entry.search?.mode !== 'outcome' && entry.resource?.resourceType !== 'OperationOutcome')
        .flatMap((entry) => (entry.resource ? [entry.resource] : []));
      return { status, resources, next: bundle.link?.find((link) => link.relation === 'next')?.url };
    },
  };
}

function resourceOf<T extends Resource>(body: unknown, type: T['resourceType']): T {
  if ((body as Resource | undefined)?.resourceType !== type) throw new SmartProblem('ehr-misbehaves');
  return body as T;
}
