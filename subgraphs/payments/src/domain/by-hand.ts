import { keyProblem, keyReused } from '@shop/kit/idempotency';
import { fail } from '@shop/kit/result';
import { heldBy } from './booking';
import type { OperationKind } from './operation';
import type { Payment } from './payment';

/** What finance asks for. `amount` in minor units; null: all that there is. */
export interface RequestByHand {
  kind: OperationKind;
  paymentId: string;
  amount: number | null;
  reason: string | null;
  idempotencyKey: string;
}

/** What is under way for a payment and not done yet, in minor units. */
export interface UnderWay {
  capturing: number;
  refunding: number;
  /** Its last parcel has left, or what is left of its order was cancelled. */
  isFinal: boolean;
}

const REASON_AT_MOST = 500;

/** What is wrong with the request itself; undefined when nothing is. */
export function requestProblem({ amount, reason, idempotencyKey }: RequestByHand) {
  if (amount !== null && amount <= 0) return fail('INVALID', 'Pass an amount above 0, or none for all.', ['amount']);
  if (reason && reason.length > REASON_AT_MOST)
    return fail('INVALID', `A reason has at most ${REASON_AT_MOST} characters.`, ['reason']);
  const problem = keyProblem(idempotencyKey);
  return problem && { ...problem, problem: { ...problem.problem, field: ['idempotencyKey'] } };
}

/** The refusal of a key that was used with another input. */
export const reusedKey = () => ({ ...keyReused(), problem: { ...keyReused().problem, field: ['idempotencyKey'] } });

/** How much finance may still have moved: what parcels and returns are about to take is not there any more. */
export function availableTo(kind: OperationKind, payment: Payment, { capturing, refunding, isFinal }: UnderWay) {
  if (kind === 'REFUND') return Math.max(0, payment.captured - payment.refunded - refunding);
  const held = Math.max(0, heldBy(payment) - capturing);
  // After the last parcel only what one of them could not be charged is owed.
  return kind === 'CAPTURE' && isFinal ? Math.min(held, payment.missing) : held;
}

const NOTHING: Record<OperationKind, string> = {
  CAPTURE: 'Nothing is held for this payment that could be captured.',
  REFUND: 'Nothing was captured that could be refunded.',
  RELEASE: 'Nothing is held for this payment that could be voided. What was captured can be refunded.',
};

/** Why the payment does not allow it; undefined when it does. */
export function amountProblem(kind: OperationKind, amount: number | null, available: number) {
  if (available === 0) return fail('INVALID_TRANSITION', NOTHING[kind], ['paymentId']);
  if (amount !== null && amount > available)
    return fail('INVALID', `At most ${available} can be ${kind === 'REFUND' ? 'refunded' : 'captured'} now.`, [
      'amount',
    ]);
  return undefined;
}

/** What the provider, or the books, said to finance. */
export const refusedByHand = (reason: string) =>
  fail('PAYMENT_DECLINED', `The payment provider refused it (${reason}). Nothing was moved.`, ['paymentId']);

export const noSuchPayment = () => fail('NOT_FOUND', 'There is no such payment.', ['paymentId']);
export const isCancelled = () =>
  fail(
    'INVALID_TRANSITION',
    'The order was cancelled; what was held for it is let go, and what was captured goes back.',
    ['paymentId'],
  );
