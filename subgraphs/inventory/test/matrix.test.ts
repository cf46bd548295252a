import { describeMatrix } from '@shop/kit/matrix';
import { inventory } from '../src/subgraph';
import { startInventory } from './start';

describeMatrix(inventory, async () => ({
  test: await startInventory([{ sku: 'tee', locationId: 'berlin', onHand: 5 }]),
  samples: {
    ownerId: 'alice',
    keys: { StockItem: { sku: 'tee' }, ProductVariant: { sku: 'tee' }, Product: { id: 'p', variants: [] } },
    args: { 'Query.stockItem': { sku: 'tee' } },
  },
}));
