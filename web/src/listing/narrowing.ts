import { majorUnits, minorUnits } from '@shop/web-kit/money';
import type { ProductFilter, ProductSort } from '../../generated/graphql';
import { PAGE_SIZE } from '../cache';

/** The currency that prices are typed in. */
const CURRENCY = 'EUR';
const MOST_AT_ONCE = 96;

/** The orders of a list, as the shopper reads them. */
export const SORTS: readonly (readonly [ProductSort, string])[] = [
  ['RELEVANCE', 'Best match'],
  ['NEWEST', 'Newest'],
  ['PRICE_ASC', 'Price, low to high'],
  ['PRICE_DESC', 'Price, high to low'],
  ['TITLE', 'Name, A to Z'],
];

/** What a list shows, as its address says. Prices in minor units. */
export interface Narrowing {
  query?: string;
  sort?: ProductSort;
  brands: string[];
  priceMin?: number;
  priceMax?: number;
  /** How many are shown at first: a reload shows as many as before. */
  shown: number;
}

/** Reads an address; what makes no sense in it is left out. */
export function readNarrowing(parameters: URLSearchParams): Narrowing {
  const sort = parameters.get('sort');
  const price = (name: string) => minorUnits(parameters.get(name) ?? '', CURRENCY);
  const shown = Math.ceil(Number(parameters.get('show')) / PAGE_SIZE) * PAGE_SIZE;
  return {
    query: parameters.get('q')?.trim() || undefined,
    sort: SORTS.find(([known]) => known === sort)?.[0],
    brands: [...new Set(parameters.getAll('brand'))].sort(),
    priceMin: price('min'),
    priceMax: price('max'),
    shown: Math.min(Math.max(shown || PAGE_SIZE, PAGE_SIZE), MOST_AT_ONCE),
  };
}

/** The address of a list, with nothing in it that is as usual. */
export function writeNarrowing({ query, sort, brands, priceMin, priceMax, shown }: Narrowing): URLSearchParams {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && parameters.set(name, value);
  put('q', query);
  put('sort', sort);
  for (const brand of brands) parameters.append('brand', brand);
  put('min', priceMin === undefined ? undefined : majorUnits(priceMin, CURRENCY));
  put('max', priceMax === undefined ? undefined : majorUnits(priceMax, CURRENCY));
  put('show', shown > PAGE_SIZE ? String(shown) : undefined);
  return parameters;
}

/** As the API takes it: nothing that narrows nothing, so that equal lists are one list in the cache. */
export function filterOf({ brands, priceMin, priceMax }: Narrowing, category?: string): ProductFilter | undefined {
  const filter: ProductFilter = {
    ...(category && { category }),
    ...(brands.length && { brands }),
    ...(priceMin !== undefined && { priceMin }),
    ...(priceMax !== undefined && { priceMax }),
  };
  return Object.keys(filter).length ? filter : undefined;
}

/** How many ways a list is narrowed. */
export const narrowings = ({ brands, priceMin, priceMax }: Narrowing): number =>
  brands.length + Number(priceMin !== undefined) + Number(priceMax !== undefined);
