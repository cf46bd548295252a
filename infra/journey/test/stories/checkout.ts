import { randomUUID } from 'node:crypto';
import { until } from '@shop/kit/testing';
import mongoose from 'mongoose';
import { Client } from 'pg';
import { audit } from '../../src/audit';
import type { Client as Shopper } from '../../src/client';
import type { House } from '../../src/house';
import { fillCart, orderState, placeOrder, type Placed } from '../../src/shopping';

const times = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

/** Checkouts that are sent again and that race each other. */
export const racing = (house: () => House) => {
  let skus: { sku: string; available: number }[];
  let warehouse: Shopper;

  beforeAll(async () => {
    warehouse = await house().client('warehouse@shop.test');
    const { products } = await warehouse.data(
      '{ products(first: 50) { nodes { variants { sku availableQuantity } } } }',
    );
    skus = (products.nodes as { variants: { sku: string; availableQuantity: number }[] }[]).flatMap(({ variants }) =>
      variants.map(({ sku, availableQuantity }) => ({ sku, available: availableQuantity })),
    );
  }, 120_000);

  const plenty = () => skus.find(({ available }) => available >= 20)!.sku;
  const authorizations = async (id: string, accessToken: string | null) => {
    const { order } = await warehouse.data(
      'query ($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { payments { status transactions { kind succeeded } } } }',
      { id, accessToken },
    );
    return (order.payments as { transactions: { kind: string; succeeded: boolean }[] }[]).flatMap(({ transactions }) =>
      transactions.filter(({ kind, succeeded }) => kind === 'AUTHORIZATION' && succeeded),
    );
  };

  it('50 sends of one order with one key make one order with one authorisation', async () => {
    const client = await house().client();
    const cart = await fillCart(client, plenty());
    const idempotencyKey = randomUUID();
    const answers = await times(50, () => placeOrder(client, { idempotencyKey, cartId: cart.id }));
    const ids = new Set(answers.map(({ order }) => order?.id));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(ids.size).toBe(1);
    const { id, accessToken } = answers[0]!.order!;
    await until(async () => (await orderState(client, id)).status === 'CONFIRMED');
    expect(await authorizations(id, accessToken)).toHaveLength(1);
    // The cart is empty by now; the key still answers the first order.
    expect((await placeOrder(client, { idempotencyKey, cartId: cart.id })).order?.id).toBe(id);
  });

  it('refuses a key that comes with another input', async () => {
    const client = await house().client();
    const cart = await fillCart(client, plenty());
    const idempotencyKey = randomUUID();
    await placeOrder(client, { idempotencyKey, cartId: cart.id });
    const again = await placeOrder(client, { idempotencyKey, cartId: cart.id, payment: { token: 'tok_mastercard' } });
    expect(again).toMatchObject({ order: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('answers CONFLICT with the first order to a second key on the same cart', async () => {
    const client = await house().client();
    const cart = await fillCart(client, plenty());
    const answers = await times(2, () => placeOrder(client, { cartId: cart.id }));
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(codes).toEqual(['CONFLICT']);
    expect(answers[0]!.order!.id).toBe(answers[1]!.order!.id);
  });

  it('tells of another total before it charges', async () => {
    const client = await house().client();
    const cart = await fillCart(client, plenty());
    const refused = await placeOrder(client, { expectedTotal: cart.total.amount - 1 });
    expect(refused).toMatchObject({ order: null, userErrors: [{ code: 'PRICE_CHANGED' }] });
  });

  it('sells one unit once to 20 buyers at once', async () => {
    const { sku, available } = skus.find((one) => one.available >= 5 && one.sku !== plenty())!;
    await leaveOne(sku, available);
    const before = await stockOf(sku);
    const buyers = await times(20, async () => {
      const client = await house().client();
      await fillCart(client, sku);
      return client;
    });
    const placed = await times(20, (index) => placeOrder(buyers[index]!));
    const outcomes = await times(20, async (index) => outcome(buyers[index]!, placed[index]!));
    expect(outcomes.filter((what) => what === 'CONFIRMED')).toHaveLength(1);
    expect(outcomes.filter((what) => what === 'OUT_OF_STOCK')).toHaveLength(19);
    expect(await stockOf(sku)).toEqual({ ...before, reserved: before.reserved + 1, available: 0 });
  });

  const stockOf = async (sku: string) =>
    (await warehouse.data('query ($sku: ID!) { stockItem(sku: $sku) { onHand reserved available } }', { sku }))
      .stockItem as { onHand: number; reserved: number; available: number };

  /** Takes units from the shelves until one is available. */
  const leaveOne = async (sku: string, available: number) => {
    const { stockItem } = await warehouse.data(
      'query ($sku: ID!) { stockItem(sku: $sku) { levels { location { id } available } } }',
      { sku },
    );
    let surplus = available - 1;
    for (const level of stockItem.levels as { location: { id: string }; available: number }[]) {
      const taken = Math.min(level.available, surplus);
      surplus -= taken;
      const input = {
        sku,
        locationId: level.location.id,
        delta: -taken,
        reason: 'counted',
        idempotencyKey: randomUUID(),
      };
      if (taken)
        await warehouse.data(
          'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { code message } } }',
          { input },
        );
    }
  };

  /** How a buyer's order ended: CONFIRMED, or why not. */
  const outcome = async (client: Shopper, { order, userErrors }: Placed) => {
    if (!order) return userErrors[0]!.code;
    const final = await until(async () => {
      const state = await orderState(client, order.id);
      return state.status !== 'PENDING' && state;
    }, 30_000);
    return final.cancelReason ?? final.status;
  };

  it('ten parallel additions of one make ten', async () => {
    const client = await house().client();
    await fillCart(client, plenty());
    await times(9, () =>
      client.data('mutation ($sku: ID!) { addToCart(sku: $sku) { userErrors { code } } }', { sku: plenty() }),
    );
    expect((await client.data('{ cart { lines { quantity } } }')).cart.lines).toEqual([{ quantity: 10 }]);
  });

  it('a cancelled order gives back its stock and its money', async () => {
    const client = await house().client('bob@shop.test');
    const sku = plenty();
    const reservedNow = async () =>
      (await warehouse.data('query ($sku: ID!) { stockItem(sku: $sku) { reserved } }', { sku })).stockItem
        .reserved as number;
    await fillCart(client, sku, 3);
    const { order } = await placeOrder(client);
    await until(async () => (await orderState(client, order!.id)).status === 'CONFIRMED');
    const held = await reservedNow();
    const { cancelOrder } = await client.data(
      'mutation ($id: ID!) { cancelOrder(orderId: $id) { order { status cancelReason canCancel } userErrors { code } } }',
      { id: order!.id },
    );
    expect(cancelOrder).toEqual({
      order: { status: 'CANCELLED', cancelReason: 'CUSTOMER_REQUEST', canCancel: false },
      userErrors: [],
    });
    await until(async () => (await reservedNow()) === held - 3);
    await until(
      async () =>
        (await client.data('query ($id: ID!) { order(id: $id) { paymentStatus } }', { id: order!.id })).order
          .paymentStatus === 'VOIDED',
    );
    const again = await client.data('mutation ($id: ID!) { cancelOrder(orderId: $id) { userErrors { code } } }', {
      id: order!.id,
    });
    expect(again.cancelOrder.userErrors).toEqual([{ code: 'INVALID_TRANSITION' }]);
  });

  it('leaves books that agree; the audit names what is changed behind their back', async () => {
    const look = async () => (await audit({ ...house().env, AUDIT_SETTLE_MS: '0' })).faults;
    await until(async () => (await look()).length === 0, 30_000);
    const stock = new Client({ connectionString: house().env.INVENTORY_POSTGRES_URL });
    await stock.connect();
    const misplace = (units: number) =>
      stock.query('UPDATE levels SET on_hand = on_hand + $2 WHERE sku = $1', [plenty(), units]);
    const connection = await mongoose.createConnection(house().env.ORDERS_MONGO_URL!).asPromise();
    const orders = connection.collection('orders');
    await misplace(1);
    const revived = await orders.findOneAndUpdate({ status: 'CANCELLED' }, { $set: { status: 'CONFIRMED' } });
    const faults = await look();
    expect(faults.filter((fault) => fault.startsWith(`Stock of ${plenty()}`))).not.toEqual([]);
    expect(faults).toContain(`Order ${revived!.number} (CONFIRMED): no stock is held for it.`);

    await misplace(-1);
    await orders.updateOne({ _id: revived!._id }, { $set: { status: 'CANCELLED' } });
    expect(await look()).toEqual([]);
    await Promise.all([stock.end(), connection.close()]);
  });
};
