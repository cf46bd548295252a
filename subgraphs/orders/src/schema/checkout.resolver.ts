import { Arg, Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { userError } from '@shop/kit/payload';
import { changer, noteOf, orderPayload } from '../changes';
import type { Context } from '../context';
import { cancel } from '../domain/cancel';
import { withReason } from '../domain/note';
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

  @Mutation(() => OrderPayload, {
    description:
      'Cancels an order that has not been shipped, or some lines of it; staff also what is left of a part-shipped one. It is never charged.',
  })
  @Allow('owner', 'ORDERS_WRITE')
  async cancelOrder(@Args(() => CancelOrderArgs) args: CancelOrderArgs, @Ctx() context: Context) {
    const { orderId, accessToken, note, lines } = args;
    const who = await changer(args, 'ORDERS_WRITE', context);
    if (!who.ok) return orderPayload(who, context);
    const reason = noteOf(context, note);
    const done = await context.orders.update(orderId, (order) => withReason(cancel(order, who.value, lines), reason));
    return orderPayload(done, context, { accessToken });
  }
}
