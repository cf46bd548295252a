import { describeMatrix } from '@shop/kit/matrix';
import { cart } from '../src/subgraph';
import { SPRING } from './samples';
import { shopper, startCart } from './start';

describeMatrix(cart, async () => {
  const { test, sell } = await startCart();
  await sell({ tee: 1999 });
  const { cart: own } = await shopper(test, { userId: 'owner' }).add({ sku: 'tee' });
  await test.running.seed({ promotions: [SPRING] });
  return { test, samples: { ownerId: 'owner', keys: { Cart: { id: own.id }, Promotion: { id: SPRING.id } } } };
});
