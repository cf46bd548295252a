import { inputHash, keyReused } from '@shop/kit/idempotency';
import { ok, type Decision } from '@shop/kit/result';
import type { Order } from './order';

/** A request that moves stock or money: its key, within its sender's, and a hash of its input. */
export type Request = Order['answered'][number];

/** A sender's key, as it is kept: who sent it, and what they wrote, can not be read from it. */
export const keyOf = (senderAndKey: string): string => inputHash(senderAndKey);

/** Decides a request the first time. The same one again finds the order as it is; the key with another input is refused. */
export function once<C extends string>(
  order: Order,
  request: Request,
  decide: (order: Order) => Decision<Order, C>,
): Decision<Order, C | 'IDEMPOTENCY_KEY_REUSED'> {
  const seen = order.answered.find(({ key }) => key === request.key);
  if (seen) return seen.hash === request.hash ? ok(order) : keyReused();
  const decision = decide(order);
  if (!decision.ok) return decision;
  return { ...decision, value: { ...decision.value, answered: [...order.answered, request] } };
}
