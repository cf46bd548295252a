import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { pageSize } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import type { Context } from '../context';
import { OrderConnection } from './order';
import { UserReference } from './user';

@Resolver(() => UserReference)
export class UserOrdersResolver {
  @FieldResolver(() => OrderConnection, { nullable: true, description: "The customer's orders, newest first." })
  @Allow('owner', 'ORDERS_READ')
  async orders(
    @Root() { id }: UserReference,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | undefined,
    @Ctx() { orders }: Context,
  ) {
    return orders.ofCustomer(id, pageSize(first), after);
  }
}
