import type { Admin } from 'kafkajs';
import type { ConsumeOptions, Received } from './kafka-consumption';

const READ_WITHIN_MS = 30_000;

/** Where each partition (`topic/partition`) that holds something ends. */
export async function endsOf(admin: Admin, prefix: string, topics: string[]): Promise<Map<string, bigint>> {
  const ends = new Map<string, bigint>();
  for (const topic of topics)
    for (const { partition, high, low } of await offsetsOf(admin, prefix + topic))
      if (BigInt(high) > BigInt(low)) ends.set(`${topic}/${partition}`, BigInt(high));
  return ends;
}

const TRIES = 20;

/** A topic that was just made has leaders a moment later: until then the broker says that it is not one. */
async function offsetsOf(admin: Admin, topic: string): ReturnType<Admin['fetchTopicOffsets']> {
  for (let tries = 1; ; tries++) {
    try {
      return await admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (!(error as { retriable?: boolean }).retriable || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25 * tries));
    }
  }
}

/** Consumes until every partition was read to its end; rejects when that takes longer than 30 s. */
export async function readUntil(
  ends: Map<string, bigint>,
  consume: (onMessage: ConsumeOptions['onMessage']) => Promise<{ stop(): Promise<void> }>,
): Promise<Received[]> {
  const found: Received[] = [];
  if (ends.size === 0) return found;
  let finish!: () => void;
  let late!: NodeJS.Timeout;
  const done = new Promise<void>((resolve, reject) => {
    finish = resolve;
    late = setTimeout(() => reject(new Error('The topics could not be read within 30 s.')), READ_WITHIN_MS);
  });
  const reading = await consume(async (message) => {
    if (isBefore(ends, message)) found.push(message);
    if (ends.size === 0) finish();
  });
  await done.finally(() => {
    clearTimeout(late);
    return reading.stop();
  });
  return found;
}

/** Whether the message stands before its partition's end; at the last one the partition is struck off. */
function isBefore(ends: Map<string, bigint>, { topic, partition, offset }: Received): boolean {
  const place = `${topic}/${partition}`;
  const end = ends.get(place);
  if (end === undefined) return false;
  if (BigInt(offset) >= end - 1n) ends.delete(place);
  return BigInt(offset) < end;
}

/** How many messages of the topics (default: of those where it has an offset) the group has not handled. */
export async function lagOf(admin: Admin, groupId: string, topics?: string[]): Promise<number> {
  let lag = 0n;
  for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics })) {
    const ends = await admin.fetchTopicOffsets(topic);
    for (const { partition, offset } of partitions) {
      const end = ends.find((one) => one.partition === partition);
      if (end) lag += BigInt(end.high) - (BigInt(offset) < 0n ? BigInt(end.low) : BigInt(offset));
    }
  }
  return Number(lag);
}
