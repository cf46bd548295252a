import DataLoader from 'dataloader';
import { follow } from '@shop/kit/follow';
import type { Wakes } from '@shop/kit/wake';
import { changes, type StockChange } from './domain/change';
import type { Stock } from './domain/stock';

/** Reads what there is of each sku, in the order asked. */
export type ReadStock = (skus: readonly string[]) => Promise<(Stock | null)[]>;

/** Those who woke within this are answered by one read. */
const GATHER_MS = 20;

/** What there is of skus, and each change of it, for all who follow some in this process. */
export class StockFeed {
  private reading: Promise<unknown> = Promise.resolve();
  private readonly loader: DataLoader<string, Stock | null>;

  constructor(
    private readonly read: ReadStock,
    private readonly wakes: Wakes,
  ) {
    // One read at a time, however many follow: who wakes meanwhile waits for the next.
    this.loader = new DataLoader((skus) => this.readOnce(skus), {
      cache: false,
      maxBatchSize: Infinity,
      batchScheduleFn: (run) => void this.reading.then(() => setTimeout(run, GATHER_MS)),
    });
  }

  /** Says that what there is of a sku changed: all processes look. */
  changed(sku: string): void {
    this.wakes.ring(topicOf(sku));
  }

  /** The state of each sku first, then each change that the follower can tell; ends when the signal aborts. */
  follow(skus: readonly string[], isStaff: boolean, signal: AbortSignal): AsyncGenerator<StockChange> {
    const differing = changes(isStaff);
    return follow({
      from: 0,
      signal,
      listen: (onRing) => {
        const stops = skus.map((sku) => this.wakes.listen(topicOf(sku), onRing));
        return () => stops.forEach((stop) => stop());
      },
      read: async () => differing(await Promise.all(skus.map((sku) => this.now(sku)))),
    });
  }

  private now = async (sku: string) => ({ sku, stock: await this.loader.load(sku) });

  private async readOnce(skus: readonly string[]): Promise<(Stock | null)[]> {
    const different = [...new Set(skus)];
    const reading = this.read(different);
    this.reading = reading.catch(() => {});
    const found = await reading;
    const bySku = new Map(different.map((sku, index) => [sku, found[index] ?? null]));
    return skus.map((sku) => bySku.get(sku) ?? null);
  }
}

const topicOf = (sku: string) => `stock:${sku}`;
