import { Redis } from 'ioredis';
import { unavailable } from '@shop/kit/errors';
import { freshMongo, startForTest, unique, type Neighbour, type TestSubgraph } from '@shop/kit/testing';
import { ProductChanged } from '@shop/schema/events/products';
import type { Variant } from '../src/domain/cart';
import { cart } from '../src/subgraph';
import { productOf } from './samples';

/** The fields of a cart that tests look at. */
export const CART = `id version itemCount lines { id sku title quantity unitPrice { amount } total { amount } }
  subtotal { amount } shippingTotal { amount } taxTotal { amount } total { amount } shippingCountry shippingRegion
  shippingOptions { id price { amount } } shippingOption { id } warnings { code message lineId }
  discounts { code title amount { amount } } discountTotal { amount } couponCodes`;
const ANSWER = `{ cart { ${CART} } userErrors { code message field } }`;

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of GraphQL, which tests look into */
export type Data = any;

/** A catalog and an inventory that answer by contract; set `away` and they can't be reached. */
export interface Around {
  catalog: Map<string, { variant: Variant; version: number }>;
  stock: Map<string, number>;
  /** Who placed orders, by order. */
  orders: Map<string, { customerId: string | null; email: string | null }>;
  /** What orders had, by their id and who may see them. */
  bought: Map<string, { sku: string; quantity: number }[]>;
  /** Verified addresses, by account. */
  emails: Map<string, string>;
  /** Accounts of which users was told that they are erased. */
  erased: string[];
  asked: string[];
  away: Set<string>;
}

const around = (): Around => ({
  catalog: new Map(),
  stock: new Map(),
  orders: new Map(),
  bought: new Map(),
  emails: new Map(),
  erased: [],
  asked: [],
  away: new Set(),
});

const answered =
  (name: string, world: Around, answer: Neighbour): Neighbour =>
  (query, variables) => {
    world.asked.push(name);
    if (world.away.has(name)) throw unavailable();
    return answer(query, variables);
  };

/**
 * Starts cart on the real stores under keys of its own, with stand-ins for those whom it asks; `beside` another, whose
 * stores and world it shares.
 */
export async function startCart(env: Record<string, string> = {}, beside?: { world: Around }) {
  const world = beside?.world ?? around();
  const keyPrefix = env.CART_KEY_PREFIX ?? `{${unique('cart')}}:`;
  const test = await startForTest(
    cart,
    {
      CART_REDIS_URL: process.env.REDIS_URL,
      CART_MONGO_URL: freshMongo('cart'),
      CART_KEY_PREFIX: keyPrefix,
      ...env,
    },
    {
      catalog: answered('catalog', world, (_query, { skus }) => ({
        variantsBySku: (skus as string[]).map((sku) => asCatalog(world.catalog.get(sku))),
      })),
      inventory: answered('inventory', world, (_query, { skus }) => ({
        availableQuantities: (skus as string[]).map((sku) => world.stock.get(sku) ?? 1000),
      })),
      users: answered('users', world, (query, { userId }) => {
        if (query.includes('confirmErasure')) world.erased.push(userId as string);
        return { erasure: { email: world.emails.get(userId as string) ?? null }, confirmErasure: true };
      }),
      orders: answered('orders', world, (query, { id, userId, guestId }) =>
        query.includes('orderToRepeat')
          ? { orderToRepeat: world.bought.get(`${id as string} ${(userId ?? guestId) as string}`) ?? null }
          : { orderCustomer: world.orders.get(id as string) ?? null },
      ),
    },
  );
  return { test, world, keyPrefix, sell: (prices: Record<string, number>) => sell(test, prices) };
}

/** Lets cart hear of a product whose variants have these prices. */
const sell = (test: TestSubgraph, prices: Record<string, number>, version = 1) =>
  test.deliver(ProductChanged(productOf(prices)), { version });

