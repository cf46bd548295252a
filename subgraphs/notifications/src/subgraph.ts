import { defineSubgraph } from '@shop/kit/subgraph';
import { readNotificationsConfig } from './config';
import { connect, contextOf, type Context } from './context';
import type { Message } from './domain/message';
import { heard } from './events/heard';
import { person } from './person';
import { DeliveryResolver, messageIdOf } from './schema/delivery.resolver';
import { NotificationResolver } from './schema/notification.resolver';
import { UserNotificationsResolver } from './schema/user.resolver';
import { WaitResolver } from './schema/wait.resolver';
import type { DeliveryOf } from './store/lists';

async function deliveryOf(id: string, { message }: Context): Promise<DeliveryOf | null> {
  const found = await message(messageIdOf(id));
  const delivery = found?.deliveries.find((one) => one.id === id);
  return found && delivery ? { message: found, delivery } : null;
}

/** What people are told, and how it reaches them. */
export const notifications = defineSubgraph({
  name: 'notifications',
  config: readNotificationsConfig,
  connect,
  context: contextOf,
  resolvers: [NotificationResolver, DeliveryResolver, UserNotificationsResolver, WaitResolver],
  entities: {
    Notification: async ({ id }: { id: string }, { message, visible }: Context) =>
      visible('Notification', await message(id)),
    Delivery: async ({ id }: { id: string }, context: Context) =>
      context.visible('Delivery', await deliveryOf(id, context)),
    User: ({ id }: { id: string }) => ({ id }),
  },
  owners: {
    Notification: ({ userId: owner }: Message, { userId }) => !!userId && owner === userId,
    Delivery: ({ message }: DeliveryOf, { userId }) => !!userId && message.userId === userId,
    User: ({ id }: { id: string }, { userId }) => !!userId && id === userId,
  },
  handles: heard,
  person,
});
