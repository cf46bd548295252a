import {
  OrderCancelled,
  OrderDelivered,
  OrderLinesCancelled,
  OrderPlaced,
  OrderReturnReceived,
  OrderShipped,
} from '@shop/schema/events/orders';
import type { EventType, NewEvent } from '@shop/schema/events/event';
import type { PastOrderStock } from '@shop/inventory/seed';
import { retold, type PastOrder } from '@shop/orders/domain/story';
import type { PastPayment } from '@shop/payments/seed';

// What the other subgraphs' books say of past orders follows from the events that orders' rules told: they can't disagree.

const SECOND_MS = 1000;
const later = (at: Date) => new Date(at.getTime() + SECOND_MS);

/** The events of a type among those told, with their times. */
const told = <D>(events: { at: Date; event: NewEvent }[], type: EventType<D>): { at: Date; data: D }[] =>
  events.filter(({ event }) => event.type === type.type).map(({ at, event }) => ({ at, data: event.data as D }));

/** A card for an order, the same each time. */
const cardOf = (orderId: string) =>
  parseInt(orderId.slice(0, 2), 16) % 3 ? { brand: 'Visa', last4: '4242' } : { brand: 'Mastercard', last4: '4444' };

/** What payments has of a past order; undefined when nothing was asked of the provider. */
export function paymentOf(past: PastOrder): PastPayment | undefined {
  const { events } = retold(past);
  const asked = past.steps.find(({ type }) => type === 'AUTHORIZED' || type === 'DECLINED');
  if (!asked || !('paymentId' in asked)) return undefined;
  const { placement, cart } = past;
  const shipped = told(events, OrderShipped);
  const rest = [...shipped, ...told(events, OrderLinesCancelled)].find(({ data }) => data.final);
  const cancelled = told(events, OrderCancelled)[0];
  return {
    id: asked.paymentId,
    orderId: placement.id,
    customerId: placement.customerId,
    amount: cart.total.amount,
    currency: cart.total.currency,
    ...cardOf(placement.id),
    createdAt: asked.at,
    ...(asked.type === 'DECLINED' && { declined: 'insufficient_funds' }),
    ...(asked.type === 'AUTHORIZED' && cancelled && { voidedAt: later(cancelled.at) }),
    captures: shipped.map(({ at, data: { fulfillmentId, capture } }) => ({
      fulfillmentId,
      amount: capture.amount,
      at: later(at),
    })),
    ...(rest && { releasedAt: later(later(rest.at)) }),
    refunds: told(events, OrderReturnReceived).map(({ at, data: { returnId, refund } }) => ({
      returnId,
      amount: refund.amount,
      at: later(at),
    })),
  };
}

/** What inventory has of a past order. */
export function stockOf(past: PastOrder): PastOrderStock {
  const { events } = retold(past);
  const [placed] = told(events, OrderPlaced);
  const wasHeld = past.steps.some(({ type }) => type === 'RESERVED');
  const { lines, shippingCountry } = placed!.data;
  const parts = <D extends { lines: { sku: string; quantity: number }[] }>(all: { at: Date; data: D }[]) =>
    all.map(({ at, data }) => ({ at, lines: data.lines }));
  return {
    orderId: past.placement.id,
    country: shippingCountry,
    placedAt: placed!.at,
    held: wasHeld ? lines : [],
    shipped: parts(told(events, OrderShipped)),
    released: [
      ...parts(told(events, OrderLinesCancelled)),
      ...(wasHeld ? told(events, OrderCancelled).map(({ at }) => ({ at, lines })) : []),
    ],
    restocked: parts(told(events, OrderReturnReceived).filter(({ data }) => data.restock)),
  };
}

/** What was delivered to an account, with when: who may have reviewed what. */
export const deliveriesOf = (past: PastOrder): { customerId: string; productId: string; at: Date }[] =>
  told(retold(past).events, OrderDelivered).flatMap(({ at, data: { customerId, lines } }) =>
    customerId === null ? [] : lines.map(({ productId }) => ({ customerId, productId, at })),
  );
