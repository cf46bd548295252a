import type { Answer } from '@shop/kit/ask';
import { describeMatrix } from '@shop/kit/matrix';
import { orders } from '../src/subgraph';
import { until } from '@shop/kit/testing';
import { ALICE, heard, inputOf, startOrders, storyOf } from './orders-test';

const ORDERS_CHANGED = 'subscription ($after: ID) { ordersChanged(after: $after) { event { id } } }';

async function first(stream: AsyncIterableIterator<Answer>): Promise<Answer> {
  const { value } = (await stream.next()) as { value: Answer };
  await stream.return?.();
  return value;
}

describeMatrix(orders, async () => {
  const test = await startOrders();
  const { order } = await test.place(ALICE);
  const { id: orderId } = order!;
  await test.deliver(heard.reserved(orderId));
  const [placed] = await storyOf(test, ALICE, orderId);
  const after = placed!.id;
  // The feed tells of a step a moment after the order has it.
  const feed = () => test.as({ roles: ['SUPPORT'] }).stream(ORDERS_CHANGED, { after });
  await until(async () => !(await first(feed())).errors);
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
        'Mutation.requestReturn': {
          input: { orderId, reason: 'x', lines: [{ lineId: 'x', quantity: 1 }], idempotencyKey: 'matrix-return' },
        },
        'Subscription.orderStatusChanged': { orderId },
        'Subscription.ordersChanged': { after },
      },
    },
  };
});
