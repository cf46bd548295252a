import { register } from 'prom-client';
import { freshMongo, freshPostgres, startForTest, type TestSubgraph } from '../src/testing';
import { shelves } from './audited';

let part: TestSubgraph;
afterEach(() => part.stop());

it('the calls that an operation makes to its stores are a metric', async () => {
  part = await startForTest(shelves, {
    SHELVES_MONGO_URL: freshMongo('calls'),
    SHELVES_POSTGRES_URL: await freshPostgres('calls'),
  });
  const staff = part.as({ userId: 'wendy', roles: ['WAREHOUSE'] });
  const sum = async () => {
    const line = (await register.metrics())
      .split('\n')
      .find((one) => one.startsWith('shop_operation_store_calls_sum{'));
    return Number(line?.split(' ')[1] ?? 0);
  };
  const callsOf = async (operation: string) => {
    const before = await sum();
    expect((await staff.ask(operation)).errors).toBeUndefined();
    return (await sum()) - before;
  };
  expect(await callsOf('{ countOf(id: "s1") }')).toBe(1);
  expect(await callsOf('{ a: countOf(id: "s1") b: countOf(id: "s1") c: countOf(id: "s1") }')).toBe(3);
  // Read, then written.
  expect(await callsOf('mutation { setCount(id: "s1", count: 50, note: "") }')).toBe(2);
  expect(await callsOf('{ __typename }')).toBe(0);
});
