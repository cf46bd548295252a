import type { CloudEvent } from '@shop/schema/events/envelope';
import type { EventType } from '@shop/schema/events/event';

/** What a subgraph does when it hears an event of a type. */
export interface Handler {
  type: EventType<never>;
  handle(data: unknown, event: CloudEvent): Promise<void>;
}

/**
 * One line a thing heard: `on(StockReserved, ({ orderId }, event) => orders.update(orderId, stockReserved, event))`.
 * Rejecting means "try again"; an event may come more than once, so a handler is idempotent by the event's id.
 */
export const on = <D>(type: EventType<D>, handle: (data: D, event: CloudEvent) => Promise<unknown>): Handler => ({
  type: type as unknown as EventType<never>,
  handle: async (data, event) => void (await handle(data as D, event)),
});
