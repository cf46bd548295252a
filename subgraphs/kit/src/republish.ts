import type { Broker } from './kafka';
import type { Running } from './subgraph';

/** The topics whose owners, among these subgraphs, can send their state again. */
export const republishable = (owners: Pick<Running, 'republish'>[]): string[] =>
  owners.flatMap(({ republish }) => Object.keys(republish)).sort();

/**
 * Sends a topic's whole state again, batch by batch, so that copies of it can be rebuilt; answers how many events were
 * sent. Throws, naming the topics there are, when none of the subgraphs owns this one.
 */
export async function republish(
  owners: Pick<Running, 'republish'>[],
  topic: string,
  broker: Pick<Broker, 'publish'>,
): Promise<number> {
  const read = owners.map((owner) => owner.republish[topic]).find(Boolean);
  if (!read) throw new Error(`${topic} can't be republished. These can: ${republishable(owners).join(', ')}.`);
  let sent = 0;
  for await (const events of read()) {
    if (events.length) await broker.publish(events);
    sent += events.length;
  }
  return sent;
}
