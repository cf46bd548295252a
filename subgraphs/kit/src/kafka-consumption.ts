import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Logger } from './log';

/** A message as it came. `topic` is without the prefix. */
export interface Received {
  topic: string;
  partition: number;
  offset: string;
  key: string | null;
  value: Buffer | null;
  headers: Record<string, string>;
}

/** What `onMessage` rejects with to get the message again after `ms`; its partition waits, the others go on. */
export class TryLater extends Error {
  constructor(readonly ms: number) {
    super(`To be tried again in ${ms} ms.`);
  }
}

export interface Control {
  /** Tells the group that this consumer lives; done by itself while `onMessage` runs. */
  heartbeat(): Promise<void>;
  /** Aborts when the consumer is being stopped. */
  stopping: AbortSignal;
}

export interface ConsumeOptions {
  group: string;
  topics: string[];
  /** Where a group begins that has never read a partition. */
  fromBeginning: boolean;
  /** Where to begin each time, by `topic/partition`, whatever the group has read. */
  startAt?: ReadonlyMap<string, bigint>;
  /** Gets one message of a partition at a time; the offset is committed after this resolved. */
  onMessage: (message: Received, control: Control) => Promise<void>;
}

/** What a consumption needs of the broker. */
export interface Connection {
  prefix: string;
  sessionTimeoutMs: number;
  ready(): Promise<void>;
  open(group: string): Consumer;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2000;
const RETRY_MS = 1000;
/** Partitions handled side by side. */
const CONCURRENCY = 6;

/** One group membership that lasts until stopped: a kafkajs consumer that crashed is replaced by a new one. */
export class Consumption {
  /** Settles when the group was joined for the first time, or at stop. */
  readonly joined: Promise<void>;
  private join!: () => void;
  private readonly stopping = new AbortController();
  private readonly resumes = new Set<NodeJS.Timeout>();
  private readonly stopped: Promise<void>;
  private readonly life: Promise<void>;
  private failures = 0;

  constructor(
    private readonly options: ConsumeOptions,
    private readonly connection: Connection,
    private readonly log: Logger,
  ) {
    this.joined = new Promise((resolve) => (this.join = resolve));
    this.stopped = aborted(this.stopping.signal);
    this.life = this.live();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.life;
    this.join();
  }

  private async live(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.connection.ready();
        if (!signal.aborted) await this.session(this.connection.open(this.options.group));
      } catch (error) {
        if (signal.aborted) return;
        if (++this.failures === 1)
          this.log.warn({ err: error, group: this.options.group }, 'Events can not be read now; it is tried again.');
        await aborted(signal, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.failures - 1)));
      }
    }
  }

  /** From joining to stop; rejects when the consumer crashed. */
  private async session(consumer: Consumer): Promise<void> {
    const crashed = new Promise<never>((_, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    });
    crashed.catch(() => {});
    consumer.on(consumer.events.GROUP_JOIN, () => {
      this.failures = 0;
      this.join();
    });
    try {
      await consumer.connect();
      await consumer.subscribe({
        topics: this.options.topics.map((topic) => this.connection.prefix + topic),
        fromBeginning: this.options.fromBeginning,
      });
      await consumer.run({
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: CONCURRENCY,
        // Whoever says where to begin has no use for what the group remembers.
        ...(this.options.startAt ? { autoCommit: false } : { autoCommitInterval: 1000, autoCommitThreshold: 50 }),
        eachBatch: (payload) => this.batch(payload),
      });
      this.seek(consumer);
      await Promise.race([crashed, this.stopped]);
    } finally {
      for (const timer of this.resumes) clearTimeout(timer);
      this.resumes.clear();
      await consumer.disconnect().catch(() => {});
    }
  }

  private seek(consumer: Consumer): void {
    for (const [place, offset] of this.options.startAt ?? []) {
      const [topic, partition] = place.split('/');
      consumer.seek({ topic: this.connection.prefix + topic, partition: Number(partition), offset: String(offset) });
    }
  }

  private async batch(payload: EachBatchPayload): Promise<void> {
    for (const message of payload.batch.messages) {
      if (this.stopping.signal.aborted || !payload.isRunning() || payload.isStale()) return;
      try {
        await this.handle(payload, message);
      } catch (error) {
        return this.later(payload, error);
      }
      payload.resolveOffset(message.offset);
      await payload.commitOffsetsIfNecessary();
      await payload.heartbeat();
    }
  }

  private async handle(payload: EachBatchPayload, message: KafkaMessage): Promise<void> {
    const heartbeat = () => payload.heartbeat();
    const timer = setInterval(() => void heartbeat().catch(() => {}), this.connection.sessionTimeoutMs / 4);
    const { topic, partition } = payload.batch;
    const received = receivedOf(topic.slice(this.connection.prefix.length), partition, message);
    try {
      await this.options.onMessage(received, { heartbeat, stopping: this.stopping.signal });
    } finally {
      clearInterval(timer);
    }
  }

  /** The message stays unresolved, so that its partition begins with it when it is resumed. */
  private later(payload: EachBatchPayload, error: unknown): void {
    if (!(error instanceof TryLater))
      this.log.error({ err: error, topic: payload.batch.topic }, 'A message was not handled; it is tried again.');
    const resume = payload.pause();
    const timer = setTimeout(
      () => {
        this.resumes.delete(timer);
        resume();
      },
      error instanceof TryLater ? error.ms : RETRY_MS,
    );
    this.resumes.add(timer);
  }
}

const receivedOf = (topic: string, partition: number, message: KafkaMessage): Received => ({
  topic,
  partition,
  offset: message.offset,
  key: message.key?.toString() ?? null,
  value: message.value,
  headers: Object.fromEntries(
    Object.entries(message.headers ?? {}).map(([name, value]) => [name, [value].flat().join()]),
  ),
});

/** Resolves when the signal aborts, or after `ms`. */
async function aborted(signal: AbortSignal, ms?: number): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = ms === undefined ? undefined : setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
