import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { pageSize } from '@shop/kit/connection';
import { Allow } from '@shop/kit/directives';
import { may } from '@shop/kit/guard';
import type { Context } from '../context';
import { OrderConnection } from './order';
import { OrdersArgs, wantedOf } from './orders.args';

@Resolver()
export class OrdersResolver {
  @Query(() => OrderConnection, { nullable: true, description: 'All orders, for staff: searched, filtered, sorted.' })
  @Allow('ORDERS_READ')
  async orders(@Args(() => OrdersArgs) asked: OrdersArgs, @Ctx() { listing, caller }: Context) {
    return listing.page(wantedOf(asked, may(['ORDERS_ADDRESSES'], caller)), pageSize(asked.first), asked.after);
  }
}
