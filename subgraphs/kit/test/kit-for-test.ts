import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { eventsOf } from '@shop/schema/events/event';
import { openBroker, type Broker } from '../src/kafka';
import { readKitConfig } from '../src/kit-config';
import { openLog } from '../src/log';
import type { StoredEvent } from '../src/outbox';
import { startRelay } from '../src/relay';
import type { Kit } from '../src/subgraph';
import { startSweep } from '../src/sweep';
import { Wakes } from '../src/wake';

/** An event type of these tests, keyed by `orderId`. */
export const Counted = eventsOf('orders', 'orderId')(
  'test.counted.v1',
  'Something was counted.',
  z.object({ orderId: z.string(), count: z.number().int() }),
);

export const silent = openLog('silent');

/** kit's settings from the environment, with topics of their own. */
export const testConfig = (env: Record<string, string> = {}) =>
  readKitConfig({
    IDENTITY_SECRET: 'a-secret-for-tests-that-is-long-enough',
    KAFKA_PREFIX: `t${randomUUID().slice(0, 8)}.`,
    EVENT_RETRY_MS: '500',
    ...process.env,
    ...env,
  });

/** A real kit for stores, without a subgraph: relays go to `broker`; `close` ends all that was opened with it. */
export function kitForTest(broker: Pick<Broker, 'publish'>, name = 'tested', log = silent) {
  const closers: (() => Promise<void>)[] = [];
  const checks = new Map<string, () => Promise<void>>();
  const config = testConfig();
  const kit: Kit = {
    name,
    config,
    log,
    ask: () => Promise.reject(new Error('Nobody is asked here.')),
    // Connects to nothing before it is used.
    broker: openBroker(config, log),
    wakes: new Wakes(),
    check: (part, probe) => void checks.set(part, probe),
    onClose: (close) => void closers.push(close),
    relay(source, bell) {
      const relay = startRelay(source, broker, { name, log, bell, lookEveryMs: 200 });
      closers.push(() => relay.stop());
      return relay;
    },
    sweep(what, everyMs, run) {
      const sweep = startSweep(what, everyMs, run, log);
      closers.push(() => sweep.stop());
      return sweep;
    },
  };
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  return { kit, checks, close };
}

/** The way to the real broker, with an ear: what was acknowledged is kept, and it can be away for a time. */
export class Tap {
  readonly sent: { id: string; key: string; subject: string; version: number; data: unknown }[] = [];
  away = false;

  constructor(private readonly broker: Broker) {}

  async publish(events: StoredEvent[]): Promise<void> {
    if (this.away) throw new Error('The broker is away.');
    await this.broker.publish(events);
    for (const { event, key } of events) {
      const { id, subject, aggregateversion: version, data } = event;
      this.sent.push({ id, key, subject, version, data });
    }
  }
}
