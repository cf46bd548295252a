import { ArgsType, Field, ID, Int } from 'type-graphql';
import { CountryCode } from '@shop/kit/scalars';

const ITS_ID = { nullable: true, description: "Without: the caller's own cart." };

@ArgsType()
export class CartArgs {
  @Field(() => ID, ITS_ID)
  cartId?: string | null;
}

@ArgsType()
export class AddArgs extends CartArgs {
  @Field(() => ID, { description: 'What to add.' })
  sku!: string;
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many more: 1 to 99.' })
  quantity?: number | null;
}

@ArgsType()
export class LineArgs extends CartArgs {
  @Field(() => ID, { description: 'Which line of the cart.' })
  lineId!: string;
}

@ArgsType()
export class UpdateLineArgs extends LineArgs {
  @Field(() => Int, { description: 'How many it is to hold: up to 99; 0 removes it.' })
  quantity!: number;
}

@ArgsType()
export class ShippingAddressArgs extends CartArgs {
  @Field(() => CountryCode, { description: 'Where it goes.' })
  country!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The state or region; needed where it sets the tax, by its code.',
  })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'Of the place that it goes to.' })
  postalCode?: string | null;
}

@ArgsType()
export class ShippingOptionArgs extends CartArgs {
  @Field(() => ID, { description: 'One of shippingOptions.' })
  optionId!: string;
}

@ArgsType()
export class CouponArgs extends CartArgs {
  @Field(() => String, { description: 'As it was given to the shopper; case does not matter.' })
  code!: string;
}
