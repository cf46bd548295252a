import fc from 'fast-check';
import { isBalanced } from '../src/domain/ledger';
import { heldBy, statusOf } from '../src/domain/booking';
import { bookProblem, effectOf, type Operation } from '../src/domain/operation';
import type { Payment, PaymentStatus } from '../src/domain/payment';

const payment: Payment = {
  ...{ id: 'p1', orderId: 'o1', customerId: 'alice', guestId: null, brand: 'Visa', last4: '4242', declineReason: null },
  ...{ actionKind: null, actionUrl: null, actionUntil: null },
  ...{ amount: 5000, captured: 0, refunded: 0, prepaid: 0, missing: 0, currency: 'EUR', status: 'AUTHORIZED' as const },
  ...{
    tries: 1,
    cancelled: false,
    released: false,
    needsAttention: false,
    savesMethod: false,
    version: 1,
    createdAt: new Date(0),
  },
};
const operation = (kind: Operation['kind'], amount = 0, byHand = false): Operation => ({
  ...{ id: 'op', paymentId: 'p1', kind, cause: kind === 'RELEASE' || byHand ? null : 'cause', amount, tries: 1 },
  ...{ byHand, ofSurplus: false },
});
const done = { outcome: 'DONE', reference: 'ref' } as const;
const refused = { outcome: 'REFUSED', reference: null, reason: 'card_blocked' } as const;

it.each<[Partial<Payment>, PaymentStatus]>([
  [{}, 'AUTHORIZED'],
  [{ released: true }, 'VOIDED'],
  [{ captured: 1 }, 'PARTIALLY_CAPTURED'],
  [{ captured: 5000 }, 'CAPTURED'],
  [{ captured: 1, released: true }, 'CAPTURED'],
  [{ captured: 2000, refunded: 1 }, 'PARTIALLY_REFUNDED'],
  [{ captured: 2000, refunded: 2000, released: true }, 'REFUNDED'],
])('a payment with %j is %s', (change, status) => {
  expect(statusOf({ ...payment, ...change })).toBe(status);
});

describe('our own books', () => {
  it.each([
    [{ captured: 3000 }, operation('CAPTURE', 2000), undefined],
    [{ captured: 3000 }, operation('CAPTURE', 2001), 'exceeds_authorization'],
    [{ released: true }, operation('CAPTURE', 1), 'exceeds_authorization'],
    [{ status: 'DECLINED' as const }, operation('CAPTURE', 1), 'exceeds_authorization'],
    [{ captured: 3000, refunded: 1000 }, operation('REFUND', 2000), undefined],
    [{ captured: 3000, refunded: 1000 }, operation('REFUND', 2001), 'exceeds_captured'],
    [{ captured: 3000 }, operation('RELEASE'), undefined],
    [{ captured: 3000, missing: 1 }, operation('RELEASE'), 'capture_failed'],
    [{ captured: 3000, missing: 1 }, operation('RELEASE', 0, true), undefined],
    [{ captured: 5000, missing: 1 }, operation('RELEASE'), undefined],
    [{ captured: 4000, prepaid: 1000 }, operation('CAPTURE', 2000), undefined],
    [{ captured: 4000, prepaid: 1000 }, operation('CAPTURE', 2001), 'exceeds_authorization'],
    [{ captured: 4000, prepaid: 1000 }, operation('CAPTURE', 1001, true), 'exceeds_authorization'],
  ])('of %j say to %j: %s', (change, asked, problem) => {
    expect(bookProblem({ ...payment, ...change }, asked)).toBe(problem);
  });
});

it('letting go of what was never held changes nothing of how the payment ended', () => {
  const declined = { ...payment, status: 'DECLINED' as const };
  expect(effectOf(declined, operation('RELEASE'), done)).toMatchObject({
    payment: { status: 'DECLINED' },
    entries: [],
  });
});

it('a refused charge is told and flagged, and moves nothing; a refused refund is only flagged', () => {
  const effect = effectOf(payment, operation('CAPTURE', 700), refused);
  expect(effect).toMatchObject({
    payment: { status: 'AUTHORIZED', captured: 0, needsAttention: true },
    events: [{ type: 'payment.capture_failed.v1', data: { fulfillmentId: 'cause', reason: 'card_blocked' } }],
    transaction: { kind: 'CAPTURE', amount: 700, succeeded: false },
  });
  expect(effect.entries).toBeUndefined();
  const refund = effectOf({ ...payment, captured: 700 }, operation('REFUND', 700), refused);
  expect(refund).toMatchObject({ payment: { refunded: 0, needsAttention: true }, events: [] });
});

it('any captures, releases and refunds keep within what is held and taken, and every group balances', () => {
  const kinds = fc.constantFrom('CAPTURE' as const, 'REFUND' as const, 'RELEASE' as const);
  const asked = fc.tuple(kinds, fc.integer({ min: 1, max: 5000 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
      let now = payment;
      const sums = new Map<string, number>([['authorized_receivable', payment.amount]]);
      for (const [kind, amount, isRefused] of all) {
        const wanted = operation(kind, amount);
        const effect = effectOf(now, wanted, isRefused || bookProblem(now, wanted) ? refused : done);
        const entries = effect.entries ?? [];
        expect(isBalanced(entries.map(({ account: name, ...sides }) => ({ name, ...sides })))).toBe(true);
        for (const { account, debit, credit } of entries) sums.set(account, (sums.get(account) ?? 0) + debit - credit);
        now = effect.payment;
        expect(now.refunded <= now.captured && now.captured <= now.amount).toBe(true);
      }
      expect(sums.get('authorized_receivable')).toBe(heldBy(now));
      expect(sums.get('provider_receivable') ?? 0).toBe(now.captured - now.refunded);
      expect((sums.get('sales') ?? 0) + now.captured).toBe(0);
    }),
    { numRuns: 2000 },
  );
});
