import { Field, ObjectType } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { UserError } from '@shop/kit/values';
import { OrderType } from './order';

@ObjectType({ description: 'The order that was placed, or what to put right.' })
@Allow('public')
export class PlaceOrderPayload {
  @Field(() => OrderType, {
    nullable: true,
    description: 'The order; with CONFLICT the one that the cart is in already.',
  })
  order?: OrderType | null;
  @Field(() => [UserError], { description: 'Empty when it was placed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The order as it is now, or why not.' })
@Allow('public')
export class OrderPayload {
  @Field(() => OrderType, { nullable: true, description: 'The order, changed.' })
  order?: OrderType | null;
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[];
}
