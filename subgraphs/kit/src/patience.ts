import { performance } from 'node:perf_hooks';
import type { Received } from './kafka-consumption';

/** The first tries come soon, as most failures are races; in ms. */
const WAITS_MS = [50, 200, 1000, 2000, 4000];
const OUTAGE_WAIT_MS = 1000;

interface Attempts {
  offset: string;
  count: number;
  /** When a failure came first that was not an outage. */
  since?: number;
}

type Place = Pick<Received, 'topic' | 'partition' | 'offset'>;

/** Remembers for each partition how long its first message has been failing. */
export class Patience {
  private readonly failing = new Map<string, Attempts>();

  constructor(private readonly forMs: number) {}

  /** Counts a failure: how long to wait for the next attempt, or no wait when patience is at its end. */
  failure(place: Place): { attempts: number; waitMs?: number } {
    const attempts = this.count(place);
    const now = performance.now();
    attempts.since ??= now;
    const left = attempts.since + this.forMs - now;
    if (left <= 0) return { attempts: attempts.count };
    const wait = WAITS_MS[Math.min(attempts.count, WAITS_MS.length) - 1]!;
    return { attempts: attempts.count, waitMs: Math.min(wait, Math.max(left, WAITS_MS[0]!)) };
  }

  /** Counts an attempt that met an outage: patience begins anew when it is over. */
  outage(place: Place): { attempts: number; waitMs: number } {
    const attempts = this.count(place);
    attempts.since = undefined;
    return { attempts: attempts.count, waitMs: OUTAGE_WAIT_MS };
  }

  forget({ topic, partition }: Place): void {
    this.failing.delete(`${topic}/${partition}`);
  }

  private count({ topic, partition, offset }: Place): Attempts {
    const key = `${topic}/${partition}`;
    const known = this.failing.get(key);
    const attempts = known?.offset === offset ? known : { offset, count: 0 };
    attempts.count++;
    this.failing.set(key, attempts);
    return attempts;
  }
}
