import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { UserError } from '@shop/kit/values';

@ObjectType('Notification', { description: 'What it is, in a sentence.' })
@Key('id')
@Allow('owner', 'USERS_READ')
export class NotificationType {
  @Field(() => ID, { description: 'Opaque; never changes.' })
  id!: string;
  @Field(() => String, { description: 'What its owner calls it.' })
  title!: string;
}

@ObjectType({ description: 'The Notification, or what to put right.' })
@Allow('public')
export class NotificationPayload {
  @Field(() => NotificationType, { nullable: true, description: 'The Notification, as it is now.' })
  notification?: NotificationType | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
