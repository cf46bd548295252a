import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Env } from '../src/config';
import { openBroker, type Broker } from '../src/kafka';
import { freshMongo, freshPostgres, startForTest, unique, until, type TestSubgraph } from '../src/testing';
import { silent, testConfig } from './kit-for-test';
import { Passage } from './passage';
import { mongoTally, pgTally } from './tally';

/** No relay looks by itself while a test runs: what arrives was woken. */
const NEVER_LOOKS = { RELAY_LOOK_MS: '600000' };

const parts: TestSubgraph[] = [];
let passage: Passage;
beforeEach(async () => {
  const { hostname, port } = new URL(process.env.REDIS_URL!);
  passage = new Passage({ host: hostname, port: Number(port) });
  await passage.open();
});
afterEach(async () => {
  await Promise.all(parts.splice(0).map((part) => part.stop()));
  await passage.shut();
});

const inMongo = {
  subgraph: mongoTally,
  stores: async () => ({ TALLY_MONGO_URL: freshMongo('tally') }),
  cut: () => passage.shut(),
  mend: () => passage.open(),
};

const inPostgres = {
  subgraph: pgTally,
  stores: async () => ({ TALLY_POSTGRES_URL: await freshPostgres('tally') }),
  cut: ({ TALLY_POSTGRES_URL: url }: Env) =>
    ask(
      url!,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tally wakes'
               AND datname = current_database()`,
    ),
  mend: async () => {},
};

async function ask(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(text);
  await client.end();
}

describe.each([
  ['MongoDB, by Redis', inMongo],
  ['PostgreSQL, by LISTEN', inPostgres],
])('two processes of a subgraph in %s', (_, { subgraph, stores, cut, mend }) => {
  const heard = new Set<string>();
  let broker: Broker;
  let env: Env;
  const start = async (more: Record<string, string> = {}) => {
    const part = await startForTest(subgraph, { ...env, WAKE_REDIS_URL: `redis://127.0.0.1:${passage.port}`, ...more });
    parts.push(part);
    return part;
  };
  /** Counts until one is heard: from then on the bells between the processes are connected. */
  const connected = async (part: TestSubgraph) => {
    const ids: string[] = [];
    await until(async () => {
      ids.push(await count(part));
      return ids.some((id) => heard.has(id));
    });
  };
  const count = async (part: TestSubgraph, id: string = randomUUID()) => {
    const answer = await part.as({}).ask('mutation ($id: ID!) { count(id: $id) }', { id });
    expect(answer).toEqual({ data: { count: true } });
    return id;
  };

  beforeAll(async () => {
    const KAFKA_PREFIX = `${unique('wakes')}.`;
    env = { ...(await stores()), ...NEVER_LOOKS, KAFKA_PREFIX };
    broker = openBroker(testConfig({ KAFKA_PREFIX }), silent);
    const onMessage = async ({ key }: { key: string | null }) => void heard.add(key!);
    const listening = await broker.consume({ group: 'ear', topics: ['orders'], fromBeginning: true, onMessage });
    await listening.joined;
  });
  afterAll(() => broker?.stop());

  it('send what either of them commits, at once', async () => {
    const relaying = await start();
    await connected(relaying);
    const other = await start();
    await connected(other);
    const ids = await Promise.all([count(other), count(relaying), count(other), count(other)]);
    await until(() => ids.every((id) => heard.has(id)));
  });

  it('take over from each other by looking, where nobody rings any more', async () => {
    const relaying = await start({ RELAY_LOOK_MS: '200' });
    await connected(relaying);
    const other = await start({ RELAY_LOOK_MS: '200' });
    await relaying.running.stop();
    const id = await count(other);
    await until(() => heard.has(id));
  });

  it('ring again after their bell was away', async () => {
    const relaying = await start();
    await connected(relaying);
    const other = await start();
    await connected(other);
    await cut(env);
    expect(await count(other)).toEqual(expect.any(String));
    await mend();
    await connected(other);
  });

  it('start and work without their bell', async () => {
    await passage.shut();
    const [one, other] = [await start({ RELAY_LOOK_MS: '200' }), await start({ RELAY_LOOK_MS: '200' })];
    const ids = [await count(one), await count(other)];
    await until(() => ids.every((id) => heard.has(id)));
    await passage.open();
  });
});

describe('a subscriber', () => {
  it('hears at once of a change that another process made, each once and in order', async () => {
    const env = {
      ...NEVER_LOOKS,
      TALLY_MONGO_URL: freshMongo('tally'),
      KAFKA_PREFIX: `${unique('wakes')}.`,
      WAKE_REDIS_URL: process.env.REDIS_URL!,
    };
    const [here, there] = [await startForTest(mongoTally, env), await startForTest(mongoTally, env)];
    parts.push(here, there);
    const counts: unknown[] = [];
    const events = there.as({}).stream('subscription { counted(id: "x") { count } }');
    const reading = (async () => {
      for await (const { data } of events) counts.push((data!.counted as { count: number }).count);
    })();
    const count = () => here.as({}).ask('mutation { count(id: "x") }');
    // Until the first is heard, the bell may not be connected yet.
    await until(async () => (await count()) && counts.length > 0);
    const before = counts.length;
    for (let n = 0; n < 5; n++) {
      const seen = counts.length;
      await count();
      await until(() => counts.length > seen);
    }
    await events.return?.();
    await reading;
    expect(counts.length).toBeGreaterThanOrEqual(before + 5);
    expect(counts).toEqual(counts.map((_, n) => n + 1));
  });
});
