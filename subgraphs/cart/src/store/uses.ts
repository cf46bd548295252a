import { Schema, type Connection, type Model } from 'mongoose';
import { indexOutbox, mongoOutbox, NOT_STATE, type Stored } from '@shop/kit/outbox-mongo';
import { indexed } from '@shop/kit/indexed';
import type { Kit } from '@shop/kit/subgraph';
import type { Use } from '../domain/use';

/** Its documents also have an outbox each. */
const schema = new Schema<Use>({ _id: String }, { collection: 'promotion_uses', strict: false, autoIndex: false });
schema.index({ orderId: 1 });
schema.index({ customers: 1, promotionId: 1 });

/** Which promotions are used by which orders, in MongoDB: a document a use, with its own outbox. */
export class Uses {
  readonly model: Model<Use>;
  /** Settles when the indexes are there. */
  readonly ready: () => Promise<void>;
  /** Says that something was committed to an outbox. */
  readonly wake: () => void;

  constructor(kit: Kit, connection: Connection) {
    this.model = connection.model<Use>('PromotionUse', schema);
    const documents = connection.db!.collection<Stored>('promotion_uses');
    this.ready = indexed(kit, 'promotion_uses', async () => {
      await this.model.createIndexes();
      await indexOutbox(documents);
    });
    const relay = kit.relay(
      mongoOutbox(documents, connection.db!.collection('leases')),
      kit.wakes.bell('outbox promotion_uses'),
    );
    this.wake = () => relay.wake();
  }

  /** How often a customer, known by these keys, uses each of these promotions now; in one question. */
  async count(promotionIds: readonly string[], customers: readonly string[]): Promise<Map<string, number>> {
    if (promotionIds.length === 0 || customers.length === 0) return new Map();
    const found = await this.model.aggregate<{ _id: string; uses: number }>([
      { $match: { customers: { $in: [...customers] }, promotionId: { $in: [...promotionIds] }, status: 'HELD' } },
      { $group: { _id: '$promotionId', uses: { $sum: 1 } } },
    ]);
    return new Map(found.map(({ _id, uses }) => [_id, uses]));
  }

  /** The uses that an order holds. */
  heldBy(orderId: string): Promise<Use[]> {
    return this.model.find({ orderId, status: 'HELD' }, NOT_STATE).lean<Use[]>();
  }

  /** The uses counted under these keys. */
  of(customers: readonly string[]): Promise<Use[]> {
    return this.model.find({ customers: { $in: [...customers] } }, NOT_STATE).lean<Use[]>();
  }

  /** Forgets whose uses those under these keys were; they stay counted for the promotion. */
  async forget(customers: readonly string[]): Promise<void> {
    await this.model.updateMany({ customers: { $in: [...customers] } }, { $set: { customers: [] } });
  }
}
