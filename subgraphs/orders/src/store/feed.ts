import { Schema, type Connection, type Model } from 'mongoose';
import { DuplicateKey, orDuplicateKey } from '@shop/kit/duplicate-key';
import type { Order, OrderEvent } from '../domain/order';

/** A step of any order, at its place among all steps: the first has place 1, and no place is left out. */
export interface FeedEntry {
  _id: number;
  eventId: string;
  orderId: string;
  at: Date;
}

const schema = new Schema<FeedEntry>(
  {
    _id: { type: Number, required: true },
    eventId: { type: String, required: true },
    orderId: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'feed', versionKey: false, autoIndex: false },
);
schema.index({ eventId: 1 }, { unique: true });

/** Entries are looked for this far before the newest one, as what was stored last may have been told first, in ms. */
const LOOK_BACK_MS = 60_000;
/** How many entries one reading answers. */
export const READ_AT_ONCE = 200;

/**
 * All orders' steps in one order, for staff's live feed. A writer takes the place after the last one that it sees, so a
 * place is only ever taken when all before it can be read: who reads on from a place misses nothing, whatever replica
 * wrote it. A step is entered once (unique by its id); what a crash left out, `repair` enters.
 */
export class Feed {
  private readonly model: Model<FeedEntry>;
  private writing: Promise<unknown> = Promise.resolve();
  private last = 0;

  constructor(connection: Connection) {
    this.model = connection.model<FeedEntry>('FeedEntry', schema);
  }

  /** Makes the index. */
  readonly ready = () => this.model.createIndexes();

  /** Enters the steps of an order that are not in it yet, in their order; resolves when they can be read. */
  enter(orderId: string, events: readonly Pick<OrderEvent, 'id' | 'at'>[]): Promise<void> {
    const turn = this.writing.then(() => this.write(orderId, events));
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  private async write(orderId: string, events: readonly Pick<OrderEvent, 'id' | 'at'>[]): Promise<void> {
    for (const { id: eventId, at } of events) {
      while (!(await this.place({ _id: this.last + 1, eventId, orderId, at }))) this.last = await this.newest();
      this.last += 1;
    }
  }

  /** False when somebody else took the place. A step that is in the feed already has its place. */
  private async place(entry: FeedEntry): Promise<boolean> {
    try {
      await this.model.collection.insertOne(entry as never).catch(orDuplicateKey);
      return true;
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
      if (!(await this.model.exists({ eventId: entry.eventId }))) return false;
      this.last = (await this.newest()) - 1;
      return true;
    }
  }

  /** The place of the newest entry; 0 without any. */
  async newest(): Promise<number> {
    return (await this.model.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean<FeedEntry>())?._id ?? 0;
  }

  /** The place of a step; undefined when it is not in the feed. */
  async placeOf(eventId: string): Promise<number | undefined> {
    return (await this.model.findOne({ eventId }, { _id: 1 }).lean<FeedEntry>())?._id;
  }

  /** The entries after a place, the first of them. */
  after = (place: number): Promise<FeedEntry[]> =>
    this.model
      .find({ _id: { $gt: place } })
      .sort({ _id: 1 })
      .limit(READ_AT_ONCE)
      .lean<FeedEntry[]>();

  /** Enters what is missing of the orders that changed lately: a process may have died between storing and entering. */
  async repair(changedSince: (at: Date) => Promise<Order[]>, now: Date): Promise<void> {
    const newest = await this.model.findOne().sort({ _id: -1 }).lean<FeedEntry>();
    if (!newest) return;
    const from = new Date(Math.min(newest.at.getTime(), now.getTime()) - LOOK_BACK_MS);
    for (const { _id, timeline } of await changedSince(from)) {
      const late = timeline.filter(({ at }) => at >= from);
      const known = await this.model
        .find({ eventId: { $in: late.map(({ id }) => id) } }, { eventId: 1 })
        .lean<FeedEntry[]>();
      const entered = new Set(known.map(({ eventId }) => eventId));
      const missing = late.filter(({ id }) => !entered.has(id));
      if (missing.length) await this.enter(_id, missing);
    }
  }
}
