import type { Model } from 'mongoose';
import { DuplicateKey, openAggregates } from '@shop/kit/aggregates';
import type { Page } from '@shop/kit/connection';
import type { Decision, Result } from '@shop/kit/result';
import type { Kit } from '@shop/kit/subgraph';
import type { NewEvent } from '@shop/schema/events/event';
import { AS_MADE, type Account, type Role } from '../domain/account';
import { listAccounts, type AccountList } from './account-list';

/** The accounts, each with its outbox in its own document. */
export interface Accounts {
  /** Those of the ids that there are, in any order. */
  byIds(ids: string[]): Promise<Account[]>;
  byId(id: string): Promise<Account | undefined>;
  /** By the address in lower case. */
  byEmail(email: string): Promise<Account | undefined>;
  /** The one that a mailed link was made for, unless it was used or replaced. */
  byLink(linkId: string): Promise<Account | undefined>;
  /** Whoever has the role and can sign in, the longest there first. */
  staff(role: Role): Promise<Account[]>;
  /** Deleted ones of which a subgraph has something to erase, a hundred at most. */
  awaiting(subgraph: string): Promise<Account[]>;
  /** For staff, newest first. Throws BAD_USER_INPUT. */
  list(wanted: AccountList): Promise<Page<Account>>;
  /** Stores a new account with its events; false when there is one of that id or address already. */
  add(account: Account, events: NewEvent[]): Promise<boolean>;
  /** Stores those that are missing by id and address, in one go; nobody is told of them. */
  addQuietly(accounts: Account[]): Promise<void>;
  /** Loads, decides and saves state and events in one atomic step. Rejects with DuplicateKey when the address is taken. */
  update<C extends string = never>(
    id: string,
    decide: (account: Account) => Decision<Account, C>,
    cause?: { id: string },
  ): Promise<Result<Account, C | 'NOT_FOUND'>>;
}

const AT_ONCE = 100;

/** What documents of before don't have. */
const whole = (stored: Account): Account => ({ ...AS_MADE, ...stored });

/** Opens the store of accounts; the unique index on the address decides when two take it at once. */
export function openAccounts(kit: Kit, model: Model<Account>): Accounts {
  const accounts = openAggregates<Account>(kit, model);
  const byIds = async (ids: string[]) => (await accounts.byIds(ids)).map(whole);
  const find = async (...query: Parameters<typeof accounts.find>) => (await accounts.find(...query)).map(whole);
  return {
    byIds,
    byId: async (id) => (await byIds([id]))[0],
    byEmail: async (email) => (await find({ email }))[0],
    byLink: async (linkId) => (await find({ 'links.id': linkId }))[0],
    staff: (role) => find({ roles: role, status: 'ACTIVE' }, { sort: { createdAt: 1, _id: 1 } }),
    awaiting: (subgraph) => find({ 'erasing.awaited': subgraph }, { limit: AT_ONCE }),
    list: (wanted) => listAccounts(model, wanted, whole),
    add: (account, events) => accounts.create(account, events).then(() => true, falseIfTaken),
    async addQuietly(added) {
      await model.createIndexes();
      const documents = added.map((account) => ({ ...account, outbox: [], inbox: [] }));
      await model.collection.insertMany(documents as never, { ordered: false }).catch(unlessTaken);
    },
    update: (id, decide, cause) =>
      accounts.update(
        id,
        (stored) => {
          const account = whole(stored);
          const decision = decide(account);
          return decision.ok && decision.value === account ? { ...decision, value: stored } : decision;
        },
        cause,
      ),
  };
}

function falseIfTaken(error: unknown): false {
  if (error instanceof DuplicateKey) return false;
  throw error;
}

/** Of many at once, those that are there already are told as one error; the others are stored. */
function unlessTaken(error: unknown): void {
  if ((error as { code?: unknown }).code !== 11000) throw error;
}
