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
