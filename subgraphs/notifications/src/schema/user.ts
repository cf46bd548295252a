import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Key, Shareable } from '@shop/kit/directives';
import { UserError } from '@shop/kit/values';
import type { Kind } from '../domain/kinds';
import { NotificationKind } from './enums';

/** The users subgraph's type, as far as notifications adds to it. */
@ObjectType('User', { description: 'Someone with an account.' })
@Key('id')
export class UserReference {
  @Field(() => ID, { description: 'Opaque and unguessable.' })
  id!: string;
}

@ObjectType({ description: 'By which channels messages of a kind come.' })
@Allow('public')
export class NotificationPreference {
  @Field(() => NotificationKind, { description: 'The kind.' })
  kind!: Kind;
  @Field(() => Boolean, { description: 'Whether by email.' })
  email!: boolean;
  @Field(() => Boolean, { description: 'Whether by text message, where the account has a phone number.' })
  sms!: boolean;
  @Field(() => Boolean, { description: "Whether in the account's list." })
  inApp!: boolean;
}

@ObjectType({ description: 'The account, or what to put right.' })
@Shareable()
@Allow('public')
export class UserPayload {
  @Field(() => UserReference, { nullable: true, description: 'The account, as it is now.' })
  user?: UserReference | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'How many were marked, or what to put right.' })
@Allow('public')
export class MarkReadPayload {
  @Field(() => Int, { description: 'How many had not been read before.' })
  count!: number;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
