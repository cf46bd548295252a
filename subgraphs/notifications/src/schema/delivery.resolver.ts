import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { simplePayload } from '@shop/kit/payload';
import { SimplePayload } from '@shop/kit/values';
import type { Context } from '../context';
import { noDelivery, retried } from '../domain/message';
import type { DeliveryOf } from '../store/lists';
import { Channel, DeliveryStatus, NotificationKind } from './enums';
import { DeliveryConnection, DeliveryType } from './notification';
import { DeliveriesArgs } from './notification.args';

/** The id of the message that a delivery's id begins with. */
export const messageIdOf = (deliveryId: string): string => deliveryId.split('.')[0]!;

@Resolver(() => DeliveryType)
export class DeliveryResolver {
  @Query(() => DeliveryConnection, {
    nullable: true,
    description: 'What was sent, and what was not: the newest first.',
  })
  @Allow('OPERATIONS')
  deliveries(@Args(() => DeliveriesArgs) { status, first, after }: DeliveriesArgs, @Ctx() { lists }: Context) {
    return lists.deliveries(status ?? null, { first, after });
  }

  @Mutation(() => SimplePayload, {
    description: 'Tries a delivery that failed anew. One that is waiting or was sent is left as it is.',
  })
  @Allow('OPERATIONS')
  async retryDelivery(
    @Arg('id', () => ID, { description: "The delivery's." }) id: string,
    @Ctx() { messages, giveUpMs }: Context,
  ) {
    const result = await messages.update(messageIdOf(id), (message) => retried(message, id, new Date(), giveUpMs));
    return simplePayload(!result.ok && result.problem.code === 'NOT_FOUND' ? noDelivery() : result);
  }

  @FieldResolver(() => ID)
  id(@Root() { delivery }: DeliveryOf) {
    return delivery.id;
  }

  @FieldResolver(() => ID)
  notificationId(@Root() { message }: DeliveryOf) {
    return message._id;
  }

  @FieldResolver(() => NotificationKind)
  kind(@Root() { message }: DeliveryOf) {
    return message.about.kind;
  }

  @FieldResolver(() => Channel)
  channel(@Root() { delivery }: DeliveryOf) {
    return delivery.channel;
  }

  @FieldResolver(() => String, { nullable: true })
  recipient(@Root() { message, delivery }: DeliveryOf, @Ctx() { recipient }: Context) {
    return recipient(message, delivery.channel);
  }

  @FieldResolver(() => DeliveryStatus)
  status(@Root() { delivery }: DeliveryOf) {
    return delivery.status;
  }

  @FieldResolver(() => Int)
  attempts(@Root() { delivery }: DeliveryOf) {
    return delivery.attempts;
  }

  @FieldResolver(() => String, { nullable: true })
  lastError(@Root() { delivery }: DeliveryOf) {
    return delivery.lastError;
  }

  @FieldResolver(() => Date, { nullable: true })
  sentAt(@Root() { delivery }: DeliveryOf) {
    return delivery.sentAt;
  }
}
