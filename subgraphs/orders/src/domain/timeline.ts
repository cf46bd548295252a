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

/** A step at its place in its order's story: the first has 1. */
export type Placed = OrderEvent & { position: number };

/** What staff, or somebody else, may know of an order's story. */
export const toldTo = (isStaff: boolean, { timeline }: Order): Placed[] =>
  timeline.map((event, index) => ({ ...event, position: index + 1 })).filter((event) => isStaff || isPublic(event));

/** The position from which the steps after the one named follow; without a name the last step alone, which tells the current state. Undefined: no such step. */
export function positionAfter(story: readonly Placed[], eventId?: string | null): number | undefined {
  if (eventId === undefined || eventId === null) return (story.at(-1)?.position ?? 1) - 1;
  return story.find(({ id }) => id === eventId)?.position;
}

/** What somebody who is no staff may know of a story: notes are for colleagues. */
const isPublic = ({ type }: Pick<OrderEvent, 'type'>): boolean => type !== 'NOTE_ADDED';
