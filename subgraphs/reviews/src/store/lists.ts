import type { Model, QueryFilter } from 'mongoose';
import { pageOf, pageSize, positionOf, type Page } from '@shop/kit/connection';
import { badInput } from '@shop/kit/errors';
import { NOT_STATE } from '@shop/kit/outbox-mongo';
import type { Review } from '../domain/review';
import type { StoredReview } from './models';

/** Lists are read without the votes: a page needs their counts alone. */
export const WITHOUT_VOTERS = { ...NOT_STATE, helpfulVoters: 0 } as const;

/** The orders of lists: by these fields, ties by time and id, so that each has one. */
const ORDERS = {
  MOST_HELPFUL: { helpfulCount: -1, createdAt: -1, _id: -1 },
  NEWEST: { createdAt: -1, _id: -1 },
  HIGHEST: { rating: -1, createdAt: -1, _id: -1 },
  LOWEST: { rating: 1, createdAt: -1, _id: -1 },
} as const;
export type ReviewSort = keyof typeof ORDERS;

type Field = 'helpfulCount' | 'rating' | 'createdAt' | '_id';

/** What of a list is wanted. */
export interface Wanted {
  sort: ReviewSort;
  first: number;
  after?: string | null;
}

const fieldsOf = (sort: ReviewSort) => Object.entries(ORDERS[sort]) as [Field, 1 | -1][];

/** A page of the reviews that the filter finds. A cursor holds the sort values, so that what is new meanwhile moves nothing. Throws BAD_USER_INPUT. */
export async function listed(
  model: Model<StoredReview>,
  filter: QueryFilter<StoredReview>,
  { sort, first, after }: Wanted,
): Promise<Page<Review>> {
  const size = pageSize(first);
  const from = after === null || after === undefined ? {} : beyond(sort, after);
  const rows = await model
    .find({ $and: [filter, from] }, WITHOUT_VOTERS)
    .sort(ORDERS[sort])
    .limit(size + 1)
    .lean<Review[]>();
  const position = (review: Review) => [sort, ...fieldsOf(sort).map(([field]) => plain(review[field]))];
  return pageOf(rows, size, position, () => model.countDocuments(filter).exec());
}

const plain = (value: Date | number | string) => (value instanceof Date ? value.getTime() : value);

/** What comes after a cursor: equal in the first fields and beyond in the next, for each of the fields. */
function beyond(sort: ReviewSort, after: string): QueryFilter<StoredReview> {
  const fields = fieldsOf(sort);
  const [made, ...position] = positionOf(after, fields.length + 1)!;
  const values = fields.map(([field], index) => valueOf(field, position[index]));
  if (made !== sort || values.includes(undefined))
    throw badInput('`after` is no cursor of a list in this order; pass an endCursor of it, or begin without it.');
  return {
    $or: fields.map(([field, direction], index) => ({
      ...Object.fromEntries(fields.slice(0, index).map(([equal], at) => [equal, values[at]])),
      [field]: { [direction === 1 ? '$gt' : '$lt']: values[index] },
    })),
  };
}

function valueOf(field: Field, value: unknown): Date | number | string | undefined {
  if (field === '_id') return typeof value === 'string' ? value : undefined;
  if (typeof value !== 'number') return undefined;
  if (field !== 'createdAt') return value;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
