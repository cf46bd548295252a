import { Args, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput, notFound } from '@shop/kit/errors';
import { follow } from '@shop/kit/follow';
import { may } from '@shop/kit/guard';
import { openedBy } from '../access';
import type { Context } from '../context';
import type { OrderEvent } from '../domain/order';
import { isPublic, positionAfter } from '../domain/timeline';
import { OrderUpdate } from './order';
import { OrderStatusArgs } from './order.args';

type Told = OrderEvent & { position: number };

/** The order, opened by its token; NOT_FOUND when the caller may not see it. */
async function seenOrder({ orderId, accessToken }: OrderStatusArgs, { loadOrder, visible }: Context) {
  const order = visible('Order', openedBy(await loadOrder(orderId), accessToken));
  if (!order) throw notFound('You have no such order.');
  return order;
}

/** The order's story as a followed log: an event's position is how many events there are up to it. */
async function followOrder(args: OrderStatusArgs, context: Context): Promise<AsyncGenerator<Told>> {
  const { orders, wakes, resume, signal = new AbortController().signal } = context;
  const from = positionAfter(await seenOrder(args, context), resume ?? args.after);
  if (from === undefined) throw badInput("`after` is not the id of one of this order's events.");
  const isStaff = may(['ORDERS_READ'], context.caller);
  return follow({
    from,
    signal,
    listen: (onRing) => wakes.listen(args.orderId, onRing),
    async read(position) {
      const [order] = await orders.byIds([args.orderId]);
      const told = (order?.timeline ?? []).map((event, index) => ({ ...event, position: index + 1 })).slice(position);
      return isStaff ? told : told.filter(isPublic);
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
    @Root() event: Told,
    @Args(() => OrderStatusArgs) args: OrderStatusArgs,
    @Ctx() context: Context,
  ) {
    return { order: await seenOrder(args, context), event };
  }
}
