import { describeMatrix } from '@shop/kit/matrix';
import { startForTest } from '@shop/kit/testing';
import { operationsOver } from '../src/operations';

const operations = operationsOver(async () => ['orders']);

describeMatrix(operations, async () => ({
  test: await startForTest(operations),
  samples: { ownerId: 'owner', keys: {} },
}));
