import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import type { Context } from '../context';
import { OrderForMessage } from './order-for-message';

/** What other subgraphs ask of orders after the checkout. */
@Resolver(() => OrderForMessage)
export class OrderForMessageResolver {
  @Query(() => OrderForMessage, { nullable: true, description: 'What a message about an order tells its customer.' })
  @Hidden()
  @Allow('service')
  async orderForMessage(
    @Arg('id', () => ID, { description: 'Which order.' }) id: string,
    @Ctx() { loadOrder }: Context,
  ) {
    const order = await loadOrder(id);
    // Of a person who was erased nobody can be told.
    if (!order?.email || !order.shippingAddress) return null;
    const refundedTotal = { amount: order.refunded, currency: order.total.currency };
    return { ...order, orderId: id, phone: order.shippingAddress.phone, refundedTotal };
  }

  @Query(() => ID, { nullable: true, description: 'An order in which a product was delivered to a customer, if any.' })
  @Hidden()
  @Allow('service')
  async deliveredPurchase(
    @Arg('customerId', () => ID, { description: 'To whom.' }) customerId: string,
    @Arg('productId', () => ID, { description: 'What.' }) productId: string,
    @Ctx() { orders }: Context,
  ) {
    return (await orders.delivered(customerId, productId))[0]?._id ?? null;
  }
}
