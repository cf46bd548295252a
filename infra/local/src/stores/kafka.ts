import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { readJson, writeJson } from '../files';
import { kafkaJars } from '../kafka-jars';
import { run } from '../run';
import type { StoreKind } from './kind';

// A development broker: small heap, quick compiler, no parallel collector.
const JVM = ['-Xms64m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:MaxMetaspaceSize=96m'];

/** Apache Kafka as one KRaft node, from its own jars. */
export const kafka: StoreKind = {
  name: 'Kafka',
  key: 'kafka',
  variable: 'KAFKA_BROKERS',
  url: (port) => `127.0.0.1:${port}`,
  probe: async (url) => {
    const client = new Kafka({
      brokers: url.split(','),
      logLevel: logLevel.NOTHING,
      connectionTimeout: 2_000,
      retry: { retries: 0 },
    });
    const admin = client.admin();
    try {
      await admin.connect();
      await admin.listTopics();
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  },
  embedded: async (site, port) => {
    const { java, jars } = await kafkaJars(site);
    const folder = join(site.data, 'kafka');
    const settings = writeSettings(folder, port, await site.ports.take('kafka-controller'));
    const start = [java, ...JVM, `-Dlog4j2.configurationFile=${settings.logging}`, '-cp', join(jars, '*')];
    await run(
      [
        ...start,
        'kafka.tools.StorageTool',
        'format',
        '--ignore-formatted',
        '-t',
        clusterId(folder),
        '-c',
        settings.broker,
      ],
      'Kafka could not make its data folder.',
    );
    return {
      from: 'the embedded Apache Kafka',
      command: {
        name: 'Kafka',
        argv: [...start, 'kafka.Kafka', settings.broker],
        log: join(site.logs, 'kafka.log'),
        grace: 15,
      },
    };
  },
};

function clusterId(folder: string): string {
  const file = join(folder, 'cluster.json');
  const { id } = readJson(file, { id: randomBytes(16).toString('base64url').replace(/^-/, 'A') });
  writeJson(file, { id });
  return id;
}

function writeSettings(folder: string, port: number, controller: number): { broker: string; logging: string } {
  mkdirSync(folder, { recursive: true });
  const broker = join(folder, 'server.properties');
  const logging = join(folder, 'log4j2.properties');
  writeFileSync(broker, lines({ ...node(folder, port, controller), ...SMALL }));
  writeFileSync(logging, lines(LOGGING));
  return { broker, logging };
}

const lines = (settings: Record<string, string | number | boolean>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

const node = (folder: string, port: number, controller: number) => ({
  'process.roles': 'broker,controller',
  'node.id': 1,
  'controller.quorum.voters': `1@127.0.0.1:${controller}`,
  listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
  'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
  'controller.listener.names': 'CONTROLLER',
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  // A backslash starts an escape in a properties file.
  'log.dirs': join(folder, 'data').replaceAll('\\', '/'),
});

const SMALL = {
  'auto.create.topics.enable': false,
  'offsets.topic.num.partitions': 1,
  'offsets.topic.replication.factor': 1,
  'transaction.state.log.num.partitions': 1,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'share.coordinator.state.topic.num.partitions': 1,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
  'group.initial.rebalance.delay.ms': 0,
  'group.min.session.timeout.ms': 1000,
  // Back 4 s after a kill instead of 12: the dead broker's session ends sooner.
  'broker.session.timeout.ms': 2000,
  'broker.heartbeat.interval.ms': 500,
  'log.segment.bytes': 67_108_864,
  'log.cleaner.dedupe.buffer.size': 16_777_216,
  'num.network.threads': 2,
  'num.io.threads': 4,
  'background.threads': 4,
};

const LOGGING = {
  'rootLogger.level': 'warn',
  'rootLogger.appenderRef.console.ref': 'console',
  'appender.console.type': 'Console',
  'appender.console.name': 'console',
  'appender.console.layout.type': 'PatternLayout',
  'appender.console.layout.pattern': '%d %p %m (%c)%n',
};
