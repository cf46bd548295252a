import { randomUUID } from 'node:crypto';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import type { Context } from '../context';
import { made, type Notification } from '../domain/notification';
import { NotificationPayload, NotificationType } from './notification';

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Query(() => NotificationType, { nullable: true, description: 'One Notification, to its owner and to staff.' })
  @Allow('owner', 'USERS_READ')
  async notification(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { byNotificationId, visible }: Context,
  ) {
    return visible('Notification', await byNotificationId.load(id));
  }

  @Mutation(() => NotificationPayload, { description: 'Makes one that belongs to the caller.' })
  @Allow('customer')
  async createNotification(
    @Arg('title', () => String, { description: '1 to 100 characters.' }) title: string,
    @Ctx() { notifications, caller }: Context,
  ) {
    const decision = made({ id: randomUUID(), ownerId: caller.userId!, title });
    if (decision.ok) await notifications.create(decision.value, decision.events);
    return payload('notification', decision);
  }

  @FieldResolver(() => ID)
  id(@Root() { _id }: Notification) {
    return _id;
  }
}
