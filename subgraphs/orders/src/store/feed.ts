import { Schema, type Connection, type Model } from 'mongoose';
import { DuplicateKey, orDuplicateKey } from '@shop/kit/duplicate-key';
import type { Order } from '../domain/order';

/** A step of any order, at its place among all steps: the first has place 1, and no place is left out. */
export interface FeedEntry {
  _id: number;
  eventId: string;
  orderId: string;
}

/** An order's story as the feed needs it. `unfed`: the version whose steps are not known to be in the feed. */
export interface Fed extends Pick<Order, '_id'> {
  timeline: { id: string }[];
  unfed?: number;
}

const schema = new Schema<FeedEntry>(
  {
    _id: { type: Number, required: true },
    eventId: { type: String, required: true },
    orderId: { type: String, required: true },
  },
  { collection: 'feed', versionKey: false, autoIndex: false },
);
schema.index({ eventId: 1 }, { unique: true });

/** How many entries one reading answers. */
export const READ_AT_ONCE = 200;
const REPAIRED_AT_ONCE = 200;

/**
 * All orders' steps in one order, for staff's live feed. A place is unique, and a writer takes the one after the last
 * that it sees: all before it can be read then, so whoever reads on from a place misses nothing, whichever replica
 * wrote. A step is entered once (unique by its id), and only together with, or after, all earlier steps of its order.
 * An order is stored as `unfed` with its steps, until they are in: what a crash left out, `repair` enters.
 */
export class Feed {
  private readonly entries: Model<FeedEntry>;
  private waiting = new Map<string, Fed>();
  private writing: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  /** The last place that is known to be taken; another process may have taken later ones, which refuses ours then. */
  private last: number | undefined;

  constructor(
    connection: Connection,
    private readonly orders: Model<Order>,
  ) {
    this.entries = connection.model<FeedEntry>('FeedEntry', schema);
  }

  /** Makes the index. */
  readonly ready = () => this.entries.createIndexes();

  /** Enters the steps that are not in it yet; resolves when they can be read. What comes meanwhile goes with the next batch. */
  enter(orders: readonly Fed[]): Promise<void> {
    for (const order of orders) {
      const known = this.waiting.get(order._id);
      if (!known || known.timeline.length <= order.timeline.length) this.waiting.set(order._id, order);
    }
    if (!this.next) this.writing = this.next = this.writing.catch(() => undefined).then(() => this.writeWaiting());
    return this.next;
  }

  private async writeWaiting(): Promise<void> {
    const batch = [...this.waiting.values()];
    this.waiting = new Map();
    this.next = undefined;
    while (!(await this.write(batch)));
    await this.markFed(batch);
  }

  /** False when another process took a place: then what is missing is placed anew. */
  private async write(batch: Fed[]): Promise<boolean> {
    const missing = await this.missing(batch);
    if (!missing.length) return true;
    const last = (this.last ??= await this.newest());
    const entries = missing.map((step, index) => ({ _id: last + 1 + index, ...step }));
    try {
      // In order, and no further than the first that is refused: no place is left out.
      await this.entries.collection.insertMany(entries as never, { ordered: true }).catch(orDuplicateKey);
      this.last = last + entries.length;
      return true;
    } catch (error) {
      this.last = undefined;
      if (error instanceof DuplicateKey) return false;
      throw error;
    }
  }

  private async missing(batch: Fed[]): Promise<Omit<FeedEntry, '_id'>[]> {
    const steps = batch.flatMap(({ _id, timeline }) => timeline.map(({ id }) => ({ eventId: id, orderId: _id })));
    const eventIds = steps.map(({ eventId }) => eventId);
    const known = await this.entries.find({ eventId: { $in: eventIds } }, { eventId: 1 }).lean<FeedEntry[]>();
    const entered = new Set(known.map(({ eventId }) => eventId));
    return steps.filter(({ eventId }) => !entered.has(eventId));
  }

  /** An order that took a step meanwhile stays unfed. */
  private async markFed(batch: Fed[]): Promise<void> {
    const marked = batch.filter(({ unfed }) => unfed !== undefined);
    const writes = marked.map(({ _id, unfed }) => ({
      updateOne: { filter: { _id, unfed }, update: { $unset: { unfed: '' } } },
    }));
    if (writes.length) await this.orders.collection.bulkWrite(writes as never, { ordered: false });
  }

  /** The place of the newest entry; 0 without any. */
  async newest(): Promise<number> {
    return (await this.entries.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean<FeedEntry>())?._id ?? 0;
  }

  /** The place of a step; undefined for a step of no order. */
  async placeOf(eventId: string): Promise<number | undefined> {
    const entry = await this.entries.findOne({ eventId }, { _id: 1 }).lean<FeedEntry>();
    return entry?._id;
  }

  /** The entries after a place, the first of them. */
  after = (place: number): Promise<FeedEntry[]> =>
    this.entries
      .find({ _id: { $gt: place } })
      .sort({ _id: 1 })
      .limit(READ_AT_ONCE)
      .lean<FeedEntry[]>();

  /** Enters what orders that changed until then have and the feed has not, as a process may have died in between. */
  async repair(until: Date): Promise<void> {
    const unfed = () =>
      this.orders
        .find({ unfed: { $type: 'number' }, updatedAt: { $lte: until } } as never, { timeline: 1, unfed: 1 })
        .limit(REPAIRED_AT_ONCE)
        .lean<Fed[]>();
    for (let batch = await unfed(); batch.length; batch = await unfed()) await this.enter(batch);
  }
}
