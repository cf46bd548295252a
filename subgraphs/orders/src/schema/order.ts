import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CancelReason as Reason } from '@shop/schema/events/orders';
import { connectionOf } from '@shop/kit/connection';
import { Allow, Key } from '@shop/kit/directives';
import { EmailAddress } from '@shop/kit/scalars';
import { Discount, Money, ShippingOption } from '@shop/kit/values';
import type { OrderStatus as Status } from '../domain/status';
import { CancelReason, OrderStatus } from './enums';
import { Fulfillment } from './fulfillment';
import { OrderNote } from './note';
import { OrderAddress, OrderEvent, OrderLine } from './order-parts';
import { ReturnType } from './return';

@ObjectType('Order', { description: 'What a customer bought, from checkout to delivery.' })
@Key('id')
@Allow('owner', 'ORDERS_READ')
export class OrderType {
  @Field(() => ID, { name: 'id', description: 'Opaque and unguessable.' })
  _id!: string;
  @Field(() => String, { description: 'For people, such as S-7K2M-9QXF.' })
  number!: string;
  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
  @Field(() => OrderStatus, { description: 'Where it stands.' })
  status!: Status;
  @Field(() => CancelReason, { nullable: true, description: 'Why it was cancelled, if it was.' })
  cancelReason?: Reason | null;
  @Field(() => Date, { description: 'When it was placed.' })
  placedAt!: Date;
  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt!: Date;
  @Field(() => EmailAddress, { nullable: true, description: 'Where its mails go.' })
  @Allow('owner', 'ORDERS_ADDRESSES')
  email?: string | null;
  @Field(() => [OrderLine], { description: 'What was bought.' })
  lines!: OrderLine[];
  @Field(() => OrderAddress, { nullable: true, description: 'Where it is shipped.' })
  @Allow('owner', 'ORDERS_ADDRESSES')
  shippingAddress?: OrderAddress | null;
  @Field(() => OrderAddress, { nullable: true, description: 'Where the bill goes.' })
  @Allow('owner', 'ORDERS_ADDRESSES')
  billingAddress?: OrderAddress | null;
  @Field(() => ShippingOption, { description: 'How it is shipped, with the price that it had.' })
  shippingOption!: ShippingOption;
  @Field(() => [Discount], { description: 'What promotions took off.' })
  discounts!: Discount[];
  @Field(() => [String], { description: 'The coupons that were used.' })
  couponCodes!: string[];
  @Field(() => Money, { description: 'The lines before discounts.' })
  subtotal!: Money;
  @Field(() => Money, { description: 'What promotions took off in all.' })
  discountTotal!: Money;
  @Field(() => Money, { description: 'What shipping costs.' })
  shippingTotal!: Money;
  @Field(() => Money, { description: 'The tax in, or on top of, the prices; see pricesIncludeTax.' })
  taxTotal!: Money;
  @Field(() => Boolean, { description: 'Whether prices have the tax in them.' })
  pricesIncludeTax!: boolean;
  @Field(() => Money, { description: 'What the customer owes, tax and shipping included.' })
  total!: Money;
  @Field(() => [Fulfillment], { description: 'Its parcels, the first one first.' })
  fulfillments!: Fulfillment[];
  @Field(() => [ReturnType], { description: 'What came, or comes, back.' })
  returns!: ReturnType[];
  @Field(() => [OrderNote], { nullable: true, description: 'What staff wrote about it; for staff.' })
  @Allow('ORDERS_READ')
  notes?: OrderNote[] | null;
  @Field(() => [OrderEvent], { description: 'Its story so far, oldest first.' })
  timeline!: OrderEvent[];
}

/** A page of orders; the orders in it have rules of their own. */
export const { Connection: OrderConnection } = connectionOf('Order', () => OrderType, 'public');

@ObjectType({ description: 'A step of an order, and the order.' })
@Allow('public')
export class OrderUpdate {
  @Field(() => OrderType, { description: 'The order as it is now.' })
  order!: OrderType;
  @Field(() => OrderEvent, { description: 'The step that is told.' })
  event!: OrderEvent;
}
