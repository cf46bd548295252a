import type { CatalogSeed } from '@shop/catalog/seed';
import type { InventorySeed } from '@shop/inventory/seed';
import { products } from './catalog/all';
import { categories } from './categories';
import { DAY, HOUR, spread } from './chance';
import { idOf } from './ids';
import { locations } from './locations';
import { fileOf, shots } from './pictures/all';
import type { SeedImage, SeedProduct, SeedVariant } from './types';

const imageOf = ({ file, ...image }: SeedImage) => ({ url: `/images/${file}`, ...image });

const closeOf = ({ slug, image }: SeedProduct) =>
  imageOf({ ...image, file: fileOf(slug, 'close'), alt: `${image.alt}, seen closely` });

const viewOf = ({ slug, title, image }: SeedProduct, { options }: SeedVariant) => {
  const value = options.map((option) => option.value).find((each) => shots[slug]?.views[each]);
  return value && imageOf({ ...image, file: fileOf(slug, { value }), alt: `${title}, ${value.toLowerCase()}` });
};

/** The picture of a variant: its own, or its product's. */
export const pictureOf = (product: SeedProduct, variant: SeedVariant) =>
  viewOf(product, variant) || imageOf(product.image);

/** What a variant is called beside its product: its options' values. */
export const titleOf = ({ options }: Pick<SeedVariant, 'options'>): string =>
  options.map(({ value }) => value).join(' / ') || 'Standard';

const byAge = [...products].sort((a, b) => spread(a.slug) - spread(b.slug) || (a.slug < b.slug ? -1 : 1));
const rank = new Map(byAge.map(({ slug }, index) => [slug, index]));

/** Since when a product has been for sale: departments mixed, the newest for two days, one more every third day before. */
export const madeOn = ({ slug }: Pick<SeedProduct, 'slug'>, today: Date): Date =>
  new Date(today.getTime() - (2 + rank.get(slug)! * 3) * DAY + 9 * HOUR);

/** The sample catalog as catalog takes it; a category shows the picture of its first product. `today` is a midnight (UTC). */
export const catalogSeed = (today: Date): CatalogSeed => ({
  categories: categories.map((category) => ({
    ...category,
    id: idOf('category', category.slug),
    image: imageIn(category.slug),
  })),
  products: products.map((given) => {
    const { image, variants, ...product } = given;
    return {
      ...product,
      id: idOf('product', product.slug),
      images: [imageOf(image), closeOf(given)],
      variants: variants.map((variant) => soldAs(given, variant)),
      createdAt: madeOn(product, today),
    };
  }),
});

function soldAs(product: SeedProduct, given: SeedVariant) {
  const { stock: _stock, ...variant } = given;
  const view = viewOf(product, given);
  return { ...variant, title: titleOf(variant), ...(view && { image: view }) };
}

function imageIn(slug: string) {
  const below = new Set([slug, ...categories.filter(({ parent }) => parent === slug).map((child) => child.slug)]);
  const first = products.find(({ category }) => below.has(category));
  return first && imageOf(first.image);
}

/** The sample stock as inventory takes it. */
export const stockSeed = (): Pick<InventorySeed, 'locations' | 'levels'> => ({
  locations,
  levels: products.flatMap(({ variants }) =>
    variants.flatMap(({ sku, stock }) => locations.map(({ id }) => ({ sku, locationId: id, onHand: stock[id] }))),
  ),
});
