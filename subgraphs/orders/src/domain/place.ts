import { OrderPlaced } from '@shop/schema/events/orders';
import { ok, type Problem } from '@shop/kit/result';
import type { NewEvent } from '@shop/schema/events/event';
import { addressProblems } from './address';
import { amountInWords } from './money';
import type { ChosenShipping, Order, OrderAddress, OrderLine } from './order';

/** A cart as its owner answers it for a checkout: priced for the destination, with all that stands in the way. */
export interface CheckoutCart
  extends
    Pick<Order, 'discounts' | 'couponCodes' | 'subtotal' | 'discountTotal' | 'shippingTotal'>,
    Pick<Order, 'taxTotal' | 'pricesIncludeTax' | 'total'> {
  /** Null when the caller has no such cart. */
  cartId: string | null;
  version: number;
  lines: (Omit<OrderLine, 'id'> & { lineId: string })[];
  shippingOption: ChosenShipping | null;
  problems: Problem[];
}

/** What a shopper asks for, coerced, and what the shop adds to it: names, time, whose it is. */
export interface Placement {
  id: string;
  number: string;
  accessToken: string;
  at: Date;
  dueAt: Date;
  customerId: string | null;
  guestId: string | null;
  request: Order['request'];
  /** The cart that was named; absent: the caller's own. */
  namedCart: string | null;
  email: string | null;
  shippingAddress: OrderAddress;
  billingAddress: OrderAddress;
  paymentToken: string | null;
  /** In minor units. */
  expectedTotal: number | null;
}

/** The new order with its events, or everything that the shopper has to put right. */
export type Placed = { ok: true; value: Order; events: NewEvent[] } | { ok: false; problems: Problem[] };

/** Places an order for a cart: PENDING, with the event that lets the others reserve what it needs. */
export function place(placement: Placement, cart: CheckoutCart): Placed {
  const problems = placementProblems(placement, cart);
  const { email } = placement;
  const { cartId, shippingOption } = cart;
  if (problems.length || !cartId || !shippingOption || !email) return { ok: false, problems };
  const order: Order = { ...begun(placement), ...bought(placement.id, cart), cartId, shippingOption, email };
  const lines = order.lines.map(({ id, sku, quantity }) => ({ lineId: id, sku, quantity }));
  const shippingCountry = order.shippingAddress.country;
  return ok(order, [OrderPlaced({ orderId: order._id, cartId, cartVersion: cart.version, shippingCountry, lines })]);
}

/** All that stands in the way, so that the shopper can put it right at once. */
function placementProblems(placement: Placement, cart: CheckoutCart): Problem[] {
  const cartProblem = missingCart(placement, cart);
  return [
    ...inputProblems(placement),
    ...(cartProblem ? [cartProblem] : [...cart.problems, ...totalProblems(placement, cart)]),
  ];
}

/** What is wrong with the request whatever the cart holds. */
export function inputProblems({ email, shippingAddress, billingAddress }: Placement): Problem[] {
  return [
    ...(email ? [] : [problem('REQUIRED', 'Say where to send the confirmation: email is missing.', 'email')]),
    ...addressProblems(shippingAddress, ['input', 'shippingAddress']),
    ...(billingAddress === shippingAddress ? [] : addressProblems(billingAddress, ['input', 'billingAddress'])),
  ];
}

function missingCart({ namedCart }: Placement, { cartId, lines, problems }: CheckoutCart): Problem | undefined {
  if (!cartId && namedCart) return problem('NOT_FOUND', 'You have no such cart. Start a new one.', 'cartId');
  if (lines.length === 0)
    return (
      problems.find(({ code }) => code === 'CART_EMPTY') ?? problem('CART_EMPTY', 'Put something in the cart first.')
    );
}

function totalProblems({ expectedTotal, paymentToken }: Placement, cart: CheckoutCart): Problem[] {
  if (cart.problems.length) return [];
  if (!cart.shippingOption)
    return [problem('REQUIRED', 'Choose how it is shipped: see cart.shippingOptions.', 'shippingOptionId')];
  const { total } = cart;
  const changed = expectedTotal !== null && expectedTotal !== total.amount;
  return [
    ...(changed
      ? [
          problem(
            'PRICE_CHANGED',
            `The total is now ${amountInWords(total)}. Look at it and order again.`,
            'expectedTotal',
          ),
        ]
      : []),
    ...(total.amount > 0 && !paymentToken
      ? [problem('REQUIRED', 'Say how it is paid: the token is missing.', 'payment', 'token')]
      : []),
  ];
}

const problem = (code: string, message: string, ...path: string[]): Problem => ({
  code,
  message,
  ...(path.length && { field: ['input', ...path] }),
});

const begun = ({ id, number, accessToken, at, dueAt, customerId, guestId, ...asked }: Placement) => ({
  _id: id,
  version: 1,
  number,
  status: 'PENDING' as const,
  cancelReason: null,
  placedAt: at,
  updatedAt: at,
  customerId,
  guestId,
  accessToken,
  shippingAddress: asked.shippingAddress,
  billingAddress: asked.billingAddress,
  request: asked.request,
  stockReserved: false,
  paymentId: null,
  paymentToken: asked.paymentToken,
  dueAt,
  timeline: [],
  news: [
    {
      type: 'PLACED' as const,
      status: 'PENDING' as const,
      message: 'The order was placed.',
      actor: 'customer' as const,
    },
  ],
});

/** A cart's line ids mean something in that cart alone: the order's lines have their own. */
const bought = (orderId: string, { cartId, version, lines, ...cart }: CheckoutCart) => ({
  cartClaim: `${cartId}:${version}`,
  lines: lines.map(({ lineId: _, ...line }, index) => ({ id: `${orderId}-${index + 1}`, ...line })),
  discounts: cart.discounts,
  couponCodes: cart.couponCodes,
  subtotal: cart.subtotal,
  discountTotal: cart.discountTotal,
  shippingTotal: cart.shippingTotal,
  taxTotal: cart.taxTotal,
  pricesIncludeTax: cart.pricesIncludeTax,
  total: cart.total,
});
