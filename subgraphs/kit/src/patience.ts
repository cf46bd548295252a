import { performance } from 'node:perf_hooks';
import type { Received } from './kafka-consumption';

/** The first tries come soon, as many failures are races; in ms. */
const WAITS_MS = [50, 200, 500, 1000, 2000, 4000];
const LONGEST_OUTAGE_WAIT_MS = 500;

interface Failing {
  offset: string;
  attempts: number;
  /** When a failure came first that was not an outage. */
  since?: number;
}

type Place = Pick<Received, 'topic' | 'partition' | 'offset'>;

/** Remembers how often and for how long the first message of each partition has been failing. */
export class Patience {
  private readonly failing = new Map<string, Failing>();

  constructor(
    private readonly forMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts a failure: how many ms to wait before the next attempt, or undefined when patience is at its end. */
  failure(place: Place): number | undefined {
    const failing = this.count(place);
    failing.since ??= this.now();
    const left = failing.since + this.forMs - this.now();
    return left > 0 ? Math.min(waitOf(failing), left) : undefined;
  }

  /** Counts an attempt that met an outage: patience begins anew when that is over. */
  outage(place: Place): number {
    const failing = this.count(place);
    failing.since = undefined;
    return Math.min(waitOf(failing), LONGEST_OUTAGE_WAIT_MS);
  }

  /** How often the message has failed. */
  attempts({ topic, partition, offset }: Place): number {
    const failing = this.failing.get(`${topic}/${partition}`);
    return failing?.offset === offset ? failing.attempts : 0;
  }

  forget({ topic, partition }: Place): void {
    this.failing.delete(`${topic}/${partition}`);
  }

  private count(place: Place): Failing {
    const { topic, partition, offset } = place;
    const attempts = this.attempts(place) + 1;
    const known = attempts > 1 ? this.failing.get(`${topic}/${partition}`) : undefined;
    const failing = { offset, since: known?.since, attempts };
    this.failing.set(`${topic}/${partition}`, failing);
    return failing;
  }
}

const waitOf = ({ attempts }: Failing): number => WAITS_MS[Math.min(attempts, WAITS_MS.length) - 1]!;
