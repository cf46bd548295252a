import { randomUUID } from 'node:crypto';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Signals } from './port';

/** What others told of a product, in catalog's own copy. */
interface Told {
  _id: string;
  /** Of the rating's event: the newest counts. */
  ratedVersion?: number;
  rating?: number;
  ratings?: number;
  /** Units of confirmed orders; `orders` are the last events that were counted. */
  sold?: number;
  orders?: string[];
  /** Absent while inventory was not asked. */
  inStock?: boolean;
  /** When inventory was asked last, and whether it is to be asked again at once. */
  askedAt?: Date;
  toAsk?: boolean;
  /** When the document changed, by the store's clock. */
  at?: Date;
}

const told = new Schema<Told>(
  {
    _id: { type: String, required: true },
    ratedVersion: Number,
    rating: Number,
    ratings: Number,
    sold: Number,
    orders: [String],
    inStock: Boolean,
    askedAt: Date,
    toAsk: Boolean,
    at: Date,
  },
  { versionKey: false, timestamps: false, autoIndex: false },
);
told.index({ at: 1 });
told.index({ toAsk: 1 }, { sparse: true });
told.index({ inStock: 1, askedAt: 1 });

const REMEMBERED = 256;
const PAGE = 500;

/** What others tell of products: ratings, sales and stock, kept so that a restart has them. */
export class ToldOfProducts {
  private readonly model: Model<Told>;

  constructor(connection: Connection) {
    this.model = connection.model<Told>('SearchSignals', told, 'searchsignals');
  }

  async ready(): Promise<void> {
    await this.model.createIndexes();
  }

  /** What names this store: made once, gone with the database. */
  async stamp(): Promise<string> {
    const meta = this.model.db.collection<{ _id: string; stamp: string }>('searchmeta');
    await meta.updateOne({ _id: 'store' }, { $setOnInsert: { stamp: randomUUID() } }, { upsert: true });
    return (await meta.findOne({ _id: 'store' }))!.stamp;
  }

  /** Keeps a rating unless a newer one is kept; `histogram` counts 1 to 5 stars. */
  async rated(productId: string, version: number, histogram: number[]): Promise<void> {
    const ratings = histogram.reduce((sum, count) => sum + count, 0);
    const stars = histogram.reduce((sum, count, index) => sum + count * (index + 1), 0);
    const rating = ratings ? stars / ratings : 0;
    await this.write(
      { _id: productId, $or: [{ ratedVersion: { $exists: false } }, { ratedVersion: { $lt: version } }] },
      {
        $set: { ratedVersion: version, rating, ratings },
      },
    );
  }

  /** Counts units of an order's event, once. */
  async sold(productId: string, units: number, eventId: string): Promise<void> {
    await this.write(
      { _id: productId, orders: { $ne: eventId } },
      {
        $inc: { sold: units },
        $push: { orders: { $each: [eventId], $slice: -REMEMBERED } },
        $set: { toAsk: true },
      },
    );
  }

  /** Inventory is to be asked about these products. */
  async askAbout(productIds: string[]): Promise<void> {
    await this.each(productIds, (_id) => ({ _id, update: { $set: { toAsk: true } } }));
  }

  /** Keeps inventory's answers. */
  async stocked(answers: Map<string, boolean>): Promise<void> {
    const askedAt = new Date();
    await this.each([...answers.keys()], (_id) => ({
      _id,
      update: { $set: { inStock: answers.get(_id), askedAt }, $unset: { toAsk: '' } },
    }));
  }

  /** Up to `limit` products that inventory is to be asked about: those that changed, then those long sold out. */
  async toAsk(limit: number, soldOutBefore: Date): Promise<string[]> {
    const changed = await this.model.find({ toAsk: true }, { _id: 1 }).limit(limit).lean<Told[]>();
    const soldOut = await this.model
      .find({ inStock: false, askedAt: { $lt: soldOutBefore } }, { _id: 1 })
      .limit(limit - changed.length + 1)
      .lean<Told[]>();
    return [...new Set([...changed, ...soldOut].map(({ _id }) => _id))].slice(0, limit);
  }

  /** Which of the products inventory was asked about since a time. */
  async asked(productIds: string[], since: Date): Promise<Set<string>> {
    const found = await this.model.find({ _id: { $in: productIds }, askedAt: { $gte: since } }, { _id: 1 }).lean();
    return new Set(found.map(({ _id }) => _id));
  }

  /** What was told since a time of the store's clock, all of it for the beginning of time, in batches. */
  async *since(time: Date): AsyncGenerator<{ at: Date; told: { id: string; signals: Signals }[] }> {
    const filter = time.getTime() ? { at: { $gte: time } } : {};
    let page: Told[] = [];
    for await (const one of this.model.collection.find(filter, { projection: { orders: 0 }, batchSize: PAGE })) {
      if (page.push(one as unknown as Told) < PAGE) continue;
      yield toldBy(page);
      page = [];
    }
    if (page.length) yield toldBy(page);
  }

  private each(ids: string[], of: (id: string) => { _id: string; update: Record<string, unknown> }): Promise<void> {
    const writes = ids.map(of).map(({ _id, update }) => ({
      updateOne: { filter: { _id }, update: { ...update, $currentDate: { at: true } }, upsert: true },
    }));
    return writes.length
      ? this.model.bulkWrite(writes as never, { ordered: false }).then(() => undefined)
      : Promise.resolve();
  }

  /** A filter that refuses collides with the document itself: then there is nothing to write. */
  private async write(filter: object, update: Record<string, unknown>): Promise<void> {
    try {
      await this.model.updateOne(filter, { ...update, $currentDate: { at: true } }, { upsert: true });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 11000) throw error;
    }
  }
}

const toldBy = (page: Told[]) => ({
  at: new Date(Math.max(...page.map(({ at }) => at?.getTime() ?? 0))),
  told: page.map((one) => ({ id: one._id, signals: signalsOf(one) })),
});

const signalsOf = ({ rating = 0, ratings = 0, sold = 0, inStock = true }: Told): Signals => ({
  rating,
  ratings,
  sold,
  inStock,
});
