import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { Client } from 'pg';
import { openBroker, deadTopic } from '@shop/kit/kafka';
import { readKitConfig } from '@shop/kit/kit-config';
import { openLog } from '@shop/kit/log';
import { TOPICS } from '@shop/schema/events/event';

/** One thing that a store holds: where it stands, and all of it as text. */
export interface Holding {
  where: string;
  text: string;
}

/** Which of the words stand in any store of a shop, and where: `word in where`, each once. */
export async function findInStores(env: NodeJS.ProcessEnv, words: string[]): Promise<string[]> {
  const found = new Set<string>();
  const look = ({ where, text }: Holding) => {
    for (const word of words) if (text.includes(word)) found.add(`${word} in ${where}`);
  };
  await Promise.all([
    ofMongo(env.USERS_MONGO_URL!, look),
    ofPostgres(env.PAYMENTS_POSTGRES_URL!, look),
    ofRedis(env.GATEWAY_REDIS_URL!, look),
    ofKafka(env, look),
  ]);
  return [...found].sort();
}

type Look = (holding: Holding) => void;

const SYSTEM = new Set(['admin', 'config', 'local']);

async function ofMongo(url: string, look: Look): Promise<void> {
  const connection = await mongoose.createConnection(url).asPromise();
  try {
    const { databases } = await connection.db!.admin().listDatabases();
    for (const { name } of databases.filter((one) => !SYSTEM.has(one.name))) {
      const db = connection.getClient().db(name);
      for (const collection of await db.listCollections({}, { nameOnly: true }).toArray())
        for await (const document of db.collection(collection.name).find())
          look({ where: `MongoDB ${name}.${collection.name}`, text: JSON.stringify(document) });
    }
  } finally {
    await connection.close();
  }
}

async function ofPostgres(url: string, look: Look): Promise<void> {
  const databases = await rowsOf(url, 'SELECT datname AS name FROM pg_database WHERE NOT datistemplate');
  for (const { name: database } of databases) {
    const there = url.replace(/\/[^/?]+(\?|$)/, `/${database}$1`);
    const tables = await rowsOf(
      there,
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { name: table } of tables)
      for (const { name: text } of await rowsOf(there, `SELECT to_jsonb(one)::text AS name FROM ${table} AS one`))
        look({ where: `PostgreSQL ${database} ${table}`, text });
  }
}

async function rowsOf(connectionString: string, query: string): Promise<{ name: string }[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<{ name: string }>(query)).rows;
  } finally {
    await client.end();
  }
}

async function ofRedis(url: string, look: Look): Promise<void> {
  const redis = new Redis(url);
  try {
    for (const [, database] of (await redis.info('keyspace')).matchAll(/^db(\d+):/gm)) {
      await redis.select(database!);
      for await (const keys of redis.scanStream({ count: 500 }) as AsyncIterable<string[]>)
        for (const key of keys)
          look({ where: `Redis ${database} ${key}`, text: `${key} ${await valueOf(redis, key)}` });
    }
  } finally {
    redis.disconnect();
  }
}

async function valueOf(redis: Redis, key: string): Promise<string> {
  const reads: Record<string, () => Promise<unknown>> = {
    string: () => redis.get(key),
    hash: () => redis.hgetall(key),
    list: () => redis.lrange(key, 0, -1),
    set: () => redis.smembers(key),
    zset: () => redis.zrange(key, '0', '-1'),
  };
  return JSON.stringify(await reads[await redis.type(key)]?.());
}

async function ofKafka(env: NodeJS.ProcessEnv, look: Look): Promise<void> {
  const broker = openBroker(readKitConfig(env), openLog('silent'));
  try {
    const topics = TOPICS.flatMap((topic) => [topic, deadTopic(topic)]);
    for (const { topic, key, value, headers } of await broker.readAll(topics))
      look({ where: `Kafka ${topic}`, text: `${key} ${String(value)} ${JSON.stringify(headers)}` });
  } finally {
    await broker.stop();
  }
}
