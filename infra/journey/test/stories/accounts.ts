import { randomUUID } from 'node:crypto';
import { until } from '@shop/kit/testing';
import type { Client } from '../../src/client';
import { findInStores } from '../../src/holdings';
import type { House } from '../../src/house';
import { PASSWORD, registered, verified } from '../../src/people';
import { addToCart, fillCart, orderState, placeOrder, twoArticles } from '../../src/shopping';

const DONE = 'userErrors { code message }';
const NEW_KEY = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id prefix } secret ${DONE} } }`;
const ADJUST = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { ${DONE} } }`;
const STOCK = 'query ($sku: ID!) { stockItem(sku: $sku) { levels { location { id } } } }';
const LOG =
  'query ($target: String, $actor: ID) { auditLog(target: $target, actor: $actor) { nodes { action target details actor { id } apiKey { id } } } }';

/** Words that stand nowhere but in what this person gives the shop. */
const PERSON = {
  name: 'Zebedee Quillfeather',
  line1: '77 Xanthippe Lane',
  city: 'Brobdingnag',
  phone: '+4930555019283',
};
const WORDS = ['Zebedee', 'Quillfeather', 'Xanthippe', 'Brobdingnag', '555019283'];
const ADDRESS = { ...PERSON, postalCode: '10997', country: 'DE' };

