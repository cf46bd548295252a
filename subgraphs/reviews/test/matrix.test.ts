import { describeMatrix } from '@shop/kit/matrix';
import { reviews } from '../src/subgraph';
import { startReviews } from './start';

describeMatrix(reviews, async () => {
  const test = await startReviews();
  const { id } = await test.written('alice', 'p-matrix');
  return { test, samples: { ownerId: 'alice', keys: { Review: { id }, User: { id: 'alice' } } } };
});
