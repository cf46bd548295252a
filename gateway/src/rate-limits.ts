import { once } from 'node:events';
import { Redis } from 'ioredis';
import type { Logger } from '@shop/kit/log';
import { gcra, GCRA_LUA, verdictOf, type Rate, type Verdict } from './gcra';
import { limitedLocally, rateLimited } from './metrics';

/** The limits by name. */
export type Rates = Record<'requests' | 'registrations' | 'exports' | 'unknownKeys', Rate>;

type Script = (key: string, interval: number, burst: number, cost: number) => Promise<[number, number, number]>;

const LOCAL_AT_MOST = 50_000;
/** While Redis is away it is asked this often, in ms: a frozen one would cost each request its timeout. */
const ASK_AGAIN_MS = 1000;

/**
 * Counts requests by caller, in Redis for all gateways together. Redis has `timeoutMs` to answer; a Redis that is away or
 * frozen is replaced by counting here, with the same limits.
 */
export class RateLimits {
  private readonly redis: Redis;
  private readonly local = new Map<string, number>();
  private awayUntil = 0;
  private isAway = false;

  constructor(
    url: string,
    timeoutMs: number,
    private readonly rates: Rates,
    private readonly log: Logger,
    private readonly prefix: string,
  ) {
    this.redis = new Redis(url, {
      commandTimeout: timeoutMs,
      connectTimeout: 2000,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 100, 2000),
    });
    // Every failure of a command is handled where it is sent; ioredis also emits those of the connection.
    this.redis.on('error', () => {});
    this.redis.defineCommand('gcra', { numberOfKeys: 1, lua: GCRA_LUA });
  }

  /** Whether it counts for itself now, as Redis does not answer. */
  get isLocal(): boolean {
    return this.isAway;
  }

  /** Settles when Redis is there, or after `withinMs` all the same. */
  async connected(withinMs = 1000): Promise<void> {
    if (this.redis.status === 'ready') return;
    const waiting = new AbortController();
    const ready = once(this.redis, 'ready', { signal: waiting.signal }).catch(() => {});
    const timer = setTimeout(() => waiting.abort(), withinMs);
    await ready;
    clearTimeout(timer);
  }

  /** Takes `cost` from what the caller may ask for; `rate` is the caller's own, where it has one. */
  async take(limit: keyof Rates, caller: string, cost = 1, rate = this.rates[limit]): Promise<Verdict> {
    const key = `${limit}:${caller}`;
    const verdict = (await this.inRedis(key, rate, cost)) ?? this.here(key, rate, cost);
    if (!verdict.isAllowed) rateLimited.inc({ limit });
    return verdict;
  }

  private async inRedis(key: string, rate: Rate, cost: number): Promise<Verdict | undefined> {
    if (Date.now() < this.awayUntil) return undefined;
    try {
      const script = (this.redis as unknown as { gcra: Script }).gcra.bind(this.redis);
      const answer = await script(`${this.prefix}rate:${key}`, 60_000 / rate.perMinute, rate.burst, cost);
      if (this.isAway) this.log.info('Rate limits are counted in Redis again.');
      this.isAway = false;
      return verdictOf(answer, rate);
    } catch (error) {
      if (!this.isAway) this.log.warn({ err: error }, 'Redis does not answer; rate limits are counted here.');
      this.isAway = true;
      this.awayUntil = Date.now() + ASK_AGAIN_MS;
      return undefined;
    }
  }

  private here(key: string, rate: Rate, cost: number): Verdict {
    limitedLocally.inc();
    const now = Date.now();
    const { verdict, paidOffAt } = gcra(this.local.get(key) ?? 0, now, rate, cost);
    if (this.local.size >= LOCAL_AT_MOST) this.forget(now);
    this.local.set(key, paidOffAt);
    return verdict;
  }

  /** Forgets those who owe nothing; all, when that frees nothing. */
  private forget(now: number): void {
    for (const [key, paidOffAt] of this.local) if (paidOffAt <= now) this.local.delete(key);
    if (this.local.size >= LOCAL_AT_MOST) this.local.clear();
  }

  async close(): Promise<void> {
    this.redis.disconnect();
  }
}

/** What a client may read of its limit. */
export const rateHeaders = ({ limit, remaining, resetMs, isAllowed, retryAfterMs }: Verdict): [string, string][] => [
  ['ratelimit-limit', String(limit)],
  ['ratelimit-remaining', String(remaining)],
  ['ratelimit-reset', seconds(resetMs)],
  ...(isAllowed ? [] : [['retry-after', seconds(retryAfterMs)] as [string, string]]),
];

const seconds = (ms: number) => String(Math.ceil(ms / 1000));
