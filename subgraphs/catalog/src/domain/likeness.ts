import type { NameValue } from './product';

/** What of a product its likeness to others is seen by. */
export interface Traits {
  _id: string;
  categoryId: string;
  brand?: string;
  attributes: NameValue[];
  priceMin: number;
}

const MOST_SHARED = 4;

/** How alike two products are: the same category most of all, then shared properties, the brand, and a like price. */
export function likeness(one: Traits, other: Traits): number {
  const properties = new Set(one.attributes.map(({ name, value }) => `${name}\n${value}`));
  const shared = other.attributes.filter(({ name, value }) => properties.has(`${name}\n${value}`)).length;
  const apart = Math.abs(Math.log((one.priceMin + 100) / (other.priceMin + 100)));
  return (
    (one.categoryId === other.categoryId ? 3 : 0) +
    (one.brand !== undefined && one.brand === other.brand ? 1 : 0) +
    Math.min(shared, MOST_SHARED) * 0.75 +
    2 * Math.exp(-apart)
  );
}

/** The ids of the candidates that are most like a product, the most alike first; never the product itself. */
export const mostAlike = (product: Traits, candidates: Traits[], most: number): string[] =>
  candidates
    .filter(({ _id }) => _id !== product._id)
    .map((other) => ({ id: other._id, score: likeness(product, other) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
