import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import mongoose from 'mongoose';
import pg from 'pg';
import type { CloudEvent } from '@shop/schema/events/envelope';
import type { NewEvent } from '@shop/schema/events/event';
import { startTogether } from './alone';
import type { Answer, Transport } from './ask';
import type { Env } from './config';
import { identities, type Caller } from './identity';
import { openBroker, type Broker } from './kafka';
import { readKitConfig } from './kit-config';
import { openLog } from './log';
import { stamp } from './outbox';
import type { Running, Subgraph } from './subgraph';

/** Another subgraph, as a test of one subgraph stands in for it: answers `data` for an operation. */
export type Neighbour = (
  query: string,
  variables: Record<string, unknown>,
) => Record<string, unknown> | Promise<Record<string, unknown>>;

export interface TestSubgraph {
  running: Running;
  broker: Broker;
  /** Asks as a caller: `as({ userId: 'alice' }).ask('query …', variables)`. */
  as(caller: Partial<Caller>): {
    caller: Caller;
    ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
    stream(query: string, variables?: Record<string, unknown>, resume?: string): AsyncIterableIterator<Answer>;
  };
  /** Hands an event to the subgraph's handlers at once, as its consumer would; answers the envelope, to hand it over again. */
  deliver(event: NewEvent, about?: { id?: string; version?: number; source?: string }): Promise<CloudEvent>;
  redeliver(event: CloudEvent): Promise<void>;
  stop(): Promise<void>;
}

export const TEST_SECRET = 'a-secret-for-tests-that-is-long-enough';

/**
 * Starts one subgraph on the real stores that the environment names, with Kafka topics of its own. Neighbours stand in
 * for other subgraphs; what is asked of them is checked against their committed SDL.
 */
export async function startForTest(
  subgraph: Subgraph,
  env: Env = {},
  neighbours: Record<string, Neighbour> = {},
): Promise<TestSubgraph> {
  const full: Env = {
    ...process.env,
    IDENTITY_SECRET: TEST_SECRET,
    KAFKA_PREFIX: `t${randomUUID().slice(0, 8)}.`,
    EVENT_RETRY_MS: '500',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    ...env,
  };
  const kit = readKitConfig(full);
  const log = openLog(kit.logLevel);
  const signer = identities(kit.identitySecret);
  const broker = openBroker(kit, log);
  const [running] = await startTogether([subgraph], { env: full, kit, log, identities: signer, broker }, (name) =>
    standIn(name, neighbours[name]),
  );
  const redeliver = async (event: CloudEvent) => {
    for (const { type, handle } of running!.handlers)
      if (type.type === event.type) await handle(type.schema.parse(event.data), event);
  };
  return {
    running: running!,
    broker,
    as(partial) {
      const caller: Caller = { roles: [], scopes: [], ...partial };
      const request = (query: string, variables?: Record<string, unknown>) => ({
        query,
        variables,
        identity: signer.sign(caller),
      });
      return {
        caller,
        ask: (query, variables) => running!.run(request(query, variables)),
        stream: (query, variables, resume) => running!.stream({ ...request(query, variables), resume }),
      };
    },
    async deliver(event, { id, version = 1, source = 'test' } = {}) {
      const [stored] = stamp([event], { source, subject: event.key, version });
      const envelope = { ...stored!.event, ...(id && { id }) };
      await redeliver(envelope);
      return envelope;
    },
    redeliver,
    async stop() {
      await running!.stop();
      await broker.stop();
    },
  };
}

/** A unique name for what a test file keeps to itself: a database, a key prefix. */
export const unique = (name: string): string => `${name}_${randomUUID().slice(0, 8)}`;

/** The address of a database of the test's own on the MongoDB that the environment names; made when it is written to. */
export const freshMongo = (name: string): string => databaseOn(process.env.MONGO_URL!, unique(name));

/** All that a database holds, as JSON text: to search it for what must not be there. */
export async function contentOf(mongoUrl: string): Promise<string> {
  const connection = await mongoose.createConnection(mongoUrl).asPromise();
  try {
    const collections = await connection.db!.listCollections().toArray();
    const found = await Promise.all(collections.map(({ name }) => connection.db!.collection(name).find().toArray()));
    return JSON.stringify(found);
  } finally {
    await connection.close();
  }
}

/** Makes a database of the test's own on the PostgreSQL that the environment names; answers its address. */
export async function freshPostgres(name: string): Promise<string> {
  const database = unique(name);
  const admin = new pg.Client(process.env.POSTGRES_URL);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.end();
  return databaseOn(process.env.POSTGRES_URL!, database);
}

/** The address with another database; several hosts and settings after `?` stay. */
const databaseOn = (url: string, database: string) => url.replace(/^([^:]+:\/\/[^/?]+)(\/[^?]*)?/, `$1/${database}`);

type Falsy = false | null | undefined | 0 | '';

/** Polls until `look` answers something truthy, and answers that. Rejects after `withinMs`. */
export async function until<T>(look: () => Promise<T> | T, withinMs = 15_000): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen as Exclude<T, Falsy>;
    if (Date.now() > end) throw new Error(`It did not happen within ${withinMs} ms: ${look.toString().slice(0, 200)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function standIn(name: string, neighbour?: Neighbour): Transport {
  const path = join(__dirname, `../../../schema/subgraphs/${name}.graphql`);
  const schema = existsSync(path) ? buildSchema(readFileSync(path, 'utf8'), { assumeValidSDL: true }) : undefined;
  const unreachable = { message: `${name} is not there.`, extensions: { code: 'UNAVAILABLE' } };
  return {
    async ask({ query, variables }) {
      if (!neighbour) return { data: null, errors: [unreachable] };
      const faults = schema ? validate(schema, parse(query)) : [];
      if (faults.length) throw new Error(`What is asked of ${name} does not fit its schema: ${faults[0]!.message}`);
      return { data: await neighbour(query, variables ?? {}) };
    },
    stream() {
      throw new Error('A stand-in has no streams.');
    },
    close: async () => {},
  };
}
