import { openAggregates } from '@shop/kit/aggregates';
import { openMongo } from '@shop/kit/mongo';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { readNotificationsConfig } from './config';
import { contextOf, type Context, type Parts } from './context';
import type { Notification } from './domain/notification';
import { NotificationResolver } from './schema/notification.resolver';
import { notificationsModels } from './store/models';

async function connect({ mongoUrl }: { mongoUrl: string }, kit: Kit): Promise<Parts> {
  const models = notificationsModels(await openMongo(mongoUrl, kit));
  return { notifications: openAggregates<Notification>(kit, models.notifications) };
}

/** What notifications is, in a sentence. */
export const notifications = defineSubgraph({
  name: 'notifications',
  config: readNotificationsConfig,
  connect,
  context: contextOf,
  resolvers: [NotificationResolver],
  entities: { Notification: ({ id }: { id: string }, { byNotificationId }: Context) => byNotificationId.load(id) },
  owners: { Notification: ({ ownerId }: Notification, { userId }) => ownerId === userId },
});
