import type { SeedCategory, SeedProduct, SeedVariant } from './types';

const repeated = (values: string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

const fits = (product: SeedProduct, variant: SeedVariant): boolean =>
  variant.options.length === product.options.length &&
  product.options.every(({ name, values }, at) => {
    const chosen = variant.options[at];
    return chosen?.name === name && values.includes(chosen.value);
  });

function faultsOfVariant(product: SeedProduct, variant: SeedVariant): string[] {
  const { sku, price, compareAtPrice, weightGrams, stock } = variant;
  return [
    ...(fits(product, variant) ? [] : [`${sku}: its options are not those of ${product.slug}.`]),
    ...(Number.isInteger(price) && price > 0 ? [] : [`${sku}: the price must be a whole number of cents above 0.`]),
    ...(compareAtPrice === undefined || compareAtPrice > price
      ? []
      : [`${sku}: compareAtPrice must be above the price.`]),
    ...(Number.isInteger(weightGrams) && weightGrams > 0 ? [] : [`${sku}: the weight must be whole grams above 0.`]),
    ...(Object.values(stock).every((units) => Number.isInteger(units) && units >= 0)
      ? []
      : [`${sku}: stock must be 0 or more.`]),
  ];
}

/** What is wrong with the content, a sentence a fault; empty when all is well. */
export function faultsOf(categories: SeedCategory[], products: SeedProduct[]): string[] {
  const leaves = categories.filter(({ parent }) => parent).map(({ slug }) => slug);
  const used = new Set(products.map(({ category }) => category));
  return [
    ...repeated(categories.map(({ slug }) => slug)).map((slug) => `Category ${slug} is there twice.`),
    ...repeated(products.map(({ slug }) => slug)).map((slug) => `Product ${slug} is there twice.`),
    ...repeated(products.flatMap(({ variants }) => variants.map(({ sku }) => sku))).map(
      (sku) => `Sku ${sku} is there twice.`,
    ),
    ...products
      .filter(({ category }) => !leaves.includes(category))
      .map(({ slug, category }) => `${slug}: ${category} is no leaf category.`),
    ...leaves.filter((slug) => !used.has(slug)).map((slug) => `Category ${slug} has no product.`),
    ...products.flatMap((product) => product.variants.flatMap((variant) => faultsOfVariant(product, variant))),
  ];
}
