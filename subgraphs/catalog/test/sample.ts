import { freshMongo, startForTest, type TestSubgraph } from '@shop/kit/testing';
import type { CatalogSeed } from '../src/seed';
import { catalog } from '../src/subgraph';

const image = { url: '/images/x.svg', alt: 'x', width: 800, height: 800 };

/** A product for tests with one variant a price. */
export const product = (
  slug: string,
  title: string,
  category: string,
  prices: number[],
  given: Partial<CatalogSeed['products'][number]> = {},
): CatalogSeed['products'][number] => ({
  id: `id-${slug}`,
  slug,
  title,
  description: `${title}, as good as it gets.`,
  brand: 'Norr',
  category,
  tags: [],
  images: [image],
  attributes: [],
  options: [{ name: 'Size', values: prices.map((_, index) => `S${index}`) }],
  variants: prices.map((price, index) => ({
    sku: `${slug}-${index}`,
    title: `S${index}`,
    options: [{ name: 'Size', value: `S${index}` }],
    price,
    weightGrams: 100,
    taxCategory: 'STANDARD' as const,
  })),
  createdAt: new Date(Date.UTC(2026, 0, 1)),
  ...given,
});

export const SEED: CatalogSeed = {
  categories: [
    { id: 'c-home', slug: 'home', name: 'Home' },
    { id: 'c-lamps', slug: 'lamps', name: 'Lamps', parent: 'home' },
    { id: 'c-mugs', slug: 'mugs', name: 'Mugs', parent: 'home' },
    { id: 'c-sport', slug: 'sport', name: 'Sport' },
  ],
  products: [
    product('arc-lamp', 'Arc Lamp', 'lamps', [12900, 14900]),
    product('cafe-mug', 'Café Mug', 'mugs', [1900], { createdAt: new Date(Date.UTC(2026, 1, 1)) }),
    product('lamp-oil', 'Oil for the lamp', 'mugs', [900]),
    product('tent', 'Dome Tent', 'sport', [24900, 29900], { tags: ['camping'], brand: 'Fjell' }),
  ],
};

/** Starts catalog on a database of its own with the sample data. */
export async function startCatalog(): Promise<TestSubgraph> {
  const test = await startForTest(catalog, { CATALOG_MONGO_URL: freshMongo('catalog') });
  await test.running.seed(SEED);
  return test;
}
