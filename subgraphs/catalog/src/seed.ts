import {
  changed,
  priced,
  type Image,
  type NameValue,
  type Product,
  type ProductStatus,
  type Variant,
} from './domain/product';
import type { Catalog } from './store/catalog';

/** Sample data for an empty catalog. Parents of categories and categories of products are named by slug. */
export interface CatalogSeed {
  categories: { id: string; slug: string; name: string; description?: string; image?: Image; parent?: string }[];
  products: {
    id: string;
    slug: string;
    title: string;
    description: string;
    brand?: string;
    category: string;
    tags: string[];
    images: Image[];
    attributes: NameValue[];
    options: { name: string; values: string[] }[];
    variants: Omit<Variant, 'position'>[];
    createdAt: Date;
    /** ACTIVE unless it says otherwise. */
    status?: ProductStatus;
  }[];
}

/** Adds what is missing; what is there stays as it is. */
export async function seedCatalog(catalog: Catalog, { categories, products }: CatalogSeed): Promise<void> {
  const idOf = new Map(categories.map(({ slug, id }) => [slug, id]));
  await catalog.shelves.plant(
    categories.map(({ id, parent, ...category }, position) => ({
      _id: id,
      version: 1,
      position,
      ...category,
      ...(parent && { parentId: idOf.get(parent) }),
    })),
  );
  const known = new Set((await catalog.products.byIds(products.map(({ id }) => id))).map(({ _id }) => _id));
  for (const { id, category, variants, ...given } of products.filter((product) => !known.has(product.id))) {
    const product: Product = priced({
      status: 'ACTIVE',
      ...given,
      _id: id,
      version: 1,
      categoryId: idOf.get(category)!,
      variants: variants.map((variant, position) => ({ ...variant, position })),
      // What changes is found by when it changed.
      updatedAt: new Date(),
    });
    await catalog.products.create(product, [changed(product, catalog.currency)]);
  }
  catalog.shelves.recount();
}
