import { createHash } from 'node:crypto';
import { isUnavailable, unauthenticated, unavailable } from '@shop/kit/errors';
import type { Logger } from '@shop/kit/log';
import { BoundedMap } from './bounded-map';
import { addressKey } from './connection';
import { refusal } from './errors';
import { rateHeaders, type RateLimits } from './rate-limits';
import { Watchers } from './watchers';

/** Whose key it is. */
export interface KeyHolder {
  id: string;
  scopes: readonly string[];
  requestsPerMinute: number;
  /** ISO 8601; null: until it is revoked. */
  expiresAt: string | null;
}

export interface ApiKeyParts {
  /** The holders of keys, by the SHA-256 of their secrets in hex, in this order; null for one that is no good. */
  ask: (hashes: string[]) => Promise<(KeyHolder | null)[]>;
  rates: Pick<RateLimits, 'take'>;
  log: Logger;
  now?: () => number;
}

interface Seen {
  holder: KeyHolder;
  /** When users last said so, in ms. */
  at: number;
  /** Until when users is not asked about it again, in ms. */
  until: number;
}

/** Answers are good for so long, in ms; unknown keys are asked for again as late. */
const FRESH_MS = 2000;
/** While users is away, a key that was good is taken for good for so long, in ms. */
const TRUSTED_MS = 600_000;
const KEYS_AT_MOST = 10_000;
const ASKED_AT_ONCE = 100;
const FORM = /^shop_[\w-]{16,200}$/;

const noKey = () => unauthenticated('The API key is not one of ours, was revoked or has expired. Use another one.');
/** By what a key is known: its secret is kept nowhere. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Reads API keys. Users is asked who holds one; what it answers is remembered for a moment, within bounds. */
export class ApiKeys {
  private readonly good = new BoundedMap<string, Seen>(KEYS_AT_MOST);
  /** Keys that are no good, and until when that needs no asking, in ms. */
  private readonly bad = new BoundedMap<string, number>(KEYS_AT_MOST);
  private readonly asking = new Map<string, Promise<KeyHolder | undefined>>();
  private readonly watchers = new Watchers();
  private readonly now: () => number;

  constructor(private readonly parts: ApiKeyParts) {
    this.now = parts.now ?? Date.now;
  }

  /**
   * Who holds a key. Throws UNAUTHENTICATED when nobody does, RATE_LIMITED when the address showed too
   * many keys that were not known here, UNAVAILABLE when users can't be asked about one that it did not tell of of late.
   */
  async holder(secret: string, ipAddress: string): Promise<KeyHolder & { hash: string }> {
    if (!FORM.test(secret)) throw noKey();
    const hash = hashOf(secret);
    const holder = this.remembered(hash) ?? (await this.asked(hash, ipAddress));
    if (!holder || this.isOver(holder)) throw noKey();
    return { ...holder, hash };
  }

  /** Calls `onEnd` once the key of this hash is no good any more; the answered function stops that. */
  watch(hash: string, onEnd: () => void): () => void {
    if ((this.bad.get(hash) ?? 0) > this.now()) onEnd();
    return this.watchers.add(hash, onEnd);
  }

  /** Asks about the keys that are watched. Never rejects. */
  async look(): Promise<void> {
    const hashes = this.watchers.names();
    for (let from = 0; from < hashes.length; from += ASKED_AT_ONCE) {
      const some = hashes.slice(from, from + ASKED_AT_ONCE);
      await this.ask(some).catch(() => some.filter((hash) => !this.isTrusted(hash)).forEach((hash) => this.end(hash)));
    }
  }

  /** What needs no asking; throws when it is that the key is no good. */
  private remembered(hash: string): KeyHolder | undefined {
    const now = this.now();
    if ((this.bad.get(hash) ?? 0) > now) throw noKey();
    const seen = this.good.get(hash);
    return seen && seen.until > now ? seen.holder : undefined;
  }

  /** Asks once, however many wait. */
  private asked(hash: string, ipAddress: string): Promise<KeyHolder | undefined> {
    let asking = this.asking.get(hash);
    if (!asking) {
      asking = this.askOne(hash, ipAddress).finally(() => this.asking.delete(hash));
      this.asking.set(hash, asking);
    }
    return asking;
  }

  private async askOne(hash: string, ipAddress: string): Promise<KeyHolder | undefined> {
    if (!this.good.get(hash)) await this.countUnknown(ipAddress);
    try {
      await this.ask([hash]);
      return this.good.get(hash)?.holder;
    } catch (error) {
      if (!isUnavailable(error)) this.parts.log.error({ err: error }, 'An API key could not be asked about.');
      const seen = this.good.get(hash);
      if (!seen || !this.isTrusted(hash))
        throw unavailable('API keys can not be checked right now. Try again in a moment.');
      seen.until = this.now() + FRESH_MS;
      return seen.holder;
    }
  }

  private async ask(hashes: string[]): Promise<void> {
    const holders = await this.parts.ask(hashes);
    const at = this.now();
    hashes.forEach((hash, index) => {
      const holder = holders[index];
      if (!holder || this.isOver(holder)) return this.end(hash);
      this.bad.delete(hash);
      this.good.set(hash, { holder, at, until: at + FRESH_MS });
    });
  }

  private end(hash: string): void {
    this.good.delete(hash);
    this.bad.set(hash, this.now() + FRESH_MS);
    this.watchers.call(hash);
  }

  private async countUnknown(ipAddress: string): Promise<void> {
    const verdict = await this.parts.rates.take('unknownKeys', addressKey(ipAddress));
    if (!verdict.isAllowed)
      throw refusal('RATE_LIMITED', 'Too many unknown API keys from here. Wait a minute.', 429, rateHeaders(verdict));
  }

  private isTrusted = (hash: string) => this.now() - (this.good.get(hash)?.at ?? -Infinity) < TRUSTED_MS;

  private isOver = ({ expiresAt }: KeyHolder) => expiresAt !== null && Date.parse(expiresAt) <= this.now();
}
