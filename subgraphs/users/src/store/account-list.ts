import type { Model, QueryFilter } from 'mongoose';
import { pageOf, pageSize, olderThan, type Page } from '@shop/kit/connection';
import { badInput } from '@shop/kit/errors';
import { NOT_STATE } from '@shop/kit/outbox-mongo';
import type { Account, Role, Status } from '../domain/account';

/** Which accounts staff wants to see. */
export interface AccountList {
  /** Words that name or address contain, or an id. */
  query?: string | null;
  role?: Role | null;
  /** Null: all but the deleted. */
  status?: Status | null;
  first: number;
  after?: string | null;
}

const QUERY_AT_MOST = 200;

/** A page of accounts, newest first. Throws BAD_USER_INPUT. */
export async function listAccounts(
  model: Model<Account>,
  { query, role, status, first, after }: AccountList,
  whole: (stored: Account) => Account,
): Promise<Page<Account>> {
  const size = pageSize(first);
  const filter: QueryFilter<Account> = {
    status: status ?? { $ne: 'DELETED' },
    ...(role && { roles: role }),
    ...matching(query?.trim() ?? ''),
  };
  const rows = await model
    .find({ $and: [filter, olderThan('createdAt', after)] }, NOT_STATE)
    .sort({ createdAt: -1, _id: -1 })
    .limit(size + 1)
    .lean<Account[]>();
  const position = ({ createdAt, _id }: Account) => [createdAt.getTime(), _id];
  return pageOf(rows.map(whole), size, position, () => model.countDocuments(filter).exec());
}

/** Each of the words is part of the name or the address, whatever its case. */
function matching(query: string): QueryFilter<Account> {
  if (!query) return {};
  if (query.length > QUERY_AT_MOST) throw badInput(`\`query\` has at most ${QUERY_AT_MOST} characters.`);
  const words = query.split(/\s+/).map((word) => {
    const part = { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
    return { $or: [{ name: part }, { email: part }] };
  });
  return { $or: [{ _id: query }, { $and: words }] };
}
