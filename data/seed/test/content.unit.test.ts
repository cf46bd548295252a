import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from '../src/accounts';
import { products } from '../src/catalog/all';
import { categories } from '../src/categories';
import { faultsOf } from '../src/check';
import { catalogSeed, stockSeed } from '../src/content';
import { locations } from '../src/locations';
import { stockOf } from '../src/stock';

const variants = products.flatMap((product) => product.variants);
const total = (stock: Record<string, number>): number => Object.values(stock).reduce((sum, units) => sum + units, 0);

describe('the sample content', () => {
  it('has no faults', () => expect(faultsOf(categories, products)).toEqual([]));

  it('is as large as a shop', () => {
    const roots = categories.filter(({ parent }) => !parent);
    expect(products.length).toBeGreaterThanOrEqual(160);
    expect(variants.length).toBeGreaterThanOrEqual(450);
    expect(roots.length).toBe(8);
    expect(categories.length - roots.length).toBe(24);
    expect(categories.every(({ parent }) => !parent || roots.some(({ slug }) => slug === parent))).toBe(true);
  });

  it('has readable skus', () => {
    for (const { sku } of variants) expect(sku).toMatch(/^[A-Z]{3}(-[A-Z0-9]+)+$/);
  });

  it('describes each product in two to four sentences, with a picture to match', () => {
    for (const { slug, description, image } of products) {
      const sentences = description.split(/(?<=[.!?])\s+/).length;
      expect({ slug, fits: sentences >= 2 && sentences <= 4 }).toEqual({ slug, fits: true });
      expect(image).toMatchObject({ file: `${slug}.svg`, width: 800, height: 800 });
      expect(image.alt.length).toBeGreaterThan(15);
    }
  });

  it('has some variants low, some sold out and some products wholly sold out', () => {
    const units = variants.map(({ stock }) => total(stock));
    expect(units.filter((count) => count > 0 && count <= 3).length).toBeGreaterThanOrEqual(10);
    expect(units.filter((count) => count === 0).length).toBeGreaterThanOrEqual(10);
    expect(units.filter((count) => count > 10).length).toBeGreaterThan(units.length / 2);
    const gone = products.filter((product) => product.variants.every(({ stock }) => total(stock) === 0));
    expect(gone.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['felted-wool-slippers', 'instant-camera', 'raspberry-jam']),
    );
    for (const { id } of locations) expect(variants.some(({ stock }) => stock[id] > 0)).toBe(true);
  });

  it('says of no product by an attribute what its options say', () => {
    for (const { slug, attributes, options } of products)
      for (const { name } of options)
        expect([slug, attributes.some((one) => one.name === name)]).toEqual([slug, false]);
  });

  it('repeats no description and no title', () => {
    expect(new Set(products.map(({ description }) => description)).size).toBe(products.length);
    expect(new Set(products.map(({ title }) => title)).size).toBe(products.length);
  });

  it('gives a sku the same stock whatever else is sold', () =>
    expect(stockOf('AUR-TEE-BLK-M')).toEqual(stockOf('AUR-TEE-BLK-M')));

  it('taxes food and books at the reduced rate, and only them', () => {
    const reduced = ['coffee-tea-and-chocolate', 'larder', 'fiction', 'non-fiction'];
    for (const { category, variants: own } of products)
      for (const { taxCategory } of own) expect(taxCategory).toBe(reduced.includes(category) ? 'REDUCED' : 'STANDARD');
  });

  it('has the accounts that the README names', () => {
    expect(accounts.map(({ email, roles }) => `${email} ${roles.join()}`)).toEqual([
      'admin@shop.test ADMIN',
      'support@shop.test SUPPORT',
      'catalog@shop.test CATALOG_MANAGER',
      'warehouse@shop.test WAREHOUSE',
      'finance@shop.test FINANCE',
      'alice@shop.test CUSTOMER',
      'bob@shop.test CUSTOMER',
      'carol@shop.test CUSTOMER',
    ]);
  });
});

describe('the catalog that is made of it', () => {
  const today = new Date('2026-05-04T00:00:00Z');
  const seed = catalogSeed(today);

  it('is the same each time, and of the past', () => {
    expect(catalogSeed(today)).toEqual(seed);
    for (const { createdAt } of seed.products) expect(createdAt.getTime()).toBeLessThan(today.getTime());
    expect(new Set(seed.products.map(({ createdAt }) => createdAt.getTime())).size).toBe(products.length);
  });

  it('shows a product by two pictures, and a variant in its own colour', () => {
    const tee = seed.products.find(({ slug }) => slug === 'everyday-cotton-tee')!;
    expect(tee.images.map(({ url }) => url)).toEqual([
      '/images/everyday-cotton-tee.svg',
      '/images/everyday-cotton-tee-close.svg',
    ]);
    const shown = Object.fromEntries(tee.variants.map(({ sku, image }) => [sku, image?.url]));
    expect(shown['AUR-TEE-SLT-M']).toBeUndefined();
    expect(shown['AUR-TEE-BLK-M']).toBe('/images/everyday-cotton-tee-black.svg');
  });

  it('names only images that are there', () => {
    const files = new Set(readdirSync(join(__dirname, '..', 'images')).map((file) => `/images/${file}`));
    const urls = seed.products.flatMap(({ images, variants: own }) => [
      ...images.map(({ url }) => url),
      ...own.flatMap(({ image }) => image?.url ?? []),
    ]);
    expect(urls.filter((url) => !files.has(url))).toEqual([]);
    expect(new Set(urls).size).toBe(files.size);
  });

  it('has a level of every sku at every location', () => {
    const { levels } = stockSeed();
    expect(levels.length).toBe(variants.length * locations.length);
    expect(new Set(levels.map(({ sku, locationId }) => `${sku} ${locationId}`)).size).toBe(levels.length);
  });
});

describe('the check of the content', () => {
  const [first] = products;
  const [variant] = first!.variants;
  const broken = (change: object) =>
    faultsOf(categories, [...products.slice(1), { ...first!, variants: [{ ...variant!, ...change }] }]);

  it('names a sku that is there twice', () =>
    expect(broken({ sku: variants.at(-1)!.sku })).toContain(`Sku ${variants.at(-1)!.sku} is there twice.`));
  it('names a price of 0', () => expect(broken({ price: 0 })).toHaveLength(1));
  it('names a compare-at price that is no saving', () =>
    expect(broken({ compareAtPrice: variant!.price })).toHaveLength(1));
  it('names options that the product lacks', () =>
    expect(broken({ options: [{ name: 'Flavour', value: 'Mint' }] })).toEqual([
      `${variant!.sku}: its options are not those of ${first!.slug}.`,
    ]));
  it('names a category that is no leaf, and leaves without products', () => {
    const moved = products.map((product) =>
      product.category === 'decor' ? { ...product, category: 'home' } : product,
    );
    expect(faultsOf(categories, moved)).toEqual(
      expect.arrayContaining(['Category decor has no product.', 'stem-vase: home is no leaf category.']),
    );
  });
});
