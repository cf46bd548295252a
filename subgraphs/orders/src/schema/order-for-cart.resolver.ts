import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { owns } from '../access';
import type { Context } from '../context';
import { OrderCustomer, RepeatedLine } from './order-for-cart';

@ArgsType()
class RepeatedArgs {
  @Field(() => ID, { description: 'Which order.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The account that asks.' })
  userId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The guest that asks.' })
  guestId?: string | null;
}

/** What cart asks of orders. */
@Resolver(() => OrderCustomer)
export class OrderForCartResolver {
  @Query(() => OrderCustomer, { nullable: true, description: 'Who placed an order, for limits a customer.' })
  @Hidden()
  @Allow('service')
  async orderCustomer(@Arg('id', () => ID, { description: 'Which order.' }) id: string, @Ctx() { loadOrder }: Context) {
    return loadOrder(id);
  }

  @Query(() => [RepeatedLine], {
    nullable: true,
    description: 'What an order had, to be bought again; null when it is not theirs.',
  })
  @Hidden()
  @Allow('service')
  async orderToRepeat(@Args(() => RepeatedArgs) { id, userId, guestId }: RepeatedArgs, @Ctx() { loadOrder }: Context) {
    const order = await loadOrder(id);
    const asker = { userId: userId ?? undefined, guestId: guestId ?? undefined, roles: [], scopes: [] };
    return order && owns(order, asker) ? order.lines : null;
  }
}
