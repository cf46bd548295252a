import { ok, type Decision } from '@shop/kit/result';
import { OrderErased } from '@shop/schema/events/orders';
import { withdraw } from './cancel';
import type { Order, OrderAddress } from './order';

/** Whose orders they are: an account, and a guest under the address that the account verified. */
export interface Person {
  userId: string;
  email: string | null;
}

/** Whether an order is the person's. */
const isTheirs = ({ customerId, email }: Order, person: Person): boolean =>
  customerId === person.userId || (customerId === null && email !== null && email === person.email);

/**
 * The order without its person: nobody can be reached or found by it, and nobody owns it. What is left is what was
 * sold, when, for how much and where it was taxed. What is not shipped yet is cancelled, as it has no address to go to.
 * An order that is not theirs, or not any more, stays as it is.
 */
export function erased(order: Order, person: Person, at: Date): Decision<Order> {
  if (!isTheirs(order, person)) return ok(order);
  const { value, events } = withdraw(order);
  return ok(
    {
      ...value,
      erasedAt: at,
      customerId: null,
      guestId: null,
      email: null,
      accessToken: null,
      taxedIn: order.shippingAddress && placeOf(order.shippingAddress),
      shippingAddress: null,
      billingAddress: null,
      paymentToken: null,
      paymentMethodId: null,
      savePayment: false,
      returns: value.returns.map((one) => ({ ...one, reason: '' })),
      notes: value.notes.map((note) => ({
        ...note,
        body: '',
        authorId: note.authorId === order.customerId ? null : note.authorId,
      })),
      // The request has its sender in its scope, a key of their making, and a hash of what they wrote.
      request: { scope: `erased:${order._id}`, key: 'erased', hash: '' },
    },
    [...events, OrderErased({ orderId: order._id })],
  );
}

/** A region is kept where it can be a tax code: elsewhere it is what the person wrote. */
const placeOf = ({ country, region }: OrderAddress) => ({
  country,
  region: region && /^[A-Z0-9]{1,3}$/i.test(region) ? region.toUpperCase() : null,
});
