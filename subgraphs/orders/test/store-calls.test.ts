import mongoose from 'mongoose';
import { freshMongo } from '@shop/kit/testing';
import { dataOf, startOrders, type OrdersTest } from './orders-test';
import { cartSample, placementSample } from './samples';

let test: OrdersTest;
const calls: string[] = [];

interface Started {
  commandName: string;
  command: Record<string, unknown> & { filter?: { unsentSince?: unknown; dueAt?: unknown; unfed?: unknown } };
}

const READS = ['find', 'aggregate', 'count', 'distinct', 'getMore'];

/** Notes what is read of the collections; the relay and the sweeps, which look by themselves, are left out. */
function watch(): void {
  const client = mongoose.connections.at(-1)!.getClient();
  client.on('commandStarted', ({ commandName, command }: Started) => {
    const collection = String(command[commandName]);
    const { unsentSince, dueAt, unfed } = command.filter ?? {};
    if (['orders', 'feed', 'erasures'].includes(collection) && READS.includes(commandName))
      if (!unsentSince && !dueAt && !unfed) calls.push(`${commandName} ${collection}`);
  });
}

beforeAll(async () => {
  const url = `${freshMongo('calls')}?monitorCommands=true`;
  test = await startOrders({ ORDERS_MONGO_URL: url, ORDERS_SWEEP_MS: '600000' });
  await test.running.seed({ orders: [...ordersOf('one', 1), ...ordersOf('hundred', 120)] });
  watch();
});
afterAll(() => test?.stop());

const ordersOf = (customerId: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const id = `${customerId}-${index}`;
    const placement = { customerId, id, number: id, request: { scope: 'seed', key: id, hash: '' } };
    const later = { ...placement, at: new Date(Date.UTC(2026, 0, 1, 0, index)), dueAt: new Date('2100-01-01') };
    return { placement: placementSample(later), cart: cartSample({ cartId: id }), steps: [] };
  });

const ORDER = `id number version status cancelReason placedAt updatedAt email customer { id } canCancel canReturn
  lines { id sku title options { name value } image { url } variant { sku } quantity total { amount } }
  shippingAddress { name city } billingAddress { name } shippingOption { name } discounts { title } couponCodes
  subtotal { amount } taxTotal { amount } total { amount } refundedTotal { amount } accessToken
  fulfillments { id trackingUrl lines { lineId } } returns { id reason } timeline { id type message }`;
const LIST = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on User {
  orders(first: $first, after: $after) { totalCount nodes { ${ORDER} } edges { cursor } pageInfo { hasNextPage endCursor } }
} } }`;

interface Page {
  totalCount: number;
  nodes: object[];
  pageInfo: { endCursor: string };
}

/** A page of an account's orders, whole, as the account sees it; and what was asked of the store for it. */
async function page(userId: string, variables: object): Promise<{ page: Page; asked: string[] }> {
  calls.length = 0;
  const of = [{ __typename: 'User', id: userId }];
  const answer = await test.as({ userId, roles: ['CUSTOMER'] }).ask(LIST, { of, ...variables });
  const [{ orders }] = dataOf<[{ orders: Page }]>(answer, '_entities');
  return { page: orders, asked: [...calls].sort() };
}

describe('calls to the store', () => {
  it("are two for an account's list of orders, of 1 order or of 100, on the first page or a later one", async () => {
    const two = ['aggregate orders', 'find orders'];
    const one = await page('one', { first: 1 });
    expect(one).toMatchObject({ page: { totalCount: 1, nodes: [{ number: 'one-0' }] }, asked: two });
    const first = await page('hundred', { first: 100 });
    expect(first.page).toMatchObject({ totalCount: 120 });
    expect(first.page.nodes).toHaveLength(100);
    expect(first.asked).toEqual(two);
    const rest = await page('hundred', { first: 100, after: first.page.pageInfo.endCursor });
    expect(rest.page.nodes).toHaveLength(20);
    expect(rest.asked).toEqual(two);
  });

  it('are one when nobody asks how many there are', async () => {
    calls.length = 0;
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { orders(first: 100) { nodes { ${ORDER} } } } } }`;
    const of = [{ __typename: 'User', id: 'hundred' }];
    const answer = await test.as({ userId: 'hundred', roles: ['CUSTOMER'] }).ask(query, { of });
    expect(dataOf<[{ orders: Page }]>(answer, '_entities')[0].orders.nodes).toHaveLength(100);
    expect(calls).toEqual(['find orders']);
  });

  it('are one for orders that others refer to, of 1 order or of 100', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { ${ORDER} } } }`;
    for (const count of [1, 100]) {
      calls.length = 0;
      const of = Array.from({ length: count }, (_, index) => ({ __typename: 'Order', id: `hundred-${index}` }));
      const answer = await test.as({ userId: 'hundred', roles: ['CUSTOMER'] }).ask(query, { of });
      expect(dataOf<object[]>(answer, '_entities').filter(Boolean)).toHaveLength(count);
      expect(calls).toEqual(['find orders']);
    }
  });
});
