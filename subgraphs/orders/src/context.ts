import { oneByKey } from '@shop/kit/loader';
import type { RequestContext } from '@shop/kit/subgraph';
import type { Wakes } from '@shop/kit/wake';
import type { Checkout } from './checkout';
import type { Deadlines } from './deadlines';
import type { Order } from './domain/order';
import type { Neighbours } from './neighbours';
import type { Erasures } from './store/erasures';
import type { Feed } from './store/feed';
import type { Listing } from './store/listing';
import type { SalesModel } from './store/sales';
import type { Orders } from './store/orders';

/** What orders is made of. */
export interface Parts {
  orders: Orders;
  /** Staff's list of them. */
  listing: Listing;
  /** The figures of sales reports. */
  sales: SalesModel;
  /** Every step of every order. */
  feed: Feed;
  checkout: Checkout;
  neighbours: Neighbours;
  /** The accounts that were erased. */
  erasures: Erasures;
  deadlines: Deadlines;
  /** Rings by order id when an order changed in this process. */
  wakes: Wakes;
}

/** What a request to orders sees. */
export interface Context extends RequestContext, Omit<Parts, 'deadlines' | 'neighbours' | 'erasures'> {
  loadOrder: (id: string) => Promise<Order | null>;
}

/** Makes the loaders of one request. */
export function contextOf({ orders, listing, sales, feed, checkout, wakes }: Parts) {
  const byId = oneByKey(orders.byIds, (order) => order._id);
  return { orders, listing, sales, feed, checkout, wakes, loadOrder: (id: string) => byId.load(id) };
}
