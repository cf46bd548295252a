import { badInput } from '@shop/kit/errors';
import type { CatalogIndex } from './catalog-index';
import type { Position, Sort } from './port';

/** An order of rows: by a value in a direction, then by id. */
export interface Order {
  value: (row: number) => string | number;
  direction: 1 | -1;
}

/** One rating more, of three and a half stars: a single five does not beat a hundred of 4.9. */
const PRIOR = 3.5;

/** The order of a list that began at `time`; `scores` (by row) are the query's, where there is one. */
export function orderOf(sort: Sort, index: CatalogIndex, time: number, scores?: Float32Array): Order {
  const { columns } = index;
  const { rating, ratings, sold } = columns;
  const earlier = index.hasEarlier() ? (row: number) => index.earlierSignals(row, time) : () => undefined;
  const soldOf = (row: number) => earlier(row)?.sold ?? sold.values[row]!;
  const ratedOf = (row: number) => {
    const before = earlier(row);
    return before ? weighted(before.rating, before.ratings) : weighted(rating.values[row]!, ratings.values[row]!);
  };
  switch (sort) {
    case 'PRICE_ASC':
      return { value: (row) => columns.priceMin.values[row]!, direction: 1 };
    case 'PRICE_DESC':
      return { value: (row) => columns.priceMax.values[row]!, direction: -1 };
    case 'NEWEST':
      return { value: (row) => columns.created.values[row]!, direction: -1 };
    case 'TITLE':
      return { value: (row) => columns.titleKeys[row]!, direction: 1 };
    case 'BEST_RATED':
      return { value: ratedOf, direction: -1 };
    case 'BEST_SELLING':
      return { value: soldOf, direction: -1 };
    case 'RELEVANCE':
      return scores
        ? { value: (row) => scores[row]!, direction: -1 }
        : { value: (row) => soldOf(row) * 1e-3 + ratedOf(row), direction: -1 };
  }
}

const weighted = (rating: number, ratings: number): number =>
  ratings ? (rating * ratings + PRIOR) / (ratings + 1) : 0;

/** Keeps the first rows of an order after a position. */
export class First {
  readonly rows: number[] = [];
  private readonly values: (string | number)[] = [];

  constructor(
    private readonly order: Order,
    private readonly ids: string[],
    private readonly limit: number,
    private readonly after?: Position,
  ) {}

  offer(row: number): void {
    const value = this.order.value(row);
    if (this.after && this.compare(value, row, this.after[1], this.after[2]) <= 0) return;
    const last = this.rows.length - 1;
    const full = this.rows.length >= this.limit;
    if (full && this.compare(value, row, this.values[last]!, this.ids[this.rows[last]!]!) >= 0) return;
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(value, row, this.values[middle]!, this.ids[this.rows[middle]!]!) < 0) high = middle;
      else low = middle + 1;
    }
    this.rows.splice(low, 0, row);
    this.values.splice(low, 0, value);
    if (this.rows.length > this.limit) this.values.length = this.rows.length = this.limit;
  }

  private compare(value: string | number, row: number, otherValue: string | number, otherId: string): number {
    if (value !== otherValue) return (value < otherValue ? -1 : 1) * this.order.direction;
    const id = this.ids[row]!;
    return id === otherId ? 0 : id < otherId ? -1 : 1;
  }
}

/** A cursor's position, checked: anything else was not made by a list in this order. Throws BAD_USER_INPUT. */
export function checkedPosition(sort: Sort, position: unknown[] | undefined): Position | undefined {
  if (!position) return undefined;
  const [began, value, id] = position;
  const kind = sort === 'TITLE' ? 'string' : 'number';
  if (!Number.isFinite(began) || typeof value !== kind || typeof id !== 'string')
    throw badInput('`after` is a cursor of a list in another order; begin again without it.');
  return position as Position;
}
