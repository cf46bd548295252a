import { OrderDelivered, OrderShipped } from '@shop/schema/events/orders';
import { fail, ok, type Decision } from '@shop/kit/result';
import type { Fulfillment, Order, Part } from './order';
import { asSold, checkedParts, moved, openParts, openUnits, standing } from './quantities';
import { captureOf } from './shares';
import { allows, inWords } from './status';
import { take } from './timeline';

/** A parcel as the warehouse tells of it. Without `lines`: all that is left. */
export interface Shipment {
  id: string;
  at: Date;
  carrier: string;
  trackingNumber: string;
  lines: Part[] | null;
}

type ShipProblem = 'INVALID' | 'REQUIRED' | 'NOT_FOUND' | 'INVALID_TRANSITION';
const LONGEST = 100;

/** A parcel leaves: its share is charged, and nothing is held for it any more. */
export function ship(order: Order, shipment: Shipment): Decision<Order, ShipProblem> {
  const { id, at, carrier, trackingNumber } = shipment;
  for (const [field, value] of [
    ['carrier', carrier],
    ['trackingNumber', trackingNumber],
  ] as const)
    if (!value || value.length > LONGEST) return fail('INVALID', `Give 1 to ${LONGEST} characters.`, [field]);
  if (!allows(order.status, 'SHIPPED'))
    return fail(
      'INVALID_TRANSITION',
      `Order ${order.number} is ${inWords(order.status)}: nothing of it is to be shipped.`,
    );
  const parts = checkedParts(order, shipment.lines ?? openParts(order), (lineId) =>
    openUnits(order.lines.find((line) => line.id === lineId)!),
  );
  if (!parts.ok) return parts;
  const capture = captureOf(order, parts.value);
  const parcel = { id, carrier, trackingNumber, lines: parts.value, capture, shippedAt: at, deliveredAt: null };
  const next = moved({ ...order, fulfillments: [...order.fulfillments, parcel] }, 'quantityShipped', parts.value);
  return ok(
    take(next, 'SHIPPED', `${unitsInWords(parts.value)} on the way with ${carrier}.`, {
      actor: 'staff',
      status: standing(next),
    }),
    [
      OrderShipped({
        orderId: order._id,
        fulfillmentId: id,
        lines: linesOf(order, parts.value),
        capture: { amount: capture, currency: order.total.currency },
        final: openParts(next).length === 0,
      }),
    ],
  );
}

/** A parcel arrived. Told again, it changes nothing. */
export function deliver(order: Order, fulfillmentId: string, at: Date): Decision<Order, 'INVALID_TRANSITION'> {
  const parcel = order.fulfillments.find(({ id }) => id === fulfillmentId);
  if (!parcel || parcel.deliveredAt) return ok(order);
  const fulfillments = order.fulfillments.map((one) => (one === parcel ? { ...one, deliveredAt: at } : one));
  const next = { ...order, fulfillments };
  const status = standing(next);
  return ok(take(next, 'DELIVERED', `${unitsInWords(parcel.lines)} delivered.`, { actor: 'staff', status }), [
    OrderDelivered({
      orderId: order._id,
      fulfillmentId,
      customerId: order.customerId,
      lines: asSold(order, parcel.lines),
      complete: status === 'DELIVERED',
    }),
  ]);
}

/** The parts as inventory counts them. */
export const linesOf = (order: Order, parts: readonly Part[]) =>
  asSold(order, parts).map(({ lineId, sku, quantity }) => ({ lineId, sku, quantity }));

/** "1 item", "3 items". */
export function unitsInWords(parts: readonly Part[]): string {
  const units = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  return units === 1 ? '1 item' : `${units} items`;
}

/** The carriers whose tracking pages are known: their name in small letters, and the address before the number. */
const TRACKING = new Map([
  ['dhl', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id='],
  ['ups', 'https://www.ups.com/track?tracknum='],
  ['fedex', 'https://www.fedex.com/fedextrack/?trknbr='],
  ['dpd', 'https://tracking.dpd.de/status/en_US/parcel/'],
  ['gls', 'https://gls-group.eu/track/'],
  ['usps', 'https://tools.usps.com/go/TrackConfirmAction?tLabels='],
]);

/** Where the parcel can be followed; null for a carrier that we don't know. */
export function trackingUrl({
  carrier,
  trackingNumber,
}: Pick<Fulfillment, 'carrier' | 'trackingNumber'>): string | null {
  const page = TRACKING.get(carrier.trim().toLowerCase());
  return page ? `${page}${encodeURIComponent(trackingNumber)}` : null;
}
