import type { Resource } from '@medplum/fhirtypes';
import type { Request } from 'express';
import { Refusal, refusal } from '../errors.ts';
import { takeAnswer } from './answer.ts';
import { forwardedHeaders, type Upstream } from './upstream.ts';

/** What is stored now, read as the caller: what the caller can't see can't be changed through here. */
export interface Current {
  /** @throws Refusal 404 or 410 when there is none. */
  read(type: string, id: string): Promise<Resource>;
  /** Undefined when there is none, or no longer. */
  readIfAny(type: string, id: string): Promise<Resource | undefined>;
  /** The one that a conditional write is about. @throws Refusal 412 when more than one matches. */
  match(type: string, query: string): Promise<Resource | undefined>;
}

const HOLD_BYTES = 4 * 1024 * 1024;

/** @param refuseWithheld throws for what the caller may not see: what can't be seen can't be changed */
export function currentAs(
  req: Request,
  upstream: Upstream,
  refuseWithheld: (resource: Resource) => Promise<void>
): Current {
  async function seen(path: string): Promise<Resource> {
    const resource = await get(path);
    await refuseWithheld(resource);
    return resource;
  }
  async function get(path: string): Promise<Resource> {
    const { authorization, 'x-medplum': extended } = req.headers;
    const headers = forwardedHeaders({ authorization, ...(extended ? { 'x-medplum': extended } : {}) }, req.ip);
    const answer = await takeAnswer(
      await upstream.send({ method: 'GET', path: `fhir/R4/${path}`, headers }),
      HOLD_BYTES
    );
    if (!answer.complete) throw refusal(413, 'The resource is too large to be changed here.');
    return JSON.parse(answer.start.toString('utf8')) as Resource;
  }
  return {
    read: (type, id) => seen(`${type}/${id}`),
    async readIfAny(type, id) {
      let resource: Resource;
      try {
        resource = await get(`${type}/${id}`);
      } catch (err) {
        if (err instanceof Refusal && (err.status === 404 || err.status === 410)) return undefined;
        throw err;
      }
      // Not as if there were none: it would be written over.
      await refuseWithheld(resource);
      return resource;
    },
    async match(type, query) {
      const asked = new URLSearchParams(query);
      asked.set('_count', '2');
      const { entry } = (await get(`${type}?${asked}`)) as Resource & { entry?: { resource?: Resource }[] };
      const found = (entry ?? []).flatMap(({ resource }) => (resource?.resourceType === type ? [resource] : []));
      // https://hl7.org/fhir/R4/http.html#cond-update
      if (found.length > 1) throw refusal(412, 'More than one resource matches.');
      if (found[0]) await refuseWithheld(found[0]);
      return found[0];
    },
  };
}
