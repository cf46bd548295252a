import { keyProblem } from '@shop/kit/idempotency';
import { fail } from '@shop/kit/result';
import type { Level } from './stock';

/** A correction that somebody wants to make, with the key that makes sending it again harmless. */
export interface Adjustment {
  sku: string;
  locationId?: string | null;
  delta: number;
  reason: string;
  idempotencyKey: string;
}

/** So much of one sku in one location is a typing error. */
const ON_HAND_AT_MOST = 1_000_000_000;
export const REASON_AT_MOST = 500;
const ORDERS_NAMED = 10;

/** What is wrong with the input itself; undefined when nothing is. */
export function adjustmentProblem({ delta, reason, idempotencyKey }: Adjustment) {
  if (delta === 0)
    return fail('INVALID', 'A delta of 0 changes nothing: pass how many were found or lost.', ['input', 'delta']);
  if (!reason.trim()) return fail('REQUIRED', 'Say why the stock changes.', ['input', 'reason']);
  if (reason.length > REASON_AT_MOST)
    return fail('INVALID', `A reason has at most ${REASON_AT_MOST} characters.`, ['input', 'reason']);
  return keyProblem(idempotencyKey);
}

/** Refuses a correction that would leave less than nothing, or less than the orders named hold. Undefined when fine. */
export function levelProblem(
  { sku, onHand, reserved }: Level,
  delta: number,
  place: string,
  orderIds: string[],
  field = 'delta',
) {
  const left = onHand + delta;
  if (left > ON_HAND_AT_MOST) return fail('INVALID', 'That is more than a location can hold.', ['input', field]);
  if (left >= reserved) return undefined;
  const has = `${place} has ${onHand} of ${sku}`;
  if (!reserved) return fail('INVALID', `${has}; it can't lose ${-delta}.`, ['input', field]);
  return fail(
    'CONFLICT',
    `${has}, ${reserved} of it reserved for ${named(orderIds)}. Cancel what can't be sent first, or take away at most ${onHand - reserved}.`,
    ['input', field],
  );
}

function named(orderIds: string[]): string {
  const rest = orderIds.length - ORDERS_NAMED;
  const list = orderIds.slice(0, ORDERS_NAMED).join(', ');
  return `${orderIds.length === 1 ? 'order' : 'orders'} ${list}${rest > 0 ? ` and ${rest} more` : ''}`;
}
