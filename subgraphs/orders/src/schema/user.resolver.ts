import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { pageSize } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import { OrderConnection } from './order';
import { UserOrdersArgs } from './order.args';
import { UserReference } from './user';

@Resolver(() => UserReference)
export class UserOrdersResolver {
  @FieldResolver(() => OrderConnection, { nullable: true, description: "The customer's orders, newest first." })
  @Allow('owner', 'ORDERS_READ')
  async orders(
    @Root() { id }: UserReference,
    @Args(() => UserOrdersArgs) { first, after }: UserOrdersArgs,
    @Ctx() { orders }: Context,
  ) {
    return orders.ofCustomer(id, pageSize(first), after);
  }
}
