import { z } from 'zod';
import { eventsOf } from './event';

// What inventory says about an order is keyed by the order, so that one order's story stays in order.
const event = eventsOf('stock', 'orderId');

export const StockReserved = event(
  'stock.reserved.v1',
  'Every line of the order is held, until the order is shipped or cancelled.',
  z.object({ orderId: z.string() }),
);

export const StockRefused = event(
  'stock.refused.v1',
  'Nothing is held for the order, because of the skus named: no line is reserved unless all are.',
  z.object({ orderId: z.string(), skus: z.array(z.string()).min(1) }),
);

// What it says about a sku is keyed by the sku.
const levelEvent = eventsOf('stock', 'sku');

export const StockLow = levelEvent(
  'stock.low.v1',
  'What is available of the sku fell to its reorder point or below; told once, until it was above again.',
  z.object({ sku: z.string(), available: z.number().int(), reorderPoint: z.number().int() }),
);

export const StockBack = levelEvent(
  'stock.back.v1',
  'The sku was sold out and is available again.',
  z.object({ sku: z.string(), available: z.number().int() }),
);
