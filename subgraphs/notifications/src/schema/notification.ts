import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '@shop/kit/connection';
import { Allow, Key } from '@shop/kit/directives';
import type { DeliveryStatus as Status } from '../domain/delivery';
import type { Channel as Way, Kind } from '../domain/kinds';
import { Channel, DeliveryStatus, NotificationKind } from './enums';

@ObjectType('Delivery', { description: 'One message on its way by one channel.' })
@Key('id')
@Allow('owner', 'USERS_READ', 'OPERATIONS')
export class DeliveryType {
  @Field(() => ID, { description: "Opaque. A mail's Message-ID begins with it." })
  id!: string;
  @Field(() => ID, { description: 'The message that it delivers.' })
  notificationId!: string;
  @Field(() => NotificationKind, { description: 'What the message is about.' })
  kind!: Kind;
  @Field(() => Channel, { description: 'The way that it takes.' })
  channel!: Way;
  @Field(() => String, {
    nullable: true,
    description: 'Where it goes, masked, such as a***@shop.test; null in the app, and when nobody knows any more.',
  })
  @Allow('OPERATIONS')
  recipient?: string | null;
  @Field(() => DeliveryStatus, { description: 'Where it stands.' })
  status!: Status;
  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;
  @Field(() => String, { nullable: true, description: 'What went wrong last, in the words of whoever refused it.' })
  @Allow('OPERATIONS')
  lastError?: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was handed over.' })
  sentAt?: Date | null;
}

@ObjectType('Notification', { description: 'Something that an account was told.' })
@Key('id')
@Allow('owner', 'USERS_READ')
export class NotificationType {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind!: Kind;
  @Field(() => String, { description: 'In a few words.' })
  title!: string;
  @Field(() => String, { description: 'In a sentence.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Where it leads: a path of the storefront.' })
  link?: string | null;
  @Field(() => Boolean, { description: 'Whether it was marked as read.' })
  read!: boolean;
  @Field(() => Date, { description: 'When it was told.' })
  createdAt!: Date;
  @Field(() => [DeliveryType], { description: 'By which channels it went, and what became of it there.' })
  deliveries!: DeliveryType[];
}

// Pages are reached through fields that are guarded themselves.
export const { Connection: NotificationConnection } = connectionOf('Notification', () => NotificationType, 'public');
export const { Connection: DeliveryConnection } = connectionOf('Delivery', () => DeliveryType, 'public');
