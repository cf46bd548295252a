import type { Model } from 'mongoose';
import type { Neighbours } from '../neighbours';
import type { Delivery } from './models';

const idOf = (customerId: string, productId: string): string => `${customerId}:${productId}`;

/** Which products were delivered to whom: a copy of what orders knows, which may be behind and is never wrong when it says yes. */
export class Deliveries {
  constructor(
    private readonly model: Model<Delivery>,
    private readonly neighbours: Pick<Neighbours, 'delivered'>,
  ) {}

  /** Remembers products that arrived. Once is as good as many times, so that it needs no list of the events it has seen. */
  async remember(customerId: string, products: { productId: string; orderId: string }[]): Promise<void> {
    const upserts = products.map(({ productId, orderId }) => ({
      updateOne: {
        filter: { _id: idOf(customerId, productId) },
        update: { $setOnInsert: { customerId, productId, orderId } },
        upsert: true,
      },
    }));
    if (upserts.length) await this.model.bulkWrite(upserts, { ordered: false });
  }

  /** Forgets what was delivered to the customer. */
  async forget(customerId: string): Promise<void> {
    // Ids begin with the customer's, so that no other index is needed; `;` comes after `:`.
    await this.model.deleteMany({ _id: { $gte: `${customerId}:`, $lt: `${customerId};` } });
  }

  /**
   * Which of the products were delivered to the customer. Of those that the copy does not know orders is asked, all at
   * once. Rejects with UNAVAILABLE when orders can't be reached: not knowing is no "no".
   */
  async deliveredTo(customerId: string, productIds: string[]): Promise<Set<string>> {
    const ids = productIds.map((productId) => idOf(customerId, productId));
    const known = await this.model.find({ _id: { $in: ids } }, { productId: 1 }).lean<Delivery[]>();
    const delivered = new Set(known.map(({ productId }) => productId));
    const others = productIds.filter((productId) => !delivered.has(productId));
    const found = others.length ? await this.neighbours.delivered(customerId, others) : [];
    await this.remember(customerId, found);
    for (const { productId } of found) delivered.add(productId);
    return delivered;
  }
}
