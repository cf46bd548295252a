import { openMongo } from '@shop/kit/mongo';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { Wakes } from '@shop/kit/wake';
import { owns } from './access';
import { Checkout } from './checkout';
import { readOrdersConfig, type OrdersConfig } from './config';
import { contextOf, type Context, type Parts } from './context';
import { deadlines } from './deadlines';
import { heard } from './events/heard';
import { sweepOverdue } from './events/sweep';
import { neighbours } from './neighbours';
import { CheckoutResolver } from './schema/checkout.resolver';
import { OrderPaymentResolver } from './schema/order-payment.resolver';
import { OrderStatusResolver } from './schema/order-status.resolver';
import { OrderLineResolver, OrderResolver } from './schema/order.resolver';
import { UserOrdersResolver } from './schema/user.resolver';
import { orderModel } from './store/model';
import { Orders } from './store/orders';

async function connect(config: OrdersConfig, kit: Kit): Promise<Parts> {
  const wakes = new Wakes();
  const orders = new Orders(kit, orderModel(await openMongo(config.mongoUrl, kit)), wakes);
  const due = deadlines(config.pendingDeadlineMs, config.actionDeadlineMs);
  kit.sweep('orders past their deadline', config.sweepEveryMs, () => sweepOverdue(orders));
  return { orders, wakes, deadlines: due, checkout: new Checkout(orders, neighbours(kit.ask), due) };
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
});
