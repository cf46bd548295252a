import { ok, type Decision } from '@shop/kit/result';
import type { Order } from './order';

/** What a guest ordered under an address becomes the account's that showed that the address is theirs; anything else stays whose it is. */
export const claimed = (order: Order, userId: string, verifiedEmail: string): Decision<Order> =>
  order.customerId === null && order.email === verifiedEmail ? ok({ ...order, customerId: userId }) : ok(order);
