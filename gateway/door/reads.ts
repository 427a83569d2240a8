import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { Request } from 'express';
import type { Permits } from '../../consent/index.ts';
import type { Caller } from '../callers.ts';
import type { Asked, Gate } from '../consent/gate.ts';
import { resourcesOf } from '../consent/gate.ts';
import { patientsIn } from '../consent/patients-in.ts';
import { notFound, Refusal, refusal } from '../errors.ts';
import { type Answer, isJson, jsonAnswer, takeAnswer, wholeAnswer } from './answer.ts';
import type { GraphqlResolver } from './graphql/resolver.ts';
import type { Interaction, Operation } from './interaction.ts';
import type { PageSeal } from './page-seal.ts';
import { searchPermitted } from './search.ts';
import { searchQuery } from './search-query.ts';
import { subset } from './subset.ts';
import { forwardedHeaders, type Upstream } from './upstream.ts';

/** What a caller reads through the door, with what they may not see taken out of it. */
export interface Reads {
  /** Any interaction that only reads; of a batch's entries each by itself. */
  answer(interaction: Interaction, query: string, sent?: Sent): Promise<Answer>;
  /** What a write was answered with: the resource goes out where it may be seen. */
  afterWrite(answer: Answer): Promise<Answer>;
  permits(resources: readonly Resource[]): Promise<Permits>;
  /** Whose data went out so far, as references: where an answer holds single elements it does not say so itself. */
  patients(): readonly string[];
}

export interface Sent {
  readonly method?: string;
  readonly body?: string | undefined;
  readonly contentType?: string | undefined;
}

interface ReadsOptions {
  readonly req: Request;
  readonly caller: Caller;
  readonly asked: Asked;
  readonly gate: Gate;
  readonly upstream: Upstream;
  readonly pages: PageSeal;
  readonly graphql: Pick<GraphqlResolver, 'answer'>;
  /** The gateway's own, for links. */
  readonly baseUrl: string;
}

/** Consent has to see all of an answer, so all of it is held. */
const HOLD_BYTES = 64 * 1024 * 1024;

