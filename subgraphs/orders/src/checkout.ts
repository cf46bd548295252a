import { DuplicateKey } from '@shop/kit/aggregates';
import { unavailable } from '@shop/kit/errors';
import { inputHash, keyProblem, keyReused } from '@shop/kit/idempotency';
import type { Caller } from '@shop/kit/identity';
import type { Deadlines } from './deadlines';
import { tidied } from './domain/address';
import type { Order } from './domain/order';
import { place } from './domain/place';
import type { Placement } from './domain/placement';
import { eraseOrder } from './person';
import { conflict, holders, refused, type PlaceAnswer } from './place-answer';
import { orderNumber, unguessable } from './names';
import type { Neighbours } from './neighbours';
import type { PlaceOrderInput } from './schema/place-order-input';
import type { Erasures } from './store/erasures';
import type { Orders } from './store/orders';

const MOST_TRIES = 5;
/** Places orders. The same request, however often and however much at once it is sent, places one. */
export class Checkout {
  constructor(
    private readonly orders: Orders,
    private readonly erasures: Erasures,
    private readonly neighbours: Neighbours,
    private readonly deadlines: Deadlines,
  ) {}

  /** Answers the PENDING order, the one that an earlier sending placed, or all that is to be put right. Rejects with UNAVAILABLE when a needed part is away. */
  async place(input: PlaceOrderInput, caller: Caller): Promise<PlaceAnswer> {
    const badKey = keyProblem(input.idempotencyKey);
    if (badKey) return refused(badKey.problem);
    const request = requestOf(input, caller);
    // First of all: a replay is answered also when the cart is empty by now.
    return (await this.replay(request)) ?? this.placeNew(input, caller, request);
  }

  private async placeNew(input: PlaceOrderInput, caller: Caller, request: Order['request']): Promise<PlaceAnswer> {
    const draft = await this.draft(input, caller, request);
    const cart = await this.cartFor(draft, input, caller);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const placed = place({ ...draft, number: orderNumber() }, cart);
      if (!placed.ok) return refused(...placed.problems);
      const { value: order, events } = placed;
      const stored = await this.orders.create(order, events).catch(onlyDuplicate);
      const answer = stored ? holders(await this.withoutErased(stored)) : await this.settled(order, caller);
      if (answer) return answer;
    }
    throw unavailable();
  }

  /** The account may have been deleted while this was on its way: who looked for its orders before did not find this one. */
  private async withoutErased(order: Order): Promise<Order> {
    const { customerId } = order;
    if (!customerId || !(await this.erasures.has(customerId))) return order;
    const result = await eraseOrder(this.orders, order._id, { userId: customerId, email: null });
    return result.ok ? result.value : order;
  }

  private async draft(input: PlaceOrderInput, caller: Caller, request: Order['request']): Promise<Placement> {
    const { userId = null, guestId = null } = caller;
    const shippingAddress = tidied(input.shippingAddress);
    return {
      id: unguessable(),
      number: orderNumber(),
      accessToken: unguessable(),
      at: new Date(),
      dueAt: this.deadlines.pending(),
      customerId: userId,
      guestId: userId ? null : guestId,
      request,
      namedCart: input.cartId ?? null,
      email: input.email ?? (userId && (await this.neighbours.emailOf(userId))),
      shippingAddress,
      billingAddress: input.billingAddress ? tidied(input.billingAddress) : shippingAddress,
      ...paymentOf(input.payment),
      expectedTotal: input.expectedTotal ?? null,
    };
  }

  private cartFor({ namedCart, email, shippingAddress }: Placement, input: PlaceOrderInput, caller: Caller) {
    const { country, region } = shippingAddress;
    // An account's caller can have a guest's cart still, which cart joins to the account's.
    const { userId = null, guestId = null } = caller;
    const shippingOptionId = input.shippingOptionId ?? null;
    return this.neighbours.cart({ cartId: namedCart, userId, guestId, email, country, region, shippingOptionId });
  }

  /** The first order of this key; undefined when there is none. */
  private async replay(request: Order['request']): Promise<PlaceAnswer | undefined> {
    const first = await this.orders.ofRequest(request);
    if (!first) return undefined;
    return first.request.hash === request.hash ? holders(first) : refused(keyReused().problem);
  }

  /** Why a unique index refused the order: the key's first order, or the cart's. Undefined: neither, another number is tried. */
  private async settled(order: Order, caller: Caller): Promise<PlaceAnswer | undefined> {
    const replayed = await this.replay(order.request);
    if (replayed) return replayed;
    const first = await this.orders.ofClaim(order.cartClaim!);
    return first ? conflict(first, order, caller) : undefined;
  }
}

/** A signed-in shopper's keys are their own; a guest's are the named cart's, or those of the guest whose own cart it is. */
function requestOf(input: PlaceOrderInput, { userId, guestId = '' }: Caller): Order['request'] {
  const guestScope = input.cartId ? `cart:${input.cartId}` : `guest:${guestId}`;
  // As it was before methods could be saved: a request that is sent again later is the same.
  const asked = { ...input, payment: { ...input.payment, save: input.payment.save || null } };
  return { scope: userId ? `user:${userId}` : guestScope, key: input.idempotencyKey, hash: inputHash(asked) };
}

const paymentOf = ({ token, paymentMethodId, save }: PlaceOrderInput['payment']) => ({
  paymentToken: token?.trim() || null,
  paymentMethodId: paymentMethodId?.trim() || null,
  savePayment: save ?? false,
});

const onlyDuplicate = (error: unknown): undefined => {
  if (!(error instanceof DuplicateKey)) throw error;
};
