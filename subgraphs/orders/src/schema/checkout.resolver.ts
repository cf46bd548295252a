import { Arg, Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { userError } from '@shop/kit/payload';
import { changer, orderPayload } from '../changes';
import type { Context } from '../context';
import { cancel } from '../domain/cancel';
import { withNote } from '../domain/note';
import type { Note } from '../domain/order';
import { unguessable } from '../names';
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
    const kept: Note | undefined = note?.trim()
      ? { id: unguessable(), at: new Date(), authorId: context.caller.userId ?? null, body: note.trim() }
      : undefined;
    const done = await context.orders.update(orderId, (order) => {
      const decision = cancel(order, who.value, lines);
      return decision.ok && kept ? { ...decision, value: withNote(decision.value, kept) } : decision;
    });
    return orderPayload(done, context, { accessToken });
  }
}
