import type { Actor, Order } from './order';
import { STEPS, type StepType } from './status';

/** The order after a step of the state machine, which is told. Whether the order allows it is the rule's business. */
export const take = (order: Order, type: StepType, message: string, actor: Actor = null): Order => {
  const status = STEPS[type].to;
  return { ...order, status, news: [...(order.news ?? []), { type, status, message, actor }] };
};

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
