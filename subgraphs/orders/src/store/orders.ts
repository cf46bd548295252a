import type { Model, QueryFilter } from 'mongoose';
import { openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { olderThan, pageOf, type Page } from '@shop/kit/connection';
import type { Decision, Result } from '@shop/kit/result';
import type { Kit } from '@shop/kit/subgraph';
import type { Wakes } from '@shop/kit/wake';
import type { NewEvent } from '@shop/schema/events/event';
import type { Person } from '../domain/erase';
import type { Order } from '../domain/order';
import { deliveredUnits } from '../domain/quantities';
import { recorded } from '../domain/timeline';
import { unguessable } from '../names';
import type { Fed, Feed } from './feed';
import { listed } from './listed';
import { whole } from './upgrade';

const AT_ONCE = 100;

/** An order as it is stored with steps that are not in the feed yet. */
type Stored = Order & Pick<Fed, 'unfed'> & { uncounted?: number };

/** The wake of everything that happens to any order. */
export const ALL_ORDERS = 'all orders';

/** Orders in MongoDB: state, story and outbox of each in one document. Rings `wakes` by order id, and for all, after each change. */
export class Orders {
  private readonly stored: Aggregates<Order>;
  private readonly log: Kit['log'];

  constructor(
    kit: Kit,
    private readonly model: Model<Order>,
    private readonly wakes: Wakes,
    private readonly feed: Feed,
  ) {
    this.log = kit.log;
    this.stored = openAggregates<Order>(kit, model);
  }

  /** In any order; unknown ids are left out. */
  readonly byIds = (ids: string[]): Promise<Order[]> => this.stored.byIds(ids);

  /** Stores a new order with its events. Rejects with DuplicateKey when its request, its cart or its number has one already. */
  async create(order: Order, events: NewEvent[]): Promise<Order> {
    const state: Stored = listed({ ...recorded(order, order.placedAt, unguessable), unfed: 1, uncounted: 1 });
    await this.stored.create(state, events);
    this.tell(state);
    return state;
  }

  /** Loads, decides and saves in one atomic step; an event (`cause`) that was seen before changes nothing. */
  async update<C extends string>(
    id: string,
    decide: (order: Order) => Decision<Order, C>,
    cause?: { id: string },
  ): Promise<Result<Order, C | 'NOT_FOUND'>> {
    const result = await this.stored.update(id, (order) => stamped(order, decide(whole(order))), cause);
    if (result.ok) this.tell(result.value);
    return result;
  }

  /** Wakes those who follow the order, and enters its new steps into the feed; the change stands whether or not that works now. */
  private tell(order: Stored): void {
    this.wakes.ring(order._id);
    if (order.unfed !== order.version) return;
    void this.feed.enter([order]).then(
      () => this.wakes.ring(ALL_ORDERS),
      (error: unknown) => this.log.warn({ err: error }, 'Steps are not in the feed yet; they are entered later.'),
    );
  }

  /** Adds whole orders that are not there yet. Nobody is told, but their steps have their places in the feed. */
  async addPast(orders: Order[]): Promise<void> {
    const known = new Set((await this.byIds(orders.map(({ _id }) => _id))).map(({ _id }) => _id));
    const missing = orders.filter(({ _id }) => !known.has(_id));
    if (!missing.length) return;
    // The feed first: entries without their order tell nothing, and what is tried again finds them there.
    await this.feed.enter(missing);
    await this.model.collection.insertMany(
      missing.map((order) => ({ ...listed(order), uncounted: order.version, outbox: [], inbox: [] })) as never,
    );
  }

  /** The order that a later request changed, by the request's key. */
  answering = (key: string) => this.one({ 'answered.key': key });

  /** The order that has the parcel. */
  ofParcel = (fulfillmentId: string) => this.one({ 'fulfillments.id': fulfillmentId });

  /** The order that has the return. */
  ofReturn = (returnId: string) => this.one({ 'returns.id': returnId });

  /** The orders of a customer in which a product arrived. */
  async delivered(customerId: string, productId: string): Promise<Order[]> {
    const candidates = await this.stored.find({ customerId, 'lines.productId': productId });
    return candidates.filter((order) =>
      order.lines.some((line) => line.productId === productId && deliveredUnits(order, line.id) > 0),
    );
  }

  /** Some of the orders that guests placed with an address, by id; none when there are none left. */
  ofGuests = (email: string): Promise<string[]> => this.idsOf({ email, customerId: null });

  /** Some of the orders of an account, and of those that guests placed with its address; none when there are none left. */
  async ofPerson({ userId, email }: Person): Promise<string[]> {
    const own = await this.idsOf({ customerId: userId });
    return own.length || !email ? own : this.ofGuests(email);
  }

  /** All orders of an account, newest first. */
  allOf = (customerId: string): Promise<Order[]> =>
    this.stored.find({ customerId }, { sort: { placedAt: -1, _id: -1 } });

  /** The order that a request placed, whatever became of it. */
  ofRequest = ({ scope, key }: Order['request']) => this.one({ 'request.scope': scope, 'request.key': key });

  /** The order that has the cart, as it stands; none when that was cancelled. */
  ofClaim = (cartClaim: string) => this.one({ cartClaim });

  /** By its number, and only with the address that it was placed with. */
  tracked = (number: string, email: string) => this.one({ number, email });

  /** A customer's orders, newest first. Throws BAD_USER_INPUT for a foreign cursor. */
  async ofCustomer(customerId: string, first: number, after?: string | null): Promise<Page<Order>> {
    const filter = { customerId, ...olderThan('placedAt', after) };
    const rows = await this.stored.find(filter, { sort: { placedAt: -1, _id: -1 }, limit: first + 1 });
    const position = ({ placedAt, _id }: Order) => [placedAt.getTime(), _id];
    return pageOf(rows, first, position, () => this.model.countDocuments({ customerId }).exec());
  }

  /** Orders whose deadline has passed, the longest first. */
  overdue = (now: Date) =>
    this.stored.find({ dueAt: { $type: 'date', $lte: now } }, { sort: { dueAt: 1 }, limit: AT_ONCE });

  private async idsOf(filter: QueryFilter<Order>): Promise<string[]> {
    const found = await this.model.find(filter, { _id: 1 }).limit(AT_ONCE).lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  private async one(filter: QueryFilter<Order>): Promise<Order | null> {
    const [order] = await this.stored.find(filter, { limit: 1 });
    return order ?? null;
  }
}

/** The decision with its news stamped; "nothing to do" stays that. */
function stamped<C extends string>(before: Order, decision: Decision<Order, C>): Decision<Order, C> {
  if (!decision.ok || decision.value === before) return decision;
  const state: Stored = recorded(decision.value, new Date(), unguessable);
  // The new version, so that an older mark is never taken for this one.
  if (state.timeline.length > before.timeline.length) state.unfed = before.version + 1;
  // Reports count it anew.
  const value: Stored = { ...listed(state), uncounted: before.version + 1 };
  return { ...decision, value };
}
