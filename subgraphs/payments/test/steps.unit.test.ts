import fc from 'fast-check';
import { authorizedEntries, isBalanced, voidedEntries } from '../src/domain/ledger';
import { PAYMENT_STATUSES, taskOf, TRIES, type Payment } from '../src/domain/payment';
import { actionRequired, authorized, declined, unanswered, voided } from '../src/domain/steps';

const payment: Payment = {
  id: 'p1',
  orderId: 'o1',
  customerId: 'alice',
  guestId: null,
  amount: 5000,
  captured: 0,
  refunded: 0,
  prepaid: 0,
  missing: 0,
  currency: 'EUR',
  status: 'PENDING',
  brand: null,
  last4: null,
  declineReason: null,
  actionKind: null,
  actionUrl: null,
  actionUntil: null,
  tries: 1,
  cancelled: false,
  released: false,
  needsAttention: false,
  savesMethod: false,
  version: 1,
  createdAt: new Date(0),
};
const patience = { until: new Date(1000), lookInMs: 900 };
const told = { reference: 'r1', card: { brand: 'Visa', last4: '4242' } };

describe('taskOf', () => {
  it.each([
    [{}, 'AUTHORIZE'],
    [{ tries: TRIES }, 'GIVE_UP'],
    [{ status: 'REQUIRES_ACTION' as const }, 'CONFIRM'],
    [{ status: 'AUTHORIZED' as const }, undefined],
    [{ status: 'DECLINED' as const }, undefined],
    [{ cancelled: true }, 'VOID'],
    [{ cancelled: true, tries: TRIES }, 'VOID'],
    [{ cancelled: true, status: 'AUTHORIZED' as const }, 'VOID'],
    [{ cancelled: true, status: 'REQUIRES_ACTION' as const }, 'VOID'],
  ])('finds for %j the task %s', (change, task) => {
    expect(taskOf({ ...payment, ...change })).toBe(task);
  });

  it('leaves what ended and what was captured to others, cancelled or not', () => {
    const open = ['PENDING', 'REQUIRES_ACTION', 'AUTHORIZED'];
    for (const status of PAYMENT_STATUSES.filter((one) => !open.includes(one)))
      for (const cancelled of [true, false]) expect(taskOf({ ...payment, status, cancelled })).toBeUndefined();
  });
});

describe('a step', () => {
  it('tells of an authorization, shows the card and is done', () => {
    expect(authorized(payment, told)).toMatchObject({
      payment: { status: 'AUTHORIZED', brand: 'Visa', last4: '4242' },
      events: [{ type: 'payment.authorized.v1', key: 'o1', data: { amount: { amount: 5000, currency: 'EUR' } } }],
      transaction: { kind: 'AUTHORIZATION', succeeded: true, reference: 'r1' },
    });
    expect(authorized(payment, told).dueInMs).toBeUndefined();
  });

  it('comes back at once to what was cancelled meanwhile', () => {
    const cancelled = { ...payment, cancelled: true };
    expect(authorized(cancelled, told).dueInMs).toBe(0);
    expect(actionRequired(cancelled, told, patience).dueInMs).toBe(0);
    expect(unanswered(cancelled, 'No answer.', 500).dueInMs).toBe(0);
  });

  it('waits for the shopper, and longer after each try', () => {
    expect(actionRequired(payment, told, patience)).toMatchObject({
      dueInMs: 900,
      payment: { status: 'REQUIRES_ACTION' },
    });
    expect(unanswered({ ...payment, tries: 2 }, 'No answer.', 500)).toMatchObject({ dueInMs: 1000, events: [] });
  });

  it('enters nothing for what was never held, and the reverse of what was', () => {
    expect(declined(payment, 'expired_card').entries).toBeUndefined();
    expect(voided(payment, true).entries).toBeUndefined();
    const both = [...authorizedEntries(payment), ...voided({ ...payment, status: 'AUTHORIZED' }, true).entries!];
    for (const name of new Set(both.map(({ account }) => account)))
      expect(both.filter(({ account }) => account === name).reduce((sum, e) => sum + e.debit - e.credit, 0)).toBe(0);
  });
});

it('balances every group of entries', () => {
  const sums = (entries: { account: string; debit: number; credit: number }[]) =>
    entries.map(({ account, ...sides }) => ({ name: account, ...sides }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.double({ min: 0, max: 0.99, noNaN: true }), (amount, part) => {
      expect(isBalanced(sums(authorizedEntries({ amount })))).toBe(true);
      expect(isBalanced(sums(voidedEntries({ amount, captured: Math.floor(amount * part) })))).toBe(true);
    }),
  );
  expect(isBalanced([{ name: 'lonely', debit: 1, credit: 0 }])).toBe(false);
});
