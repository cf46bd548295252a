import { Args, ArgsType, Ctx, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { follow } from '@shop/kit/follow';
import type { Context } from '../context';
import type { Order, OrderEvent } from '../domain/order';
import type { OrderStatus as Status } from '../domain/status';
import { READ_AT_ONCE, type FeedEntry } from '../store/feed';
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
  const from = seen ? await placeOf(seen, feed) : await feed.newest();
  if (from === undefined) throw badInput('`after` is not the id of an event of any order.');
  let lookAgain = () => {};
  return wanted(
    status,
    follow({
      from,
      signal,
      listen(onRing) {
        lookAgain = onRing;
        return wakes.listen(ALL_ORDERS, onRing);
      },
      async read(place) {
        const entries = await feed.after(place);
        // There are more than are read at once: they are not waited for.
        if (entries.length === READ_AT_ONCE) lookAgain();
        return told(entries, context);
      },
    }),
  );
}

/** A step that an order tells of already may be on its way to the feed. */
async function placeOf(eventId: string, feed: Context['feed']): Promise<number | undefined> {
  const place = await feed.placeOf(eventId);
  if (place !== undefined) return place;
  await feed.repair(new Date());
  return feed.placeOf(eventId);
}

/** The entries with their steps and their orders, read once a batch. */
async function told(entries: FeedEntry[], { orders }: Context): Promise<Told[]> {
  const found = await orders.byIds([...new Set(entries.map(({ orderId }) => orderId))]);
  const byId = new Map(found.map((order) => [order._id, order]));
  return entries.flatMap(({ _id: position, eventId, orderId }) => {
    const order = byId.get(orderId);
    const event = order?.timeline.find(({ id }) => id === eventId);
    return order && event ? [{ ...event, position, order }] : [];
  });
}

async function* wanted(status: Status[] | null | undefined, all: AsyncGenerator<Told>): AsyncGenerator<Told> {
  for await (const event of all) if (!status || status.includes(event.status)) yield event;
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
