import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { CountryCode, CurrencyCode } from '@shop/kit/scalars';
import { Discount, Image, Money, SelectedOption, ShippingOption, UserError } from '@shop/kit/values';

@ObjectType({ description: 'A line as it would be ordered.' })
@Hidden()
@Allow('public')
export class CheckoutLine {
  @Field(() => ID, { description: "The cart's line." })
  lineId!: string;
  @Field(() => ID, { description: 'What is bought.' })
  sku!: string;
  @Field(() => ID, { description: 'The product that it is a form of.' })
  productId!: string;
  @Field(() => String, { description: 'What the product is called.' })
  title!: string;
  @Field(() => [SelectedOption], { description: 'Which form of it.' })
  options!: SelectedOption[];
  @Field(() => Image, { nullable: true, description: 'A picture of it.' })
  image?: Image | null;
  @Field(() => Int, { description: 'How many.' })
  quantity!: number;
  @Field(() => Money, { description: 'What one costs.' })
  unitPrice!: Money;
  @Field(() => Money, { description: 'What promotions take off the line.' })
  discountTotal!: Money;
  @Field(() => Money, { description: "The line's part of the tax." })
  taxTotal!: Money;
  @Field(() => Money, { description: 'What the line costs, after discounts and with its tax.' })
  total!: Money;
}

@ObjectType({ description: 'A cart as it would be ordered now, and what stands in the way.' })
@Hidden()
@Allow('public')
export class CheckoutCart {
  @Field(() => ID, { nullable: true, description: 'Null when there is no such cart for this caller.' })
  cartId?: string | null;
  @Field(() => Int, { description: 'Of the cart.' })
  version!: number;
  @Field(() => CurrencyCode, { description: "The shop's currency." })
  currency!: string;
  @Field(() => [CheckoutLine], { description: 'In their order.' })
  lines!: CheckoutLine[];
  @Field(() => ShippingOption, {
    nullable: true,
    description: "The one asked for, or the cart's; null when it is not offered.",
  })
  shippingOption?: ShippingOption | null;
  @Field(() => [Discount], { description: 'What promotions take off.' })
  discounts!: Discount[];
  @Field(() => [String], { description: 'The coupons that take something off.' })
  couponCodes!: string[];
  @Field(() => [ID], { description: 'The promotions that a use is to be held of: those that take something off.' })
  promotionIds!: string[];
  @Field(() => Money, { description: 'Of the goods, before discounts and shipping.' })
  subtotal!: Money;
  @Field(() => Money, { description: 'The discounts, added up.' })
  discountTotal!: Money;
  @Field(() => Money, { description: 'What the shipping costs.' })
  shippingTotal!: Money;
  @Field(() => Money, { description: 'The tax of goods and shipping.' })
  taxTotal!: Money;
  @Field(() => Boolean, { description: 'Whether prices include tax; where not, it is added in the total.' })
  pricesIncludeTax!: boolean;
  @Field(() => Money, { description: 'What is to be paid.' })
  total!: Money;
  @Field(() => [UserError], { description: 'Why it cannot be ordered as it is; empty when it can.' })
  problems!: UserError[];
}

@ArgsType()
export class CheckoutArgs {
  @Field(() => ID, { nullable: true, description: "Without: the caller's own cart." })
  cartId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The account that orders.' })
  userId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The guest that orders.' })
  guestId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of the one who orders: for promotions with a limit a customer.',
  })
  email?: string | null;
  @Field(() => CountryCode, { description: 'Where the order goes.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'The state or region, where it sets the tax.' })
  region?: string | null;
  @Field(() => ID, { nullable: true, description: "Without: the cart's own choice." })
  shippingOptionId?: string | null;
}

@ArgsType()
export class JoinArgs {
  @Field(() => ID, { description: 'The account that signed in.' })
  userId!: string;
  @Field(() => ID, { nullable: true, description: "A cart that is nobody's or a guest's." })
  cartId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The guest that signed in.' })
  guestId?: string | null;
}
