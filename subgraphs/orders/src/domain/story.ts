import type { NewEvent } from '@shop/schema/events/event';
import type { Decision } from '@shop/kit/result';
import { cancel } from './cancel';
import { charged } from './charge';
import { expire, paymentAuthorized, paymentDeclined, stockRefused, stockReserved } from './checkout';
import { deliver, ship } from './fulfil';
import type { Money, Order, Part } from './order';
import { captured, refunded } from './paid';
import { place } from './place';
import type { CheckoutCart, Placement } from './placement';
import { decideReturn, receiveReturn, requestReturn } from './return';
import { recorded } from './timeline';

/** A step of an order's past. What it refers to is named by the story's own ids. */
export type PastStep = { at: Date } & (
  | { type: 'RESERVED' | 'EXPIRED' }
  | { type: 'AUTHORIZED' | 'DECLINED'; paymentId: string }
  | { type: 'SOLD_OUT'; skus: string[] }
  | { type: 'CANCELLED'; by: 'customer' | 'staff'; lines?: Part[] }
  | { type: 'SHIPPED'; fulfillmentId: string; carrier: string; trackingNumber: string; lines?: Part[] }
  | { type: 'CAPTURED' | 'DELIVERED'; fulfillmentId: string }
  | { type: 'RETURN_REQUESTED'; returnId: string; reason: string; lines: Part[] }
  | { type: 'RETURN_DECIDED'; returnId: string; approved: boolean }
  | { type: 'RETURN_RECEIVED'; returnId: string; restock: boolean }
  | { type: 'REFUNDED'; returnId: string }
);

/** An order's past: how it was placed and what happened since, oldest first. Lines are named as `orderId-1`, `orderId-2`, …. */
export interface PastOrder {
  placement: Placement;
  cart: CheckoutCart;
  steps: PastStep[];
}

/** An order as its past made it, with the events that the rules told on the way, each with its time. */
export interface Retold {
  order: Order;
  events: { at: Date; event: NewEvent }[];
}

/** Applies the rules to a past. Throws when they refuse a step. */
export function retold({ placement, cart, steps }: PastOrder): Retold {
  const placed = place(placement, cart);
  if (!placed.ok) throw new Error(`Order ${placement.number}: ${placed.problems[0]?.message}`);
  let count = 0;
  const stamp = (order: Order, at: Date) => recorded(order, at, () => `${placement.id}-step-${++count}`);
  let order = stamp(placed.value, placement.at);
  const events = placed.events.map((event) => ({ at: placement.at, event }));
  for (const step of steps) {
    const decision = decide(order, step);
    if (!decision.ok) throw new Error(`Order ${placement.number}, ${step.type}: ${decision.problem.message}`);
    if (decision.value === order) throw new Error(`Order ${placement.number}: ${step.type} changes nothing.`);
    order = { ...stamp(decision.value, step.at), version: order.version + 1 };
    events.push(...decision.events.map((event) => ({ at: step.at, event })));
  }
  return { order, events };
}

function decide(order: Order, step: PastStep): Decision<Order, string> {
  const money = (amount: number) => ({ amount, currency: order.total.currency });
  switch (step.type) {
    case 'RESERVED':
      return stockReserved(order, step.at);
    case 'SOLD_OUT':
      return stockRefused(order, step.skus);
    case 'AUTHORIZED':
      return charged(paymentAuthorized(order, step.paymentId, order.total), { state: 'AUTHORIZED' });
    case 'DECLINED':
      return charged(paymentDeclined(order), { state: 'DECLINED' });
    case 'EXPIRED':
      return expire(order, step.at);
    case 'CANCELLED':
      return cancel(order, step.by, step.lines ?? null);
    case 'SHIPPED':
      return ship(order, { ...step, id: step.fulfillmentId, lines: step.lines ?? null });
    case 'CAPTURED':
      return taken(order, money(order.fulfillments.find(({ id }) => id === step.fulfillmentId)?.capture ?? 0));
    case 'DELIVERED':
      return deliver(order, step.fulfillmentId, step.at);
    case 'RETURN_REQUESTED':
      return requestReturn(order, { ...step, id: step.returnId });
    case 'RETURN_DECIDED':
      return decideReturn(order, step.returnId, step.approved, step.at);
    case 'RETURN_RECEIVED':
      return receiveReturn(order, step.returnId, step.restock);
    case 'REFUNDED':
      return given(order, order.returns.find(({ id }) => id === step.returnId)?.refund ?? money(0), step.returnId);
  }
}

const taken = (order: Order, amount: Money) => charged(captured(order, amount), { captured: amount.amount });

const given = (order: Order, amount: Money, returnId: string) =>
  charged(refunded(order, amount, returnId), { refunded: amount.amount });
