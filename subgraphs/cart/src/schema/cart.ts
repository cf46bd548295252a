import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Key } from '@shop/kit/directives';
import { CountryCode, CurrencyCode } from '@shop/kit/scalars';
import { Discount, Image, Money, ShippingOption, UserError, UserErrorCode } from '@shop/kit/values';

@ObjectType('ProductVariant', { description: 'A sellable form of a product.' })
@Key('sku', { resolvable: false })
export class ProductVariantRef {
  @Field(() => ID, { description: 'Never changes and is never used again.' })
  sku!: string;
}

@ObjectType({ description: 'One kind of thing in a cart.' })
@Allow('public')
export class CartLine {
  @Field(() => ID, { description: 'Pass it to updateCartLine and removeCartLine.' })
  id!: string;
  @Field(() => ID, { description: 'What is bought.' })
  sku!: string;
  @Field(() => String, { description: 'What it is called, with its form.' })
  title!: string;
  @Field(() => Image, { nullable: true, description: 'A picture of it.' })
  image?: Image | null;
  @Field(() => ProductVariantRef, { nullable: true, description: 'As the catalog has it now.' })
  variant?: ProductVariantRef | null;
  @Field(() => Int, { description: 'How many.' })
  quantity!: number;
  @Field(() => Int, { description: 'The most of one line, whatever is in stock.' })
  maxQuantity!: number;
  @Field(() => Money, { description: 'What one costs now.' })
  unitPrice!: Money;
  @Field(() => Money, { description: 'What promotions take off the line.' })
  discountTotal!: Money;
  @Field(() => Money, { description: "The line's part of the cart's tax." })
  taxTotal!: Money;
  @Field(() => Money, { description: 'What the line costs, after discounts and with its tax.' })
  total!: Money;
}

@ObjectType({ description: 'What the shopper should know before ordering.' })
@Allow('public')
export class CartWarning {
  @Field(() => UserErrorCode, { description: 'For programs.' })
  code!: UserErrorCode;
  @Field(() => String, { description: 'For people: says what happened.' })
  message!: string;
  @Field(() => ID, { nullable: true, description: 'The line that it is about.' })
  lineId?: string | null;
}

@ObjectType('Cart', { description: 'What a shopper has chosen, and what it costs now.' })
@Key('id')
@Allow('owner')
export class CartType {
  @Field(() => ID, { description: "Unguessable: whoever knows it may use a guest's cart; an account's is its alone." })
  id!: string;
  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;
  @Field(() => CurrencyCode, { description: "The shop's currency." })
  currency!: string;
  @Field(() => [CartLine], { description: 'In the order in which they were added.' })
  lines!: CartLine[];
  @Field(() => Int, { description: "The lines' quantities, added up." })
  itemCount!: number;
  @Field(() => Money, { description: 'Of the goods, before discounts and shipping.' })
  subtotal!: Money;
  @Field(() => [Discount], { description: 'What promotions take off.' })
  discounts!: Discount[];
  @Field(() => Money, { description: 'The discounts, added up.' })
  discountTotal!: Money;
  @Field(() => CountryCode, { nullable: true, description: 'Where it goes, once that was said.' })
  shippingCountry?: string | null;
  @Field(() => String, { nullable: true, description: 'The state or region that it goes to.' })
  shippingRegion?: string | null;
  @Field(() => [ShippingOption], {
    description: 'The ways of shipping what is in it to where it goes, cheapest first.',
  })
  shippingOptions!: ShippingOption[];
  @Field(() => ShippingOption, { nullable: true, description: 'The one that was chosen, while it is offered.' })
  shippingOption?: ShippingOption | null;
  @Field(() => Money, { description: 'What the chosen shipping costs; 0 before one is chosen.' })
  shippingTotal!: Money;
  @Field(() => Money, {
    description: "The tax of goods and shipping; before an address is known, that of the shop's place.",
  })
  taxTotal!: Money;
  @Field(() => Boolean, { description: 'Whether prices include tax; where not, it is added in the total.' })
  pricesIncludeTax!: boolean;
  @Field(() => Money, { description: 'What the shopper would pay.' })
  total!: Money;
  @Field(() => [String], { description: 'The coupons that were entered.' })
  couponCodes!: string[];
  @Field(() => [CartWarning], { description: 'What changed since things were added.' })
  warnings!: CartWarning[];
  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'The cart as it is now, or why nothing changed.' })
@Allow('public')
export class CartPayload {
  @Field(() => CartType, { nullable: true, description: 'Null when nothing was changed.' })
  cart?: CartType | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
