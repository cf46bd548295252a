import { register } from 'prom-client';
import { on } from '../src/handlers';
import { Health } from '../src/health';
import { stamp } from '../src/outbox';
import { defineSubgraph } from '../src/subgraph';
import { freshMongo, startForTest, until, type TestSubgraph } from '../src/testing';
import { Vitals } from '../src/vitals';
import { Counted } from './kit-for-test';
import { mongoTally, TallyResolver } from './tally';

const VITALS = '{ subgraphVitals { ready failing outboxAgeMs consumerLag } }';
const NOWHERE = { KAFKA_BROKERS: '127.0.0.1:1' };

/** What the hearing subgraph does with an event. */
let handle: () => Promise<void>;
const hearing = defineSubgraph({
  name: 'hearing',
  config: () => ({}),
  connect: async () => ({}),
  context: () => ({}),
  resolvers: [TallyResolver],
  entities: {},
  handles: () => [on(Counted, () => handle())],
});

describe("a subgraph's vitals", () => {
  const parts: TestSubgraph[] = [];
  const open = async (...args: Parameters<typeof startForTest>) => {
    const part = await startForTest(...args);
    parts.push(part);
    return part;
  };
  const vitalsOf = async (part: TestSubgraph) => {
    const { data, errors } = await part.as({ service: 'operations' }).ask(VITALS);
    expect(errors).toBeUndefined();
    return data!.subgraphVitals as { ready: boolean; failing: string[]; outboxAgeMs: number; consumerLag: number };
  };
  /** The value of a metric's one line with this label. */
  const metric = async (name: string, label: string) => {
    const line = (await register.metrics()).split('\n').find((one) => one.startsWith(`${name}{${label}}`));
    return line === undefined ? undefined : Number(line.split(' ')[1]);
  };
  afterEach(async () => void (await Promise.all(parts.splice(0).map((part) => part.stop()))));

  it('are for services alone', async () => {
    const part = await open(hearing, NOWHERE);
    const { errors } = await part.as({ userId: 'admin', roles: ['ADMIN'] }).ask(VITALS);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('tell how old the oldest unsent event is, as the metric does', async () => {
    const part = await open(mongoTally, { ...NOWHERE, TALLY_MONGO_URL: freshMongo('vitals') });
    expect(await vitalsOf(part)).toEqual({ ready: true, failing: [], outboxAgeMs: 0, consumerLag: 0 });
    await part.as({}).ask('mutation { count(id: "x") }');
    await until(async () => (await vitalsOf(part)).outboxAgeMs > 0);
    expect(await metric('shop_outbox_oldest_seconds', 'subgraph="tally"')).toBeGreaterThan(0);
  });

  it('tell how many messages it is behind, as the metric does', async () => {
    let go!: () => void;
    const held = new Promise<void>((resolve) => (go = resolve));
    handle = () => held;
    const part = await open(hearing);
    await part.running.listening;
    const events = [1, 2, 3].map((count) => Counted({ orderId: 'one key', count }));
    await part.broker.publish(stamp(events, { source: 'test', subject: 's', version: 1 }));
    await until(async () => (await vitalsOf(part)).consumerLag === 3);
    expect(await metric('shop_consumer_lag', 'consumer="hearing"')).toBe(3);
    go();
    await until(async () => (await vitalsOf(part)).consumerLag === 0);
    expect(await metric('shop_consumer_lag', 'consumer="hearing"')).toBe(0);
  });

  it('say that the broker is away, which is no reason to take no requests', async () => {
    const part = await open(hearing, NOWHERE);
    expect(await vitalsOf(part)).toEqual({ ready: true, failing: ['kafka'], outboxAgeMs: 0, consumerLag: 0 });
  });

  it('are told also when nothing can be asked', async () => {
    const health = new Health();
    health.add('mongodb', () => Promise.reject(new Error('away')));
    const vitals = new Vitals(health);
    vitals.addOutbox(() => Promise.reject(new Error('away')));
    vitals.addOutbox(async () => 70_000);
    vitals.addOutbox(() => new Promise(() => {}));
    vitals.useLag(() => new Promise(() => {}));
    expect(await vitals.read()).toEqual({
      ready: false,
      failing: ['mongodb', 'outbox', 'kafka'],
      outboxAgeMs: 70_000,
      consumerLag: 0,
    });
  });
});
