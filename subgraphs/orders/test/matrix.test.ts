import { describeMatrix } from '@shop/kit/matrix';
import { orders } from '../src/subgraph';
import { ALICE, inputOf, startOrders } from './orders-test';

describeMatrix(orders, async () => {
  const test = await startOrders();
  const { order } = await test.place(ALICE);
  const { id: orderId } = order!;
  return {
    test,
    samples: {
      ownerId: 'alice',
      keys: { Order: { id: orderId }, User: { id: 'alice' } },
      args: {
        'Query.order': { id: orderId },
        'Query.orderPayment': { orderId },
        'Mutation.placeOrder': { input: inputOf() },
        'Mutation.cancelOrder': { orderId },
        'Subscription.orderStatusChanged': { orderId },
      },
    },
  };
});
