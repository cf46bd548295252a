import { on } from '@shop/kit/handlers';
import { defineSubgraph } from '@shop/kit/subgraph';
import {
  OrderCancelled,
  OrderLinesCancelled,
  OrderPlaced,
  OrderReturnReceived,
  OrderShipped,
} from '@shop/schema/events/orders';
import { readInventoryConfig } from './config';
import { connect, contextOf, type Context } from './context';
import { ProductStockResolver, VariantStockResolver } from './schema/product.resolver';
import { StockChangedResolver } from './schema/stock-changed.resolver';
import { StockEditingResolver } from './schema/stock-editing.resolver';
import { StockImportResolver } from './schema/stock-import.resolver';
import { StockItemsResolver } from './schema/stock-items.resolver';
import { StockItemResolver, StockLevelResolver, StockMovementResolver } from './schema/stock.resolver';
import { seedInventory } from './seed';
import { drop, restock, ship } from './store/fulfilment';
import { release, reserve } from './store/reservations';

/** What there is of each sku, where, and for which orders it is held. */
export const inventory = defineSubgraph({
  name: 'inventory',
  config: readInventoryConfig,
  connect,
  context: contextOf,
  resolvers: [
    VariantStockResolver,
    ProductStockResolver,
    StockItemResolver,
    StockItemsResolver,
    StockChangedResolver,
    StockEditingResolver,
    StockImportResolver,
    StockLevelResolver,
    StockMovementResolver,
  ],
  entities: {
    ProductVariant: ({ sku }: { sku: string }) => ({ sku }),
    Product: (product: { id: string; variants?: { sku: string }[] }) => product,
    StockItem: ({ sku }: { sku: string }, { stock }: Context) => stock(sku),
  },
  handles: (inventory) => [
    on(OrderPlaced, (placed, event) => reserve(inventory, placed, event)),
    on(OrderCancelled, ({ orderId }, event) => release(inventory, orderId, event)),
    on(OrderShipped, (shipped, event) => ship(inventory, shipped, event)),
    on(OrderLinesCancelled, (cancelled, event) => drop(inventory, cancelled, event)),
    on(OrderReturnReceived, async (back, event) => back.restock && restock(inventory, back, event)),
  ],
  seed: seedInventory,
});