export function readsAs(options: ReadsOptions): Reads {
  const { req, caller, asked, gate, upstream, pages, graphql, baseUrl } = options;
  const permits = (resources: readonly Resource[]) => gate.permits(caller, asked, resources);

  async function fetch(path: string, query: string, sent: Sent = {}): Promise<Answer> {
    const response = await upstream.send({
      method: sent.method ?? 'GET',
      path: `fhir/R4${path === '' ? '' : `/${path}`}${query === '' ? '' : `?${query}`}`,
      headers: {
        ...withoutConditions(forwardedHeaders(req.headers, req.ip)),
        ...(sent.contentType ? { 'content-type': sent.contentType } : {}),
      },
      body: sent.body,
    });
    const answer = await takeAnswer(response, HOLD_BYTES);
    if (!answer.complete) throw refusal(413, 'The answer is too large to be looked through: ask for less.');
    return answer;
  }

  const shown = new Set<string>();
  async function see(resource: Resource): Promise<Resource> {
    const { result } = await gate.see(caller, asked, resource);
    // What is withheld is not there.
    if (!result) throw notFound();
    for (const id of patientsIn(result)) shown.add(`Patient/${id}`);
    return result;
  }

  /** Whether the resource as it is now may be seen: an old version says what it was about. */
  async function refuseUnlessCurrentIsSeen(path: string): Promise<void> {
    try {
      await see(jsonOf<Resource>(await fetch(path, '')));
    } catch (err) {
      if (!(err instanceof Refusal && err.status === 410)) throw err;
    }
  }

  async function search(type: string, path: string, given: URLSearchParams, post: boolean): Promise<Answer> {
    const sealed = given.get('_page');
    const state = sealed === null ? undefined : pages.open(sealed, caller.membershipId);
    if (state && state.type !== type) throw refusal(400, 'This page is of another search.');
    const query = searchQuery(type, state ? new URLSearchParams(state.query) : given);
    const count = state && !given.has('_count') ? state.count : searchCount(given, query.count);
    const withoutIncludes = without(query.upstream, ['_include', '_revinclude']);
    const found = await searchPermitted(
      {
        permits,
        async page(from, size, includes) {
          const upstreamQuery = new URLSearchParams(includes ? query.upstream : withoutIncludes);
          upstreamQuery.set('_count', String(size));
          if (from > 0) upstreamQuery.set('_offset', String(from));
          const answer = post
            ? await fetch(path, '', { method: 'POST', body: upstreamQuery.toString(), contentType: FORM })
            : await fetch(path, upstreamQuery.toString());
          return bundleOf(answer);
        },
      },
      {
        from: state?.from ?? 0,
        before: state?.before ?? 0,
        skip: state ? 0 : query.offset,
        count,
        total: query.total,
      }
    );
    for (const { resource } of found.entry) {
      if (resource) for (const id of patientsIn(resource)) shown.add(`Patient/${id}`);
    }
    const base = `${baseUrl}/fhir/R4${type === '' ? '' : `/${type}`}`;
    const next = found.next && {
      type,
      query: without(state ? new URLSearchParams(state.query) : given, ['_offset', '_count', '_page']).toString(),
      count,
      ...found.next,
    };
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      ...(found.total !== undefined && { total: found.total }),
      link: [
        { relation: 'self', url: given.size === 0 ? base : `${base}?${given}` },
        ...(next
          ? [{ relation: 'next', url: `${base}?_count=${count}&_page=${pages.seal(next, caller.membershipId)}` }]
          : []),
      ],
      ...(found.entry.length > 0 && {
        entry: found.entry.map((entry) =>
          entry.resource && query.elements ? { ...entry, resource: subset(entry.resource, query.elements) } : entry
        ),
      }),
    };
    return jsonAnswer(200, {}, bundle);
  }

  /** Whatever an operation answered: a resource, a Bundle of them, or what is of nobody. */
  async function filtered(answer: Answer, disclosure?: 'silent'): Promise<Answer> {
    if (answer.start.length === 0 || answer.status >= 300) return answer;
    const body = jsonOf<Resource>(answer);
    if (body.resourceType !== 'Bundle') return jsonAnswer(answer.status, answer.headers, await see(body));
    const { result } = await gate.filterBundle(caller, asked, body, { disclosure: disclosure ?? 'marked' });
    return jsonAnswer(answer.status, answer.headers, result);
  }

  async function read(interaction: Interaction, query: string, sent?: Sent): Promise<Answer> {
    const { path } = interaction;
    switch (interaction.kind) {
      case 'search':
        return search(interaction.type ?? '', path, new URLSearchParams(sent?.body ?? query), interaction.byPost);
      case 'read': {
        const asks = new URLSearchParams(query);
        const elements = (asks.get('_fields') ?? asks.get('_elements'))?.split(',');
        const answer = await fetch(path, without(asks, ['_fields', '_elements', '_summary']).toString());
        const resource = await see(jsonOf<Resource>(answer));
        return jsonAnswer(answer.status, answer.headers, subset(resource, elements));
      }
      case 'vread': {
        await refuseUnlessCurrentIsSeen(`${interaction.type}/${interaction.id}`);
        const answer = await fetch(path, query);
        return jsonAnswer(answer.status, answer.headers, await see(jsonOf<Resource>(answer)));
      }
      case 'history': {
        await refuseUnlessCurrentIsSeen(`${interaction.type}/${interaction.id}`);
        return filtered(await fetch(path, query), 'silent');
      }
      case 'operation':
        return operation(interaction, query, sent);
      default:
        return filtered(await fetch(path, query, sent));
    }
  }

  return {
    permits,
    answer: read,
    patients: () => [...shown].slice(0, MOST_PATIENTS),
    async afterWrite(answer) {
      if (!answer.complete) throw refusal(413, 'The answer is too large to be looked through.');
      if (answer.start.length === 0 || !isJson(answer.headers)) return answer;
      const body = jsonOf<Resource>(answer);
      if ((await permits([body])).isPermitted(body)) return answer;
      return wholeAnswer(answer.status, withoutEtag(answer.headers), Buffer.alloc(0));
    },
  };

  async function operation(
    { name, path, type, id }: Operation,
    query: string,
    sent: Sent | undefined
  ): Promise<Answer> {
    if (name === '$graphql') return jsonAnswer(200, {}, await graphql.answer(read, JSON.parse(sent?.body ?? '{}')));
    const answer = await fetch(path, query, sent);
    if (!isJson(answer.headers)) {
      // A redirect, or words: `$smart-launch`, a bot's answer in plain text. What a bot says of a patient is no record.
      if (answer.status >= 300 || answer.start.length === 0) return answer;
      throw refusal(501, 'What is no FHIR resource can not be looked through, and does not go out.');
    }
    if (name === '$summary') return allOrNothing(answer);
    const left = await filtered(answer);
    // What is withheld is not there: nor has it a record, not even an empty one.
    if (name === '$everything' && type === 'Patient' && tellsNothing(left))
      await refuseUnlessCurrentIsSeen(`Patient/${id}`);
    return left;
  }

  /** A document's sections tell in words what its entries hold. */
  async function allOrNothing(answer: Answer): Promise<Answer> {
    const bundle = bundleOf(answer);
    const resources = resourcesOf(bundle);
    const permitted = await permits(resources);
    const isAll = resources.every((r) => r.resourceType === 'Composition' || permitted.isPermitted(r));
    if (!isAll) throw refusal(403, 'A summary tells all of a record, and not all of it may be seen: use $everything.');
    return answer;
  }
}

const MOST_PATIENTS = 500;
const FORM = 'application/x-www-form-urlencoded';

function searchCount(given: URLSearchParams, otherwise: number): number {
  const own = Number(given.get('_count'));
  return given.get('_summary') === 'count' || !given.has('_count') || Number.isNaN(own)
    ? otherwise
    : Math.min(own, 1_000);
}

function without(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name.split(':')[0]!)));
}

/** "Not modified" would say that what is withheld is still there; work that goes on elsewhere would answer past here. */
function withoutConditions(headers: Record<string, string>): Record<string, string> {
  const { 'if-none-match': _match, 'if-modified-since': _since, prefer: _prefer, ...kept } = headers;
  return kept;
}

const withoutEtag = ({ etag: _etag, ...headers }: Answer['headers']): Answer['headers'] => headers;

/** No record is left of a patient, only who refused it and what is of nobody. */
function tellsNothing(answer: Answer): boolean {
  if (answer.status >= 300) return false;
  const resources = resourcesOf(bundleOf(answer));
  return resources.every((resource) => resource.resourceType === 'Consent' || patientsIn(resource).size === 0);
}

function bundleOf(answer: Answer): Bundle {
  const body = jsonOf<Resource>(answer);
  if (body.resourceType !== 'Bundle') throw refusal(501, 'Medplum answered with what is no Bundle.');
  return body;
}

function jsonOf<T>(answer: Answer): T {
  if (!isJson(answer.headers))
    throw refusal(501, 'What is no FHIR resource can not be looked through, and does not go out.');
  return JSON.parse(answer.start.toString('utf8')) as T;
}
