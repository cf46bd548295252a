import { Args, ArgsType, Ctx, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { follow } from '@shop/kit/follow';
import type { Context } from '../context';
import type { Order, OrderEvent } from '../domain/order';
import type { OrderStatus as Status } from '../domain/status';
import { READ_AT_ONCE } from '../store/feed';
import { ALL_ORDERS } from '../store/orders';
import { OrderStatus } from './enums';
import { OrderUpdate } from './order';

@ArgsType()
class OrdersChangedArgs {
  @Field(() => [OrderStatus], { nullable: true, description: 'Only steps after which the order stood there.' })
  status?: Status[] | null;
  @Field(() => ID, { nullable: true, description: 'The id of the last OrderEvent that the client has seen.' })
  after?: string | null;
}

type Told = OrderEvent & { position: number; order: Order };

/** The feed from the step named, or from now on. */
async function followAll({ status, after }: OrdersChangedArgs, context: Context): Promise<AsyncGenerator<Told>> {
  const { feed, wakes, resume, signal = new AbortController().signal } = context;
  const seen = resume ?? after;
  const from = seen ? await feed.placeOf(seen) : await feed.newest();
  if (from === undefined) throw badInput('`after` is not the id of an event that this feed has told.');
  return wanted(
    status,
    follow({
      from,
      signal,
      listen: (onRing) => wakes.listen(ALL_ORDERS, onRing),
      read: (place) => read(place, context),
    }),
  );
}

/** The next entries with their steps and their orders, read once a batch. */
async function read(place: number, { feed, orders, wakes }: Context): Promise<Told[]> {
  const entries = await feed.after(place);
  // There may be more than are read at once: it is read on without waiting.
  if (entries.length === READ_AT_ONCE) wakes.ring(ALL_ORDERS);
  const found = await orders.byIds([...new Set(entries.map(({ orderId }) => orderId))]);
  const byId = new Map(found.map((order) => [order._id, order]));
  return entries.flatMap(({ _id: position, eventId, orderId }) => {
    const order = byId.get(orderId);
    const event = order?.timeline.find(({ id }) => id === eventId);
    return order && event ? [{ ...event, position, order }] : [];
  });
}

async function* wanted(status: Status[] | null | undefined, told: AsyncGenerator<Told>): AsyncGenerator<Told> {
  for await (const event of told) if (!status || status.includes(event.status)) yield event;
}

@Resolver(() => OrderUpdate)
export class OrdersChangedResolver {
  @Subscription(() => OrderUpdate, {
    description:
      'Every step of every order as it happens, for staff. With `after` what was missed since is sent first, in order, each once.',
    subscribe: ({ args, context }: { args: object; context: unknown }) => followAll(args, context as Context) as never,
  })
  @Allow('ORDERS_READ')
  ordersChanged(
    @Root() { order, ...event }: Told,
    @Args(() => OrdersChangedArgs) _args: OrdersChangedArgs,
    @Ctx() _context: Context,
  ) {
    return { order, event };
  }
}
