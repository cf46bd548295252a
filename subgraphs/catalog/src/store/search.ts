import type { Model, QueryFilter } from 'mongoose';
import { badInput } from '@shop/kit/errors';
import { NOT_STATE } from '@shop/kit/outbox-mongo';
import { titleScore, words } from '../domain/words';
import type { Product } from '../domain/product';

export type Sort = 'RELEVANCE' | 'PRICE_ASC' | 'PRICE_DESC' | 'NEWEST' | 'TITLE';

/** What a list of products is narrowed to. Prices in minor units. */
export interface Search {
  query?: string | null;
  categoryIds?: string[];
  brands?: string[] | null;
  tags?: string[] | null;
  priceMin?: number | null;
  priceMax?: number | null;
  status: Product['status'];
}

/** A place in a sorted list: the sort value and the id that breaks ties. */
export type Position = [value: string | number, id: string];

const KEYS = {
  TITLE: { field: 'titleKey', direction: 1 },
  PRICE_ASC: { field: 'priceMin', direction: 1 },
  PRICE_DESC: { field: 'priceMax', direction: -1 },
  NEWEST: { field: 'createdAt', direction: -1 },
} as const;

const escaped = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '');

/** The MongoDB filter of a search: every word of the query must begin a word of the product. */
function filterOf({ query, categoryIds, brands, tags, priceMin, priceMax, status }: Search): QueryFilter<Product> {
  const asked = words(query ?? '');
  return {
    status,
    ...(categoryIds && { categoryId: { $in: categoryIds } }),
    ...(brands?.length && { brand: { $in: brands } }),
    ...(tags?.length && { tags: { $in: tags } }),
    ...(typeof priceMin === 'number' && { priceMax: { $gte: priceMin } }),
    ...(typeof priceMax === 'number' && { priceMin: { $lte: priceMax } }),
    ...(asked.length && { $and: asked.map((word) => ({ words: new RegExp(`^${escaped(word)}`) })) }),
  };
}

/** A cursor's position, checked: anything else was not made by a list in this order. Throws BAD_USER_INPUT. */
export function checkedPosition(sort: Sort, position: unknown[] | undefined): Position | undefined {
  if (!position) return undefined;
  const [value, id] = position;
  const isText = sort === 'TITLE' || sort === 'NEWEST';
  const fits = typeof value === (isText ? 'string' : 'number') && typeof id === 'string';
  if (!fits || (sort === 'NEWEST' && Number.isNaN(Date.parse(value as string))))
    throw badInput('`after` is a cursor of a list in another order; begin again without it.');
  return position as Position;
}

/** The sort value of a product, as its cursor carries it. */
export function positionIn(sort: Sort, search: Search, product: Product): Position {
  if (sort === 'RELEVANCE') return [titleScore(product.titleKey, words(search.query ?? '')), product._id];
  const value = product[KEYS[sort].field];
  return [value instanceof Date ? value.toISOString() : value, product._id];
}

/** Up to `limit` products in order after a position. */
export async function searchProducts(
  products: Model<Product>,
  search: Search,
  sort: Sort,
  limit: number,
  after?: Position,
): Promise<Product[]> {
  if (sort === 'RELEVANCE') return byRelevance(products, search, limit, after);
  const { field, direction } = KEYS[sort];
  const beyond = direction === 1 ? '$gt' : '$lt';
  const value = after && (field === 'createdAt' ? new Date(after[0]) : after[0]);
  const page = after ? { $or: [{ [field]: { [beyond]: value } }, { [field]: value, _id: { $gt: after[1] } }] } : {};
  const filter = { $and: [filterOf(search), page] } as QueryFilter<Product>;
  return products
    .find(filter, NOT_STATE)
    .sort({ [field]: direction, _id: 1 })
    .limit(limit)
    .lean<Product[]>();
}

/** Scores the titles of all that match, then loads the page: for a catalog of thousands; a search index takes over beyond. */
async function byRelevance(
  products: Model<Product>,
  search: Search,
  limit: number,
  after?: Position,
): Promise<Product[]> {
  const found = await products.find(filterOf(search), { titleKey: 1 }).lean<Pick<Product, '_id' | 'titleKey'>[]>();
  const asked = words(search.query ?? '');
  const scored = found.map(({ _id, titleKey }) => ({ _id, score: titleScore(titleKey, asked) }));
  scored.sort((a, b) => b.score - a.score || (a._id < b._id ? -1 : 1));
  const rest = after
    ? scored.filter(({ _id, score }) => score < Number(after[0]) || (score === after[0] && _id > after[1]))
    : scored;
  const ids = rest.slice(0, limit).map(({ _id }) => _id);
  const loaded = await products.find({ _id: { $in: ids } }, NOT_STATE).lean<Product[]>();
  const byId = new Map(loaded.map((product) => [product._id, product]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How many products a search finds. */
export const countProducts = (products: Model<Product>, search: Search): Promise<number> =>
  products.countDocuments(filterOf(search));
