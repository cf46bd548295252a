import type { Model, QueryFilter } from 'mongoose';
import { cursorOf, foreignCursor, pageOf, positionOf, type Page } from '@shop/kit/connection';
import { NOT_STATE } from '@shop/kit/outbox-mongo';
import type { PaymentStatus } from '../domain/charge';
import type { Order } from '../domain/order';
import type { OrderStatus } from '../domain/status';
import { BY_TIME, type Listed } from './listed';
import { searchOf } from './search';
import { windowsFrom } from './windows';

/** How a list can be sorted; the API's OrderSort. */
export type Sort = 'NEWEST' | 'OLDEST' | 'TOTAL_DESC' | 'TOTAL_ASC';

/** Which orders, and in which order. `from` is included, `to` is not. */
export interface Wanted {
  query?: string | null;
  /** Whether people are searched by name and email too. */
  withPeople: boolean;
  status?: OrderStatus[] | null;
  paymentStatus?: PaymentStatus[] | null;
  from?: Date | null;
  to?: Date | null;
  sort: Sort;
}

type Filter = QueryFilter<Listed>;
const SORTS: Record<Sort, { field: string; direction: 1 | -1 }> = {
  NEWEST: { field: 'placedAt', direction: -1 },
  OLDEST: { field: 'placedAt', direction: 1 },
  TOTAL_DESC: { field: 'total.amount', direction: -1 },
  TOTAL_ASC: { field: 'total.amount', direction: 1 },
};

/** Staff's list of all orders. */
export class Listing {
  private readonly model: Model<Listed>;

  constructor(model: Model<Order>) {
    this.model = model as never;
  }

  /** A page. Throws BAD_USER_INPUT for a cursor of another list or sort. */
  async page(wanted: Wanted, first: number, after?: string | null): Promise<Page<Order>> {
    const found = await this.filterOf(wanted);
    const rows = await this.rows(wanted, found, first + 1, after);
    return pageOf(rows, first, positionBy(wanted.sort), () => this.model.countDocuments(found.filter).exec());
  }

  /** All of them, page by page, as a long download reads them: no cursor of the store is kept open. */
  async *pages(wanted: Wanted, size: number): AsyncGenerator<Order[]> {
    const found = await this.filterOf(wanted);
    let after: string | undefined;
    do {
      const rows: Order[] = await this.rows(wanted, found, size, after);
      if (rows.length) yield rows;
      after = rows.length === size ? cursorOf(positionBy(wanted.sort)(rows.at(-1)!)) : undefined;
    } while (after);
  }

  private async filterOf({ query, withPeople, status, paymentStatus, from, to }: Wanted) {
    const placedAt = { ...(from && { $gte: from }), ...(to && { $lt: to }) };
    const searched = query?.trim() ? await searchOf(this.model, query, withPeople) : {};
    const parts: Filter[] = [
      searched,
      status ? { status: oneOrMore(status) } : {},
      paymentStatus ? { paymentStatus: oneOrMore(paymentStatus) } : {},
      from || to ? { placedAt } : {},
    ];
    return { filter: allOf(parts), isFew: '_id' in searched };
  }

  /** The first `limit` after the cursor. */
  private async rows({ sort, from, to }: Wanted, found: Found, limit: number, after?: string | null): Promise<Order[]> {
    const { field, direction } = SORTS[sort];
    const behind = behindCursor(sort, after);
    const inOrder = (part: Filter, most: number, hint?: string) => {
      const rows = this.model.find(allOf([part, found.filter, behind]), NOT_STATE).lean<Order[]>();
      if (hint) rows.hint(hint);
      return rows.sort({ [field]: direction, _id: direction }).limit(most);
    };
    if (sort !== 'NEWEST' || found.isFew) return inOrder({}, limit);
    const start = (positionOf(after, 2)?.[0] as number | undefined) ?? to?.getTime();
    const rows: Order[] = [];
    for (const window of windowsFrom(start, from?.getTime())) {
      rows.push(...(await inOrder({ placedAt: window }, limit - rows.length, BY_TIME)));
      if (rows.length >= limit) break;
    }
    return rows;
  }
}

interface Found {
  filter: Filter;
  /** They are named by their ids: there are few of them. */
  isFew: boolean;
}

const oneOrMore = <T>(values: T[]) => (values.length === 1 ? values[0] : { $in: values });

/** All of the filters: the first of each field stands by itself, where every store finds an index for it. */
function allOf(parts: Filter[]): Filter {
  const plain: Record<string, unknown> = {};
  const more: Record<string, unknown>[] = [];
  for (const [field, value] of parts.flatMap((part) => Object.entries(part as Record<string, unknown>)))
    if (field in plain) more.push({ [field]: value });
    else plain[field] = value;
  return { ...plain, ...(more.length && { $and: [...((plain.$and as object[]) ?? []), ...more] }) };
}

const positionBy =
  (sort: Sort) =>
  ({ _id, placedAt, total }: Order): unknown[] => [
    SORTS[sort].field === 'placedAt' ? placedAt.getTime() : total.amount,
    _id,
    ...(SORTS[sort].field === 'placedAt' ? [] : ['total']),
  ];

/** What stands after the cursor. */
function behindCursor(sort: Sort, after?: string | null): Filter {
  const { field, direction } = SORTS[sort];
  const isTime = field === 'placedAt';
  const position = positionOf(after, isTime ? 2 : 3);
  if (!position) return {};
  const [value, id] = position;
  if (!Number.isSafeInteger(value) || typeof id !== 'string') throw foreignCursor();
  const at = isTime ? new Date(value as number) : (value as number);
  if (at instanceof Date && Number.isNaN(at.getTime())) throw foreignCursor();
  const beyond = direction === 1 ? '$gt' : '$lt';
  return { $or: [{ [field]: { [beyond]: at } }, { [field]: at, _id: { [beyond]: id } }] };
}
