import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { Money } from '@shop/kit/values';
import type { OrderStatus as Status } from '../domain/status';
import { OrderStatus } from './enums';

@ObjectType({ description: 'What payments needs to know of an order when it acts.' })
@Hidden()
@Allow('public')
export class OrderPayment {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;
  @Field(() => ID, { nullable: true, description: 'The account that placed it.' })
  customerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The guest who placed it.' })
  guestId?: string | null;
  @Field(() => OrderStatus, { description: 'Where it stands: only a PENDING order is charged.' })
  status!: Status;
  @Field(() => Money, { description: 'What is to be authorised.' })
  total!: Money;
  @Field(() => String, { nullable: true, description: "The provider's token; null when nothing is left to charge." })
  token?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Or the account's saved method that is charged; null when nothing is left to charge.",
  })
  paymentMethodId?: string | null;
  @Field(() => Boolean, { description: "Whether the token's method is to be saved for the account." })
  save!: boolean;
}