function asCatalog(found: { variant: Variant; version: number } | undefined) {
  if (!found) return null;
  const { productId: id, productTitle: title, forSale, ...variant } = found.variant;
  const product = { id, title, status: forSale ? 'ACTIVE' : 'ARCHIVED', version: found.version, images: [] };
  return { ...variant, product };
}

/** A caller with the cart operations as methods; each answers its field's data and fails on a GraphQL error. */
export function shopper(test: TestSubgraph, caller: { userId?: string; guestId?: string }) {
  const client = test.as(caller);
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { data, errors } = await client.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data!)[0];
  };
  const change = (field: string, declared: string) => (variables: Record<string, unknown>) => {
    const names = declared.match(/\w+(?=:)/g)!;
    const args = names.map((name) => `${name}: $${name}`).join(', ');
    return ask(`mutation (${declared.replace(/\w+:/g, '$$$&')}) { ${field}(${args}) ${ANSWER} }`, variables);
  };
  return {
    ...client,
    cart: (id?: string) => ask(`query ($id: ID) { cart(id: $id) { ${CART} } }`, { id }),
    create: () => ask(`mutation { createCart ${ANSWER} }`),
    add: change('addToCart', 'cartId: ID, sku: ID!, quantity: Int = 1'),
    update: change('updateCartLine', 'cartId: ID, lineId: ID!, quantity: Int!'),
    remove: change('removeCartLine', 'cartId: ID, lineId: ID!'),
    clear: change('clearCart', 'cartId: ID'),
    reorder: change('reorder', 'orderId: ID!'),
    apply: change('applyCoupon', 'cartId: ID, code: String!'),
    unapply: change('removeCoupon', 'cartId: ID, code: String!'),
    shipTo: change('setShippingAddress', 'cartId: ID, country: CountryCode!, region: String, postalCode: String'),
    shipBy: change('setShippingOption', 'cartId: ID, optionId: ID!'),
  };
}

/** What another subgraph asks. */
export function service(test: TestSubgraph) {
  const client = test.as({ service: 'test' });
  return {
    ...client,
    checkout: async (variables: Record<string, unknown>): Promise<Data> => {
      const { data, errors } = await client.ask(CHECKOUT, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data!.cartForCheckout;
    },
    join: async (variables: Record<string, unknown>) => {
      const { data } = await client.ask(
        'mutation ($userId: ID!, $cartId: ID, $guestId: ID) { joinCarts(userId: $userId, cartId: $cartId, guestId: $guestId) }',
        variables,
      );
      return data!.joinCarts;
    },
  };
}

const CHECKOUT = `query ($cartId: ID, $userId: ID, $guestId: ID, $country: CountryCode!, $region: String, $option: ID, $email: String) {
  cartForCheckout(email: $email, cartId: $cartId, userId: $userId, guestId: $guestId, country: $country, region: $region, shippingOptionId: $option) {
    cartId version currency lines { lineId sku productId title options { name value } image { url } quantity unitPrice { amount }
      discountTotal { amount } taxTotal { amount } total { amount } }
    shippingOption { id name price { amount currency } estimatedDaysMin estimatedDaysMax } discounts { code title amount { amount } } couponCodes promotionIds
    subtotal { amount } discountTotal { amount } shippingTotal { amount } taxTotal { amount } pricesIncludeTax total { amount }
    problems { code message field } } }`;

/** What is in a cart, by sku. */
export const contents = (cart: Data): Record<string, number> =>
  Object.fromEntries(cart.lines.map(({ sku, quantity }: Data) => [sku, quantity]));

let heard: string[] = [];
// Before any connection is made: each keeps the function that it finds then.
const { sendCommand } = Redis.prototype;
Redis.prototype.sendCommand = function (...args) {
  heard.push(args[0].name);
  return sendCommand.apply(this, args);
};

/** The commands that this process sent to Redis while `work` ran, in their order. */
export async function redisCalls(work: () => Promise<unknown>): Promise<string[]> {
  heard = [];
  await work();
  return heard;
}
