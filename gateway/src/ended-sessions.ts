import type { Logger } from '@shop/kit/log';
import { Watchers } from './watchers';

export interface EndedSessionsParts {
  /** The ids of the sessions that ended at this time or later. */
  ask: (since: Date) => Promise<string[]>;
  /** How long an access token lives, in ms. */
  tokenLifeMs: number;
  log: Logger;
  now?: () => number;
}

/** How far the clocks of the gateway and of users may differ, in ms. */
const MARGIN_MS = 60_000;

/**
 * The sessions that ended while access tokens of theirs may live: their bearers are refused. Users is asked at each
 * `look`; while it is away, what is known goes on to count.
 */
export class EndedSessions {
  private readonly forgetAt = new Map<string, number>();
  private readonly watchers = new Watchers();
  private readonly now: () => number;
  private askedAt: number | undefined;
  private isAway = false;
  private looking: Promise<void> | undefined;

  constructor(private readonly parts: EndedSessionsParts) {
    this.now = parts.now ?? Date.now;
  }

  has(sessionId: string): boolean {
    return this.forgetAt.has(sessionId);
  }

  /** Calls `onEnd` once the session has ended, which may be at once; the answered function stops that. */
  watch(sessionId: string, onEnd: () => void): () => void {
    if (this.has(sessionId)) onEnd();
    return this.watchers.add(sessionId, onEnd);
  }

  /** Asks for what ended since the last time, and tells who watches. Never rejects. */
  look(): Promise<void> {
    return (this.looking ??= this.lookNow().finally(() => (this.looking = undefined)));
  }

  private async lookNow(): Promise<void> {
    const { ask, log } = this.parts;
    const now = this.now();
    try {
      const ended = await ask(new Date((this.askedAt ?? now - this.parts.tokenLifeMs) - MARGIN_MS));
      this.askedAt = now;
      if (this.isAway) log.info('Ended sessions are known again.');
      this.isAway = false;
      this.add(ended, now);
    } catch (error) {
      if (!this.isAway) log.warn({ err: error }, 'Ended sessions could not be asked for; it is tried again.');
      this.isAway = true;
    }
  }

  private add(ended: string[], now: number): void {
    for (const [id, at] of this.forgetAt) if (at <= now) this.forgetAt.delete(id);
    for (const id of ended) {
      if (this.has(id)) continue;
      this.forgetAt.set(id, now + this.parts.tokenLifeMs + MARGIN_MS);
      this.watchers.call(id);
    }
  }
}
