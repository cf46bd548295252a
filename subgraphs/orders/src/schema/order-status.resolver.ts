import { Args, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput, notFound } from '@shop/kit/errors';
import { follow } from '@shop/kit/follow';
import { may } from '@shop/kit/guard';
import { openedBy } from '../access';
import type { Context } from '../context';
import { positionAfter, toldTo, type Placed } from '../domain/timeline';
import { OrderUpdate } from './order';
import { OrderStatusArgs } from './order.args';

/** The order, opened by its token; NOT_FOUND when the caller may not see it. */
async function seenOrder({ orderId, accessToken }: OrderStatusArgs, { loadOrder, visible }: Context) {
  const order = visible('Order', openedBy(await loadOrder(orderId), accessToken));
  if (!order) throw notFound('You have no such order.');
  return order;
}

/** The order's story as a followed log: an event's position is how many events there are up to it. */
async function followOrder(args: OrderStatusArgs, context: Context): Promise<AsyncGenerator<Placed>> {
  const { orders, wakes, resume, signal = new AbortController().signal } = context;
  const isStaff = may(['ORDERS_READ'], context.caller);
  const from = positionAfter(toldTo(isStaff, await seenOrder(args, context)), resume ?? args.after);
  if (from === undefined) throw badInput("`after` is not the id of one of this order's events.");
  return follow({
    from,
    signal,
    listen: (onRing) => wakes.listen(args.orderId, onRing),
    async read(position) {
      const [order] = await orders.byIds([args.orderId]);
      return order ? toldTo(isStaff, order).filter((event) => event.position > position) : [];
    },
  });
}

@Resolver(() => OrderUpdate)
export class OrderStatusResolver {
  @Subscription(() => OrderUpdate, {
    description:
      'Sends the current state first, then every change. With `after` what was missed since is sent first, in order, each once.',
    subscribe: ({ args, context }: { args: object; context: unknown }) =>
      followOrder(args as OrderStatusArgs, context as Context) as never,
  })
  @Allow('owner', 'ORDERS_READ')
  async orderStatusChanged(
    @Root() event: Placed,
    @Args(() => OrderStatusArgs) args: OrderStatusArgs,
    @Ctx() context: Context,
  ) {
    return { order: await seenOrder(args, context), event };
  }
}
