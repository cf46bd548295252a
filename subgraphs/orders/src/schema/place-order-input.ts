import { Field, ID, InputType } from 'type-graphql';
import { CountryCode, EmailAddress, SafeInt } from '@shop/kit/scalars';

@InputType({ description: 'Where an order or its bill goes.' })
export class OrderAddressInput {
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

@InputType({ description: 'How an order is paid.' })
export class PaymentInput {
  @Field(() => String, {
    nullable: true,
    description: "The provider's token. It, or paymentMethodId, is needed unless nothing is owed.",
  })
  token?: string | null;
  @Field(() => ID, { nullable: true, description: 'One of the methods that the account saved, in place of a token.' })
  paymentMethodId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Saves the token's method for the account.",
  })
  save?: boolean | null;
}

@InputType({ description: 'What placeOrder needs.' })
export class PlaceOrderInput {
  @Field(() => String, {
    description: 'Made by the client, one an order: sent again with the same input it answers the same order.',
  })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: "Absent: the caller's own cart." })
  cartId?: string | null;
  @Field(() => EmailAddress, { nullable: true, description: "Absent: the account's; guests give it." })
  email?: string | null;
  @Field(() => OrderAddressInput, { description: 'Where it is shipped.' })
  shippingAddress!: OrderAddressInput;
  @Field(() => OrderAddressInput, { nullable: true, description: 'Absent: as the shipping address.' })
  billingAddress?: OrderAddressInput | null;
  @Field(() => ID, { nullable: true, description: 'Absent: the option chosen in the cart.' })
  shippingOptionId?: string | null;
  @Field(() => PaymentInput, { description: 'How it is paid.' })
  payment!: PaymentInput;
  @Field(() => SafeInt, {
    nullable: true,
    description:
      'The total that the shopper was shown, in minor units: another one is answered PRICE_CHANGED. Storefronts always send it.',
  })
  expectedTotal?: number | null;
}
