import { describeMatrix } from '@shop/kit/matrix';
import { orders } from '../src/subgraph';
import { ALICE, heard, inputOf, startOrders, storyOf } from './orders-test';

describeMatrix(orders, async () => {
  const test = await startOrders();
  const { order } = await test.place(ALICE);
  const { id: orderId } = order!;
  await test.deliver(heard.reserved(orderId));
  const [placed] = await storyOf(test, ALICE, orderId);
  const after = placed!.id;
  return {
    test,
    samples: {
      ownerId: 'alice',
      keys: { Order: { id: orderId }, User: { id: 'alice' } },
      args: {
        'Query.order': { id: orderId },
        'Query.orderPayment': { orderId },
        'Query.salesReport': { from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z', interval: 'DAY' },
        'Mutation.placeOrder': { input: inputOf() },
        'Mutation.cancelOrder': { orderId },
        'Mutation.requestReturn': {
          input: { orderId, reason: 'x', lines: [{ lineId: 'x', quantity: 1 }], idempotencyKey: 'matrix-return' },
        },
        'Subscription.orderStatusChanged': { orderId },
        'Subscription.ordersChanged': { after },
      },
    },
  };
});
