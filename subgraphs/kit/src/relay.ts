import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { eventsSent, outboxAge } from './event-metrics';
import type { Broker } from './kafka';
import type { Logger } from './log';
import type { OutboxSource } from './outbox';

/** How long a relay that died keeps others from taking over, in ms. */
const LEASE_MS = 5000;
const BATCH = 100;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2000;

export interface Relay {
  /** Says that something was committed to the outbox. */
  wake(): void;
  /** Ends after the batch in flight and gives the lease back. */
  stop(): Promise<void>;
}

/**
 * Sends what an outbox holds: one relay a source at a time (by lease), woken by `wake` and looking by itself each
 * second, one batch in flight, marked as sent after the acknowledgement. Never throws: while the broker or the store is
 * away it tries again with backoff, and says so once an outage.
 */
export function startRelay(
  source: OutboxSource,
  broker: Pick<Broker, 'publish'>,
  options: { name: string; log: Logger; lookEveryMs?: number },
): Relay {
  const relay = new Relaying(source, broker, options.name, options.log, options.lookEveryMs ?? 1000);
  const forget = outboxAge.add(options.name, async () => (await source.oldestMs()) / 1000);
  relay.wake();
  return {
    wake: () => relay.wake(),
    stop: () => relay.stop().finally(forget),
  };
}

class Relaying {
  private readonly holder = randomUUID();
  private renewAt = 0;
  private failures = 0;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly source: OutboxSource,
    private readonly broker: Pick<Broker, 'publish'>,
    private readonly name: string,
    private readonly log: Logger,
    private readonly lookEveryMs: number,
  ) {}

  wake(): void {
    // During an outage the backoff decides when to look, not the traffic.
    if (this.running || this.failures) this.again = true;
    else this.look();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.source.release(this.holder).catch(() => {});
  }

  private look(): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.running = this.turn();
  }

  private async turn(): Promise<void> {
    try {
      do {
        this.again = false;
        await this.drain();
      } while (this.again && !this.stopped);
      if (this.failures) this.log.info({ relay: this.name }, 'Events are relayed again.');
      this.failures = 0;
    } catch (error) {
      if (++this.failures === 1)
        this.log.warn({ err: error, relay: this.name }, 'Events can not be relayed now; they wait in the outbox.');
    }
    this.running = undefined;
    if (!this.stopped) this.timer = setTimeout(() => this.look(), this.pause());
  }

  private pause(): number {
    if (!this.failures) return this.lookEveryMs;
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.failures - 1));
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.isMine())) {
      const events = await this.source.next(BATCH);
      if (events.length === 0) return;
      await this.broker.publish(events);
      await this.source.sent(events);
      eventsSent.inc({ subgraph: this.name }, events.length);
    }
  }

  private async isMine(): Promise<boolean> {
    const now = performance.now();
    if (now < this.renewAt) return true;
    const mine = await this.source.lease(this.holder, LEASE_MS);
    this.renewAt = mine ? now + LEASE_MS / 3 : 0;
    return mine;
  }
}
