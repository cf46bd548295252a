import { randomUUID } from 'node:crypto';
import { PaymentAuthorized, PaymentDeclined } from '@shop/schema/events/payments';
import { PromotionRefused, PromotionReserved } from '@shop/schema/events/promotions';
import { StockRefused, StockReserved } from '@shop/schema/events/stock';
import type { Answer } from '@shop/kit/ask';
import { unavailable } from '@shop/kit/errors';
import type { Caller } from '@shop/kit/identity';
import { freshMongo, startForTest, type TestSubgraph } from '@shop/kit/testing';
import type { CheckoutCart } from '../src/domain/placement';
import { orders } from '../src/subgraph';
import { cartSample, eur } from './samples';

/** What the neighbours answer; a test changes it. */
export interface Neighbours {
  cart: (asked: Record<string, unknown>) => CheckoutCart;
  away: Set<'cart' | 'users'>;
  /** Accounts that showed that their address is theirs. */
  verified: Set<string>;
  /** The erasures that users was told of. */
  confirmed: string[];
}

export interface OrdersTest extends TestSubgraph {
  neighbours: Neighbours;
  /** The address of its database. */
  mongo: string;
  /** Places an order as the caller; answers the payload. */
  place(caller: Partial<Caller>, changes?: Record<string, unknown>): Promise<Placed>;
}

export interface Placed {
  order: { id: string; number: string; status: string; accessToken: string | null } | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
}

export const ALICE = { userId: 'alice', roles: ['CUSTOMER'] };
export const GUEST = { guestId: 'guest-1' };

export const address = {
  name: 'Alice Example',
  line1: 'Street 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'de',
};

const PLACE = `mutation ($input: PlaceOrderInput!) {
  placeOrder(input: $input) { order { id number status accessToken } userErrors { code message field } }
}`;

/** Starts orders on a database of its own. Cart and users stand in: each guest and customer has a cart of their own, which never changes. */
export async function startOrders(env: Record<string, string> = {}): Promise<OrdersTest> {
  const neighbours: Neighbours = {
    cart: ({ cartId, userId, guestId }) => cartSample({ cartId: String(cartId ?? userId ?? guestId) }),
    away: new Set(),
    verified: new Set(),
    confirmed: [],
  };
  const answering = (name: 'cart' | 'users', answer: (asked: Record<string, unknown>, query: string) => unknown) => {
    return (query: string, variables: Record<string, unknown>) => {
      if (neighbours.away.has(name)) throw unavailable();
      return bare(answer(variables, query)) as Record<string, unknown>;
    };
  };
  const mongo = env.ORDERS_MONGO_URL ?? freshMongo('orders');
  const test = await startForTest(
    orders,
    { ORDERS_MONGO_URL: mongo, ORDERS_SWEEP_MS: '50', ...env },
    {
      cart: answering('cart', (variables) => ({ cartForCheckout: neighbours.cart(variables) })),
      users: answering('users', (variables, query) => usersAnswer(query, variables, neighbours)),
    },
  );
  return {
    ...test,
    mongo,
    neighbours,
    async place(caller, changes = {}) {
      const input = inputOf(changes);
      const send = () => test.as(caller).ask(PLACE, { input });
      let answer = await send();
      // Of many at once some may wait too long for a busy store: they are sent again, as clients do.
      for (let tries = 1; tries < 10 && isUnavailable(answer); tries++) answer = await send();
      if (answer.errors) throw new Error(answer.errors[0]!.message);
      return answer.data!.placeOrder as Placed;
    },
  };
}

/** What users answers of an account: `x` has the address x@shop.test, `nobody` is gone. */
function usersAnswer(query: string, { id, userId, subgraph }: Record<string, unknown>, neighbours: Neighbours) {
  const email = `${String(id ?? userId)}@shop.test`;
  const emailVerified = neighbours.verified.has(String(id ?? userId));
  if (query.includes('userContact')) return { userContact: id === 'nobody' ? null : { email, emailVerified } };
  if (query.includes('confirmErasure'))
    return { confirmErasure: !!neighbours.confirmed.push(`${String(userId)} by ${String(subgraph)}`) };
  return { erasure: { email: emailVerified ? email : null } };
}

const isUnavailable = ({ errors = [] }: Answer) => errors.some(({ extensions }) => extensions.code === 'UNAVAILABLE');

export const placeQuery = PLACE;

export const inputOf = (changes: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  shippingAddress: address,
  payment: { token: 'tok_visa' },
  ...changes,
});

/** Events as the neighbours send them. */
export const heard = {
  reserved: (orderId: string) => StockReserved({ orderId }),
  promotionReserved: (orderId: string, promotionId: string) => PromotionReserved({ orderId, promotionId }),
  promotionRefused: (orderId: string, promotionId: string) => PromotionRefused({ orderId, promotionId }),
  refused: (orderId: string) => StockRefused({ orderId, skus: ['CAP'] }),
  authorized: (orderId: string) => PaymentAuthorized({ orderId, paymentId: 'pay-1', amount: eur(4990) }),
  declined: (orderId: string) => PaymentDeclined({ orderId, paymentId: 'pay-1', reason: 'card_declined' }),
};

/** The value at a path of the answer's data; an error of the answer fails the test. */
export function dataOf<T>(answer: Answer | undefined, field: string): T {
  if (!answer || answer.errors) throw new Error(answer?.errors?.[0]?.message ?? 'There is no answer.');
  return answer.data![field] as T;
}

/** Objects without a prototype, as GraphQL answers them. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.assign(Object.create(null), Object.fromEntries(Object.entries(value).map(([k, v]) => [k, bare(v)])));
}

export interface Told {
  id: string;
  type: string;
  status: string;
  message: string;
}

/** An order's story as the caller may see it. */
export async function storyOf(test: TestSubgraph, caller: Partial<Caller>, id: string): Promise<Told[]> {
  const query = 'query ($id: ID!) { order(id: $id) { timeline { id type status message } } }';
  return dataOf<{ timeline: Told[] }>(await test.as(caller).ask(query, { id }), 'order').timeline;
}

/** Places an order as the caller and lets it be confirmed. */
export async function confirmedOrder(test: OrdersTest, caller: Partial<Caller>): Promise<string> {
  const { order } = await test.place(caller, { email: 'who@shop.test', cartId: randomUUID() });
  await test.deliver(heard.reserved(order!.id));
  await test.deliver(heard.authorized(order!.id));
  return order!.id;
}
