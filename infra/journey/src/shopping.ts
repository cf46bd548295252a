import { randomUUID } from 'node:crypto';
import type { Client } from './client';

/** An address to ship to. */
export const ADDRESS = {
  name: 'Ada Example',
  line1: 'Example Street 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
};

const CART = 'cart { id version itemCount total { amount } lines { id sku quantity } }';

/** Puts an article into the caller's cart. Rejects when the shop refuses. */
export async function addToCart(client: Client, sku: string, quantity = 1): Promise<void> {
  const { addToCart: added } = await client.data(
    'mutation ($sku: ID!, $quantity: Int) { addToCart(sku: $sku, quantity: $quantity) { userErrors { code message } } }',
    { sku, quantity },
  );
  if (added.userErrors.length) throw new Error(JSON.stringify(added.userErrors));
}

/** Puts an article into the caller's cart and chooses the first way of shipping; answers the cart. */
export async function fillCart(
  client: Client,
  sku: string,
  quantity = 1,
): Promise<{ id: string; version: number; total: { amount: number } }> {
  await addToCart(client, sku, quantity);
  const quoted = await client.data(
    'mutation { setShippingAddress(country: "DE", postalCode: "10115") { cart { shippingOptions { id } } userErrors { code message } } }',
  );
  const [option] = quoted.setShippingAddress.cart.shippingOptions as { id: string }[];
  const chosen = await client.data(
    `mutation ($id: ID!) { setShippingOption(optionId: $id) { ${CART} userErrors { code message } } }`,
    { id: option!.id },
  );
  return chosen.setShippingOption.cart as { id: string; version: number; total: { amount: number } };
}

/** What placeOrder answers, as the tests read it. */
export interface Placed {
  order: { id: string; number: string; status: string; accessToken: string | null; total: { amount: number } } | null;
  userErrors: { code: string; message: string; field?: string[] }[];
}

const PLACE =
  'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id number status accessToken total { amount } } userErrors { code message field } } }';

/** Places an order for the caller's cart; `given` overrides the input. Rejects on GraphQL errors. */
export async function placeOrder(client: Client, given: Record<string, unknown> = {}): Promise<Placed> {
  const input = {
    idempotencyKey: randomUUID(),
    email: 'guest@example.com',
    shippingAddress: ADDRESS,
    payment: { token: 'tok_visa' },
    ...given,
  };
  return (await client.data(PLACE, { input })).placeOrder as Placed;
}

/** The state of an order as its holder sees it. */
export async function orderState(
  client: Client,
  id: string,
  accessToken?: string | null,
): Promise<{ status: string; cancelReason: string | null }> {
  const { order } = await client.data(
    'query ($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { status cancelReason } }',
    { id, accessToken },
  );
  return order as { status: string; cancelReason: string | null };
}

/** Two articles of different products, in stock. */
export async function twoArticles(client: Client): Promise<[string, string]> {
  const { products } = await client.data('{ products(first: 50) { nodes { variants { sku availableQuantity } } } }');
  const [one, other] = (products.nodes as { variants: { sku: string; availableQuantity: number }[] }[])
    .map(({ variants }) => variants.find(({ availableQuantity }) => availableQuantity > 10)?.sku)
    .filter((sku) => sku !== undefined);
  return [one!, other!];
}
