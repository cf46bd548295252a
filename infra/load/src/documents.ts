import type { SearchCategory, SearchDocument } from '@shop/catalog/search/port';
import type { CatalogSeed } from '@shop/catalog/seed';

/** Products of a seed as search takes them, each with its first version; categories by their ids. */
export function* seedDocuments(
  products: Iterable<CatalogSeed['products'][number]>,
  categories: CatalogSeed['categories'],
): Generator<SearchDocument> {
  const idOf = new Map(categories.map(({ slug, id }) => [slug, id]));
  for (const product of products)
    yield {
      ...product,
      version: 1,
      status: product.status ?? 'ACTIVE',
      categoryId: idOf.get(product.category)!,
      skus: product.variants.map(({ sku }) => sku),
      alts: product.images.map(({ alt }) => alt),
      prices: product.variants.map(({ price }) => price),
      createdAt: product.createdAt.getTime(),
      updatedAt: product.createdAt.getTime(),
    };
}

/** Categories of a seed as search takes them. */
export function seedCategories(categories: CatalogSeed['categories']): SearchCategory[] {
  const idOf = new Map(categories.map(({ slug, id }) => [slug, id]));
  return categories.map(({ id, slug, name, parent }) => ({
    id,
    slug,
    name,
    ...(parent && { parentId: idOf.get(parent) }),
  }));
}
