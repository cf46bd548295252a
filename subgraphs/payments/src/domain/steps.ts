import type { NewEvent } from '@shop/schema/events/event';
import { PaymentActionRequired, PaymentAuthorized, PaymentDeclined, PaymentVoided } from '@shop/schema/events/payments';
import { authorizedEntries, voidedEntries, type Entry } from './ledger';
import { type Payment, type Transaction } from './payment';

/** What one task did to a payment: stored in one transaction, the events with it. */
export interface Step {
  payment: Payment;
  events: NewEvent[];
  transaction?: Pick<Transaction, 'kind' | 'succeeded' | 'failureReason' | 'reference'>;
  entries?: Entry[];
  /** When there is something to do again, in ms from now; left out when never. */
  dueInMs?: number;
  /** The account that the payment's card is to be kept for; left out when it is not. */
  keepsCardFor?: string;
}

/** What the provider said of a card and of the authorization. */
export interface Told {
  reference: string;
  card?: { brand: string; last4: string };
  action?: { kind: string; url: string };
}

const NO_ACTION = { actionKind: null, actionUrl: null, actionUntil: null };

const shown = (payment: Payment, { card }: Partial<Told>): Payment => ({ ...payment, ...NO_ACTION, ...card });

const authorization = (succeeded: boolean, reference: string | null, failureReason: string | null) =>
  ({ kind: 'AUTHORIZATION', succeeded, reference, failureReason }) as const;

/** The provider holds the amount. An order that was cancelled meanwhile gets it back at once. */
export const authorized = (payment: Payment, told: Told): Step => ({
  payment: { ...shown(payment, told), status: 'AUTHORIZED' },
  events: [PaymentAuthorized({ orderId: payment.orderId, paymentId: payment.id, amount: amountOf(payment) })],
  transaction: authorization(true, told.reference, null),
  entries: authorizedEntries(payment),
  ...(payment.savesMethod && payment.customerId && { keepsCardFor: payment.customerId }),
  ...(payment.cancelled && { dueInMs: 0 }),
});

/** The provider will not pay, or was given up on: nothing is held. `told` is absent when it did not answer. */
export const declined = (payment: Payment, reason: string, told: Partial<Told> = {}): Step => ({
  payment: { ...shown(payment, told), status: 'DECLINED', declineReason: reason },
  events: [PaymentDeclined({ orderId: payment.orderId, paymentId: payment.id, reason })],
  transaction: authorization(false, told.reference ?? null, reason),
});

/** How a payment waits for its shopper: until when, and when the provider is asked next, in ms from now. */
export interface Patience {
  until: Date;
  lookInMs: number;
}

/** The shopper has to confirm with the provider. */
export const actionRequired = (payment: Payment, told: Told, { until, lookInMs }: Patience): Step => ({
  payment: {
    ...shown(payment, told),
    status: 'REQUIRES_ACTION',
    actionKind: told.action?.kind ?? null,
    actionUrl: told.action?.url ?? null,
    actionUntil: until,
  },
  events: [PaymentActionRequired({ orderId: payment.orderId, paymentId: payment.id })],
  dueInMs: payment.cancelled ? 0 : lookInMs,
});

/** A call came to nothing: it is made again, each time a little later. */
export const unanswered = (payment: Payment, why: string, retryDelayMs: number): Step => ({
  payment,
  events: [],
  transaction: authorization(false, null, why),
  dueInMs: payment.cancelled ? 0 : retryDelayMs * payment.tries,
});

/** Nothing happened; the same task is due again. */
export const postponed = (payment: Payment, delayMs: number): Step => ({ payment, events: [], dueInMs: delayMs });

/** Nothing is held for the order any more, whatever was before. `asked` says whether the provider had to be told. */
export const voided = (payment: Payment, asked: boolean): Step => ({
  payment: { ...payment, ...NO_ACTION, status: 'VOIDED', released: true },
  events: [PaymentVoided({ orderId: payment.orderId, paymentId: payment.id })],
  ...(asked && { transaction: { kind: 'VOID', succeeded: true, reference: null, failureReason: null } as const }),
  ...(payment.status === 'AUTHORIZED' && { entries: voidedEntries(payment) }),
});

const amountOf = ({ amount, currency }: Payment) => ({ amount, currency });
