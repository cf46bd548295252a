import type { NewEvent } from '@shop/schema/events/event';
import { PaymentCaptured, PaymentCaptureFailed, PaymentRefunded, PaymentVoided } from '@shop/schema/events/payments';
import { booked, chargeOf, heldBy, missed, unearnedOf } from './booking';
import type { Entry } from './ledger';
import { codeOf, type Payment, type Transaction } from './payment';

/** What is asked of the provider once an amount is held: to pay out a part, to give a part back, to let the rest go. */
export type OperationKind = 'CAPTURE' | 'REFUND' | 'RELEASE';

/** One thing to be done for a payment. `cause` names the parcel or the return that it is for; a cause is served once. */
export interface Operation {
  id: string;
  paymentId: string;
  kind: OperationKind;
  cause: string | null;
  /** In minor units; of a RELEASE what is left then, whatever it is. */
  amount: number;
  tries: number;
  /** Finance asked for it. */
  byHand: boolean;
  /** Gives back what was captured by hand and no parcel was charged, whatever it is then. */
  ofSurplus: boolean;
}

/** What the provider said: done, or that it will not. */
export interface Told {
  outcome: 'DONE' | 'REFUSED';
  reference: string | null;
  reason?: string;
}

/** What an operation did, stored in one transaction. `failure` says why it was refused. */
export interface Effect {
  payment: Payment;
  events: NewEvent[];
  transaction?: Pick<Transaction, 'kind' | 'amount' | 'succeeded' | 'failureReason' | 'reference'>;
  entries?: Entry[];
  failure?: string;
  /** Nothing is missing any more: the rest, which was kept to make up for it, is let go. */
  releasesRest?: boolean;
}

const KINDS = { CAPTURE: 'CAPTURE', REFUND: 'REFUND', RELEASE: 'VOID' } as const;

/** Why our own books refuse an operation before the provider is asked; undefined when they do not. */
export function bookProblem(payment: Payment, operation: Operation): string | undefined {
  const { kind, byHand } = operation;
  const charge = chargeOf(payment, operation);
  // What is held is all that finance has to make up for a parcel that could not be charged.
  if (kind === 'RELEASE' && !byHand && payment.missing > 0 && heldBy(payment) > 0) return 'capture_failed';
  if (kind === 'CAPTURE' && charge > heldBy(payment)) return 'exceeds_authorization';
  if (kind === 'REFUND' && charge > payment.captured - payment.refunded) return 'exceeds_captured';
  return undefined;
}

/** The payment after an operation, with what tells of it. */
export function effectOf(payment: Payment, operation: Operation, told: Told): Effect {
  if (told.outcome === 'REFUSED') return refused(payment, operation, told);
  const charge = chargeOf(payment, operation);
  const { next, entries } = booked(payment, operation);
  return {
    payment: next,
    events: charge > 0 ? eventsOf(payment, operation, charge) : [],
    entries,
    ...(charge > 0 && { transaction: transactionOf(operation, charge, told, null) }),
    ...(payment.missing > 0 && next.missing === 0 && !next.released && { releasesRest: true }),
  };
}

function eventsOf(payment: Payment, operation: Operation, charge: number): NewEvent[] {
  const { orderId, id: paymentId, currency } = payment;
  const { kind, cause, byHand } = operation;
  const about = { orderId, paymentId, amount: { amount: charge, currency } };
  if (kind === 'CAPTURE') return [PaymentCaptured({ ...about, fulfillmentId: cause })];
  if (kind === 'RELEASE') return byHand ? [PaymentVoided({ orderId, paymentId })] : [];
  const unearned = unearnedOf(payment, operation, charge);
  const part = unearned > 0 ? { unearned: { amount: unearned, currency } } : {};
  return [PaymentRefunded({ ...about, returnId: cause, ...part })];
}

/** The provider, or our own books, will not. Finance has to look, unless it is finance that hears it; of a parcel's charge orders is told. */
function refused(payment: Payment, operation: Operation, told: Told): Effect {
  const { kind, cause, byHand } = operation;
  const { orderId, id: paymentId, currency } = payment;
  const reason = codeOf(told.reason, 'refused');
  const charge = chargeOf(payment, operation);
  const amount = { amount: charge, currency };
  const isParcel = kind === 'CAPTURE' && cause !== null;
  return {
    payment: byHand ? payment : { ...(isParcel ? missed(payment, operation) : payment), needsAttention: true },
    events: isParcel ? [PaymentCaptureFailed({ orderId, paymentId, fulfillmentId: cause, amount, reason })] : [],
    failure: reason,
    ...(charge > 0 && { transaction: transactionOf(operation, charge, told, reason) }),
  };
}

const transactionOf = (
  { kind }: Operation,
  amount: number,
  { reference }: Told,
  failureReason: string | null,
): Effect['transaction'] => ({ kind: KINDS[kind], amount, succeeded: !failureReason, failureReason, reference });
