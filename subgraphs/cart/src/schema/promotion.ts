import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '@shop/kit/connection';
import { Allow, Key } from '@shop/kit/directives';
import { DateTime, SafeInt } from '@shop/kit/scalars';
import { Money, UserError } from '@shop/kit/values';
import { PROMOTION_KINDS, type PromotionKind } from '../domain/promotion';

export const PromotionKindEnum = Object.fromEntries(PROMOTION_KINDS.map((kind) => [kind, kind])) as Record<
  PromotionKind,
  PromotionKind
>;
registerEnumType(PromotionKindEnum, {
  name: 'PromotionKind',
  description: 'What a promotion takes off.',
  valuesConfig: {
    PERCENTAGE: { description: 'A percentage of the goods.' },
    FIXED_AMOUNT: { description: 'An amount off the goods, never more than they cost.' },
    FREE_SHIPPING: { description: 'The shipping.' },
  },
});

@ObjectType('Promotion', { description: 'Something off the price, for those who know its code or for everybody.' })
@Key('id')
@Allow('PROMOTIONS_WRITE')
export class PromotionType {
  @Field(() => ID, { description: 'Never changes.' })
  id!: string;
  @Field(() => Int, { description: 'Counts its changes: pass it as `ifVersion`.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What shoppers type; null: it needs no code.' })
  code?: string | null;
  @Field(() => String, { description: 'What shoppers see in their cart.' })
  title!: string;
  @Field(() => PromotionKindEnum, { description: 'What it takes off.' })
  kind!: PromotionKind;
  @Field(() => SafeInt, {
    description: 'Percent of PERCENTAGE, minor units of FIXED_AMOUNT, 0 of FREE_SHIPPING.',
  })
  value!: number;
  @Field(() => Money, { nullable: true, description: 'The goods cost at least so much.' })
  minSubtotal?: Money | null;
  @Field(() => DateTime, { nullable: true, description: 'From then on; null: since ever.' })
  startsAt?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until then; null: for ever.' })
  endsAt?: Date | null;
  @Field(() => Int, { nullable: true, description: 'So often in all; null: without limit.' })
  usageLimit?: number | null;
  @Field(() => Int, { nullable: true, description: 'So often by one customer; null: without limit.' })
  perCustomerLimit?: number | null;
  @Field(() => Int, { description: 'How often it was used, orders that were cancelled left out.' })
  timesUsed!: number;
  @Field(() => Boolean, { description: 'Whether staff has switched it on.' })
  active!: boolean;
}

export const { Connection: PromotionConnection } = connectionOf('Promotion', () => PromotionType, 'public');

@ObjectType({ description: 'The promotion as it is now, or what to put right.' })
@Allow('public')
export class PromotionPayload {
  @Field(() => PromotionType, { nullable: true, description: 'The promotion, saved.' })
  promotion?: PromotionType | null;
  @Field(() => [UserError], { description: 'Empty when it was saved.' })
  userErrors!: UserError[];
}

@InputType({ description: 'A promotion as it is to be, whole: what is left out has no value afterwards.' })
export class PromotionInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; without: a new one.' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: '3 to 32 letters, digits, hyphens; case does not matter.' })
  code?: string | null;
  @Field(() => String, { description: 'What shoppers see; 1 to 100 characters.' })
  title!: string;
  @Field(() => PromotionKindEnum, { description: 'What it takes off.' })
  kind!: PromotionKind;
  @Field(() => SafeInt, {
    description: 'Percent (1 to 100) of PERCENTAGE, minor units of FIXED_AMOUNT, 0 of FREE_SHIPPING.',
  })
  value!: number;
  @Field(() => SafeInt, { nullable: true, description: 'The goods cost at least so much, in minor units.' })
  minSubtotal?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'From then on.' })
  startsAt?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until then.' })
  endsAt?: Date | null;
  @Field(() => Int, { nullable: true, description: 'So often in all; 1 or more.' })
  usageLimit?: number | null;
  @Field(() => Int, { nullable: true, description: 'So often by one customer; 1 or more.' })
  perCustomerLimit?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is switched on; without: it is.' })
  active?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The version that was read; another one answers CONFLICT.' })
  ifVersion?: number | null;
}

@ArgsType()
export class PromotionsArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are switched on, or off.' })
  active?: boolean | null;
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'An endCursor of this list.' })
  after?: string | null;
}
