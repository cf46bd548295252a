import type { Product } from '../domain/product';
import { offered } from '../domain/variants';
import type { SearchDocument } from './port';

/** What is searched of a product. */
export const documentOf = (product: Product): SearchDocument => ({
  id: product._id,
  version: product.version,
  slug: product.slug,
  title: product.title,
  brand: product.brand,
  description: product.description,
  status: product.status,
  categoryId: product.categoryId,
  tags: product.tags,
  attributes: product.attributes,
  options: product.options,
  skus: offered(product.variants).map(({ sku }) => sku),
  alts: product.images.map(({ alt }) => alt),
  prices: offered(product.variants).map(({ price }) => price),
  createdAt: product.createdAt.getTime(),
  updatedAt: product.updatedAt.getTime(),
});
