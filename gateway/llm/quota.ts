import type { Redis } from 'ioredis';
import type { Settings } from '../../config/settings.ts';
import { refusal } from '../errors.ts';

/** What a user has had today (UTC), and how much there is. */
export interface QuotaState {
  readonly requests: Used;
  readonly completions: Used;
  readonly tokens: Used;
  /** When the day ends, ISO 8601. */
  readonly resets: string;
}
interface Used {
  readonly used: number;
  readonly limit: number;
}
export type Counted = 'requests' | 'completions';

const KEPT_SECONDS = 2 * 24 * 3600;
const DAY_MS = 24 * 3600 * 1000;

/** Limits a user and day, counted in Redis so that they hold over several gateways. Without Redis nothing is asked. */
export function quotas({ redis, settings }: { redis: Redis; settings: Settings }, now: () => number = Date.now) {
  const limits = {
    requests: settings.LLM_DAILY_REQUESTS,
    completions: settings.LLM_DAILY_COMPLETIONS,
    tokens: settings.LLM_DAILY_TOKENS,
  };
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  const key = (what: string, membershipId: string) => `atlas:llm:${what}:${membershipId}:${dayOf(now())}`;
  const resets = () => new Date((Math.floor(now() / DAY_MS) + 1) * DAY_MS);

  return {
    /**
     * Counts one. @returns what has been had, with it
     * @throws Refusal 429 until the next day when that or the tokens were too many
     */
    async take(what: Counted, membershipId: string): Promise<QuotaState> {
      const counter = key(what, membershipId);
      const answers = await redis
        .multi()
        .incr(counter)
        .expire(counter, KEPT_SECONDS)
        .mget(NAMES.map((name) => key(name, membershipId)))
        .exec();
      const taken = Number(answers?.[0]?.[1]);
      const state = stateOf((answers?.[2]?.[1] ?? []) as (string | null)[]);
      if (taken <= limits[what] && state.tokens.used < limits.tokens) return state;
      const seconds = Math.ceil((resets().getTime() - now()) / 1000);
      throw refusal(429, 'The limit of today is used up; it begins anew at midnight UTC.').with({
        'Retry-After': String(seconds),
      });
    },
    async spend(membershipId: string, tokens: number): Promise<void> {
      const counter = key('tokens', membershipId);
      await redis.multi().incrby(counter, tokens).expire(counter, KEPT_SECONDS).exec();
    },
    state: async (membershipId: string): Promise<QuotaState> =>
      stateOf(await redis.mget(NAMES.map((name) => key(name, membershipId)))),
  };

  function stateOf(used: readonly (string | null)[]): QuotaState {
    const [requests, completions, tokens] = NAMES.map((name, i) => {
      const count = Number(used[i] ?? 0);
      // What was refused has been counted too.
      return { used: name === 'tokens' ? count : Math.min(count, limits[name]), limit: limits[name] };
    });
    return { requests: requests!, completions: completions!, tokens: tokens!, resets: resets().toISOString() };
  }
}
const NAMES = ['requests', 'completions', 'tokens'] as const;
export type Quotas = ReturnType<typeof quotas>;
