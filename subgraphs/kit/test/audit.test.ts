import { freshMongo, freshPostgres, startForTest, until, type TestSubgraph } from '../src/testing';
import { shelves } from './audited';

interface Entry {
  action: string;
}

describe('the audit log is told', () => {
  let part: TestSubgraph;
  const told: Entry[] = [];
  const staff = () => part.as({ userId: 'wendy', roles: ['WAREHOUSE'] });
  /** All that was told since the last look: everything was sent and received. */
  const entries = async () => {
    await until(async () => {
      const { data } = await part.as({ service: 'operations' }).ask('{ subgraphVitals { outboxAgeMs } }');
      return (data!.subgraphVitals as { outboxAgeMs: number }).outboxAgeMs === 0;
    });
    await until(async () => (await part.broker.lag('audit-test')) === 0);
    return told.splice(0);
  };
  const run = async (caller: ReturnType<TestSubgraph['as']>, mutation: string) => {
    const { data, errors } = await caller.ask(`mutation { done: ${mutation} }`);
    expect(errors).toBeUndefined();
    return data!.done;
  };

  beforeAll(async () => {
    part = await startForTest(shelves, {
      SHELVES_MONGO_URL: freshMongo('audit'),
      SHELVES_POSTGRES_URL: await freshPostgres('audit'),
    });
    const { joined } = await part.broker.consume({
      group: 'audit-test',
      topics: ['audit'],
      fromBeginning: true,
      onMessage: async ({ value }) => void told.push((JSON.parse(value!.toString()) as { data: Entry }).data),
    });
    await joined;
  });
  afterAll(() => part.stop());
  beforeEach(entries);

  it('who changed what, without what people wrote', async () => {
    expect(await run(staff(), 'setCount(id: "s1", count: 7, note: "Ask Ada Example, 5 Mill Lane")')).toBe(true);
    expect(await entries()).toEqual([
      {
        actorId: 'wendy',
        apiKeyId: null,
        action: 'setCount',
        target: 'shelves:s1',
        details: '{"count":7,"id":"s1"}',
      },
    ]);
  });

  it('of an API key by its id', async () => {
    await run(part.as({ apiKeyId: 'k1', scopes: ['INVENTORY_WRITE'] }), 'setCount(id: "s1", count: 8, note: "")');
    expect(await entries()).toMatchObject([{ actorId: null, apiKeyId: 'k1', action: 'setCount' }]);
  });

  it('nothing of what changed nothing: refused, or as it was', async () => {
    expect(await run(staff(), 'setCount(id: "s1", count: -1, note: "")')).toBe(false);
    await run(staff(), 'setCount(id: "s1", count: 8, note: "")');
    await run(staff(), 'setCount(id: "s1", count: 8, note: "")');
    expect(await entries()).toEqual([]);
  });

  it('in PostgreSQL with the transaction, also when it sends no event', async () => {
    await run(staff(), 'recount(id: "s2")');
    expect(await entries()).toMatchObject([
      { action: 'recount', target: 'shelves:s2' },
      { action: 'recount', target: 'shelves:s2' },
    ]);
  });

  it('of what customers may do too only when staff does it', async () => {
    await run(part.as({ userId: 'carol' }), 'takeOne(id: "s1")');
    await run(staff(), 'takeOne(id: "s1")');
    expect(await entries()).toMatchObject([{ actorId: 'wendy', action: 'takeOne' }]);
  });

  it('nothing of what a sweep does that staff woke', async () => {
    await run(staff(), 'wakeSweep');
    await until(async () => (await part.as({}).ask('{ countOf(id: "s1") }')).data!.countOf === 100);
    expect(await entries()).toEqual([]);
  });
});
