import type { Ask } from '@shop/kit/ask';
import { inTime } from '@shop/kit/in-time';
import type { Broker } from '@shop/kit/kafka';
import type { SubgraphVitals } from '@shop/kit/vitals';
import type { WaitingLetters } from '@shop/kit/waiting-letters';
import type { SubgraphHealthType } from './operations-types';

export interface HealthParts {
  /** The subgraphs to ask, by name. */
  names: readonly string[];
  ask: Ask;
  broker: Pick<Broker, 'lag'>;
  letters: Pick<WaitingLetters, 'list'>;
}

/** A subgraph that answers has 2 s for each of its probes. */
const ANSWER_MS = 4000;
const BROKER_MS = 3000;

const VITALS = '{ subgraphVitals { ready failing outboxAgeMs consumerLag } }';

/** Asks every subgraph how it is. Never rejects: one that is away, or a broker that is, is told in `failing`. */
export async function systemHealth(parts: HealthParts): Promise<SubgraphHealthType[]> {
  const waiting = inTime(countByConsumer(parts.letters), ANSWER_MS).catch(() => undefined);
  const ofOne = async (name: string): Promise<SubgraphHealthType> => {
    const vitals = await vitalsOf(parts, name);
    const counts = await waiting;
    const failing = [...new Set([...vitals.failing, ...(counts ? [] : ['kafka'])])];
    return { name, ...vitals, failing, deadLetters: counts?.get(name) ?? 0 };
  };
  return Promise.all([...parts.names].sort().map(ofOne));
}

async function vitalsOf({ ask, broker }: HealthParts, name: string): Promise<SubgraphVitals> {
  try {
    const { subgraphVitals } = await inTime(ask<{ subgraphVitals: SubgraphVitals }>(name, VITALS), ANSWER_MS);
    return subgraphVitals;
  } catch {
    // How far it is behind matters most while it is away: the broker knows as far as it ever read.
    const consumerLag = await inTime(broker.lag(name), BROKER_MS).catch(() => 0);
    return { ready: false, failing: ['unreachable'], outboxAgeMs: 0, consumerLag };
  }
}

async function countByConsumer(letters: HealthParts['letters']): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { consumer } of await letters.list()) counts.set(consumer, (counts.get(consumer) ?? 0) + 1);
  return counts;
}
