import { faultsOf, type Order } from '../src/audit-order';

const line = (given: Partial<Order['lines'][number]> = {}) => ({
  id: 'l-1',
  sku: 'CAP',
  quantity: 3,
  quantityShipped: 0,
  quantityCancelled: 0,
  quantityReturned: 0,
  total: { amount: 900 },
  ...given,
});
const order = (given: Partial<Order> = {}): Order => ({
  _id: 'o-1',
  number: 'S-1',
  status: 'CONFIRMED',
  stockReserved: true,
  cartClaim: null,
  updatedAt: new Date(),
  dueAt: null,
  total: { amount: 1000, currency: 'EUR' },
  lines: [line()],
  fulfillments: [],
  returns: [],
  released: 0,
  refunded: 0,
  timeline: [{ id: 'e-1', type: 'CONFIRMED', status: 'CONFIRMED' }],
  ...given,
});
const step = (type: string, status: string) => ({ id: type, type, status });
const parcel = (quantity: number, capture: number, deliveredAt: Date | null = null) => ({
  lines: [{ lineId: 'l-1', quantity }],
  capture,
  deliveredAt,
});
const delivered = (given: Partial<Order> = {}) =>
  order({
    status: 'DELIVERED',
    lines: [line({ quantityShipped: 2, quantityCancelled: 1 })],
    fulfillments: [parcel(2, 700, new Date())],
    released: 300,
    timeline: [step('SHIPPED', 'SHIPPED'), step('DELIVERED', 'DELIVERED')],
    ...given,
  });
const back = (status: string, quantity: number, amount: number | null = null) => ({
  status,
  lines: [{ lineId: 'l-1', quantity }],
  refund: amount === null ? null : { amount },
});

describe('the audit of an order', () => {
  it.each([
    ['is confirmed', order()],
    ['waits', order({ status: 'PENDING', timeline: [step('PLACED', 'PENDING')] })],
    [
      'is cancelled',
      order({
        status: 'CANCELLED',
        lines: [line({ quantityCancelled: 3 })],
        timeline: [step('CANCELLED', 'CANCELLED')],
      }),
    ],
    ['was delivered, but for what was cancelled', delivered()],
    [
      'came back in part',
      delivered({
        lines: [line({ quantityShipped: 2, quantityCancelled: 1, quantityReturned: 1 })],
        returns: [back('REFUNDED', 1, 300), back('REJECTED', 1)],
        refunded: 300,
      }),
    ],
  ])('agrees with one that %s', (_what, right) => expect(faultsOf(right)).toEqual([]));

  it.each<[string, Order, string]>([
    [
      'more shipped than ordered',
      delivered({
        lines: [line({ quantityShipped: 4 })],
        fulfillments: [parcel(4, 1000, new Date())],
        released: 0,
      }),
      'of 3 CAP, 4 were shipped and 0 cancelled.',
    ],
    [
      'parcels with other units',
      delivered({ fulfillments: [parcel(1, 700, new Date())] }),
      '2 CAP were shipped, but its parcels have 1.',
    ],
    [
      'returns with other units',
      delivered({ returns: [back('RECEIVED', 1, 300)] }),
      '0 CAP were returned, but its returns have 1.',
    ],
    [
      'more returned than shipped',
      delivered({
        lines: [line({ quantityShipped: 2, quantityCancelled: 1, quantityReturned: 3 })],
        returns: [back('RECEIVED', 3, 700)],
      }),
      '3 CAP were returned of 2 shipped.',
    ],
    ['another status', delivered({ fulfillments: [parcel(2, 700)] }), 'its units make it SHIPPED.'],
    ['all of it coming back', delivered({ returns: [back('APPROVED', 2)] }), 'its units make it RETURN_REQUESTED.'],
    ['a story that ends elsewhere', order({ timeline: [step('PLACED', 'PENDING')] }), 'its story ends as PENDING.'],
    [
      'a parcel that was not told',
      delivered({ timeline: [step('DELIVERED', 'DELIVERED')] }),
      'its story tells of 0 parcels.',
    ],
    ['a cent too little', delivered({ released: 299 }), '700 charged and 299 released are not its total of 1000.'],
    ['a cent too much', order({ released: 1001 }), '0 charged and 1001 released are not its total of 1000.'],
    [
      'a return paid back that nobody counted',
      delivered({
        lines: [line({ quantityShipped: 2, quantityCancelled: 1, quantityReturned: 1 })],
        returns: [back('REFUNDED', 1, 300)],
      }),
      '0 were given back, 300 for returns, of 1000.',
    ],
  ])('finds %s', (_what, wrong, fault) => expect(faultsOf(wrong)).toContain(fault));
});
