import { DEAD_TOPICS, isLetter, letterOf, replayedBy, type DeadLetter } from './dead-letters';
import { readEvent } from './incoming';
import type { Broker } from './kafka';
import type { Received } from './kafka-consumption';
import type { Extents } from './kafka-read';

/** A dead letter that waits, without the message itself. */
export interface WaitingLetter extends Pick<DeadLetter, 'id' | 'consumer' | 'reason' | 'attempts' | 'at' | 'topic'> {
  /** Of the event inside; empty when it can't be read. */
  eventType: string;
  /** What the event is about, else the message's key. */
  subject: string;
}

/**
 * The dead letters that wait to be sent again. Looks at the newest 10,000 messages of each topic at most, however many
 * there are, and keeps what it has seen: asked again, it reads only what came since.
 */
export class WaitingLetters {
  private letters = new Map<string, WaitingLetter>();
  private sorted: readonly WaitingLetter[] = [];
  private seen: Extents = new Map();
  private looking: Promise<void> | undefined;

  constructor(
    private readonly broker: Pick<Broker, 'extents' | 'read'>,
    private readonly atMost = 10_000,
  ) {}

  /** Newest first. Rejects when the broker can't be asked. */
  async list(): Promise<readonly WaitingLetter[]> {
    await (this.looking ??= this.look().finally(() => (this.looking = undefined)));
    return this.sorted;
  }

  private async look(): Promise<void> {
    const extents = await this.broker.extents(DEAD_TOPICS);
    const since = this.since(extents);
    if (since.size) await this.broker.read(since, (message) => this.take(message));
    this.keep(extents);
    this.seen = extents;
    this.sorted = [...this.letters.values()].sort(newestFirst);
  }

  /** What is to be read: of each partition that holds more than when it was last looked at, the newest messages. */
  private since(extents: Extents): Extents {
    const ranges = [...extents].map(([place, { low, high }]) => {
      const { high: seen = 0n } = this.seen.get(place) ?? {};
      return [place, { low: greatest(low, seen, high - BigInt(this.atMost)), high }] as const;
    });
    return new Map(ranges.filter(([, { low, high }]) => low < high));
  }

  /** A letter that comes again, after a loss of the connection, is the same letter. */
  private take(message: Received): void {
    const replayed = replayedBy(message);
    if (replayed) this.letters.delete(replayed);
    else if (isLetter(message)) {
      const letter = withoutMessage(message);
      this.letters.set(letter.id, letter);
    }
  }

  /** Lets go of what the topics do not hold any longer, and of what is beyond the newest. */
  private keep(extents: Extents): void {
    for (const id of this.letters.keys()) {
      const at = id.lastIndexOf('/');
      const { low, high } = extents.get(id.slice(0, at)) ?? { low: 0n, high: 0n };
      const offset = BigInt(id.slice(at + 1));
      if (offset < greatest(low, high - BigInt(this.atMost)) || offset >= high) this.letters.delete(id);
    }
  }
}

function withoutMessage(message: Received): WaitingLetter {
  const { id, consumer, reason, attempts, at, topic, key, value } = letterOf(message);
  const read = readEvent(value, new Map());
  const { type: eventType, subject } = 'event' in read ? read.event : { type: '', subject: key ?? '' };
  return { id, consumer, reason, attempts, at, topic, eventType, subject };
}

const greatest = (...values: bigint[]): bigint => values.reduce((one, other) => (one > other ? one : other));

type Placed = Pick<WaitingLetter, 'at' | 'id'>;

/** The order of the list; below 0 when `one` stands before `other`. */
export const newestFirst = (one: Placed, other: Placed): number =>
  compare(other.at, one.at) || compare(other.id, one.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
