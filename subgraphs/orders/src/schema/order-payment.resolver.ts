import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import type { Context } from '../context';
import { OrderPayment } from './order-payment';

@Resolver(() => OrderPayment)
export class OrderPaymentResolver {
  @Query(() => OrderPayment, { nullable: true, description: 'What payments needs to know of an order when it acts.' })
  @Hidden()
  @Allow('service')
  async orderPayment(
    @Arg('orderId', () => ID, { description: 'Which order.' }) orderId: string,
    @Ctx() { loadOrder }: Context,
  ) {
    const order = await loadOrder(orderId);
    return order && { ...order, orderId, token: order.paymentToken, save: !!order.savePayment };
  }
}
