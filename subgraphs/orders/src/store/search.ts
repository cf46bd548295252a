import type { Model, QueryFilter } from 'mongoose';
import { folded } from '../domain/search';
import type { Listed } from './listed';

type Filter = QueryFilter<Listed>;

/** So many orders, of one way to find them, are named by their ids; more are found by reading on in the list. */
const FEW = 500;

/**
 * The filter of what a text finds: an order's number, a sku, and, with people, an email or a name (from its first or its
 * last word on). A number, an email and a name may be typed in part, from the start, in any case; a sku is whole.
 */
export async function searchOf(model: Model<Listed>, text: string, withPeople: boolean): Promise<Filter> {
  const ways = waysTo(text, withPeople);
  const found = await Promise.all(ways.map((way) => model.find(way, { _id: 1 }).limit(FEW).lean<{ _id: string }[]>()));
  if (found.some(({ length }) => length === FEW)) return { $or: ways };
  return { _id: { $in: [...new Set(found.flat().map(({ _id }) => _id))] } };
}

function waysTo(text: string, withPeople: boolean): Filter[] {
  const typed = text.trim();
  const open: Filter[] = [
    { number: from(typed.toUpperCase()) },
    { 'lines.sku': typed, erasedAt: null },
    ...(typed === typed.toUpperCase() ? [] : [{ 'lines.sku': typed.toUpperCase(), erasedAt: null as never }]),
  ];
  if (!withPeople) return open;
  const name = from(folded(typed));
  return [...open, { email: from(typed.toLowerCase()) }, { 'buyer.name': name }, { 'buyer.surname': name }] as Filter[];
}

/** Texts that begin so: as a range, which every store answers by its index. */
const from = (start: string) => ({ $gte: start, $lt: `${start}\uffff` });
