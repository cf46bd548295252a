import { chargeFaults, type Charged } from '../src/audit-charges';
import { accountFaults } from '../src/audit-money';
import type { Order } from '../src/audit-order';

const line = { id: 'l-1', sku: 'CAP', quantity: 3, quantityShipped: 3, quantityCancelled: 0, quantityReturned: 0 };
const order = (given: Partial<Order> = {}): Order => ({
  ...{ _id: 'o-1', number: 'S-1', status: 'SHIPPED', stockReserved: true, cartClaim: null, updatedAt: new Date() },
  ...{ dueAt: null, total: { amount: 1000, currency: 'EUR' }, lines: [{ ...line, total: { amount: 900 } }] },
  ...{ returns: [], released: 0, refunded: 0, timeline: [] },
  fulfillments: [
    { lines: [], capture: 700, deliveredAt: null },
    { lines: [], capture: 300, deliveredAt: null },
  ],
  ...given,
});
const paid = (given: Partial<Charged> = {}): Charged => ({
  ...{ captured: 1000, refunded: 0, prepaid: 0, byHand: false, isFlagged: false, isHeld: false, isMoving: false },
  ...given,
});
const back = (status: string, amount: number) => ({ status, lines: [], refund: { amount } });
const open = order({ lines: [{ ...line, quantityShipped: 1, total: { amount: 900 } }] });

describe('the audit of charges', () => {
  it.each([
    ['was charged for its parcels', order(), paid()],
    ['has something left to ship', open, paid({ isHeld: true })],
    ['was paid back', order({ refunded: 300, returns: [back('REFUNDED', 300)] }), paid({ refunded: 300 })],
    ['was captured ahead by finance', open, paid({ captured: 1400, prepaid: 400, byHand: true, isHeld: true })],
    ['got back what finance captured for nothing', order(), paid({ captured: 1200, refunded: 200, byHand: true })],
    ['waits for the provider', order(), paid({ captured: 0, isHeld: true, isMoving: true })],
    ['was refused a charge, as finance knows', order(), paid({ captured: 700, isHeld: true, isFlagged: true })],
  ])('says nothing of an order that %s', (_, given, payment) => {
    expect(chargeFaults(given, [payment])).toEqual([]);
  });

  it('says nothing of an order that cost nothing', () => {
    expect(chargeFaults(order({ fulfillments: [] }), [])).toEqual([]);
  });

  it.each([
    ['charged too little', order(), paid({ captured: 999 }), 'charged 1000; 999'],
    [
      'charged too much, though it is flagged',
      order(),
      paid({ captured: 1001, isFlagged: true }),
      'charged 1000; 1001',
    ],
    ['not paid back', order({ returns: [back('RECEIVED', 300)] }), paid(), 'owed 300; 0'],
    ['charged too much by hand', order(), paid({ captured: 1200, byHand: true }), 'knows of 0 refunded'],
    ['paid back behind its back', order(), paid({ refunded: 5 }), 'knows of 0 refunded'],
    ['still held for', order(), paid({ isHeld: true }), 'still held'],
  ])('finds an order that is %s', (_, given, payment, said) => {
    expect(chargeFaults(given, [payment])).toEqual([expect.stringContaining(said)]);
  });
});

describe('the audit of accounts', () => {
  const books = { held: 500, captured: 700, refunded: 200 };
  const ledger = {
    ...{ authorized_receivable: 500, authorization_liability: -500, provider_receivable: 500, sales: -700 },
    refunds: 200,
  };

  it('says nothing of accounts that agree, nor of an empty ledger of no payments', () => {
    expect(accountFaults({ ...books, ledger })).toEqual([]);
    expect(accountFaults({ held: 0, captured: 0, refunded: 0, ledger: null })).toEqual([]);
  });

  it('names each account that does not agree', () => {
    const wrong = { ...ledger, sales: -699, refunds: 199 };
    expect(accountFaults({ ...books, ledger: wrong })).toEqual([
      'The ledger has -699 on sales; payments make it -700.',
      'The ledger has 199 on refunds; payments make it 200.',
    ]);
  });
});
