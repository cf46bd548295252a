import { Arg, Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { forbidden } from '@shop/kit/errors';
import { may } from '@shop/kit/guard';
import { payload, userError } from '@shop/kit/payload';
import { fail } from '@shop/kit/result';
import { openedBy, owns } from '../access';
import type { Context } from '../context';
import { cancel } from '../domain/cancel';
import { OrderType } from './order';
import { CancelOrderArgs } from './order.args';
import { OrderPayload, PlaceOrderPayload } from './payloads';
import { PlaceOrderInput } from './place-order-input';

@Resolver(() => OrderType)
export class CheckoutResolver {
  @Mutation(() => PlaceOrderPayload, {
    description: 'Orders what is in a cart. Answers at once with a PENDING order; orderStatusChanged tells the rest.',
  })
  @Allow('public')
  async placeOrder(
    @Arg('input', () => PlaceOrderInput, { description: 'What to order, for whom, and how it is paid.' })
    input: PlaceOrderInput,
    @Ctx() { checkout, caller }: Context,
  ) {
    const { order, problems } = await checkout.place(input, caller);
    return { order, userErrors: problems.map(userError) };
  }

  @Mutation(() => OrderPayload, { description: 'Cancels an order that has not been shipped; nothing is charged.' })
  @Allow('owner', 'ORDERS_WRITE')
  async cancelOrder(
    @Args(() => CancelOrderArgs) { orderId, accessToken }: CancelOrderArgs,
    @Ctx() { loadOrder, orders, caller, visible }: Context,
  ) {
    const seen = openedBy(await loadOrder(orderId), accessToken);
    const mine = !!seen && owns(seen, caller);
    if (!mine && !may(['ORDERS_WRITE'], caller)) {
      if (visible('Order', seen)) throw forbidden('You may look at orders, not cancel them.');
      return payload('order', fail('NOT_FOUND', 'You have no such order.', ['orderId']));
    }
    const done = await orders.update(orderId, (order) => cancel(order, mine ? 'customer' : 'staff'));
    return payload('order', done.ok ? { ...done, value: visible('Order', openedBy(done.value, accessToken)) } : done);
  }
}
