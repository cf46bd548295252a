import { expire } from '../domain/checkout';
import type { Orders } from '../store/orders';

/** Gives up the orders whose deadline has passed; what hears of one meanwhile keeps it. */
export async function sweepOverdue(orders: Orders): Promise<void> {
  const now = new Date();
  for (const { _id } of await orders.overdue(now)) await orders.update(_id, (order) => expire(order, now));
}
