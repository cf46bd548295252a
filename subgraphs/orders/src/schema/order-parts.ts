import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { CountryCode } from '@shop/kit/scalars';
import { Image, Money, SelectedOption } from '@shop/kit/values';
import type { OrderEventType as EventType, OrderStatus as Status } from '../domain/status';
import { OrderEventType, OrderStatus } from './enums';

// The parts of an order are reached through it alone: whoever may see the order may see them.

@ObjectType('ProductVariant', { description: 'A sellable form of a product.' })
@Key('sku', { resolvable: false })
export class VariantReference {
  @Field(() => ID, { description: 'Never changes and is never used again.' })
  sku!: string;
}

@ObjectType({ description: 'A line as it was bought.' })
@Allow('public')
export class OrderLine {
  @Field(() => ID, { description: 'Unique among the lines of all orders.' })
  id!: string;
  @Field(() => ID, { description: 'Which variant was bought.' })
  sku!: string;
  @Field(() => ID, { description: 'Its product.' })
  productId!: string;
  @Field(() => String, { description: 'Its title when it was bought.' })
  title!: string;
  @Field(() => [SelectedOption], { description: 'Its options when it was bought.' })
  options!: SelectedOption[];
  @Field(() => Image, { nullable: true, description: 'Its picture when it was bought.' })
  image?: Image | null;
  @Field(() => Int, { description: 'How many were bought.' })
  quantity!: number;
  @Field(() => Int, { description: 'How many have left.' })
  quantityShipped!: number;
  @Field(() => Int, { description: 'How many were cancelled and never leave.' })
  quantityCancelled!: number;
  @Field(() => Int, { description: 'How many came back.' })
  quantityReturned!: number;
  @Field(() => Money, { description: 'Of one, before discounts.' })
  unitPrice!: Money;
  @Field(() => Money, { description: 'What promotions took off the line.' })
  discountTotal!: Money;
  @Field(() => Money, { description: 'The tax in, or on top of, the line; see pricesIncludeTax.' })
  taxTotal!: Money;
  @Field(() => Money, { description: 'What the line costs after discounts.' })
  total!: Money;
}

@ObjectType({ description: 'Where an order or its bill goes.' })
@Allow('public')
export class OrderAddress {
  @Field(() => String, { description: 'Who gets it.' })
  name!: string;
  @Field(() => String, { description: 'Street and number.' })
  line1!: string;
  @Field(() => String, { nullable: true, description: 'Floor, door or the like.' })
  line2?: string | null;
  @Field(() => String, { description: 'Town.' })
  city!: string;
  @Field(() => String, { nullable: true, description: 'State or province.' })
  region?: string | null;
  @Field(() => String, { description: 'Postal code.' })
  postalCode!: string;
  @Field(() => CountryCode, { description: 'Country.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'For the carrier.' })
  phone?: string | null;
}

@ObjectType({ description: "One step of an order's story." })
@Allow('public')
export class OrderEvent {
  @Field(() => ID, { description: 'Pass it to orderStatusChanged as `after`.' })
  id!: string;
  @Field(() => Date, { description: 'When it happened.' })
  at!: Date;
  @Field(() => OrderEventType, { description: 'What happened.' })
  type!: EventType;
  @Field(() => OrderStatus, { description: 'Where the order stood after it.' })
  status!: Status;
  @Field(() => String, { description: 'For people.' })
  message!: string;
  @Field(() => String, { nullable: true, description: '"customer" or "staff"; null when the shop did it by itself.' })
  actor?: string | null;
}
