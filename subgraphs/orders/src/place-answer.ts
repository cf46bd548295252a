import type { Caller } from '@shop/kit/identity';
import type { Problem } from '@shop/kit/result';
import { owns, type Seen } from './access';
import type { Order } from './domain/order';

/** The order as the shopper may see it, and what stands in the way. */
export interface PlaceAnswer {
  order: Seen | null;
  problems: Problem[];
}

/** Nothing was placed: all that is to be put right. */
export const refused = (...problems: Problem[]): PlaceAnswer => ({ order: null, problems });

/** The order, opened to whoever placed it. */
export const holders = (order: Order): PlaceAnswer => ({ order: { ...order, opened: 'holder' }, problems: [] });

/** The first order is shown to whoever it belongs to, and to one who knows the cart and the order's email, as for tracking. */
export function conflict(first: Order, { email }: Order, caller: Caller): PlaceAnswer {
  const message = `This cart was ordered already, as ${first.number}. Change the cart to order again.`;
  const problem = { code: 'CONFLICT', message, field: ['input', 'cartId'] };
  if (owns(first, caller)) return { order: first, problems: [problem] };
  if (first.customerId === null && first.email === email)
    return { order: { ...first, opened: 'tracker' }, problems: [problem] };
  return refused({ ...problem, message: 'This cart was ordered already. Change the cart to order again.' });
}
