import { TOPICS } from '@shop/schema/events/event';
import { deadTopic, type Broker, type RawMessage } from './kafka';
import type { Received } from './kafka-consumption';

/** Where dead letters are. */
export const DEAD_TOPICS: readonly string[] = TOPICS.map(deadTopic);

/** A message that a consumer could not handle. */
export interface DeadLetter {
  /** Where it is parked: `orders.dead/0/12`. */
  id: string;
  consumer: string;
  reason: string;
  attempts: number;
  /** When it was parked, ISO 8601. */
  at: string;
  /** Where it came from. */
  topic: string;
  partition: number;
  offset: string;
  key: string | null;
  value: Buffer | null;
  /** When it was sent again, ISO 8601; absent while it waits. */
  replayedAt?: string;
}

/** Parks a message in its topic's dead-letter topic. */
export async function park(
  broker: Broker,
  { topic, partition, offset, key, value }: Received,
  why: { consumer: string; reason: string; attempts: number },
): Promise<void> {
  const headers = {
    consumer: why.consumer,
    reason: why.reason,
    attempts: String(why.attempts),
    topic,
    partition: String(partition),
    offset,
    at: new Date().toISOString(),
  };
  await broker.publishRaw(deadTopic(topic), [{ key, value, headers }]);
}

/** The dead letters of a topic, or of all, oldest first; those that were replayed say when. */
export async function readDeadLetters(
  broker: Broker,
  topics: string | readonly string[] = TOPICS,
): Promise<DeadLetter[]> {
  const messages = await broker.readAll([topics].flat().map(deadTopic));
  const replayed = new Map(messages.map((message) => [replayedBy(message), message.headers.at] as const));
  return messages
    .filter(isLetter)
    .map((message) => letterOf(message, replayed.get(idOf(message))))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * Sends what a consumer could not handle to its topic again, for that consumer alone, oldest first and each letter once;
 * `id` chooses one letter. Answers how many were sent.
 */
export async function replayDeadLetters(
  broker: Broker,
  { consumer, id }: { consumer: string; id?: string },
): Promise<number> {
  const letters = (await readDeadLetters(broker)).filter(
    (letter) => letter.consumer === consumer && !letter.replayedAt && (id === undefined || letter.id === id),
  );
  for (const letter of letters) await sendAgain(broker, letter);
  return letters.length;
}

/**
 * Sends the one letter of this id again, to its consumer alone, `before` having settled. False when there is none, or it
 * was sent before. Reads only what stands from the letter on, and keeps none of it.
 */
export async function replayDeadLetter(broker: Broker, id: string, before = async () => {}): Promise<boolean> {
  const letter = await findWaiting(broker, id);
  if (!letter) return false;
  await before();
  await sendAgain(broker, letter);
  return true;
}

async function findWaiting(broker: Broker, id: string): Promise<DeadLetter | undefined> {
  const [, topic = '', partition, offset = ''] = ID.exec(id) ?? [];
  const dead = DEAD_TOPICS.find((one) => one === topic);
  const place = `${dead}/${partition}`;
  const extent = dead && (await broker.extents([dead])).get(place);
  if (!extent || BigInt(offset) < extent.low) return undefined;
  let letter: DeadLetter | undefined;
  await broker.read(new Map([[place, { low: BigInt(offset), high: extent.high }]]), (message) => {
    if (replayedBy(message) === id) letter = undefined;
    else if (isLetter(message) && idOf(message) === id) letter = letterOf(message);
  });
  return letter;
}

const ID = /^([a-z]+\.dead)\/(\d{1,9})\/(\d{1,18})$/;

async function sendAgain(broker: Broker, letter: DeadLetter): Promise<void> {
  await broker.publishRaw(letter.topic, [again(letter)]);
  // The mark comes after: dying in between sends the letter twice, and inboxes let the second pass.
  await broker.publishRaw(deadTopic(letter.topic), [markOf(letter)]);
}

const again = ({ key, value, consumer }: DeadLetter): RawMessage => ({
  key,
  value,
  headers: { 'replay-for': consumer },
});

const markOf = ({ id }: DeadLetter): RawMessage => ({
  key: null,
  value: null,
  headers: { replayed: id, at: new Date().toISOString() },
});

/** Whether a message of a dead-letter topic is a letter: the others are marks. */
export const isLetter = ({ headers }: Received): boolean => headers.consumer !== undefined;

/** The id of the letter that a mark says was sent again. */
export const replayedBy = ({ headers }: Received): string | undefined => headers.replayed;

const idOf = ({ topic, partition, offset }: Received): string => `${topic}/${partition}/${offset}`;

/** A message of a dead-letter topic as the letter that it is. */
export function letterOf(message: Received, replayedAt?: string): DeadLetter {
  const { consumer = '', reason = '', attempts, at = '', topic = '', partition, offset = '' } = message.headers;
  return {
    id: idOf(message),
    consumer,
    reason,
    attempts: Number(attempts) || 0,
    at,
    topic,
    partition: Number(partition),
    offset,
    key: message.key,
    value: message.value,
    ...(replayedAt && { replayedAt }),
  };
}
