import { Counter, Gauge } from 'prom-client';
import { inTime } from './in-time';

/** What became of the events that a consumer heard: handled, retried (a failed attempt) or parked. */
export const eventsHeard = new Counter({
  name: 'shop_events_heard_total',
  help: 'Events by what became of them: handled, retried (one failed attempt) or parked.',
  labelNames: ['consumer', 'outcome'] as const,
});

/** How many events a subgraph's relay has sent. */
export const eventsSent = new Counter({
  name: 'shop_events_sent_total',
  help: 'Events that the broker has acknowledged.',
  labelNames: ['subgraph'] as const,
});

type Probe = () => Promise<number>;
const PROBE_MS = 1000;

/** A gauge whose value is asked for when it is scraped; several probes of one name show the greatest. */
export class Asked {
  private readonly probes = new Set<{ name: string; probe: Probe }>();

  constructor(name: string, help: string, label: string) {
    const ask = () => this.ask();
    new Gauge({
      name,
      help,
      labelNames: [label],
      async collect() {
        this.reset();
        for (const [about, value] of await ask()) this.set({ [label]: about }, value);
      },
    });
  }

  /** Adds a probe until the answered function is called. One that rejects or takes 1 s is left out of that scrape. */
  add(name: string, probe: Probe): () => void {
    const entry = { name, probe };
    this.probes.add(entry);
    return () => void this.probes.delete(entry);
  }

  private async ask(): Promise<Map<string, number>> {
    const values = new Map<string, number>();
    const answer = async ({ name, probe }: { name: string; probe: Probe }) => {
      const value = await inTime(probe(), PROBE_MS).catch(() => undefined);
      if (value !== undefined) values.set(name, Math.max(value, values.get(name) ?? 0));
    };
    await Promise.all([...this.probes].map(answer));
    return values;
  }
}

/** The age of the oldest unsent event of each subgraph, in seconds. */
export const outboxAge = new Asked(
  'shop_outbox_oldest_seconds',
  'Age of the oldest event that is stored and not sent yet; 0 when there is none.',
  'subgraph',
);

/** How many messages each consumer has not handled yet. */
export const consumerLag = new Asked(
  'shop_consumer_lag',
  'Messages in the topics of a consumer that it has not handled yet.',
  'consumer',
);
