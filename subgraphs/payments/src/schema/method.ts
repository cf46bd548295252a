import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { UserError } from '@shop/kit/values';

@ObjectType('PaymentMethod', { description: 'A card that is kept at the payment provider, to pay with it again.' })
@Allow('public')
export class PaymentMethodType {
  @Field(() => ID, { description: 'For placeOrder and removePaymentMethod.' })
  id!: string;
  @Field(() => String, { description: 'Such as Visa.' })
  brand!: string;
  @Field(() => String, { description: 'The last four digits.' })
  last4!: string;
  @Field(() => Int, { description: 'The last month in which it pays: 1 to 12.' })
  expiryMonth!: number;
  @Field(() => Int, { description: 'Of this year.' })
  expiryYear!: number;
  @Field(() => Boolean, { description: 'Whether a checkout begins with it: the one that was saved first.' })
  isDefault!: boolean;
}

/** The users subgraph's type, as far as payments adds to it. */
@ObjectType('User', { description: 'Someone with an account.' })
@Key('id')
export class UserReference {
  @Field(() => ID, { description: 'Opaque and unguessable.' })
  id!: string;
}

@ObjectType({ description: 'The card, or what to put right.' })
@Allow('public')
export class PaymentMethodPayload {
  @Field(() => PaymentMethodType, { nullable: true, description: 'As it is kept now.' })
  paymentMethod?: PaymentMethodType | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
