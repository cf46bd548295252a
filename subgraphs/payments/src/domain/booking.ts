import { capturedEntries, refundedEntries, releasedEntries, type Entry } from './ledger';
import type { Operation } from './operation';
import type { Payment, PaymentStatus } from './payment';

// The arithmetic of a payment's amounts.

const NEVER_HELD: readonly PaymentStatus[] = ['PENDING', 'REQUIRES_ACTION', 'DECLINED'];

/** What is held and neither paid out nor let go. */
export const heldBy = ({ amount, captured, released, status }: Payment): number =>
  released || NEVER_HELD.includes(status) ? 0 : amount - captured;

/** How much of a parcel's share was captured by hand before. */
const prepaidOf = ({ prepaid }: Payment, { kind, byHand, amount }: Operation): number =>
  kind === 'CAPTURE' && !byHand ? Math.min(prepaid, amount) : 0;

/** How much of what goes back no parcel was charged: captured by hand, and captured for nothing. */
export const unearnedOf = ({ prepaid }: Payment, { kind, byHand, ofSurplus }: Operation, charge: number): number =>
  kind === 'REFUND' && (byHand || ofSurplus) ? Math.min(prepaid, charge) : 0;

/** What the provider is to move for an operation, in minor units. Nothing changes it but the payment's own operations. */
export function chargeOf(payment: Payment, operation: Operation): number {
  const { kind, amount, ofSurplus } = operation;
  if (kind === 'RELEASE') return heldBy(payment);
  if (ofSurplus) return Math.min(payment.prepaid, payment.captured - payment.refunded);
  return amount - prepaidOf(payment, operation);
}

interface Booked {
  next: Payment;
  entries: Entry[];
}

/** The payment after the provider has moved what was asked. What finance does clears its flag once nothing is missing. */
export function booked(payment: Payment, operation: Operation): Booked {
  const { next, entries } = moved(payment, operation, chargeOf(payment, operation));
  const needsAttention = next.needsAttention && (!operation.byHand || next.missing > 0);
  return { next: { ...next, needsAttention, status: statusAfter(next) }, entries };
}

function moved(payment: Payment, operation: Operation, charge: number): Booked {
  switch (operation.kind) {
    case 'CAPTURE': {
      const next = operation.byHand ? capturedByHand(payment, charge) : withoutPrepaid(payment, operation);
      return { next: { ...next, captured: payment.captured + charge }, entries: capturedEntries(charge) };
    }
    case 'REFUND': {
      const prepaid = payment.prepaid - unearnedOf(payment, operation, charge);
      return { next: { ...payment, refunded: payment.refunded + charge, prepaid }, entries: refundedEntries(charge) };
    }
    case 'RELEASE': {
      // Finance that lets the rest go gives up what parcels could not be charged.
      const missing = operation.byHand ? 0 : payment.missing;
      return { next: { ...payment, released: true, missing }, entries: releasedEntries(charge) };
    }
  }
}

/** It makes up for what parcels could not be charged, and is paid ahead beyond that. */
function capturedByHand(payment: Payment, amount: number): Payment {
  const madeUp = Math.min(payment.missing, amount);
  return { ...payment, missing: payment.missing - madeUp, prepaid: payment.prepaid + amount - madeUp };
}

const withoutPrepaid = (payment: Payment, operation: Operation): Payment => ({
  ...payment,
  prepaid: payment.prepaid - prepaidOf(payment, operation),
});

/** The payment after a parcel could not be charged. */
export const missed = (payment: Payment, operation: Operation): Payment => ({
  ...withoutPrepaid(payment, operation),
  missing: payment.missing + chargeOf(payment, operation),
});

const statusAfter = (payment: Payment): PaymentStatus =>
  NEVER_HELD.includes(payment.status) ? payment.status : statusOf(payment);

/** Where a payment stands by its amounts. */
export function statusOf({
  amount,
  captured,
  refunded,
  released,
}: Pick<Payment, 'amount' | 'captured' | 'refunded' | 'released'>): PaymentStatus {
  if (refunded > 0) return refunded === captured ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
  if (captured === 0) return released ? 'VOIDED' : 'AUTHORIZED';
  return released || captured === amount ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
}
