import { openMongo } from '@shop/kit/mongo';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { owns } from './access';
import { Checkout } from './checkout';
import { readOrdersConfig, type OrdersConfig } from './config';
import { contextOf, type Context, type Parts } from './context';
import { deadlines } from './deadlines';
import { heard } from './events/heard';
import { sweepOverdue } from './events/sweep';
import { neighbours } from './neighbours';
import { person } from './person';
import { CheckoutResolver } from './schema/checkout.resolver';
import { FulfillmentResolver } from './schema/fulfillment.resolver';
import { NoteResolver } from './schema/note.resolver';
import { OrderForCartResolver } from './schema/order-for-cart.resolver';
import { OrderForMessageResolver } from './schema/order-for-message.resolver';
import { OrderPaymentResolver } from './schema/order-payment.resolver';
import { OrderStatusResolver } from './schema/order-status.resolver';
import { OrderLineResolver, OrderResolver } from './schema/order.resolver';
import { OrdersResolver } from './schema/orders.resolver';
import { OrdersChangedResolver } from './schema/orders-changed.resolver';
import { ReturnResolver } from './schema/return.resolver';
import { SalesReportResolver } from './schema/sales-report.resolver';
import { UserOrdersResolver } from './schema/user.resolver';
import { seedOrders } from './seed';
import { Erasures } from './store/erasures';
import { Feed } from './store/feed';
import { Listing } from './store/listing';
import { orderModel } from './store/model';
import { Orders } from './store/orders';
import { SalesModel } from './store/sales';
import { upgradeOrders } from './store/upgrade';

const REPAIR_EVERY_MS = 5000;
const COUNT_EVERY_MS = 2000;

async function connect(config: OrdersConfig, kit: Kit): Promise<Parts> {
  const connection = await openMongo(config.mongoUrl, kit);
  const model = orderModel(connection);
  const feed = new Feed(connection, model);
  await Promise.all([feed.ready(), upgradeOrders(model)]);
  const orders = new Orders(kit, model, kit.wakes, feed);
  // Those of the last moments are on their way.
  kit.sweep('steps that are not in the feed', REPAIR_EVERY_MS, () =>
    feed.repair(new Date(Date.now() - REPAIR_EVERY_MS)),
  );
  const due = deadlines(config.pendingDeadlineMs, config.actionDeadlineMs);
  kit.sweep('orders past their deadline', config.sweepEveryMs, () => sweepOverdue(orders));
  const sales = new SalesModel(connection, model);
  kit.sweep('orders that reports have not counted', COUNT_EVERY_MS, () => sales.count());
  const others = neighbours(kit.ask);
  const erasures = new Erasures(connection);
  const checkout = new Checkout(orders, erasures, others, due);
  return {
    orders,
    listing: new Listing(model),
    sales,
    erasures,
    feed,
    wakes: kit.wakes,
    deadlines: due,
    neighbours: others,
    checkout,
  };
}

/** Orders and their checkout. */
export const orders = defineSubgraph({
  name: 'orders',
  config: readOrdersConfig,
  connect,
  context: contextOf,
  resolvers: [
    OrderResolver,
    OrderLineResolver,
    CheckoutResolver,
    OrderStatusResolver,
    UserOrdersResolver,
    OrderPaymentResolver,
    FulfillmentResolver,
    ReturnResolver,
    NoteResolver,
    OrdersChangedResolver,
    OrderForMessageResolver,
    OrderForCartResolver,
    OrdersResolver,
    SalesReportResolver,
  ],
  entities: {
    Order: ({ id }: { id: string }, { loadOrder }: Context) => loadOrder(id),
    User: ({ id }: { id: string }) => ({ id }),
  },
  owners: {
    Order: owns,
    User: ({ id }: { id: string }, { userId }) => !!userId && id === userId,
  },
  handles: heard,
  person,
  seed: seedOrders,
});
