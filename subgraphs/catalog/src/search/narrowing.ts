import type { CatalogIndex } from './catalog-index';
import { JOINT, STATUSES, type Columns } from './columns';
import type { Narrowing } from './port';

/** One field that a list is narrowed by: its facet counts what fails in no other. */
export interface Dimension {
  /** As facets are named. */
  field: string;
  passes: (row: number) => boolean;
}

export const attributeField = (name: string): string => `attributes.${name}`;

/** What a list is narrowed by, a dimension a field; the status is told apart: no facet looks beyond it. */
export function dimensionsOf(narrowing: Narrowing, index: CatalogIndex): Dimension[] {
  const { columns } = index;
  const { category, brands, tags, priceMin, priceMax, ratingMin, inStock, attributes } = narrowing;
  const dimensions: Dimension[] = [];
  if (category) dimensions.push({ field: 'category', passes: inCategory(category, index) });
  if (brands?.length) dimensions.push({ field: 'brand', passes: oneOf(columns.brands.values, brands, columns) });
  if (tags?.length) {
    const wanted = new Set(tags.map((tag) => columns.tagNames.find(tag)));
    dimensions.push({ field: 'tags', passes: (row) => some(columns.tags, row, (tag) => wanted.has(tag)) });
  }
  if (isGiven(priceMin) || isGiven(priceMax))
    dimensions.push({ field: 'price', passes: costs(columns, priceMin ?? -Infinity, priceMax ?? Infinity) });
  if (isGiven(ratingMin))
    dimensions.push({ field: 'rating', passes: (row) => columns.rating.values[row]! >= ratingMin });
  if (isGiven(inStock)) {
    const wanted = inStock ? 1 : 0;
    dimensions.push({ field: 'inStock', passes: (row) => columns.inStock.values[row] === wanted });
  }
  for (const { name, values } of merged(attributes ?? [])) {
    const pairs = new Set(values.map((value) => columns.attributePairs.find(`${name}${JOINT}${value}`)));
    const passes = (row: number) => some(columns.attributes, row, (pair) => pairs.has(pair));
    if (values.length) dimensions.push({ field: attributeField(name), passes });
  }
  return dimensions;
}

/** The rows that a list is about before it is narrowed: of the status, as they were at `time`; all, or those scored. */
export function eachRowAt(
  { columns, status, time, rows }: { columns: Columns; status: Narrowing['status']; time: number; rows?: Uint32Array },
  visit: (row: number) => void,
): void {
  const wanted = STATUSES.indexOf(status);
  const statuses = columns.statuses.values;
  const born = columns.born.values;
  const died = columns.died.values;
  const length = rows?.length ?? columns.length;
  for (let at = 0; at < length; at++) {
    const row = rows ? rows[at]! : at;
    if (statuses[row] === wanted && born[row]! <= time && time < died[row]!) visit(row);
  }
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function oneOf(values: Int32Array, names: string[], columns: Columns): Dimension['passes'] {
  const wanted = new Set(names.map((name) => columns.brandNames.find(name)).filter((brand) => brand >= 0));
  return (row) => wanted.has(values[row]!);
}

function inCategory(given: string, { categories, columns }: CatalogIndex): Dimension['passes'] {
  const all = [...categories.values()];
  const found = categories.get(given) ?? all.find(({ slug }) => slug === given);
  const wanted = new Set<number>();
  const take = (id: string) => {
    wanted.add(columns.categoryIds.find(id));
    for (const child of all) if (child.parentId === id) take(child.id);
  };
  if (found) take(found.id);
  wanted.delete(-1);
  return (row) => wanted.has(columns.categories.values[row]!);
}

const costs =
  ({ prices, priceValues }: Columns, min: number, max: number): Dimension['passes'] =>
  (row) =>
    some(prices, row, (price) => priceValues[price]! >= min && priceValues[price]! <= max);

function some(lists: Columns['tags'], row: number, test: (value: number) => boolean): boolean {
  const end = lists.to(row);
  for (let at = lists.from(row); at < end; at++) if (test(lists.values.values[at]!)) return true;
  return false;
}

/** Values of one name that was given twice are alternatives too. */
function merged(attributes: { name: string; values: string[] }[]) {
  const byName = new Map<string, string[]>();
  for (const { name, values } of attributes) byName.set(name, [...(byName.get(name) ?? []), ...values]);
  return [...byName].map(([name, values]) => ({ name, values }));
}
