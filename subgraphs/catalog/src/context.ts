import DataLoader from 'dataloader';
import { holds } from '@shop/kit/grants';
import { oneByKey } from '@shop/kit/loader';
import type { RequestContext } from '@shop/kit/subgraph';
import type { CategoryTree } from './domain/category';
import type { Product, Variant } from './domain/product';
import type { Catalog } from './store/catalog';

/** A variant with the product that it is a form of. */
export interface VariantOf extends Variant {
  product: Product;
}

/** What a request to catalog sees. */
export interface Context extends RequestContext {
  catalog: Catalog;
  /** The category tree, read once a request. */
  tree: () => Promise<CategoryTree>;
  /** Only what the caller may see: products for sale, and all of them for those who write the catalog. */
  product: (id: string) => Promise<Product | null>;
  productBySlug: (slug: string) => Promise<Product | null>;
  variant: (sku: string) => Promise<VariantOf | null>;
  /** Up to 24 products for sale that go with one, the best first. */
  related: (product: Product) => Promise<Product[]>;
  /** A variant that something names, such as an order or a cart: archived ones too, drafts not. */
  namedVariant: (sku: string) => Promise<VariantOf | null>;
  /** A variant whatever its product's status, for subgraphs that look at it. */
  anyVariant: (sku: string) => Promise<VariantOf | null>;
}

/** Makes the loaders of one request. */
export function contextOf(catalog: Catalog, { caller }: RequestContext): Omit<Context, keyof RequestContext> {
  const isStaff = holds(caller, 'CATALOG_WRITE');
  const sees = <T extends { status: string }>(product: T | null) =>
    product && (product.status === 'ACTIVE' || isStaff) ? product : null;
  const byId = oneByKey(
    (ids) => catalog.products.byIds(ids),
    (product) => product._id,
  );
  const bySlug = oneByKey(
    (slugs) => catalog.bySlugs(slugs),
    (product) => product.slug,
  );
  const bySku = new DataLoader<string, VariantOf | null>(async (skus) => {
    const found = variantsOf(await catalog.bySkus([...skus]));
    return skus.map((sku) => found.get(sku) ?? null);
  });
  let known: Promise<CategoryTree> | undefined;
  const tree = () => (known ??= catalog.tree());
  const related = new DataLoader<Product, Product[], string>(
    async (products) => catalog.related.of(products, await tree()),
    { cacheKeyFn: (product) => product._id },
  );
  return {
    catalog,
    tree,
    related: (product) => related.load(product),
    product: async (id) => sees(await byId.load(id)),
    productBySlug: async (slug) => sees(await bySlug.load(slug)),
    anyVariant: (sku) => bySku.load(sku),
    variant: async (sku) => {
      const variant = await bySku.load(sku);
      return variant && sees(variant.product) && (!variant.archived || isStaff) ? variant : null;
    },
    namedVariant: async (sku) => {
      const variant = await bySku.load(sku);
      return variant && (variant.product.status !== 'DRAFT' || isStaff) ? variant : null;
    },
  };
}

const variantsOf = (products: Product[]) =>
  new Map(products.flatMap((product) => product.variants.map((variant) => [variant.sku, { ...variant, product }])));
