import { Field, ID, ObjectType } from 'type-graphql';
import type { CancelReason as Reason } from '@shop/schema/events/orders';
import { Allow, Hidden } from '@shop/kit/directives';
import { EmailAddress } from '@shop/kit/scalars';
import { Money } from '@shop/kit/values';
import type { OrderStatus as Status } from '../domain/status';
import { CancelReason, OrderStatus } from './enums';
import { Fulfillment } from './fulfillment';
import { OrderAddress, OrderLine } from './order-parts';
import { ReturnType } from './return';

@ObjectType({ description: 'What a message about an order tells its customer.' })
@Hidden()
@Allow('public')
export class OrderForMessage {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;
  @Field(() => String, { description: 'Its number, for people.' })
  number!: string;
  @Field(() => ID, { nullable: true, description: 'The account that placed it; null for a guest.' })
  customerId?: string | null;
  @Field(() => EmailAddress, { description: 'Where its mails go.' })
  email!: string;
  @Field(() => String, { nullable: true, description: "The customer's phone, as given for the carrier." })
  phone?: string | null;
  @Field(() => String, { description: 'Opens it to a guest on any device.' })
  accessToken!: string;
  @Field(() => OrderStatus, { description: 'Where it stands.' })
  status!: Status;
  @Field(() => CancelReason, { nullable: true, description: 'Why it was cancelled, if it was.' })
  cancelReason?: Reason | null;
  @Field(() => Date, { description: 'When it was placed.' })
  placedAt!: Date;
  @Field(() => [OrderLine], { description: 'What was bought.' })
  lines!: OrderLine[];
  @Field(() => Money, { description: 'The lines before discounts.' })
  subtotal!: Money;
  @Field(() => Money, { description: 'What promotions took off.' })
  discountTotal!: Money;
  @Field(() => Money, { description: 'What shipping costs.' })
  shippingTotal!: Money;
  @Field(() => Money, { description: 'The tax in, or on top of, the prices.' })
  taxTotal!: Money;
  @Field(() => Boolean, { description: 'Whether prices have the tax in them.' })
  pricesIncludeTax!: boolean;
  @Field(() => Money, { description: 'What the customer owes.' })
  total!: Money;
  @Field(() => Money, { description: 'What was given back.' })
  refundedTotal!: Money;
  @Field(() => OrderAddress, { description: 'Where it is shipped.' })
  shippingAddress!: OrderAddress;
  @Field(() => [Fulfillment], { description: 'Its parcels.' })
  fulfillments!: Fulfillment[];
  @Field(() => [ReturnType], { description: 'What came, or comes, back.' })
  returns!: ReturnType[];
}
