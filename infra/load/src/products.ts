import type { CatalogSeed } from '@shop/catalog/seed';
import { Dice } from './dice';
import { CARES, COLOURS, KINDS, ORIGINS, SENTENCES, STYLES, SYLLABLES, TAGS, type Kind } from './words';

type Category = CatalogSeed['categories'][number];
/** A generated product, as catalog takes it. */
export type GeneratedProduct = CatalogSeed['products'][number];

const slugOf = (...names: string[]) =>
  names
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

const VALUES: Record<Kind['options'][number], { name: string; values: string[] }> = {
  colour: { name: 'Colour', values: COLOURS },
  clothes: { name: 'Size', values: ['XS', 'S', 'M', 'L', 'XL'] },
  shoes: { name: 'Size', values: ['37', '38', '39', '40', '41', '42', '43', '44', '45'] },
  volume: { name: 'Capacity', values: ['250 ml', '350 ml', '500 ml', '750 ml', '1 l', '1.5 l', '20 l', '40 l'] },
  diameter: { name: 'Diameter', values: ['16 cm', '20 cm', '24 cm', '28 cm', '32 cm'] },
  storage: { name: 'Storage', values: ['64 GB', '128 GB', '256 GB', '512 GB', '1 TB', '2 TB'] },
  weight: { name: 'Weight', values: ['100 g', '250 g', '500 g', '1 kg'] },
};

const name = (dice: Dice): string => SYLLABLES.map((part) => dice.of(part)).join('');

/** The categories of the generated shop: departments with what is below them. */
export const generatedCategories = (): Category[] => {
  const departments = [...new Set(KINDS.map(({ department }) => department))];
  const leaves = new Map(KINDS.map(({ department, category }) => [category, department]));
  return [
    ...departments.map((title) => ({ id: `g-${slugOf(title)}`, slug: `g-${slugOf(title)}`, name: title })),
    ...[...leaves].map(([leaf, parent]) => ({
      id: `g-${slugOf(parent, leaf)}`,
      slug: `g-${slugOf(parent, leaf)}`,
      name: leaf,
      parent: `g-${slugOf(parent)}`,
    })),
  ];
};

/** Real-looking products, the same for the same seed; made one at a time, so that any number fits in memory. */
export function* generatedProducts(count: number, seed = 7): Generator<GeneratedProduct> {
  const dice = new Dice(seed);
  const brands = [...new Set(Array.from({ length: 400 }, () => name(dice)))];
  const places = Array.from({ length: 200 }, () => name(dice));
  for (let index = 0; index < count; index++) yield productAt(index, dice, brands, places);
}

function productAt(index: number, dice: Dice, brands: string[], places: string[]): GeneratedProduct {
  const kind = dice.of(KINDS);
  const material = dice.of(kind.materials);
  const line = dice.next() < 0.5 ? [name(dice)] : [];
  const title = [
    ...line,
    ...dice.some(STYLES, dice.between(1, 2)),
    ...(dice.next() < 0.4 ? [material] : []),
    kind.name,
  ];
  const options = kind.options.map((option) => optionOf(option, dice));
  const price = dice.between(...kind.price);
  return {
    id: `g${String(index).padStart(7, '0')}`,
    slug: slugOf(...title, String(index)),
    title: title.join(' '),
    description: descriptionOf(kind, material, dice, places),
    brand: dice.early(brands),
    category: `g-${slugOf(kind.department, kind.category)}`,
    tags: dice.some(TAGS, dice.between(0, 3)),
    images: [{ url: '/images/generated.svg', alt: title.join(' '), width: 800, height: 800 }],
    attributes: [
      { name: 'Material', value: material },
      { name: 'Origin', value: dice.early(ORIGINS) },
      { name: 'Care', value: dice.of(CARES) },
    ],
    options,
    variants: variantsOf(index, options, price),
    createdAt: new Date(Date.UTC(2026, 0, 1) - dice.between(0, 1000) * 86_400_000),
  };
}

function optionOf(option: Kind['options'][number], dice: Dice) {
  const { name: called, values } = VALUES[option];
  return { name: called, values: dice.some(values, dice.between(1, option === 'colour' ? 3 : 4)) };
}

const descriptionOf = (kind: Kind, material: string, dice: Dice, places: string[]): string =>
  Array.from({ length: dice.between(2, 4) }, () => {
    const filling = [material.toLowerCase(), dice.of(places), dice.of(STYLES).toLowerCase(), kind.name.toLowerCase()];
    return dice.of(SENTENCES).replace('{}', dice.of(filling));
  }).join(' ');

function variantsOf(index: number, options: GeneratedProduct['options'], price: number): GeneratedProduct['variants'] {
  const picked = options.reduce<{ name: string; value: string }[][]>(
    (rows, { name: called, values }) => rows.flatMap((row) => values.map((value) => [...row, { name: called, value }])),
    [[]],
  );
  return picked.map((chosen, at) => ({
    sku: `G${index}-${at}`,
    title: chosen.map(({ value }) => value).join(' / ') || 'Standard',
    options: chosen,
    price: price + (at % 3) * 100,
    weightGrams: 500,
    taxCategory: 'STANDARD' as const,
  }));
}
