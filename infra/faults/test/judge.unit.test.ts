import type { Operation } from '../src/history';
import { violations, type StoredOrder } from '../src/judge';

let endedAt = 0;
const placed = (key: string, outcome: Operation['outcome'], orderId?: string): Operation => ({
  ...{ action: 'placeOrder', plan: 1, key, startedAt: endedAt, endedAt: ++endedAt, outcome },
  ...(orderId && { orderId }),
});
const staff = (action: 'shipOrder' | 'cancelOrder', orderId: string): Operation => ({
  ...{ action, plan: 1, key: `${orderId}-x`, startedAt: 1, endedAt: 2, outcome: 'ok', orderId },
});
const order = (id: string, key: string, status = 'CONFIRMED'): StoredOrder => ({ id, key, status });

describe('the judge', () => {
  it('says nothing where the shop kept what it told', () => {
    const history = [
      placed('a', 'unknown'),
      placed('a', 'ok', 'o-a'),
      placed('a', 'ok', 'o-a'),
      placed('b', 'fail'),
      staff('shipOrder', 'o-c'),
      placed('c', 'ok', 'o-c'),
      placed('d', 'ok', 'o-d'),
      staff('cancelOrder', 'o-d'),
    ];
    const stored = [order('o-a', 'a'), order('o-c', 'c', 'SHIPPED'), order('o-d', 'd', 'CANCELLED')];
    expect(violations(history, stored)).toEqual([]);
  });

  it.each<[string, Operation[], StoredOrder[], string]>([
    ['an order that was answered and is gone', [placed('a', 'ok', 'o-1')], [], 'lost'],
    [
      'a key that was answered with two orders',
      [placed('a', 'ok', 'o-1'), placed('a', 'ok', 'o-2')],
      [order('o-1', 'a'), order('o-2', 'other')],
      'answered with 2 orders',
    ],
    [
      'a key that made two orders, one of which nobody was told of',
      [placed('a', 'unknown'), placed('a', 'ok', 'o-1')],
      [order('o-1', 'a'), order('o-2', 'a')],
      'made 2 orders',
    ],
    ['an order after a refusal', [placed('a', 'unknown'), placed('a', 'fail')], [order('o-1', 'a')], 'was refused'],
    ['a request that nobody answered', [placed('a', 'unknown'), placed('a', 'unknown')], [], 'never answered'],
    ['an order that is stuck', [placed('a', 'ok', 'o-1')], [order('o-1', 'a', 'PENDING')], 'still PENDING'],
    [
      'a parcel that did not leave',
      [placed('a', 'ok', 'o-1'), staff('shipOrder', 'o-1')],
      [order('o-1', 'a')],
      'shipOrder of order o-1 was answered; it is CONFIRMED',
    ],
    [
      'a cancellation that was forgotten',
      [placed('a', 'ok', 'o-1'), staff('cancelOrder', 'o-1')],
      [order('o-1', 'a')],
      'cancelOrder of order o-1 was answered; it is CONFIRMED',
    ],
  ])('finds %s', (_, history, stored, said) => {
    expect(violations(history, stored)).toEqual([expect.stringContaining(said)]);
  });
});
