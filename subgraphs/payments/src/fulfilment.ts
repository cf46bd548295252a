import type { z } from 'zod';
import type { Postgres } from '@shop/kit/postgres';
import type { OrderLinesCancelled, OrderReturnReceived, OrderShipped } from '@shop/schema/events/orders';
import { request, REST, type Wanted } from './store/operations';

type Data<E extends { schema: z.ZodType }> = z.infer<E['schema']>;
interface Event {
  id: string;
}

/** A parcel left: its share is captured; after the last one the rest is let go. */
export const onShipped = (
  postgres: Postgres,
  { orderId, fulfillmentId, capture, final }: Data<typeof OrderShipped>,
  event: Event,
): Promise<void> => {
  const captured: Wanted = { kind: 'CAPTURE', cause: fulfillmentId, amount: capture.amount };
  return request(postgres, orderId, final ? [captured, REST] : [captured], event);
};

/** What is left of an order never leaves: the rest is let go. While something is left, its share is simply never captured. */
export const onLinesCancelled = (
  postgres: Postgres,
  { orderId, final }: Data<typeof OrderLinesCancelled>,
  event: Event,
): Promise<void> => request(postgres, orderId, final ? [REST] : [], event);

/** Something came back: what it was paid is given back. */
export const onReturned = (
  postgres: Postgres,
  { orderId, returnId, refund }: Data<typeof OrderReturnReceived>,
  event: Event,
): Promise<void> => request(postgres, orderId, [{ kind: 'REFUND', cause: returnId, amount: refund.amount }], event);
