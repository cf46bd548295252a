import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from './config';

/** The settings that every process of the shop shares; the only place of kit that reads them. */
export const readKitConfig = (env: Env = process.env) =>
  readConfig(env, {
    /** Signs the identity that the gateway and subgraphs vouch for to each other; the same in all of them. */
    identitySecret: setting('IDENTITY_SECRET', z.string().min(32)),
    /** host:port, separated by commas. */
    kafkaBrokers: setting(
      'KAFKA_BROKERS',
      z.string().transform((list) => list.split(',').map((broker) => broker.trim())),
    ),
    /** Partitions of a topic, used when it is first made. */
    kafkaPartitions: setting('KAFKA_PARTITIONS', wholeNumber().default(3)),
    /** Copies of a topic, used when it is first made. */
    kafkaReplication: setting('KAFKA_REPLICATION', wholeNumber().default(1)),
    /** After this long without a sign of life a consumer's partitions go to another, in ms. */
    kafkaSessionTimeoutMs: setting('KAFKA_SESSION_TIMEOUT_MS', wholeNumber().default(8000)),
    /** Put before every topic and group name, so that tests can share a broker. */
    kafkaPrefix: setting('KAFKA_PREFIX', z.string().default('')),
    /** For how long a failing event handler is tried again before its event is parked, in ms; at most 25,000. */
    eventRetryMs: setting('EVENT_RETRY_MS', wholeNumber().max(25_000).default(15_000)),
    /** How often a relay looks for unsent events by itself, in ms; commits wake it, so this is for wakes that got lost. */
    relayLookMs: setting('RELAY_LOOK_MS', wholeNumber().default(1000)),
    /** Where the processes of one subgraph wake each other, for several replicas; without it they look by themselves. */
    wakeRedisUrl: setting(
      'WAKE_REDIS_URL',
      z
        .string()
        .regex(/^rediss?:\/\//, 'is a redis:// address')
        .optional(),
    ),
    /** The shop's one currency, ISO 4217. */
    currency: setting(
      'SHOP_CURRENCY',
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .default('EUR'),
    ),
    logLevel: setting('LOG_LEVEL', z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')),
    /** The address that ports are opened on. */
    listenHost: setting('LISTEN_HOST', z.string().default('0.0.0.0')),
    /** The private port of /metrics; 0 leaves it closed. */
    metricsPort: setting('METRICS_PORT', z.coerce.number().int().min(0).default(0)),
    /** Where spans go (OTLP over HTTP); tracing costs nothing while it is unset. */
    otlpEndpoint: setting('OTEL_EXPORTER_OTLP_ENDPOINT', z.url().optional()),
  });

export type KitConfig = ReturnType<typeof readKitConfig>;
