import { ok, type Decision } from '@shop/kit/result';
import type { Order } from './order';

/** Where an order's payment stands; the API's PaymentStatus. */
export const PAYMENT_STATUSES = [
  'PENDING',
  'REQUIRES_ACTION',
  'AUTHORIZED',
  'PARTIALLY_CAPTURED',
  'CAPTURED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
  'VOIDED',
  'DECLINED',
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** What payments told of an order's money so far, in minor units. A copy, for lists and invoices: payments decides. */
export interface Charge {
  state: 'PENDING' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'VOIDED' | 'DECLINED';
  captured: number;
  refunded: number;
}

/** What is known of a payment that was just asked for. */
export const ASKED: Charge = { state: 'PENDING', captured: 0, refunded: 0 };

/** How sure each word is: an older one that comes late changes nothing. */
const LATER: Record<Charge['state'], number> = {
  PENDING: 0,
  REQUIRES_ACTION: 1,
  AUTHORIZED: 2,
  DECLINED: 2,
  VOIDED: 3,
};

/** What payments told with one event. */
export interface ChargeNews {
  state?: Charge['state'];
  captured?: number;
  refunded?: number;
}

/**
 * The decision, with what payments told added to the order's copy of it: also where the rule itself has nothing to do,
 * as after a cancellation.
 */
export function charged<C extends string>(decision: Decision<Order, C>, news: ChargeNews): Decision<Order, C> {
  if (!decision.ok) return decision;
  const { charge = ASKED } = decision.value;
  const state = news.state && LATER[news.state] >= LATER[charge.state] ? news.state : charge.state;
  const next: Charge = {
    state,
    captured: charge.captured + (news.captured ?? 0),
    refunded: charge.refunded + (news.refunded ?? 0),
  };
  const isNews =
    !decision.value.charge || Object.entries(next).some(([key, value]) => charge[key as 'state'] !== value);
  return isNews ? ok({ ...decision.value, charge: next }, decision.events) : decision;
}

/** Where the payment stands by what was told; null when nothing was asked for yet. The same rule as payments'. */
export function paymentStatusOf({ charge, released, total }: Order): PaymentStatus | null {
  if (!charge) return null;
  const { state, captured, refunded } = charge;
  if (refunded > 0) return refunded >= captured ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
  if (captured === 0) return state;
  return state === 'VOIDED' || captured >= total.amount - released ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
}
