import type { Model } from 'mongoose';
import { openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { folderStore } from '@shop/kit/image-store';
import { openMongo } from '@shop/kit/mongo';
import { stamp, type StoredEvent } from '@shop/kit/outbox';
import type { Kit } from '@shop/kit/subgraph';
import type { Category, CategoryTree } from '../domain/category';
import { changed, type Product } from '../domain/product';
import { noting, openSearch, type OpenSearch } from '../search/open';
import type { CatalogConfig } from '../config';
import { openUploadTokens } from '../images/upload-tokens';
import { Uploads } from '../images/uploads';
import { removeUnused } from '../images/unused';
import { Categories } from './categories';
import { Editing } from './editing';
import { Imports } from './imports';
import { catalogModels } from './models';
import { Related } from './related';

/** The catalog's store. */
export interface Catalog {
  /** The shop's currency, ISO 4217. */
  currency: string;
  products: Aggregates<Product>;
  model: Model<Product>;
  categories: Model<Category>;
  /** Finds products for sale. */
  search: OpenSearch;
  tree(): Promise<CategoryTree>;
  /** What stands in the tree, and changes of it. */
  shelves: Categories;
  /** Changes of products. */
  editing: Editing;
  related: Related;
  uploads: Uploads;
  imports: Imports;
  /** Products by slug. */
  bySlugs(slugs: string[]): Promise<Product[]>;
  /** The products that have one of the skus. */
  bySkus(skus: string[]): Promise<Product[]>;
  /** Every product as an event, in batches: for `republish`. */
  republished(): AsyncIterable<StoredEvent[]>;
}

const BATCH = 100;

export async function openCatalog(
  { mongoUrl, searchDir, uploadsDir, unusedImagesMs }: CatalogConfig,
  kit: Kit,
): Promise<Catalog> {
  const { currency } = kit.config;
  const connection = await openMongo(mongoUrl, kit);
  const { products: model, categories } = catalogModels(connection);
  const search = openSearch(kit, connection, model, categories, searchDir);
  // Shops of before have an index that lets only one product be without variants.
  await model.collection.dropIndex('variants.sku_1').catch(() => {});
  const products = noting(openAggregates<Product>(kit, model), (ids) => search.note(ids));
  const images = uploadsDir ? folderStore(uploadsDir) : undefined;
  const uploads = new Uploads(images, openUploadTokens(kit.config.identitySecret));
  if (images)
    kit.sweep('unused images', unusedImagesMs, async () => {
      const gone = await removeUnused(images, { products: model, categories }, new Date());
      if (gone) kit.log.info({ images: gone }, 'Images that nothing used for a day were removed.');
    });
  const shelves = new Categories(kit, categories, model, uploads);
  return {
    currency,
    products,
    model,
    categories,
    search,
    tree: () => shelves.tree(),
    shelves,
    editing: new Editing(products, shelves, uploads, currency),
    uploads,
    imports: new Imports(kit, connection, products, shelves),
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
