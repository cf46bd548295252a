import type { Order } from '../src/audit-order';
import { parcelFaults, type Moved } from '../src/audit-stock';

const line = (sku: string, quantityShipped: number, quantityReturned = 0): Order['lines'][number] => ({
  ...{ id: `line-${sku}`, sku, quantity: 5, quantityShipped, quantityReturned },
  ...{ quantityCancelled: 0, total: { amount: 100 } },
});
const moved = (sku: string, sent: number, back = 0): Moved => ({ order_id: 'o', sku, sent, back });
const faults = (lines: Order['lines'], ...movements: Moved[]) => parcelFaults({ number: 'N-1', lines }, movements);

describe('the audit of parcels', () => {
  it('agrees with what left and came back, by sku', () => {
    expect(faults([line('cup', 3, 2), line('cup', 1), line('pot', 0)], moved('cup', 4, 2))).toEqual([]);
  });

  it('takes what can not be sold again for right', () => {
    expect(faults([line('cup', 3, 2)], moved('cup', 3, 1))).toEqual([]);
  });

  it.each<[string, Order['lines'], Moved[], string]>([
    ['a parcel that never left', [line('cup', 2)], [], '2 cup were shipped, but 0 left the stock.'],
    ['a parcel that left twice', [line('cup', 2)], [moved('cup', 4)], '2 cup were shipped, but 4 left the stock.'],
    ['another sku that left', [line('cup', 0)], [moved('pot', 1)], '0 pot were shipped, but 1 left the stock.'],
    [
      'more back than returned',
      [line('cup', 2, 1)],
      [moved('cup', 2, 2)],
      '1 cup were returned, but 2 went into the stock.',
    ],
  ])('finds %s', (_what, lines, movements, fault) =>
    expect(faults(lines, ...movements)).toEqual([`Order N-1: ${fault}`]),
  );
});
