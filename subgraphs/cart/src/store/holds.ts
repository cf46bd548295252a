import { Schema, type ClientSession, type Connection, type Model } from 'mongoose';
import { DuplicateKey, orDuplicateKey } from '@shop/kit/duplicate-key';
import { stamp, type StoredEvent } from '@shop/kit/outbox';
import { NOT_STATE } from '@shop/kit/outbox-mongo';
import { indexed } from '@shop/kit/indexed';
import type { Kit } from '@shop/kit/subgraph';
import { PromotionRefused, PromotionReserved } from '@shop/schema/events/promotions';
import type { Promotion } from '../domain/promotion';
import { decided, useId, type Asked, type Use } from '../domain/use';
import { InTurn } from './in-turn';
import type { Promotions } from './promotions';
import type { Uses } from './uses';

/** What was heard of an order, kept for as long as an event of it may come again. */
interface HeardOf {
  _id: string;
  cancelled?: boolean;
  forgetAt: Date;
  turns: number;
}

const KEEP_MS = 90 * 24 * 60 * 60 * 1000;
const schema = new Schema<HeardOf>(
  { _id: String },
  { collection: 'promotion_orders', strict: false, autoIndex: false },
);
schema.index({ forgetAt: 1 }, { expireAfterSeconds: 0 });

const OPTIONS = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } } as const;

/**
 * Holds uses of promotions for orders and releases them. What is decided and done about one use is one transaction: the
 * use with the event that tells of it, the promotion's count, and a mark on the order, by which a cancellation and a
 * placing that come at once meet. Repeating anything is harmless.
 */
export class Holds {
  private readonly orders: Model<HeardOf>;
  /** Transactions on one promotion would only get into each other's way. */
  private readonly inTurn = new InTurn();

  private readonly promotions: Model<Promotion>;
  private readonly ready: () => Promise<unknown>;
  private readonly source: string;

  constructor(
    kit: Kit,
    private readonly connection: Connection,
    { model }: Promotions,
    private readonly uses: Uses,
  ) {
    this.orders = connection.model<HeardOf>('PromotionOrder', schema);
    this.promotions = model;
    this.source = kit.name;
    const indexes = indexed(kit, 'promotion_orders', () => this.orders.createIndexes());
    this.ready = () => Promise.all([indexes(), uses.ready()]);
  }

  /** Holds a use or refuses it, once, and tells so each time that it is asked; nothing for an order that was cancelled. */
  async hold(asked: Asked): Promise<void> {
    await this.ready();
    await this.inTurn.run(asked.promotionId, () => this.decideOnce(asked));
    this.uses.wake();
  }

  /** Gives back what an order holds, and lets it hold nothing from now on. */
  async release(orderId: string): Promise<void> {
    await this.ready();
    await this.transaction((session) => this.mark(orderId, session, true));
    for (const { _id, promotionId } of await this.uses.heldBy(orderId))
      await this.inTurn.run(promotionId, () => this.transaction((session) => this.giveBack(_id, promotionId, session)));
  }

  private async decideOnce(asked: Asked): Promise<void> {
    if (await this.tellAgain(asked)) return;
    try {
      await this.transaction((session) => this.tryHold(asked, session)).catch(orDuplicateKey);
    } catch (error) {
      // Another process heard the same at the same time.
      if (!(error instanceof DuplicateKey && (await this.tellAgain(asked)))) throw error;
    }
  }

  /** Rejects with the driver's error when the use is there already. */
  private async tryHold(asked: Asked, session: ClientSession): Promise<void> {
    const { promotionId, customers, orderId } = asked;
    const { cancelled } = await this.mark(orderId, session);
    if (cancelled) return;
    const promotion = await this.promotions.findOne({ _id: promotionId }).session(session).lean<Promotion>();
    const use = decided(promotion, asked, await this.countFor(promotion, customers, session));
    const told = { outbox: this.answer(use), unsentSince: new Date(), inbox: [] };
    await this.uses.model.collection.insertOne({ ...use, ...told } as never, { session });
    if (use.status === 'HELD') await this.add(promotionId, 1, session);
  }

  /** Whether it was decided before; then the same is told once more, unless the use was given back since. */
  private async tellAgain(asked: Asked): Promise<boolean> {
    const use = await this.uses.model.findOne({ _id: useId(asked) }, NOT_STATE).lean<Use>();
    if (!use) return false;
    const { _id, status } = use;
    const told = { $push: { outbox: { $each: this.answer(use) } }, $min: { unsentSince: new Date() } };
    if (status !== 'RELEASED') await this.uses.model.collection.updateOne({ _id, status } as never, told as never);
    return true;
  }

  private answer({ _id, version, orderId, promotionId, status }: Use): StoredEvent[] {
    const event = status === 'HELD' ? PromotionReserved : PromotionRefused;
    return stamp([event({ orderId, promotionId })], { source: this.source, subject: _id, version });
  }

  /** Of a promotion that a customer may use so often: how often this one does. */
  private async countFor(promotion: Promotion | null, customers: string[], session: ClientSession): Promise<number> {
    if (!promotion?.perCustomerLimit || customers.length === 0) return 0;
    const filter = { promotionId: promotion._id, customers: { $in: customers }, status: 'HELD' as const };
    return this.uses.model.countDocuments(filter).session(session);
  }

  private async giveBack(_id: string, promotionId: string, session: ClientSession): Promise<void> {
    const released = { $set: { status: 'RELEASED', customers: [] } } as const;
    const { modifiedCount } = await this.uses.model.updateOne({ _id, status: 'HELD' }, released, { session });
    if (modifiedCount) await this.add(promotionId, -1, session);
  }

  /** The version stays: it counts what staff changed. */
  private async add(promotionId: string, uses: 1 | -1, session: ClientSession): Promise<void> {
    await this.promotions.updateOne({ _id: promotionId }, { $inc: { timesUsed: uses } }, { session });
  }

  private async mark(_id: string, session: ClientSession, cancelled?: true): Promise<HeardOf> {
    const forgetAt = new Date(Date.now() + KEEP_MS);
    const change = { $inc: { turns: 1 }, $set: { forgetAt, ...(cancelled && { cancelled }) } };
    return this.orders
      .findOneAndUpdate({ _id }, change, { upsert: true, returnDocument: 'after', session })
      .lean<HeardOf>()
      .orFail();
  }

  private async transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<void> {
    await this.connection.transaction(work, OPTIONS);
  }
}
