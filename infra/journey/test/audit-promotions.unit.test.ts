import { countFaults, holderFaults, type PromotedOrder, type Use } from '../src/audit-promotions';

const promotion = { _id: 'p', title: 'Ten', timesUsed: 1, usageLimit: 1 };
const use: Use = { promotionId: 'p', orderId: 'o', status: 'HELD', customers: [] };
const order: PromotedOrder = { _id: 'o', number: 'S-1', status: 'CONFIRMED', promotionIds: ['p'] };

describe('the audit of promotions', () => {
  it('finds nothing where all agrees', () => {
    expect(countFaults(promotion, [use])).toEqual([]);
    expect(holderFaults([order, { ...order, _id: 'x', status: 'CANCELLED' }], [use])).toEqual([]);
    expect(holderFaults([{ ...order, status: 'PENDING' }], [])).toEqual([]);
  });

  it('finds a count that is not what is held, and more uses than may be', () => {
    expect(countFaults({ ...promotion, timesUsed: 3 }, [use])).toEqual([expect.stringContaining('3 times, 1 uses')]);
    const two = [use, { ...use, orderId: 'q' }];
    expect(countFaults({ ...promotion, timesUsed: 2 }, two)).toEqual([expect.stringContaining('2 uses are held, 1')]);
  });

  it('finds orders without the use that they were discounted for, and uses that a cancelled order kept', () => {
    expect(holderFaults([order], [])).toEqual([expect.stringContaining('0 of its 1')]);
    expect(holderFaults([{ ...order, status: 'CANCELLED' }], [use])).toEqual([
      expect.stringContaining('still holds 1'),
    ]);
  });
});
