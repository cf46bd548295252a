import { openBroker, type Broker } from '../src/kafka';
import { openPostgres, type Postgres, type Tx } from '../src/postgres';
import { freshPostgres, until } from '../src/testing';
import { Counted, kitForTest, silent, Tap, testConfig } from './kit-for-test';

const MIGRATIONS = ['CREATE TABLE counters (id text PRIMARY KEY, count bigint NOT NULL)'];

describe('PostgreSQL', () => {
  let broker: Broker;
  let tap: Tap;
  let url: string;
  let db: Postgres;
  let close: () => Promise<void>;

  const add = async (tx: Tx, id: string) => {
    const text = `INSERT INTO counters VALUES ($1, 1) ON CONFLICT (id) DO UPDATE SET count = counters.count + 1 RETURNING count`;
    const [{ count }] = (await tx.query<{ count: number }>(text, [id])) as [{ count: number }];
    return count;
  };
  const addAndTell = async (tx: Tx, id: string) => {
    const count = await add(tx, id);
    await tx.send([Counted({ orderId: id, count })], { subject: id, version: count });
  };
  const countOf = async (id: string) =>
    (await db.query<{ count: number }>('SELECT count FROM counters WHERE id = $1', [id]))[0]?.count;
  const sentOf = (key: string) => tap.sent.filter((event) => event.key === key);

  beforeAll(async () => {
    broker = openBroker(testConfig(), silent);
    tap = new Tap(broker);
    const opened = kitForTest(tap);
    close = opened.close;
    url = await freshPostgres('kit');
    db = await openPostgres(url, opened.kit, MIGRATIONS);
  });
  afterAll(async () => {
    await close();
    await broker.stop();
  });

  it('stores state and event in one transaction, and relays the event', async () => {
    await db.transaction((tx) => addAndTell(tx, 'a'));
    await until(() => sentOf('a').length === 1);
    expect(sentOf('a')).toMatchObject([{ subject: 'a', version: 1, data: { orderId: 'a', count: 1 } }]);
    await until(async () => (await db.query('SELECT 1 FROM kit_outbox')).length === 0);
  });

  it('stores neither when the work fails, and hands the connection back', async () => {
    for (let n = 0; n < 12; n++) {
      const failing = db.transaction(async (tx) => {
        await addAndTell(tx, 'failed');
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
    }
    expect(await countOf('failed')).toBeUndefined();
    expect(await db.query('SELECT 1 FROM kit_outbox WHERE key = $1', ['failed'])).toEqual([]);
  });

  it('gives an event one effect, also when it comes ten times at once', async () => {
    const once = () =>
      db.transaction(async (tx) => {
        if (!(await tx.first({ id: 'event-1' }))) return false;
        await addAndTell(tx, 'inbox');
        return true;
      });
    const firsts = await Promise.all(Array.from({ length: 10 }, once));
    expect(firsts.filter(Boolean)).toHaveLength(1);
    expect(await once()).toBe(false);
    expect(await countOf('inbox')).toBe(1);
  });

  it('forgets an event whose effect was rolled back', async () => {
    const failing = db.transaction(async (tx) => {
      await tx.first({ id: 'event-2' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.transaction((tx) => tx.first({ id: 'event-2' }))).toBe(true);
  });

  it('lands 20 parallel updates and sends their events in the order of commit', async () => {
    await Promise.all(Array.from({ length: 20 }, () => db.transaction((tx) => addAndTell(tx, 'race'))));
    expect(await countOf('race')).toBe(20);
    await until(() => sentOf('race').length >= 20);
    expect(sentOf('race').map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('misses no event whose transaction took long, and keeps the order of its key', async () => {
    let finish!: () => void;
    const slow = db.transaction(async (tx) => {
      await tx.send([Counted({ orderId: 'slow', count: 1 })], { subject: 'first', version: 1 });
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await until(() => finish);
    // It has the lower id, and is not committed yet.
    await db.transaction((tx) => tx.send([Counted({ orderId: 'quick', count: 1 })], { subject: 'q', version: 1 }));
    await until(() => sentOf('quick').length === 1);
    let done = false;
    const second = db
      .transaction((tx) => tx.send([Counted({ orderId: 'slow', count: 2 })], { subject: 'second', version: 1 }))
      .then(() => (done = true));
    await until(async () => done || (await db.query('SELECT 1 FROM pg_locks WHERE NOT granted')).length > 0);
    finish();
    await Promise.all([slow, second]);
    await until(() => sentOf('slow').length === 2);
    expect(sentOf('slow').map(({ subject }) => subject)).toEqual(['first', 'second']);
  });

  it('tries again when two transactions lock each other out', async () => {
    await db.query(`INSERT INTO counters VALUES ('x', 0), ('y', 0)`);
    const both = (first: string, then: string, met: () => Promise<void>) =>
      db.transaction(async (tx) => {
        await add(tx, first);
        await met();
        await add(tx, then);
      });
    let waiting = 0;
    const met = async () => {
      waiting++;
      await until(() => waiting >= 2);
    };
    await Promise.all([both('x', 'y', met), both('y', 'x', met)]);
    expect([await countOf('x'), await countOf('y')]).toEqual([2, 2]);
  });

  it('answers bigint as a number, and refuses one that a number can not hold', async () => {
    expect(await db.query('SELECT 9007199254740991::bigint AS n, sum(1::bigint) AS sum')).toEqual([
      { n: 9007199254740991, sum: '1' },
    ]);
    await expect(db.query('SELECT 9007199254740993::bigint')).rejects.toThrow(/9007199254740993/);
  });

  it('applies migrations once each and in order, also when several start at once', async () => {
    const fresh = await freshPostgres('migrate');
    const open = async (migrations: string[]) => {
      const { kit, close: end } = kitForTest(tap);
      await openPostgres(fresh, kit, migrations).finally(end);
    };
    const steps = [...MIGRATIONS, `INSERT INTO counters VALUES ('migrated', 1)`];
    await Promise.all([open(steps), open(steps), open(steps)]);
    await open([...steps, `UPDATE counters SET count = count + 1`]);
    await expect(open([...MIGRATIONS, 'SELECT 2'])).rejects.toThrow(/Migration 2 of tested was changed/);
    await expect(open([...steps, `UPDATE counters SET count = count + 1`, 'nonsense'])).rejects.toThrow();
    const { kit, close: end } = kitForTest(tap);
    const other = await openPostgres(fresh, kit, []);
    expect(await other.query('SELECT * FROM counters')).toEqual([{ id: 'migrated', count: 2 }]);
    await end();
  });

  it('goes on after the server ended its connections', async () => {
    const kill = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await expect(
      db.transaction(async (tx) => {
        await tx.query('SELECT 1');
        await db.query(kill);
        await addAndTell(tx, 'killed');
      }),
    ).rejects.toThrow();
    await until(() =>
      db
        .transaction((tx) => addAndTell(tx, 'after'))
        .then(
          () => true,
          () => false,
        ),
    );
    await until(() => sentOf('after').length > 0);
    expect(await countOf('killed')).toBeUndefined();
  });
});
