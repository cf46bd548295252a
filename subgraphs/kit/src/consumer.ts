import { SpanKind } from '@opentelemetry/api';
import type { CloudEvent } from '@shop/schema/events/envelope';
import { park } from './dead-letters';
import { consumerLag, eventsHeard } from './event-metrics';
import type { Handler } from './handlers';
import { readEvent, type Readable } from './incoming';
import type { Broker } from './kafka';
import { TryLater, type Received } from './kafka-consumption';
import type { KitConfig } from './kit-config';
import type { Logger } from './log';
import { isOutage } from './outage';
import { Patience } from './patience';
import { continueTrace, traced } from './trace';

export interface ConsumerOptions {
  /** The subgraph: its group's name. */
  name: string;
  handlers: Handler[];
  broker: Broker;
  config: Pick<KitConfig, 'eventRetryMs'>;
  log: Logger;
  /** Whether the subgraph's own stores can be reached. */
  healthy: () => Promise<boolean>;
}

/**
 * Runs a subgraph's handlers. Types that nobody handles are skipped; what can't be read is parked at once; a handler
 * that throws is tried again with backoff for `eventRetryMs` and then its event is parked, while the other partitions go
 * on. As long as a store or another part is away nothing is parked: it is tried until that is back.
 */
export function startConsumer(options: ConsumerOptions): { joined: Promise<void>; stop(): Promise<void> } {
  const { name, handlers, broker } = options;
  const consuming = new Consuming(options);
  const topics = [...new Set(handlers.map(({ type }) => type.topic as string))];
  const begun = broker.consume({
    group: name,
    topics,
    fromBeginning: true,
    onMessage: (message) => consuming.receive(message),
  });
  const forget = consumerLag.add(name, () => broker.lag(name));
  return {
    joined: begun.then(({ joined }) => joined),
    async stop() {
      forget();
      await (await begun).stop();
    },
  };
}

/** Waits up to this long, in ms, hold up the other partitions too. */
const SHORT_MS = 250;

class Consuming {
  private readonly patience: Patience;
  private readonly handlers: Map<string, Handler[]>;

  constructor(private readonly options: ConsumerOptions) {
    this.patience = new Patience(options.config.eventRetryMs);
    this.handlers = new Map();
    for (const handler of options.handlers)
      this.handlers.set(handler.type.type, [...(this.handlers.get(handler.type.type) ?? []), handler]);
  }

  async receive(message: Received): Promise<void> {
    const meant = message.headers['replay-for'];
    if (meant && meant !== this.options.name) return;
    const read = readEvent(message.value, this.handlers);
    if ('fault' in read) await this.park(message, read.fault, 1);
    else if (read.handlers.length) await this.attempt(message, read);
  }

  private async attempt(message: Received, read: Readable): Promise<void> {
    const { name } = this.options;
    const { event } = read;
    const about = { 'messaging.system': 'kafka', 'messaging.message.id': event.id };
    for (;;) {
      try {
        await continueTrace(event.traceparent, () =>
          traced(`${name} ${event.type}`, about, () => handle(read), SpanKind.CONSUMER),
        );
        this.patience.forget(message);
        return eventsHeard.inc({ consumer: name, outcome: 'handled' });
      } catch (error) {
        const waitMs = await this.failed(message, error, event);
        if (waitMs === undefined) return this.park(message, reasonOf(error), this.patience.attempts(message));
        // A short wait is waited here; a longer one lets the other partitions go on.
        if (waitMs > SHORT_MS) throw new TryLater(waitMs);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }

  /** How long to wait before the next attempt; undefined when there is to be none. */
  private async failed(message: Received, error: unknown, event: CloudEvent): Promise<number | undefined> {
    const { name, log, healthy } = this.options;
    eventsHeard.inc({ consumer: name, outcome: 'retried' });
    const away = isOutage(error) || !(await healthy().catch(() => false));
    const waitMs = away ? this.patience.outage(message) : this.patience.failure(message);
    const told = { err: error, event: event.id, type: event.type, attempts: this.patience.attempts(message) };
    if (waitMs === undefined) log.error(told, 'An event was not handled and is parked.');
    else if (told.attempts === 1) log.warn(told, 'An event was not handled; it is tried again.');
    return waitMs;
  }

  private async park(message: Received, reason: string, attempts: number): Promise<void> {
    const { name, broker, log } = this.options;
    const { topic, partition, offset } = message;
    await park(broker, message, { consumer: name, reason, attempts });
    this.patience.forget(message);
    eventsHeard.inc({ consumer: name, outcome: 'parked' });
    log.error({ topic, partition, offset, reason }, 'A message was parked as a dead letter.');
  }
}

async function handle({ handlers, data, event }: Readable): Promise<void> {
  for (const handler of handlers) await handler.handle(data, event);
}

/** What kind of failure it was. Messages can hold data and stay in the log. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The handler failed.';
  const { code, extensions } = error as { code?: unknown; extensions?: { code?: unknown } };
  const kind = extensions?.code ?? code;
  const coded = typeof kind === 'string' || typeof kind === 'number' ? ` (${kind})` : '';
  return `The handler failed: ${error.name}${coded}.`;
}
