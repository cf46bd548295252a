import type { Actor, Order, OrderEvent } from './order';
import { STEPS, type OrderStatus, type StepType } from './status';

/**
 * The order after a step of the state machine, which is told; it stands at `status` then, without one at the step's only
 * end. Whether the order allows it is the rule's business.
 */
export function take(
  order: Order,
  type: StepType,
  message: string,
  { actor = null, status = STEPS[type].to[0] }: { actor?: Actor; status?: OrderStatus } = {},
): Order {
  return { ...order, status, news: [...(order.news ?? []), { type, status, message, actor }] };
}

/** The order with its news written into its timeline, each step with an id and the time. */
export function recorded({ news = [], ...order }: Order, at: Date, newId: () => string): Order {
  const told = news.map((step) => ({ id: newId(), at, ...step }));
  return { ...order, updatedAt: at, timeline: [...order.timeline, ...told] };
}

/** The events after the one named; without a name the last one alone, which tells the current state. Undefined: no such event. */
export function positionAfter({ timeline }: Order, eventId?: string | null): number | undefined {
  if (eventId === undefined || eventId === null) return timeline.length - 1;
  const at = timeline.findIndex(({ id }) => id === eventId);
  return at < 0 ? undefined : at + 1;
}

/** What somebody who is no staff may know of a story: notes are for colleagues. */
export const isPublic = ({ type }: Pick<OrderEvent, 'type'>): boolean => type !== 'NOTE_ADDED';
