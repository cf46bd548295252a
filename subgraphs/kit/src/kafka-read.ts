import type { Admin } from 'kafkajs';
import { inTime } from './in-time';
import type { ConsumeOptions, Received } from './kafka-consumption';

const READ_WITHIN_MS = 30_000;

/** Which offsets a partition holds: from `low` up to, and without, `high`. */
export interface Extent {
  low: bigint;
  high: bigint;
}

/** What partitions hold, by place: `topic/partition`. */
export type Extents = ReadonlyMap<string, Extent>;

/** What each partition of the topics holds now. */
export async function extentsOf(admin: Admin, prefix: string, topics: readonly string[]): Promise<Extents> {
  const extents = new Map<string, Extent>();
  const look = async (topic: string) => {
    for (const { partition, low, high } of await offsetsOf(admin, prefix + topic))
      extents.set(`${topic}/${partition}`, { low: BigInt(low), high: BigInt(high) });
  };
  await Promise.all(topics.map(look));
  return extents;
}

/** Resolves when every partition of the topics, by their full names, has a leader. */
export async function untilLed(admin: Admin, topics: readonly string[]): Promise<void> {
  await Promise.all(topics.map((topic) => offsetsOf(admin, topic)));
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
  ranges: Extents,
  onMessage: (message: Received) => void,
  consume: (onMessage: ConsumeOptions['onMessage']) => Promise<{ stop(): Promise<void> }>,
): Promise<void> {
  const left = new Map(ranges);
  let finish!: () => void;
  const done = new Promise<void>((resolve) => (finish = resolve));
  const reading = await consume(async (message) => {
    if (isWithin(left, message)) onMessage(message);
    if (left.size === 0) finish();
  });
  await inTime(done, READ_WITHIN_MS).finally(() => reading.stop());
}

/** Whether the message stands in its partition's range; with the last one the partition is struck off. */
function isWithin(left: Map<string, Extent>, { topic, partition, offset }: Received): boolean {
  const place = `${topic}/${partition}`;
  const range = left.get(place);
  const at = BigInt(offset);
  if (!range || at < range.low) return false;
  if (at >= range.high - 1n) left.delete(place);
  return at < range.high;
}

/** How many messages of the topics (default: of those where it has an offset) the group has not handled. */
export async function lagOf(admin: Admin, groupId: string, topics?: string[]): Promise<number> {
  const lags = (await admin.fetchOffsets({ groupId, topics })).map(async ({ topic, partitions }) => {
    const begins = new Map(partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
    return (await admin.fetchTopicOffsets(topic)).reduce((lag, { partition, low, high }) => {
      const begin = begins.get(partition) ?? -1n;
      return lag + Number(BigInt(high) - (begin < 0n ? BigInt(low) : begin));
    }, 0);
  });
  return (await Promise.all(lags)).reduce((sum, lag) => sum + lag, 0);
}
