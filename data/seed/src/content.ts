import { createHash } from 'node:crypto';
import type { CatalogSeed } from '@shop/catalog/seed';
import type { InventorySeed } from '@shop/inventory/seed';
import type { UsersSeed } from '@shop/users/seed';
import { accounts } from './accounts';
import { products } from './catalog/all';
import { categories } from './categories';
import { locations } from './locations';
import type { SeedImage, SeedVariant } from './types';

/** The same id in every shop, unlike any that the shop makes itself. */
const idOf = (kind: string, slug: string) =>
  createHash('sha256').update(`shop seed ${kind} ${slug}`).digest('hex').slice(0, 24);

const imageOf = ({ file, ...image }: SeedImage) => ({ url: `/images/${file}`, ...image });

/** Products came one a day, so that "newest first" has an order. */
const madeOn = (index: number) => new Date(Date.UTC(2026, 0, 1 + index, 9));

/** What a variant is called beside its product: its options' values. */
const titleOf = ({ options }: Pick<SeedVariant, 'options'>) =>
  options.map(({ value }) => value).join(' / ') || 'Standard';

/** The sample accounts, all with one password. */
export const usersSeed = (password: string): UsersSeed => ({ accounts, password });

/** The sample catalog as catalog takes it; a category shows the picture of its first product. */
export const catalogSeed = (): CatalogSeed => ({
  categories: categories.map((category) => ({
    ...category,
    id: idOf('category', category.slug),
    image: imageIn(category.slug),
  })),
  products: products.map(({ image, variants, ...product }, index) => ({
    ...product,
    id: idOf('product', product.slug),
    images: [imageOf(image)],
    variants: variants.map(({ stock: _stock, ...variant }) => ({ ...variant, title: titleOf(variant) })),
    createdAt: madeOn(index),
  })),
});

function imageIn(slug: string) {
  const below = new Set([slug, ...categories.filter(({ parent }) => parent === slug).map((child) => child.slug)]);
  const first = products.find(({ category }) => below.has(category));
  return first && imageOf(first.image);
}

/** The sample stock as inventory takes it. */
export const inventorySeed = (): InventorySeed => ({
  locations,
  levels: products.flatMap(({ variants }) =>
    variants.flatMap(({ sku, stock }) => locations.map(({ id }) => ({ sku, locationId: id, onHand: stock[id] }))),
  ),
});
