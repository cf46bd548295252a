import type { Keeper } from '@shop/kit/person';
import type { Parts } from './context';
import { erased, type Person } from './domain/erase';
import type { Order } from './domain/order';
import type { Orders } from './store/orders';

/**
 * What orders holds of people: who ordered, where it went, and what was written about it. With the account all that
 * goes; what was sold stays, and what is not shipped yet is cancelled. Orders go one by one: what a process that died
 * has left is found the next time.
 */
export const person = ({ orders, erasures }: Parts): Keeper => ({
  tell: async (userId) => ({ orders: (await orders.allOf(userId)).map(told) }),

  async erase(whose) {
    // First: an order that is placed from now on sees it.
    await erasures.add(whose.userId);
    for (let ids = await orders.ofPerson(whose); ids.length; ids = await orders.ofPerson(whose))
      for (const id of ids) await eraseOrder(orders, id, whose);
  },
});

/** Erases the person from an order of theirs, in one write. */
export const eraseOrder = (orders: Orders, id: string, whose: Person) =>
  orders.update(id, (order) => erased(order, whose, new Date()));

/** What of an order is about its customer; nothing of what the shop keeps it in order with. */
const told = (order: Order) => ({
  id: order._id,
  number: order.number,
  status: order.status,
  cancelReason: order.cancelReason,
  placedAt: order.placedAt,
  email: order.email,
  shippingAddress: order.shippingAddress,
  billingAddress: order.billingAddress,
  lines: order.lines,
  shippingOption: order.shippingOption,
  discounts: order.discounts,
  couponCodes: order.couponCodes,
  subtotal: order.subtotal,
  discountTotal: order.discountTotal,
  shippingTotal: order.shippingTotal,
  taxTotal: order.taxTotal,
  total: order.total,
  fulfillments: order.fulfillments,
  returns: order.returns,
  notes: order.notes.map(({ at, body }) => ({ at, body })),
  timeline: order.timeline.map(({ at, type, status, message, actor }) => ({ at, type, status, message, actor })),
});
