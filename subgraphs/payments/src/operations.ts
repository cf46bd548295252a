import { call } from './calls';
import { chargeOf } from './domain/booking';
import { bookProblem, type Told } from './domain/operation';
import type { Surroundings } from './worker';
import type { JobKind } from './jobs';
import {
  claimOperations,
  finishOperation,
  paymentNow,
  postpone,
  renewOperations,
  type ClaimedOperation,
} from './store/operations';

/** An operation that gets no answer is asked again ever later, up to this long, in ms. */
const LONGEST_DELAY_MS = 60_000;

/**
 * Captures, refunds and releases. The operation's id is the provider's key: a call that is made again after a crash or a
 * time-out finds the first answer. What gets no answer is asked again until it does, as a parcel that left is to be paid.
 */
export const operationJobs = (around: Surroundings, ending: AbortSignal): JobKind<ClaimedOperation> => ({
  name: 'operations on payments',
  claim: (limit, leaseMs) => claimOperations(around.postgres, limit, leaseMs),
  renew: (claims, leaseMs) => renewOperations(around.postgres, claims, leaseMs),
  async work(operation) {
    const told = await ask(operation, around, ending);
    if (told) return finishOperation(around.postgres, operation, told);
    const delayMs = around.settings.retryDelayMs * 2 ** Math.min(operation.tries, 12);
    await postpone(around.postgres, operation, ending.aborted ? 0 : Math.min(delayMs, LONGEST_DELAY_MS));
  },
});

/** What the provider, or our own books, say; undefined when there was no answer. */
async function ask(operation: ClaimedOperation, around: Surroundings, ending: AbortSignal): Promise<Told | undefined> {
  const { postgres, provider, settings, log } = around;
  const payment = await paymentNow(postgres, operation.paymentId);
  const reason = bookProblem(payment, operation);
  if (reason) return { outcome: 'REFUSED', reference: null, reason };
  const amount = chargeOf(payment, operation);
  if (amount === 0) return { outcome: 'DONE', reference: null };
  const { kind, paymentId: authorization, id: key } = operation;
  const request = { authorization, key, amount: { amount, currency: payment.currency } };
  return call({ log, ending, deadlineMs: settings.providerDeadlineMs }, (signal) => {
    if (kind === 'CAPTURE') return provider.capture(request, signal);
    if (kind === 'REFUND') return provider.refund(request, signal);
    return provider.release(request, signal);
  });
}
