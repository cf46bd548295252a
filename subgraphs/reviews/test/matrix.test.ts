import { describeMatrix } from '@shop/kit/matrix';
import { reviews } from '../src/subgraph';
import { startReviews } from './start';

describeMatrix(reviews, async () => {
  const { test, create } = await startReviews();
  const { review } = await create('alice', 'A sample');
  const key = { id: review!.id };
  return { test, samples: { ownerId: 'alice', keys: { Review: key }, args: { 'Query.review': key } } };
});
