import { z } from 'zod';
import type { AuditFilter } from '../../sync/audit-mirror/filter.ts';
import { refusal } from '../errors.ts';

/** The filters of every list and report, from a query string. Several values are parted by commas. */
const list = z
  .string()
  .max(2_000)
  .transform((text) => text.split(',').filter((one) => one !== ''))
  .refine((all) => all.every((one) => /^[A-Za-z0-9_-]{1,60}$/.test(one)), 'has to be code words, parted by commas');
const time = z
  .string()
  .max(40)
  .refine((text) => !Number.isNaN(Date.parse(text)), 'has to be a date or a time (ISO 8601)')
  .transform((text) => Date.parse(text));
const reference = z
  .string()
  .regex(/^(pt_[a-z2-7]{26}|[A-Za-z]{2,40}(\/|:)[A-Za-z0-9-]{1,80})$/, 'has to be Type/id, or a patient token');

export const filterSchema = z.object({
  orgId: z.string().max(80).optional(),
  eventTypes: list.optional(),
  actions: list.optional(),
  outcome: list.optional(),
  purpose: list.optional(),
  role: z
    .string()
    .regex(/^[A-Z]{2,20}$/, 'has to be a role')
    .optional(),
  agentReference: reference.optional(),
  entityReference: reference.optional(),
  decision: z.enum(['permit', 'deny', 'filter']).optional(),
  since: time.optional(),
  until: time.optional(),
});

const page = (fallback: number, most: number) =>
  z.object({
    limit: z.coerce.number().int().min(1).max(most).default(fallback),
    offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  });

export interface Asked {
  readonly filter: AuditFilter;
  readonly limit: number;
  readonly offset: number;
}

/** @throws Refusal 400 that names the parameter, 403 for another organization than the own */
export function readFilter(query: unknown, orgId: string, pages: { fallback?: number; most?: number } = {}): Asked {
  const { fallback = 100, most = 1_000 } = pages;
  const asked = parsed(filterSchema.and(page(fallback, most)), query);
  const { orgId: other, eventTypes, actions, outcome, purpose, role, agentReference, entityReference } = asked;
  if (other !== undefined && other !== orgId && other !== `Organization/${orgId}`) {
    throw refusal(403, 'Only the own organization can be asked about.');
  }
  const { since, until, decision, limit, offset } = asked;
  return {
    limit,
    offset,
    filter: {
      org: orgId,
      eventTypes,
      actions,
      outcomes: outcome,
      purposes: purpose,
      role,
      agent: agentReference,
      entity: entityReference,
      decision,
      since,
      until,
    },
  };
}

/** @throws Refusal 400 that names the first parameter that is wrong, and not what stands in it */
export function parsed<T>(schema: z.ZodType<T>, given: unknown): T {
  const result = schema.safeParse(given ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const text = issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : 'is not of the right form';
  throw refusal(400, `The parameter ${issue.path.join('.') || 'body'} ${text}.`);
}