/** Accounts: sessions that end everywhere, keys, who did what, and what is left of a person who goes. */
export const accounts = (house: () => House) => {
  it('a session that is ended elsewhere stops within 5 s, its access token too', async () => {
    const { client, email } = await registered(house());
    const other = await house().client();
    const { login } = await other.data(
      'mutation ($input: LoginInput!) { login(input: $input) { accessToken userErrors { code } } }',
      { input: { email, password: PASSWORD } },
    );
    other.token = login.accessToken as string;
    expect((await other.data('{ me { email } }')).me.email).toBe(email);
    await client.data('mutation { logoutEverywhere { ok } }');
    await until(
      async () => (await other.ask('{ me { email } }')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED',
      5000,
    );
  });

  it('an API key does what its scopes say and no more, is counted, is named in the audit log, and stops when revoked', async () => {
    const admin = await house().client('admin@shop.test');
    const { createApiKey } = await admin.data(NEW_KEY, {
      input: { name: 'Warehouse robot', scopes: ['INVENTORY_READ', 'INVENTORY_WRITE'], requestsPerMinute: 1000 },
    });
    expect(createApiKey.userErrors).toEqual([]);
    const { id } = createApiKey.apiKey as { id: string };
    const robot = await house().client();
    robot.token = createApiKey.secret as string;
    const [sku] = await twoArticles(robot);
    const { stockItem } = await robot.data(STOCK, { sku });
    const locationId = stockItem.levels[0].location.id as string;
    const input = { sku, locationId, delta: 1, reason: 'A find of Zoe', idempotencyKey: randomUUID() };
    expect((await robot.data(ADJUST, { input })).adjustStock.userErrors).toEqual([]);
    expect((await robot.ask('{ users(first: 1) { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const [entry] = await until(async () => {
      const { auditLog } = await admin.data(LOG, { target: `inventory:${sku}` });
      return auditLog.nodes.length > 0 && (auditLog.nodes as Record<string, unknown>[]);
    });
    expect(entry).toMatchObject({ action: 'adjustStock', actor: null, apiKey: { id } });
    expect(entry!.details).toContain(locationId);
    expect(entry!.details).not.toContain('Zoe');

    const keys = async () =>
      (await admin.data('{ apiKeys { id usage { requests } lastUsedAt } }')).apiKeys as {
        id: string;
        usage: { requests: number };
      }[];
    await until(async () => (await keys()).find((key) => key.id === id)!.usage.requests >= 4);
    await admin.data('mutation ($id: ID!) { revokeApiKey(id: $id) { ok } }', { id });
    await until(
      async () =>
        (await robot.ask('{ products(first: 1) { nodes { id } } }')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED',
      5000,
    );
  });

  it("a guest's orders become the account's that shows that the address is its own; another's do not", async () => {
    const email = `${randomUUID()}@example.com`;
    const guest = await house().client();
    const [sku] = await twoArticles(guest);
    await fillCart(guest, sku);
    const { order } = await placeOrder(guest, { email });
    const owner = await registered(house(), { email });
    const orders = async () =>
      ((await owner.client.data('{ me { orders { nodes { id } } } }')).me.orders.nodes as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await orders()).toEqual([]);
    await verified(house(), owner);
    await until(async () => (await orders()).includes(order!.id));
    // Its first holder can still follow it.
    expect(await orderState(guest, order!.id, order!.accessToken)).not.toBeNull();
  });

  it('after deleteAccount nothing in any store tells of the person; the order stays without them', async () => {
    const email = `zebedee.${randomUUID().slice(0, 8)}@quillfeather.example`;
    const person = await registered(house(), { name: PERSON.name, email });
    await verified(house(), person);
    const { client } = person;
    const order = await lived(house(), client);

    const exported = await exportOf(house(), client);
    for (const word of [...WORDS, email, order.number]) expect(exported).toContain(word);
    expect(await findInStores(house().env, [...WORDS, email])).not.toEqual([]);

    const { deleteAccount } = await client.data(
      `mutation ($password: String!) { deleteAccount(password: $password) { ok ${DONE} } }`,
      { password: PASSWORD },
    );
    expect(deleteAccount).toEqual({ ok: true, userErrors: [] });
    let left: string[] = [];
    await until(async () => (left = await findInStores(house().env, [...WORDS, email])).length === 0, 30_000).catch(
      () => expect(left).toEqual([]),
    );

    const support = await house().client('support@shop.test');
    const kept = await support.data(
      'query ($id: ID!) { order(id: $id) { number status email shippingAddress { city } total { amount } lines { title } } }',
      { id: order.id },
    );
    expect(kept.order).toMatchObject({ number: order.number, email: null, shippingAddress: null, total: order.total });
    await until(
      async () => (await client.ask('{ me { id } }')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED',
      5000,
    );
    // The address is free again.
    await registered(house(), { email });
  }, 120_000);
};

/** What a customer leaves in every corner of the shop; answers the order that they placed. */
async function lived(house: House, client: Client): Promise<{ id: string; number: string; total: { amount: number } }> {
  const [one, other] = await twoArticles(client);
  await client.data(`mutation ($input: AddressInput!) { saveAddress(input: $input) { ${DONE} } }`, { input: ADDRESS });
  await client.data('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code } } }', {
    input: { phone: PERSON.phone },
  });
  await client.data(`mutation { savePaymentMethod(token: "tok_visa") { ${DONE} } }`);
  await client.data('mutation ($sku: ID!) { notifyWhenInStock(sku: $sku) { ok } }', { sku: other });
  await fillCart(client, one);
  const { order } = await placeOrder(client, { email: undefined, shippingAddress: ADDRESS });
  await until(async () => (await orderState(client, order!.id)).status === 'CONFIRMED');
  await delivered(house, order!.id);
  const { order: bought } = await client.data('query ($id: ID!) { order(id: $id) { lines { id productId } } }', {
    id: order!.id,
  });
  const [line] = bought.lines as { id: string; productId: string }[];
  const review = { productId: line!.productId, rating: 5, title: 'From Zebedee', body: 'Xanthippe likes it.' };
  await client.data(`mutation ($input: WriteReviewInput!) { writeReview(input: $input) { ${DONE} } }`, {
    input: review,
  });
  const back = {
    orderId: order!.id,
    lines: [{ lineId: line!.id, quantity: 1 }],
    reason: 'Xanthippe bit it.',
    idempotencyKey: randomUUID(),
  };
  await client.data(`mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { ${DONE} } }`, {
    input: back,
  });
  await addToCart(client, other);
  await client.data('mutation { setShippingAddress(country: "DE", postalCode: "10997") { userErrors { code } } }');
  return order!;
}

async function delivered(house: House, orderId: string): Promise<void> {
  const warehouse = await house.client('warehouse@shop.test');
  const input = { orderId, carrier: 'DHL', trackingNumber: randomUUID(), idempotencyKey: randomUUID() };
  const { shipOrder } = await warehouse.data(
    'mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { order { fulfillments { id } } } }',
    { input },
  );
  const [parcel] = shipOrder.order.fulfillments as { id: string }[];
  await warehouse.data('mutation ($id: ID!) { markDelivered(fulfillmentId: $id) { order { status } } }', {
    id: parcel!.id,
  });
}

/** The text behind the link of exportMyData. */
async function exportOf(house: House, client: Client): Promise<string> {
  const { exportMyData } = await client.data(`mutation { exportMyData { url ${DONE} } }`);
  expect(exportMyData.userErrors).toEqual([]);
  const answer = await fetch(new URL(exportMyData.url as string, house.url));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  return answer.text();
}
