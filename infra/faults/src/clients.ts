import type { Client } from '@shop/journey/client';
import type { House } from '@shop/journey/house';
import { addToCart, placeOrder } from '@shop/journey/shopping';
import { until } from '@shop/kit/testing';
import type { Action, History, Operation } from './history';
import type { Plan } from './plan';

/** How long clients try, in ms: what is not answered by then is a fault of the shop. */
export const PATIENCE_MS = 120_000;

const QUOTE =
  'mutation { setShippingAddress(country: "DE", postalCode: "10115") { cart { shippingOptions { id } } userErrors { code } } }';
const CHOOSE = 'mutation ($id: ID!) { setShippingOption(optionId: $id) { cart { id } userErrors { code } } }';
const STATUS = 'query ($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { status } }';
const SHIP =
  'mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { order { id } userErrors { code message } } }';
const CANCEL = 'mutation ($id: ID!) { cancelOrder(orderId: $id) { order { id } userErrors { code message } } }';

/** Who works on the orders that shoppers place. */
export interface Staff {
  warehouse: Client;
  support: Client;
}

/** Lives a plan through: a cart, an order that is sent until it is answered, and what staff does about it. */
export async function live(house: House, staff: Staff, plan: Plan, history: History): Promise<void> {
  const client = await again(() => house.client());
  for (const { sku, quantity } of plan.wishes) await again(() => addToCart(client, sku, quantity));
  await again(() => choose(client));
  const sent = await Promise.all(Array.from({ length: plan.sends }, () => send(client, plan, history)));
  const order = sent.find(({ order }) => order)?.order;
  if (!order || plan.afterwards === 'nothing') return;
  const status = await again(async () => {
    const { order: now } = await client.data(STATUS, { id: order.id, accessToken: order.accessToken });
    return now.status !== 'PENDING' && (now.status as string);
  });
  if (status === 'CONFIRMED') await act(staff, plan, order.id, history);
}

async function choose(client: Client): Promise<boolean> {
  const { setShippingAddress } = await client.data(QUOTE);
  const [option] = setShippingAddress.cart.shippingOptions as { id: string }[];
  const { setShippingOption } = await client.data(CHOOSE, { id: option!.id });
  return !!setShippingOption.cart;
}

interface Sent {
  operation: Operation;
  order?: { id: string; accessToken: string | null };
}

/** Sends the order again with the same key until the shop says yes or no. */
async function send(client: Client, { number, key, token }: Plan, history: History): Promise<Sent> {
  let order: Sent['order'];
  const operation = await persist(history, { action: 'placeOrder', plan: number, key }, async () => {
    const answer = await placeOrder(client, { idempotencyKey: key, payment: { token } });
    order = answer.order ?? undefined;
    return order ? { orderId: order.id } : { refusal: answer.userErrors.map(({ code }) => code).join() };
  });
  return { operation, order };
}

async function act({ warehouse, support }: Staff, plan: Plan, orderId: string, history: History): Promise<void> {
  const refusalOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
    userErrors.length ? { refusal: userErrors.map(({ code }) => code).join() } : {};
  const key = `${plan.key}-${plan.afterwards}`;
  const input = { orderId, carrier: 'DHL', trackingNumber: key, idempotencyKey: key };
  const asked = { plan: plan.number, key, orderId };
  if (plan.afterwards === 'ship')
    await persist(history, { action: 'shipOrder', ...asked }, async () => ({
      orderId,
      ...refusalOf((await warehouse.data(SHIP, { input })).shipOrder),
    }));
  else
    await persist(history, { action: 'cancelOrder', ...asked }, async () => ({
      orderId,
      ...refusalOf((await support.data(CANCEL, { id: orderId })).cancelOrder),
    }));
}

/** Asks until it is known how it ended, or patience is at its end. Each try is noted. */
async function persist(
  history: History,
  about: { action: Action; plan: number; key: string; orderId?: string },
  request: () => Promise<{ orderId?: string; refusal?: string }>,
): Promise<Operation> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const operation = await history.note(about, request);
    if (operation.outcome !== 'unknown' || Date.now() > end) return operation;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Tries until it works, as a shopper does who sees "try again". */
const again = <T>(work: () => Promise<T>): Promise<Exclude<Awaited<T>, false | null | undefined | 0 | ''>> =>
  until(
    () =>
      work()
        .then((done) => done ?? (true as never))
        .catch(() => undefined),
    PATIENCE_MS,
  ) as never;
