import { paymentStatusOf, type PaymentStatus } from '../domain/charge';
import type { Order } from '../domain/order';
import { buyerOf, type Buyer } from '../domain/search';

/** The index of all orders by their time. */
export const BY_TIME = 'by_time';

/** An order as it is stored, with what staff's list finds it by: it follows from the order, and is written with it. */
export interface Listed extends Order {
  paymentStatus: PaymentStatus | null;
  buyer: Buyer | null;
}

/** The order with what it is found by. */
export const listed = <T extends Order>(order: T): T & Listed => ({
  ...order,
  paymentStatus: paymentStatusOf(order),
  buyer: buyerOf(order),
});
