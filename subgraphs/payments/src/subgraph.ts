import { on } from '@shop/kit/handlers';
import { defineSubgraph } from '@shop/kit/subgraph';
import {
  OrderCancelled,
  OrderErased,
  OrderLinesCancelled,
  OrderPaymentRequested,
  OrderReturnReceived,
  OrderShipped,
} from '@shop/schema/events/orders';
import { readPaymentsConfig } from './config';
import { connect, contextOf, isOwner, type Context } from './context';
import { ByHandResolver } from './schema/by-hand.resolver';
import { LedgerResolver } from './schema/ledger.resolver';
import { PaymentMethodResolver } from './schema/method.resolver';
import { WebhookResolver } from './schema/webhook.resolver';
import { OrderPaymentsResolver } from './schema/order.resolver';
import { PaymentResolver, TransactionResolver } from './schema/payment.resolver';
import { onLinesCancelled, onReturned, onShipped } from './fulfilment';
import { person } from './person';
import { eraseOrder } from './store/person';
import { seedPayments } from './seed';
import { begin, cancel } from './store/heard';

/** The money for orders: held by the provider, told in the ledger. */
export const payments = defineSubgraph({
  name: 'payments',
  config: readPaymentsConfig,
  connect,
  context: contextOf,
  resolvers: [
    PaymentResolver,
    TransactionResolver,
    OrderPaymentsResolver,
    LedgerResolver,
    PaymentMethodResolver,
    ByHandResolver,
    WebhookResolver,
  ],
  entities: {
    Payment: ({ id }: { id: string }, { payment }: Context) => payment(id),
    Order: (order: { id: string; viewerIsOwner?: boolean }) => order,
    User: ({ id }: { id: string }) => ({ id }),
  },
  owners: {
    Payment: isOwner,
    Order: ({ viewerIsOwner }: { viewerIsOwner?: boolean }) => viewerIsOwner === true,
    User: ({ id }: { id: string }, caller) => id === caller.userId,
  },
  handles: ({ postgres, wake }) => [
    on(OrderPaymentRequested, ({ orderId, total }, event) => begin(postgres, orderId, total, event).then(wake)),
    on(OrderCancelled, ({ orderId }, event) => cancel(postgres, orderId, event).then(wake)),
    on(OrderShipped, (shipped, event) => onShipped(postgres, shipped, event).then(wake)),
    on(OrderLinesCancelled, (cancelled, event) => onLinesCancelled(postgres, cancelled, event).then(wake)),
    on(OrderErased, ({ orderId }) => eraseOrder(postgres, orderId)),
    on(OrderReturnReceived, (returned, event) => onReturned(postgres, returned, event).then(wake)),
  ],
  person,
  seed: seedPayments,
});
