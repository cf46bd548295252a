import { describeMatrix } from '@shop/kit/matrix';
import { payments } from '../src/subgraph';
import { paymentOf, reaches, requested, startPayments } from './start';

describeMatrix(payments, async () => {
  const test = await startPayments();
  test.orders.o1 = { token: 'tok_visa', customerId: 'alice' };
  await test.deliver(requested('o1'));
  await reaches(test, 'o1', 'AUTHORIZED');
  const id = (await paymentOf(test, 'o1'))!.id;
  return {
    test,
    samples: {
      ownerId: 'alice',
      keys: { Payment: { id }, Order: { id: 'o1' }, User: { id: 'alice' } },
      required: { Order: ({ userId }) => ({ viewerIsOwner: userId === 'alice' }) },
    },
  };
});
