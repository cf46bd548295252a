import { generatedCategories, generatedProducts } from '../src/products';

describe('the generated catalog', () => {
  it('is the same each time, and other with another seed', () => {
    expect([...generatedProducts(50)]).toEqual([...generatedProducts(50)]);
    expect([...generatedProducts(50, 8)]).not.toEqual([...generatedProducts(50)]);
  });

  it('has skus and slugs that are used once, and categories that exist', () => {
    const products = [...generatedProducts(2000)];
    const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku));
    expect(new Set(skus).size).toBe(skus.length);
    expect(new Set(products.map(({ slug }) => slug)).size).toBe(2000);
    const categories = new Set(generatedCategories().map(({ slug }) => slug));
    expect(products.filter(({ category }) => !categories.has(category))).toEqual([]);
  });
});
