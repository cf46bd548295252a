import type { Connection, Model } from 'mongoose';
import type { Aggregates } from '@shop/kit/aggregates';
import type { Handler } from '@shop/kit/handlers';
import type { Kit } from '@shop/kit/subgraph';
import type { Category } from '../domain/category';
import type { Product } from '../domain/product';
import { EmbeddedSearch } from './embedded';
import { Following } from './following';
import { heardBySearch } from './heard';
import type { Search } from './port';
import { ToldOfProducts } from './signals';
import { Snapshot } from './snapshot';
import { StockCopy } from './stock';

const LOOK_EVERY_MS = 700;
const STOCK_EVERY_MS = 5000;
const CHANGED = 'products changed';

/** Search with what keeps it up to date. */
export interface OpenSearch extends Search {
  handlers: Handler[];
  /** These products were changed by this process; other processes are told to look. */
  note(ids: readonly string[]): void;
}

/**
 * Opens the embedded search over the catalog's collections: it is built in the background and follows them from then on.
 * In `folder`, of this process's own, it keeps a snapshot, so that a restart reads little from the store.
 */
export function openSearch(
  kit: Kit,
  connection: Connection,
  products: Model<Product>,
  categories: Model<Category>,
  folder?: string,
) {
  const engine = new EmbeddedSearch(kit.config.currency);
  const told = new ToldOfProducts(connection);
  const following = new Following(engine, products, categories, told, async () =>
    folder ? new Snapshot(folder, await told.stamp()) : undefined,
  );
  const stock = new StockCopy(kit.ask, products, told, () => engine.current.columns.ids);
  kit.check('search index', () => following.ready());
  const looking = kit.sweep('changes for search', LOOK_EVERY_MS, () => following.look());
  const asking = kit.sweep('stock for search', STOCK_EVERY_MS, () =>
    stock
      .settle()
      .catch((error: unknown) =>
        kit.log.warn({ err: error }, 'Inventory did not tell what is in stock; it is asked again.'),
      ),
  );
  kit.onClose(() => following.stop());
  kit.onClose(async () => void unlisten());
  const unlisten = kit.wakes.listen(CHANGED, () => looking.wake());
  const search: OpenSearch = {
    find: async (request) => {
      await following.caughtUp();
      return engine.find(request);
    },
    suggest: async (prefix, limit) => {
      await following.caughtUp();
      return engine.suggest(prefix, limit);
    },
    note(ids) {
      following.note(ids);
      kit.wakes.ring(CHANGED);
    },
    handlers: heardBySearch({
      products,
      told,
      stock,
      wake: () => {
        asking.wake();
        kit.wakes.ring(CHANGED);
      },
    }),
  };
  return search;
}

/** The aggregates, telling search of every change that was stored. */
export const noting = (products: Aggregates<Product>, note: (ids: string[]) => void): Aggregates<Product> => ({
  byIds: (ids) => products.byIds(ids),
  find: (filter, options) => products.find(filter, options),
  async create(state, events) {
    await products.create(state, events);
    note([state._id]);
  },
  async createMany(made) {
    const refused = await products.createMany(made);
    note(made.flatMap(({ state }, at) => (refused[at] ? [] : [state._id])));
    return refused;
  },
  async update(id, decide, cause) {
    const result = await products.update(id, decide, cause);
    if (result.ok) note([id]);
    return result;
  },
});
