import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type Admin, type LogEntry, type Producer, type TopicMessages } from 'kafkajs';
import { TOPICS } from '@shop/schema/events/event';
import { batchesOf } from './kafka-batches';
import { Consumption, type ConsumeOptions, type Received } from './kafka-consumption';
import { extentsOf, lagOf, readUntil, untilLed, type Extents } from './kafka-read';
import type { KitConfig } from './kit-config';
import type { Logger } from './log';
import type { StoredEvent } from './outbox';

/** A message to send as it is. */
export interface RawMessage {
  key: string | null;
  value: Buffer | null;
  headers: Record<string, string>;
}

/** Kafka as the shop needs it. Topics and groups are named without the prefix. */
export interface Broker {
  /** Resolves when all are acknowledged, in order for each key; after a rejection some may have been sent. */
  publish(events: StoredEvent[]): Promise<void>;
  publishRaw(topic: string, messages: RawMessage[]): Promise<void>;
  /** Consumes until stopped, also when the broker is away now. `joined` settles at the first joining of the group, or at stop. */
  consume(options: ConsumeOptions): Promise<{ stop(): Promise<void>; joined: Promise<void> }>;
  /** All that the topics hold now, in order for each partition; rejects when that takes longer than 30 s. */
  readAll(topics: string[]): Promise<Received[]>;
  /** Which offsets each partition of the topics holds now, by `topic/partition`. */
  extents(topics: readonly string[]): Promise<Extents>;
  /**
   * Hands over the messages of these ranges, in order for each partition; after a loss of the connection some come again.
   * Rejects when that takes longer than 30 s.
   */
  read(ranges: Extents, onMessage: (message: Received) => void): Promise<void>;
  /** How many messages of its topics a group has not handled yet. */
  lag(group: string): Promise<number>;
  stop(): Promise<void>;
}

/** The topic where messages are parked that a consumer could not handle. */
export const deadTopic = (topic: string): string => `${topic}.dead`;

// Short, so that a broker that came back is found soon; kafkajs' default waits up to 30 s between two tries.
const RETRY = { initialRetryTime: 100, maxRetryTime: 1000, retries: 5 };

/** Opens the way to Kafka. Nothing connects before it is used; topics are made with the first connection. */
export const openBroker = (config: KitConfig, log: Logger): Broker => new KafkaBroker(config, log);

class KafkaBroker implements Broker {
  private readonly kafka: Kafka;
  private readonly admin: Admin;
  private readonly producer: Producer;
  private readonly consumptions = new Set<Consumption>();
  private readonly topicsOf = new Map<string, string[]>();
  private connected: Promise<void> | undefined;

  constructor(
    private readonly config: KitConfig,
    private readonly log: Logger,
  ) {
    this.kafka = new Kafka({
      clientId: 'shop',
      brokers: config.kafkaBrokers,
      connectionTimeout: 2000,
      requestTimeout: 10_000,
      retry: RETRY,
      logLevel: logLevel.WARN,
      logCreator: () => (entry) => say(log, entry),
    });
    this.admin = this.kafka.admin();
    // The idempotent mode of kafkajs loses acknowledged messages; the plain one may double some, which inboxes catch.
    this.producer = this.kafka.producer({ idempotent: false, allowAutoTopicCreation: false });
  }

  async publish(events: StoredEvent[]): Promise<void> {
    for (const batch of batchesOf(events, (topic) => this.named(topic))) await this.send(batch);
  }

  publishRaw(topic: string, messages: RawMessage[]): Promise<void> {
    return this.send([{ topic: this.named(topic), messages }]);
  }

  private async send(topicMessages: TopicMessages[]): Promise<void> {
    await this.ready();
    try {
      await this.producer.sendBatch({ acks: -1, timeout: 5000, topicMessages });
    } catch (error) {
      // The broker may come back without its topics: they are looked for again before the next try.
      this.connected = undefined;
      throw error;
    }
  }

