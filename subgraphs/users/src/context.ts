import type DataLoader from 'dataloader';
import { oneByKey } from '@shop/kit/loader';
import type { RequestContext } from '@shop/kit/subgraph';
import type { Account } from './domain/account';
import type { ApiKey } from './domain/api-key';
import type { Parts } from './parts';

/** What a request to users sees. */
export interface Context extends RequestContext, Parts {
  /** Accounts by id, whoever asks; `visible` decides who sees them. */
  account: DataLoader<string, Account | null>;
  apiKey: DataLoader<string, ApiKey | null>;
  apiKeyByHash: DataLoader<string, ApiKey | null>;
}

/** Makes the loaders of one request. */
export const contextOf = (parts: Parts): Omit<Context, keyof RequestContext> => ({
  ...parts,
  account: oneByKey(
    (ids) => parts.accounts.byIds(ids),
    ({ _id }) => _id,
  ),
  apiKey: oneByKey(
    (ids) => parts.apiKeys.byIds(ids),
    ({ _id }) => _id,
  ),
  apiKeyByHash: oneByKey(
    (hashes) => parts.apiKeys.byHashes(hashes),
    ({ hash }) => hash,
  ),
});
