import type { Model } from 'mongoose';
import { DuplicateKey, openAggregates } from '@shop/kit/aggregates';
import type { Kit } from '@shop/kit/subgraph';
import type { NewEvent } from '@shop/schema/events/event';
import type { Account } from '../domain/account';

/** The accounts, each with its outbox in its own document. */
export interface Accounts {
  /** Those of the ids that there are, in any order. */
  byIds(ids: string[]): Promise<Account[]>;
  byId(id: string): Promise<Account | undefined>;
  /** By the address in lower case. */
  byEmail(email: string): Promise<Account | undefined>;
  /** Stores a new account with its events; false when there is one of that id or address already. */
  add(account: Account, events: NewEvent[]): Promise<boolean>;
}

/** Opens the store of accounts; the unique index on the address decides when two register it at once. */
export function openAccounts(kit: Kit, model: Model<Account>): Accounts {
  const accounts = openAggregates<Account>(kit, model);
  return {
    byIds: (ids) => accounts.byIds(ids),
    byId: async (id) => (await accounts.byIds([id]))[0],
    byEmail: async (email) => (await accounts.find({ email }))[0],
    add: (account, events) => accounts.create(account, events).then(() => true, falseIfTaken),
  };
}

function falseIfTaken(error: unknown): false {
  if (error instanceof DuplicateKey) return false;
  throw error;
}