  async consume(options: ConsumeOptions) {
    const { kafkaPrefix: prefix, kafkaSessionTimeoutMs: sessionTimeout } = this.config;
    this.topicsOf.set(options.group, options.topics);
    const open = (group: string) =>
      this.kafka.consumer({
        groupId: this.named(group),
        sessionTimeout,
        heartbeatInterval: Math.floor(sessionTimeout / 4),
        rebalanceTimeout: 2 * sessionTimeout,
        // Stopping and resuming a partition wait for the fetch under way.
        maxWaitTimeInMs: Math.min(1000, sessionTimeout / 4),
        allowAutoTopicCreation: false,
        // A crashed consumer is replaced by Consumption; kafkajs itself gives up on errors that it takes for final.
        retry: { ...RETRY, restartOnFailure: async () => false },
      });
    const connection = { prefix, sessionTimeoutMs: sessionTimeout, ready: () => this.ready(), open };
    const consumption = new Consumption(options, connection, this.log);
    this.consumptions.add(consumption);
    return {
      joined: consumption.joined,
      stop: () => consumption.stop().finally(() => this.consumptions.delete(consumption)),
    };
  }

  async readAll(topics: string[]): Promise<Received[]> {
    const found: Received[] = [];
    await this.read(await this.extents(topics), (message) => found.push(message));
    return found;
  }

  async extents(topics: readonly string[]): Promise<Extents> {
    await this.ready();
    return extentsOf(this.admin, this.config.kafkaPrefix, topics);
  }

  async read(ranges: Extents, onMessage: (message: Received) => void): Promise<void> {
    const wanted = new Map([...ranges].filter(([, { low, high }]) => low < high));
    if (wanted.size === 0) return;
    const group = `read.${randomUUID()}`;
    const topics = [...new Set([...wanted.keys()].map((place) => place.split('/')[0]!))];
    const startAt = new Map([...wanted].map(([place, { low }]) => [place, low]));
    await readUntil(wanted, onMessage, (receive) =>
      this.consume({ group, topics, fromBeginning: true, startAt, onMessage: receive }),
    ).finally(() => {
      this.topicsOf.delete(group);
      // An empty group is no harm: the broker forgets it in time.
      return this.admin.deleteGroups([this.named(group)]).catch(() => {});
    });
  }

  async lag(group: string): Promise<number> {
    await this.ready();
    const topics = this.topicsOf.get(group)?.map((topic) => this.named(topic));
    return lagOf(this.admin, this.named(group), topics);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.consumptions].map((consumption) => consumption.stop()));
    await Promise.allSettled([this.producer.disconnect(), this.admin.disconnect()]);
  }

  private named(name: string): string {
    return this.config.kafkaPrefix + name;
  }

  /** Connected, with all topics there; after a failure it is tried anew. */
  private ready(): Promise<void> {
    return (this.connected ??= this.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    }));
  }

  private async connect(): Promise<void> {
    await this.admin.connect();
    const there = new Set(await this.admin.listTopics());
    const replicationFactor = this.config.kafkaReplication;
    const topics = TOPICS.flatMap((topic) => [
      { topic: this.named(topic), numPartitions: this.config.kafkaPartitions, replicationFactor },
      { topic: this.named(deadTopic(topic)), numPartitions: 1, replicationFactor },
    ]).filter(({ topic }) => !there.has(topic));
    // kafkajs' own waiting for leaders gives up on a topic that the broker has not told of yet.
    if (topics.length) await this.admin.createTopics({ topics, timeout: 10_000, waitForLeaders: false });
    await untilLed(
      this.admin,
      topics.map(({ topic }) => topic),
    );
    await this.producer.connect();
  }
}

/** What kafkajs says goes to the log; single failures are normal there, as it tries again, so nothing is an error. */
function say(log: Logger, { level, namespace, log: { message, error } }: LogEntry): void {
  const about = { kafka: namespace, ...(error !== undefined && { reason: String(error) }) };
  if (level <= logLevel.WARN) log.debug(about, message);
}
