import type { Model } from 'mongoose';
import type { Order } from '../domain/order';

const NOTHING = { fulfillments: [], returns: [], notes: [], answered: [], released: 0, refunded: 0 };

/**
 * Gives orders that were placed before there were parcels and returns what these need, and their steps a place in the
 * feed. May run in several processes at once, and while orders change: one that did is taken at the next try.
 */
export async function upgradeOrders(model: Model<Order>): Promise<void> {
  const old = { released: { $exists: false } } as never;
  for (let missed = true; missed;) {
    missed = false;
    for await (const { _id, version, status, lines } of model.find(old).lean<Order[]>().cursor()) {
      const { matchedCount } = await model.collection.updateOne({ _id, version } as never, {
        $set: { ...NOTHING, unfed: version, lines: lines.map((line) => ({ ...line, ...unitsOf(line, status) })) },
      });
      missed ||= matchedCount === 0;
    }
  }
}

const unitsOf = ({ quantity }: { quantity: number }, status: string) => ({
  quantityShipped: 0,
  quantityCancelled: status === 'CANCELLED' ? quantity : 0,
  quantityReturned: 0,
});
