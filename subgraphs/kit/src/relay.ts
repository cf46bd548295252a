import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { inBackground } from './background';
import { eventsSent, outboxAge } from './event-metrics';
import type { Broker } from './kafka';
import type { Logger } from './log';
import type { OutboxSource } from './outbox';
import type { Bell } from './wake';

/** How long a relay that died keeps others from taking over, in ms. */
const LEASE_MS = 5000;
const LOOK_EVERY_MS = 1000;
const BATCH = 100;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2000;

export interface Relay {
  /** Says that something was committed to the outbox. */
  wake(): void;
  /** Ends after the batch in flight and gives the lease back. */
  stop(): Promise<void>;
}

export interface RelayOptions {
  name: string;
  log: Logger;
  /** In ms; without it, 1000. */
  lookEveryMs?: number;
  /** By which a process that does not relay wakes the one that does. */
  bell?: Bell;
}

/**
 * Sends what an outbox holds: one relay a source at a time (by lease), woken by `wake`, by the bell and by itself each
 * second, one batch in flight, marked as sent after the acknowledgement. Never throws: while the broker or the store is
 * away it tries again with backoff, and says so once an outage.
 */
export function startRelay(source: OutboxSource, broker: Pick<Broker, 'publish'>, options: RelayOptions): Relay {
  const relay = new Relaying(source, broker, options);
  const deafen = options.bell?.listen(() => relay.rung());
  const forget = outboxAge.add(options.name, async () => (await source.oldestMs()) / 1000);
  relay.wake();
  return {
    wake: () => relay.wake(),
    stop() {
      deafen?.();
      return relay.stop().finally(forget);
    },
  };
}

class Relaying {
  private readonly holder = randomUUID();
  private renewAt = 0;
  /** Whether another process had the lease when it was last asked for. */
  private isOthers = false;
  private failures = 0;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly source: OutboxSource,
    private readonly broker: Pick<Broker, 'publish'>,
    private readonly options: RelayOptions,
  ) {}

  wake(): void {
    // Where another process relays it is told, instead of asking the store for the lease at each commit.
    if (this.isOthers && this.options.bell) this.options.bell.ring();
    else this.wakeHere();
  }

  /** Another process committed something: it is this one's business when it relays. */
  rung(): void {
    if (!this.isOthers) this.wakeHere();
  }

  private wakeHere(): void {
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
    if (!this.stopped) this.running = inBackground(() => this.turn());
  }

  private async turn(): Promise<void> {
    try {
      do {
        this.again = false;
        await this.drain();
      } while (this.again && !this.stopped);
      if (this.failures) this.options.log.info({ relay: this.options.name }, 'Events are relayed again.');
      this.failures = 0;
    } catch (error) {
      if (++this.failures === 1)
        this.options.log.warn(
          { err: error, relay: this.options.name },
          'Events can not be relayed now; they wait in the outbox.',
        );
    }
    this.running = undefined;
    if (!this.stopped) this.timer = setTimeout(() => this.look(), this.pause());
  }

  private pause(): number {
    if (!this.failures) return this.options.lookEveryMs ?? LOOK_EVERY_MS;
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.failures - 1));
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.isMine())) {
      const events = await this.source.next(BATCH);
      if (events.length === 0) return;
      await this.broker.publish(events);
      await this.source.sent(events);
      eventsSent.inc({ subgraph: this.options.name }, events.length);
    }
  }

  private async isMine(): Promise<boolean> {
    const now = performance.now();
    if (now < this.renewAt) return true;
    const mine = await this.source.lease(this.holder, LEASE_MS);
    this.renewAt = mine ? now + LEASE_MS / 3 : 0;
    this.isOthers = !mine;
    return mine;
  }
}
