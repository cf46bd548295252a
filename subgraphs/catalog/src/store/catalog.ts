import type { Model } from 'mongoose';
import { openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { openMongo } from '@shop/kit/mongo';
import { stamp, type StoredEvent } from '@shop/kit/outbox';
import type { Kit } from '@shop/kit/subgraph';
import type { Category, CategoryTree } from '../domain/category';
import { changed, type Product } from '../domain/product';
import { Categories } from './categories';
import { Editing } from './editing';
import { catalogModels } from './models';
import { Related } from './related';

/** The catalog's store. */
export interface Catalog {
  /** The shop's currency, ISO 4217. */
  currency: string;
  products: Aggregates<Product>;
  model: Model<Product>;
  categories: Model<Category>;
  tree(): Promise<CategoryTree>;
  /** What stands in the tree, and changes of it. */
  shelves: Categories;
  /** Changes of products. */
  editing: Editing;
  related: Related;
  /** Products by slug. */
  bySlugs(slugs: string[]): Promise<Product[]>;
  /** The products that have one of the skus. */
  bySkus(skus: string[]): Promise<Product[]>;
  /** Every product as an event, in batches: for `republish`. */
  republished(): AsyncIterable<StoredEvent[]>;
}

const BATCH = 100;

export async function openCatalog(mongoUrl: string, kit: Kit): Promise<Catalog> {
  const { currency } = kit.config;
  const connection = await openMongo(mongoUrl, kit);
  const { products: model, categories } = catalogModels(connection);
  // Shops of before have an index that lets only one product be without variants.
  await model.collection.dropIndex('variants.sku_1').catch(() => {});
  const products = openAggregates<Product>(kit, model);
  const shelves = new Categories(kit, categories, model);
  return {
    currency,
    products,
    model,
    categories,
    tree: () => shelves.tree(),
    shelves,
    editing: new Editing(products, shelves, currency),
    related: new Related(
      kit,
      connection,
      model,
      (ids) => products.byIds(ids),
      async (skus) => (await model.find({ 'variants.sku': { $in: skus } }, { _id: 1 }).lean()).map(({ _id }) => _id),
    ),
    bySlugs: (slugs) => products.find({ slug: { $in: slugs } }),
    bySkus: (skus) => products.find({ 'variants.sku': { $in: skus } }),
    async *republished() {
      let last = '';
      for (;;) {
        const page = await products.find({ _id: { $gt: last } }, { sort: { _id: 1 }, limit: BATCH });
        if (page.length === 0) return;
        yield page.flatMap((product) =>
          stamp([changed(product, currency)], { source: kit.name, subject: product._id, version: product.version }),
        );
        last = page.at(-1)!._id;
      }
    },
  };
}
