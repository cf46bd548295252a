import type DataLoader from 'dataloader';
import type { Aggregates } from '@shop/kit/aggregates';
import { oneByKey } from '@shop/kit/loader';
import type { RequestContext } from '@shop/kit/subgraph';
import type { Notification } from './domain/notification';

/** What notifications is made of. */
export interface Parts {
  notifications: Aggregates<Notification>;
}

/** What a request to notifications sees. */
export interface Context extends RequestContext, Parts {
  /** By id, whoever asks; `visible` decides who sees it. */
  byNotificationId: DataLoader<string, Notification | null>;
}

/** Makes the loaders of one request. */
export const contextOf = ({ notifications }: Parts): Omit<Context, keyof RequestContext> => ({
  notifications,
  byNotificationId: oneByKey(
    (ids) => notifications.byIds(ids),
    ({ _id }) => _id,
  ),
});
