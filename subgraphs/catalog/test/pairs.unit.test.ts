import fc from 'fast-check';
import { boughtWith, type Pairs } from '../src/domain/pairs';

const after = (orders: string[][]): Pairs =>
  orders.reduce<Pairs>(
    (pairs, others) => {
      const counted = boughtWith(pairs, others);
      return counted.ok ? counted.value : pairs;
    },
    { _id: 'x', version: 1, with: [] },
  );

describe('what is bought together', () => {
  it('is counted exactly while it fits', () => {
    expect(after([['a', 'b'], ['b'], ['c', 'b']]).with).toEqual([
      { id: 'b', orders: 3 },
      { id: 'a', orders: 1 },
      { id: 'c', orders: 1 },
    ]);
  });

  it('stays bounded, and what is bought often is never lost', () => {
    const rare = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 100, maxLength: 600 });
    fc.assert(
      fc.property(rare, (others) => {
        const { with: list } = after(others.map((n, at) => (at % 10 === 0 ? ['often'] : [`r${n}`])));
        expect(list.length).toBeLessThanOrEqual(50);
        expect(list.map(({ id }) => id)).toContain('often');
      }),
      { numRuns: 50 },
    );
  });
});
