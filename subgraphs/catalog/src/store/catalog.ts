import type { Model } from 'mongoose';
import { openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { openMongo } from '@shop/kit/mongo';
import { stamp, type StoredEvent } from '@shop/kit/outbox';
import type { Kit } from '@shop/kit/subgraph';
import { CategoryTree, type Category } from '../domain/category';
import { changed, type Product } from '../domain/product';
import { catalogModels } from './models';

/** The catalog's store. */
export interface Catalog {
  /** The shop's currency, ISO 4217. */
  currency: string;
  products: Aggregates<Product>;
  model: Model<Product>;
  categories: Model<Category>;
  /** The categories with the counts of what is for sale in them. */
  tree(): Promise<CategoryTree>;
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
  const { products: model, categories } = catalogModels(await openMongo(mongoUrl, kit));
  await categories.createIndexes();
  const products = openAggregates<Product>(kit, model);
  return {
    currency,
    products,
    model,
    categories,
    async tree() {
      const [all, counts] = await Promise.all([
        categories.find().lean<Category[]>(),
        model.aggregate<{ _id: string; count: number }>([
          { $match: { status: 'ACTIVE' } },
          { $group: { _id: '$categoryId', count: { $sum: 1 } } },
        ]),
      ]);
      return new CategoryTree(all, new Map(counts.map(({ _id, count }) => [_id, count])));
    },
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
