import type { Model } from 'mongoose';
import { NOT_STATE } from '@shop/kit/outbox-mongo';
import { outsideOperations } from '@shop/kit/store-calls';
import type { Category } from '../domain/category';
import type { Product } from '../domain/product';
import type { CatalogIndex } from './catalog-index';
import { documentOf } from './documents';
import type { EmbeddedSearch } from './embedded';
import type { SearchCategory } from './port';
import type { ToldOfProducts } from './signals';
import type { Snapshot } from './snapshot';

/** A product is looked for so long after its change: writes take a moment, and clocks differ by less. */
const LOOK_BACK_MS = 15_000;
const LOOK_BACK_EVERY_MS = 3000;
const PAGE = 200;
/** So many documents are indexed before others have a turn: some milliseconds. */
const SLICE = 25;
/** For so long an answer waits for what this process changed. */
const PATIENCE_MS = 500;
/** When this part of the rows has ended, the index is built anew. */
const ENDED = 0.3;

type Seen = Pick<Product, '_id' | 'version' | 'updatedAt'>;

/** Keeps the embedded engine's index as the store is: built from it, then following it. */
export class Following {
  private readonly noted = new Set<string>();
  private newest = new Date(0);
  private toldUntil = new Date(0);
  private lookedBackAt = 0;
  private building?: Promise<void>;
  private stopped = false;
  private snapshot?: Snapshot;
  private catching: Promise<void> = Promise.resolve();

  constructor(
    private readonly search: EmbeddedSearch,
    private readonly products: Model<Product>,
    private readonly categories: Model<Category>,
    private readonly told: ToldOfProducts,
    private readonly snapshotOf: () => Promise<Snapshot | undefined>,
  ) {}

  /** Rejects when the first build failed; settles when the index can answer. */
  ready(): Promise<void> {
    return (this.building ??= this.begin().catch((error: unknown) => {
      this.building = undefined;
      throw error;
    }));
  }

  private async begin(): Promise<void> {
    await Promise.all([this.told.ready(), this.products.collection.createIndex({ updatedAt: 1 }, { name: 'changes' })]);
    this.snapshot = await this.snapshotOf();
    if (!(await this.restore())) await this.rebuild();
  }

  /** These products were changed by this process: whoever asks next sees them. */
  note(ids: readonly string[]): void {
    for (const id of ids) this.noted.add(id);
  }

  /**
   * Settles when what this process changed is in the index, or after a moment: an import does not hold up those who look
   * for something, and a store that is away now does not either.
   */
  async caughtUp(): Promise<void> {
    await this.ready();
    if (this.noted.size) this.catching = this.catchUp(this.catching);
    await atMost(PATIENCE_MS, this.catching);
  }

  private async catchUp(before: Promise<void>): Promise<void> {
    const ids = [...this.noted];
    this.noted.clear();
    await before;
    try {
      await outsideOperations(async () => {
        await this.takeCategories();
        for (let at = 0; at < ids.length; at += PAGE) await this.load(ids.slice(at, at + PAGE));
      });
    } catch {
      this.note(ids);
    }
  }

  /** Looks for what any process changed. */
  async look(): Promise<void> {
    await this.ready();
    const renamed = await this.takeCategories();
    const { ended, size } = this.search.current;
    if (renamed || ended > 1000 + size * ENDED) await this.rebuild();
    await this.takeChanges();
    await this.takeTold(this.search.current);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.snapshot?.close();
  }

  /** Builds the index from the snapshot; answers whether there was one. What changed since is looked for next. */
  private async restore(): Promise<boolean> {
    const index = this.search.beside(await this.readCategories());
    let newest = 0;
    for await (const slice of slicesOf(this.snapshot?.read() ?? [])) {
      this.search.put(slice, index);
      newest = slice.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), newest);
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (!index.size) return false;
    await this.takeTold(index, new Date(0));
    this.newest = new Date(newest - LOOK_BACK_MS);
    this.search.use(index);
    return true;
  }

  /** Builds an index beside the one that answers, and takes it when it is whole. */
  private async rebuild(): Promise<void> {
    const index = this.search.beside(await this.readCategories());
    const began = new Date();
    await this.snapshot?.begin();
    // One cursor over all of them: a query for each page would cost some stores a scan each.
    const all = this.products.collection.find({}, { projection: NOT_STATE, batchSize: PAGE });
    for await (const slice of slicesOf(all as unknown as AsyncIterable<Product>)) {
      if (this.stopped) return;
      await this.put(slice, index);
    }
    await this.snapshot?.whole();
    await this.takeTold(index, new Date(0));
    this.newest = new Date(began.getTime() - LOOK_BACK_MS);
    this.search.use(index);
    this.lookedBackAt = 0;
  }

  private async put(products: Product[], index?: CatalogIndex): Promise<void> {
    for (let at = 0; at < products.length; at += SLICE) {
      const documents = products.slice(at, at + SLICE).map(documentOf);
      this.search.put(documents, index);
      this.snapshot?.add(documents);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  private async load(ids: string[]): Promise<void> {
    if (!ids.length) return;
    const found = await this.products.find({ _id: { $in: ids } }, NOT_STATE).lean<Product[]>();
    await this.put(found.filter((product) => this.isNews(product)));
  }

  private isNews({ _id, version }: Pick<Product, '_id' | 'version'>): boolean {
    const indexed = this.search.current.versionOf(_id);
    return indexed === undefined || indexed < version;
  }

  /** What changed since the last look, and now and then what came late. */
  private async takeChanges(): Promise<void> {
    const lookBack = Date.now() - this.lookedBackAt > LOOK_BACK_EVERY_MS;
    if (lookBack) this.lookedBackAt = Date.now();
    let since = lookBack ? new Date(this.newest.getTime() - LOOK_BACK_MS) : this.newest;
    for (;;) {
      const filter = { updatedAt: { $gte: since } };
      const page = await this.products
        .find(filter, { version: 1, updatedAt: 1 })
        .sort({ updatedAt: 1 })
        .limit(PAGE * 5)
        .lean<Seen[]>();
      const news = page.filter((seen) => this.isNews(seen)).map(({ _id }) => _id);
      for (let at = 0; at < news.length; at += PAGE) await this.load(news.slice(at, at + PAGE));
      const last = page.at(-1)?.updatedAt;
      if (last && last > this.newest) this.newest = last;
      if (page.length < PAGE * 5 || !last || last <= since || this.stopped) return;
      since = last;
    }
  }

  private async takeTold(
    index: CatalogIndex,
    from = new Date(Math.max(0, this.toldUntil.getTime() - 2000)),
  ): Promise<void> {
    for await (const { at, told } of this.told.since(from)) {
      this.search.signal(told, index);
      if (at > this.toldUntil) this.toldUntil = at;
    }
  }

  private async readCategories(): Promise<SearchCategory[]> {
    const all = await this.categories
      .find({ removed: { $ne: true } }, { slug: 1, name: 1, parentId: 1 })
      .lean<Pick<Category, '_id' | 'slug' | 'name' | 'parentId'>[]>();
    return all.map(({ _id, ...category }) => ({ id: _id, ...category }));
  }

  /** Whether words of products changed with the tree: a name, or what stands above. */
  private async takeCategories(): Promise<boolean> {
    const now = await this.readCategories();
    return this.search.current.regroup(now);
  }
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, enough]);
  clearTimeout(timer);
}

async function* slicesOf<T>(all: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T[]> {
  let slice: T[] = [];
  for await (const product of all) {
    if (slice.push(product) < SLICE) continue;
    yield slice;
    slice = [];
  }
  yield slice;
}
