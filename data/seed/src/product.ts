import { stockOf } from './stock';
import type { SeedProduct, SeedVariant } from './types';

/** One value of an option; `code` stands for it in the sku, `price` (cents) and `weightGrams` add to the product's. */
export interface Choice {
  value: string;
  code: string;
  price?: number;
  weightGrams?: number;
}

/** What a product is written down as: its variants follow from its options. Prices in EUR cents. */
export interface Given {
  slug: string;
  title: string;
  brand: string;
  category: string;
  /** The start of every variant's sku; the whole of it when there are no options. */
  sku: string;
  price: number;
  /** What it cost before, at the same options. */
  was?: number;
  weightGrams: number;
  tax?: SeedVariant['taxCategory'];
  description: string;
  /** What the picture shows. */
  alt: string;
  tags: string[];
  attributes: Record<string, string>;
  options?: Record<string, Choice[]>;
  /** Nothing left of any variant. */
  soldOut?: boolean;
}

/** A choice at the product's own price and weight, or with what it adds. */
export const choice = (value: string, code: string, more: Pick<Choice, 'price' | 'weightGrams'> = {}): Choice => ({
  value,
  code,
  ...more,
});

/** Sizes whose codes are their names. */
export const sizes = (...names: string[]): Choice[] => names.map((name) => choice(name, name));

type Picked = { name: string; choice: Choice }[];

const combinations = (options: Record<string, Choice[]>): Picked[] =>
  Object.entries(options).reduce<Picked[]>(
    (rows, [name, choices]) => rows.flatMap((row) => choices.map((one) => [...row, { name, choice: one }])),
    [[]],
  );

function variantOf(given: Given, picked: Picked): SeedVariant {
  const sku = [given.sku, ...picked.map((one) => one.choice.code)].join('-');
  const added = (of: 'price' | 'weightGrams') => picked.reduce((sum, one) => sum + (one.choice[of] ?? 0), 0);
  return {
    sku,
    options: picked.map((one) => ({ name: one.name, value: one.choice.value })),
    price: given.price + added('price'),
    ...(given.was !== undefined && { compareAtPrice: given.was + added('price') }),
    weightGrams: given.weightGrams + added('weightGrams'),
    taxCategory: given.tax ?? 'STANDARD',
    stock: given.soldOut ? { berlin: 0, rotterdam: 0, lyon: 0 } : stockOf(sku),
  };
}

/** A product with a variant for every combination of its options. */
export function product(given: Given): SeedProduct {
  const { slug, title, description, brand, category, tags, options = {} } = given;
  return {
    ...{ slug, title, description, brand, category, tags },
    attributes: Object.entries(given.attributes).map(([name, value]) => ({ name, value })),
    options: Object.entries(options).map(([name, choices]) => ({ name, values: choices.map(({ value }) => value) })),
    variants: combinations(options).map((picked) => variantOf(given, picked)),
    image: { file: `${slug}.svg`, alt: given.alt, width: 800, height: 800 },
  };
}
