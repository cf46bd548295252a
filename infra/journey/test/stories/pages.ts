import type { Client } from '../../src/client';
import type { House } from '../../src/house';
import { registered } from '../../src/people';
import { addToCart, fillCart, placeOrder } from '../../src/shopping';

const MONEY = '{ amount currency }';
/** All that the bag and the checkout show of a cart. */
const CART = `{ cart {
  id version itemCount couponCodes shippingCountry warnings { code message lineId }
  lines { id sku title quantity maxQuantity image { url } unitPrice ${MONEY} discountTotal ${MONEY} total ${MONEY}
    variant { sku availability availableQuantity product { id slug } } }
  discounts { code title amount ${MONEY} } shippingOptions { id name price ${MONEY} } shippingOption { id }
  subtotal ${MONEY} discountTotal ${MONEY} shippingTotal ${MONEY} taxTotal ${MONEY} total ${MONEY}
} }`;
/** All that an account's page shows. */
const ACCOUNT = `{ me {
  id name email phone emailVerified roles createdAt addresses { id name line1 city isDefault }
  sessions { id lastUsedAt userAgent current }
  orders(first: 10) { nodes { id number status placedAt total ${MONEY} lines { id title quantity image { url } } } pageInfo { hasNextPage } }
  unreadNotificationCount
  paymentMethods { id brand last4 isDefault }
} }`;
const MOST_CALLS = 6;

/** Pages ask the stores a few times, whatever their length. */
export const pages = (house: () => House) => {
  it('the cart takes at most 6 store calls, of 1 line and of 30', async () => {
    const client = await house().client();
    const skus = await articles(client, 30);
    await fillCart(client, skus[0]!);
    await client.data('mutation { applyCoupon(code: "WELCOME10") { userErrors { code } } }');
    const one = await storeCalls(house(), client, CART);
    for (const sku of skus.slice(1)) await addToCart(client, sku);
    const many = await storeCalls(house(), client, CART);
    expect(one).toBeLessThanOrEqual(MOST_CALLS);
    expect(many).toBe(one);
  });

  it('the account takes at most 6 store calls, with 1 order and with 10', async () => {
    const { client } = await registered(house());
    const [sku] = await articles(client, 1);
    const order = async () => {
      await fillCart(client, sku!);
      await placeOrder(client, { email: undefined });
    };
    await order();
    const one = await storeCalls(house(), client, ACCOUNT);
    for (let orders = 1; orders < 10; orders++) await order();
    const many = await storeCalls(house(), client, ACCOUNT);
    expect(one).toBeLessThanOrEqual(MOST_CALLS);
    expect(many).toBe(one);
  });
};

/** Different articles of which there is enough. */
async function articles(client: Client, count: number): Promise<string[]> {
  const { products } = await client.data('{ products(first: 100) { nodes { variants { sku availableQuantity } } } }');
  return (products.nodes as { variants: { sku: string; availableQuantity: number }[] }[])
    .flatMap(({ variants }) => variants.filter(({ availableQuantity }) => availableQuantity > 10).slice(0, 1))
    .map(({ sku }) => sku)
    .slice(0, count);
}

const TRIES = 5;

/** How often all subgraphs together ask their stores for an operation: the least of some tries, as others ask meanwhile. */
async function storeCalls(house: House, client: Client, operation: string): Promise<number> {
  const counts: number[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await callsSoFar(house);
    await client.data(operation);
    counts.push((await callsSoFar(house)) - before);
  }
  return Math.min(...counts);
}

async function callsSoFar({ env }: House): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${env.METRICS_PORT}/metrics`)).text();
  const sums = [...metrics.matchAll(/^shop_operation_store_calls_sum\{[^}]*\} (\d+)$/gm)];
  return sums.reduce((all, [, sum]) => all + Number(sum), 0);
}
