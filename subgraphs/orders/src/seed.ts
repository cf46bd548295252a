import type { Parts } from './context';
import { retold, type PastOrder } from './domain/story';

/** Sample data: orders that were placed, and went their way, before the shop was opened. */
export interface OrdersSeed {
  orders: PastOrder[];
}

/** Stores the past orders that are missing, as the rules make them, and tells nobody; those that are there stay as they are. */
export const seedOrders = ({ orders }: Parts, { orders: past }: OrdersSeed): Promise<void> =>
  orders.addPast(past.map((story) => retold(story).order));
