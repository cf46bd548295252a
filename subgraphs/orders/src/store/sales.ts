import type { Connection, Model } from 'mongoose';
import { DuplicateKey, orDuplicateKey } from '@shop/kit/duplicate-key';
import type { Order } from '../domain/order';
import { QUARTER_MS, quarterOf, salesOf, soldOf, type Sales, type Sold } from '../domain/sales';

/** A quarter's figures, by its start; what products sold stands beside them, as few reports need it. */
interface Quarter extends Sales {
  _id: Date;
  version: number;
}
interface Products {
  _id: Date;
  products: Sold[];
}

const AT_ONCE = 500;

/**
 * The read model of sales reports. An order is stored as `uncounted` with each change; the quarter of an hour in which it
 * was placed is then counted anew from its orders. So it does not matter how often, in which order or by whom: nothing is
 * counted twice, and a crash leaves the mark. Without any quarters, all are counted.
 */
export class SalesModel {
  private readonly quarters;
  private readonly products;
  private hasBegun = false;

  constructor(
    connection: Connection,
    private readonly orders: Model<Order>,
  ) {
    this.quarters = connection.db!.collection<Quarter>('sales');
    this.products = connection.db!.collection<Products>('sales_products');
  }

  /** The figures of the quarters from one time until before another, in no order. */
  between = (from: number, to: number): Promise<Quarter[]> => this.quarters.find(within(from, to)).toArray();

  /** What products sold then, each once. */
  async soldBetween(from: number, to: number): Promise<Sold[]> {
    const sums = new Map<string, Sold>();
    for await (const { products } of this.products.find(within(from, to)))
      for (const { productId, units, revenue } of products) {
        const sum = sums.get(productId) ?? { productId, units: 0, revenue: 0 };
        sums.set(productId, { productId, units: sum.units + units, revenue: sum.revenue + revenue });
      }
    return [...sums.values()];
  }

  /** Counts what changed; without any quarters all there is. */
  async count(): Promise<void> {
    if (!this.hasBegun) await this.countAllOnce();
    this.hasBegun = true;
    await this.countChanged();
  }

  private async countChanged(): Promise<void> {
    const find = () =>
      this.orders
        .find({ uncounted: { $type: 'number' } } as never, { placedAt: 1, uncounted: 1 })
        .limit(AT_ONCE)
        .lean<{ _id: string; placedAt: Date; uncounted: number }[]>();
    for (let marked = await find(); marked.length; marked = await find()) {
      for (const quarter of new Set(marked.map(({ placedAt }) => quarterOf(placedAt))))
        await this.countQuarter(quarter);
      const writes = marked.map(({ _id, uncounted }) => ({
        updateOne: { filter: { _id, uncounted }, update: { $unset: { uncounted: '' } } },
      }));
      await this.orders.collection.bulkWrite(writes as never, { ordered: false });
    }
  }

  /** Drop `sales` to have it made anew at the next start. */
  private async countAllOnce(): Promise<void> {
    if (await this.quarters.findOne({})) return;
    const quarters = new Set<number>();
    for await (const { placedAt } of this.orders.find({}, { placedAt: 1 }).lean<{ placedAt: Date }[]>().cursor())
      quarters.add(quarterOf(placedAt));
    for (const quarter of quarters) await this.countQuarter(quarter);
  }

  /** Whoever counted from older orders meanwhile is seen by the version, and it is counted again. */
  private async countQuarter(quarter: number): Promise<void> {
    const _id = new Date(quarter);
    for (;;) {
      const version = (await this.quarters.findOne({ _id }, { projection: { version: 1 } }))?.version;
      const placedAt = { $gte: _id, $lt: new Date(quarter + QUARTER_MS) };
      const orders = await this.orders.find({ placedAt }).lean<Order[]>();
      await this.products.updateOne({ _id }, { $set: { products: soldOf(orders) } }, { upsert: true });
      if (await this.save({ _id, version: (version ?? 0) + 1, ...salesOf(orders) }, version)) return;
    }
  }

  private async save(quarter: Quarter, before: number | undefined): Promise<boolean> {
    const { _id, ...figures } = quarter;
    if (before !== undefined)
      return (await this.quarters.updateOne({ _id, version: before }, { $set: figures })).matchedCount > 0;
    return this.quarters
      .insertOne(quarter)
      .catch(orDuplicateKey)
      .then(
        () => true,
        (error: unknown) => {
          if (error instanceof DuplicateKey) return false;
          throw error;
        },
      );
  }
}

const within = (from: number, to: number) => ({ _id: { $gte: new Date(from), $lt: new Date(to) } });
