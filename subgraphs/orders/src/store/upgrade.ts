import type { Model } from 'mongoose';
import type { Order } from '../domain/order';
import { keyOf } from '../domain/answered';
import type { Charge } from '../domain/charge';
import { capturedSoFar } from '../domain/shares';
import { listed } from './listed';

const NO_PARCELS = { fulfillments: [], returns: [], notes: [], released: 0, refunded: 0 };
const NO_PROMOTIONS = { promotionIds: [], promotionsReserved: [], paymentMethodId: null, savePayment: false };

/** The order as the rules need it, also while processes of an earlier version place orders still. */
export const whole = (order: Order): Order =>
  (order as Partial<Order>).promotionIds ? order : { ...NO_PROMOTIONS, ...order };

/** An order as it may have been stored before. */
type Old = Omit<Order, 'released' | 'answered' | 'promotionIds'> &
  Partial<Pick<Order, 'released' | 'answered' | 'promotionIds'>>;

/**
 * Gives orders that were placed by an earlier version what they need now. May run in several processes at once, and
 * while orders change: one that did is taken at the next try.
 */
export async function upgradeOrders(model: Model<Order>): Promise<void> {
  const old = ['released', 'promotionIds', 'buyer'].map((field) => ({ [field]: { $exists: false } }));
  for (let missed = true; missed;) {
    missed = false;
    for await (const order of model
      .find({ $or: old } as never)
      .lean<Old[]>()
      .cursor()) {
      const { _id, version } = order;
      const { matchedCount } = await model.collection.updateOne({ _id, version } as never, { $set: missing(order) });
      missed ||= matchedCount === 0;
    }
  }
}

function missing(order: Old) {
  const added = {
    ...(order.released === undefined && beforeParcels(order)),
    ...(!order.promotionIds && {
      // Requests were kept with who sent them, and the keys as they were sent.
      answered: (order.answered ?? []).map(({ key, hash }) => ({ key: keyOf(key), hash })),
      ...NO_PROMOTIONS,
    }),
  };
  const charge = order.charge ?? chargeOf(order);
  const { paymentStatus, buyer } = listed({ ...order, ...added, ...(charge && { charge }) } as Order);
  return { ...added, ...(charge && { charge }), paymentStatus, buyer };
}

/** What payments must have told, by what the order has of it: what was captured by hand is not among it. */
function chargeOf({ paymentId, timeline, status, fulfillments = [], refunded = 0 }: Old): Charge | undefined {
  if (!paymentId) return undefined;
  const isCaptured = timeline.some(({ type }) => type === 'PAYMENT_CAPTURED');
  return {
    state: status === 'CANCELLED' ? 'VOIDED' : 'AUTHORIZED',
    captured: isCaptured ? capturedSoFar({ fulfillments }) : 0,
    refunded,
  };
}

/** Of those there were before there were parcels and returns the feed has no steps either. */
const beforeParcels = ({ version, status, lines }: Old) => ({
  ...NO_PARCELS,
  unfed: version,
  lines: lines.map((line) => ({ ...line, ...unitsOf(line, status) })),
});

const unitsOf = ({ quantity }: { quantity: number }, status: string) => ({
  quantityShipped: 0,
  quantityCancelled: status === 'CANCELLED' ? quantity : 0,
  quantityReturned: 0,
});
