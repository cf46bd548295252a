import 'reflect-metadata';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, Shareable } from './directives';
import { CurrencyCode, SafeInt, URL } from './scalars';

/** What several subgraphs answer, declared once so that it composes without a hint. */

@ObjectType({ description: "An amount in minor units of the shop's currency (ISO 4217 exponents)." })
@Shareable()
@Allow('public')
export class Money {
  @Field(() => SafeInt, { description: 'In minor units: 1999 is 19.99 EUR.' })
  amount!: number;
  @Field(() => CurrencyCode, { description: 'ISO 4217.' })
  currency!: string;
}

@ObjectType({ description: 'Where a page of a connection ends.' })
@Shareable()
@Allow('public')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last item; pass it as `after` for the next page.',
  })
  endCursor?: string | null;
}

export enum UserErrorCode {
  INVALID = 'INVALID',
  REQUIRED = 'REQUIRED',
  NOT_FOUND = 'NOT_FOUND',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  EMAIL_TAKEN = 'EMAIL_TAKEN',
  BAD_CREDENTIALS = 'BAD_CREDENTIALS',
  TOKEN_EXPIRED = 'TOKEN_EXPIRED',
  ACCOUNT_SUSPENDED = 'ACCOUNT_SUSPENDED',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
  QUANTITY_LIMIT = 'QUANTITY_LIMIT',
  PRICE_CHANGED = 'PRICE_CHANGED',
  COUPON_INVALID = 'COUPON_INVALID',
  COUPON_EXPIRED = 'COUPON_EXPIRED',
  CART_EMPTY = 'CART_EMPTY',
  PAYMENT_DECLINED = 'PAYMENT_DECLINED',
  INVALID_TRANSITION = 'INVALID_TRANSITION',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
  NOT_PURCHASED = 'NOT_PURCHASED',
  CONFLICT = 'CONFLICT',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a mutation was refused, for programs.',
  valuesConfig: {
    INVALID: { description: 'A value is out of its range or form.' },
    REQUIRED: { description: 'A value is missing.' },
    NOT_FOUND: { description: 'What the input names does not exist for the caller.' },
    ALREADY_EXISTS: { description: 'It exists already.' },
    EMAIL_TAKEN: { description: 'An account has this address; sign in instead.' },
    BAD_CREDENTIALS: { description: 'Email and password do not go together.' },
    TOKEN_EXPIRED: { description: 'The token is used up, expired or unknown.' },
    ACCOUNT_SUSPENDED: { description: 'The account was suspended; ask support.' },
    TOO_MANY_ATTEMPTS: { description: 'Too many tries; wait a while.' },
    OUT_OF_STOCK: { description: 'Not enough in stock.' },
    QUANTITY_LIMIT: { description: 'More than may be bought at once.' },
    PRICE_CHANGED: { description: 'The total is no longer the one that was shown.' },
    COUPON_INVALID: { description: 'The coupon does not exist, does not apply or is used up.' },
    COUPON_EXPIRED: { description: 'The coupon has ended.' },
    CART_EMPTY: { description: 'There is nothing in the cart to order.' },
    PAYMENT_DECLINED: { description: 'The payment was declined; try another.' },
    INVALID_TRANSITION: { description: 'Not possible in the state that it is in.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The key was used with another input; take a new one.' },
    NOT_PURCHASED: { description: 'Only what was bought and delivered can be reviewed.' },
    CONFLICT: { description: 'Someone changed it meanwhile; load it again.' },
  },
});

@ObjectType({ description: 'What the caller can put right.' })
@Shareable()
@Allow('public')
export class UserError {
  @Field(() => UserErrorCode, { description: 'For programs.' })
  code!: UserErrorCode;
  @Field(() => String, { description: 'For people: says what to do.' })
  message!: string;
  @Field(() => [String], { nullable: true, description: 'The path of the input field that it is about.' })
  field?: string[] | null;
}

@ObjectType({ description: 'Done, or not and why.' })
@Shareable()
@Allow('public')
export class SimplePayload {
  @Field(() => Boolean, { description: 'Whether it was done.' })
  ok!: boolean;
  @Field(() => [UserError], { description: 'Empty when done.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'A picture.' })
@Shareable()
@Allow('public')
export class Image {
  @Field(() => URL, { description: 'Where it is served.' })
  url!: string;
  @Field(() => String, { description: 'What it shows, for those who do not see it.' })
  alt!: string;
  @Field(() => Int, { description: 'In pixels.' })
  width!: number;
  @Field(() => Int, { description: 'In pixels.' })
  height!: number;
}

@ObjectType({ description: 'One option of a variant, such as Size: M.' })
@Shareable()
@Allow('public')
export class SelectedOption {
  @Field(() => String, { description: 'Such as Size.' })
  name!: string;
  @Field(() => String, { description: 'Such as M.' })
  value!: string;
}

@ObjectType({ description: 'A way of shipping, with its price for this cart or order.' })
@Shareable()
@Allow('public')
export class ShippingOption {
  @Field(() => ID, { description: 'Pass it to setShippingOption or placeOrder.' })
  id!: string;
  @Field(() => String, { description: 'Such as Standard.' })
  name!: string;
  @Field(() => Money, { description: 'What it costs.' })
  price!: Money;
  @Field(() => Int, { description: 'Working days at best.' })
  estimatedDaysMin!: number;
  @Field(() => Int, { description: 'Working days at worst.' })
  estimatedDaysMax!: number;
}

@ObjectType({ description: 'What a promotion takes off.' })
@Shareable()
@Allow('public')
export class Discount {
  @Field(() => String, { nullable: true, description: 'The coupon code, if one was needed.' })
  code?: string | null;
  @Field(() => String, { description: 'For people.' })
  title!: string;
  @Field(() => Money, { description: 'How much it takes off.' })
  amount!: Money;
}
