import fc from 'fast-check';
import { totals, type PricedLine, type TaxTerms } from '../src/domain/totals';
import { portion, shares } from '../src/domain/shares';

const categories = ['STANDARD', 'REDUCED', 'ZERO'] as const;
const germany = { STANDARD: 19_000, REDUCED: 7_000, ZERO: 0 };
const including: TaxTerms = { pricesIncludeTax: true, rate: (category) => germany[category] };
const excluding: TaxTerms = { ...including, pricesIncludeTax: false };

const someLines = fc
  .array(
    fc.record({
      unitPrice: fc.integer({ min: 0, max: 10_000_000_000 }),
      quantity: fc.integer({ min: 1, max: 99 }),
      taxCategory: fc.constantFrom(...categories),
    }),
    { maxLength: 30 },
  )
  .map((lines) => lines.map((line, i): PricedLine => ({ id: `line-${i}`, ...line })));
const someShipping = fc.integer({ min: 0, max: 20_000 });
const someTerms = fc
  .record({
    pricesIncludeTax: fc.boolean(),
    standard: fc.integer({ min: 0, max: 30_000 }),
    reduced: fc.integer({ min: 0, max: 30_000 }),
  })
  .map(({ pricesIncludeTax, standard, reduced }): TaxTerms => {
    const rates = { STANDARD: standard, REDUCED: reduced, ZERO: 0 };
    return { pricesIncludeTax, rate: (category) => rates[category] };
  });

const line = (id: string, unitPrice: number, quantity = 1, taxCategory: PricedLine['taxCategory'] = 'STANDARD') => ({
  ...{ id, unitPrice, quantity, taxCategory },
});
const added = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);

describe('totals', () => {
  it('finds the tax that a price includes', () => {
    expect(totals([line('a', 1190, 2)], 595, including)).toEqual({
      lines: new Map([['a', { discountTotal: 0, taxTotal: 380, total: 2380 }]]),
      ...{ subtotal: 2380, discountTotal: 0, shippingTotal: 595, shippingTax: 95, taxTotal: 475, total: 2975 },
    });
  });

  it('adds the tax that prices leave out', () => {
    expect(totals([line('a', 1000, 2)], 500, excluding)).toEqual({
      lines: new Map([['a', { discountTotal: 0, taxTotal: 380, total: 2380 }]]),
      ...{ subtotal: 2000, discountTotal: 0, shippingTotal: 500, shippingTax: 95, taxTotal: 475, total: 2975 },
    });
  });

  it('taxes shipping like the goods that it carries', () => {
    const { shippingTax } = totals([line('a', 300), line('b', 100, 1, 'ZERO')], 400, excluding);
    expect(shippingTax).toBe(57); // 19 % of three quarters
  });

  it('rounds once a rate, not once a line', () => {
    const { taxTotal, lines } = totals([line('a', 3), line('b', 3), line('c', 3)], 0, excluding);
    expect(taxTotal).toBe(2); // 1.71; line by line it would be 3
    expect([...lines.values()].map((each) => each.taxTotal)).toEqual([1, 1, 0]);
  });

  it('ships what costs nothing at the standard rate', () => {
    expect(totals([line('gift', 0, 1, 'ZERO')], 1190, including)).toMatchObject({ shippingTax: 190, total: 1190 });
  });

  it('adds up, whatever is bought', () => {
    fc.assert(
      fc.property(someLines, someShipping, someTerms, (lines, shipping, terms) => {
        const all = totals(lines, shipping, terms);
        const each = [...all.lines.values()];
        const addedTax = terms.pricesIncludeTax ? 0 : all.taxTotal;
        expect(all.total).toBe(all.subtotal - all.discountTotal + all.shippingTotal + addedTax);
        expect(all.total).toBe(
          added(each.map(({ total }) => total)) + shipping + (terms.pricesIncludeTax ? 0 : all.shippingTax),
        );
        expect(added(each.map(({ taxTotal }) => taxTotal)) + all.shippingTax).toBe(all.taxTotal);
      }),
    );
  });

  it('has nothing negative, and no more tax than price', () => {
    fc.assert(
      fc.property(someLines, someShipping, someTerms, (lines, shipping, terms) => {
        const { lines: each, ...sums } = totals(lines, shipping, terms);
        expect(Object.values(sums).every((sum) => Number.isSafeInteger(sum) && sum >= 0)).toBe(true);
        for (const { taxTotal, total } of each.values()) expect(taxTotal >= 0 && taxTotal <= total).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the lines', () => {
    const shuffled = someLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, someShipping, someTerms, ([lines, again], shipping, terms) => {
        const { lines: one, ...sums } = totals(lines, shipping, terms);
        const { lines: other, ...same } = totals(again, shipping, terms);
        expect(same).toEqual(sums);
        expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one));
      }),
    );
  });
});

describe('shares', () => {
  const parts = fc
    .array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 20 })
    .map((weights) => weights.map((weight, i) => ({ key: `${i}`, weight })));

  it('add up, and differ from the exact share by less than 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), parts, (whole, weighted) => {
        const divided = shares(whole, weighted);
        const total = added(weighted.map(({ weight }) => weight));
        expect(added(divided.values())).toBe(total === 0 ? 0 : whole);
        for (const { key, weight } of weighted)
          if (total > 0) expect(Math.abs(divided.get(key)! - (whole * weight) / total)).toBeLessThan(1.001);
      }),
    );
  });

  it('give the odd unit to the largest remainder, and of equal ones to the first key', () => {
    expect([
      ...shares(10, [
        { key: 'b', weight: 1 },
        { key: 'a', weight: 1 },
        { key: 'c', weight: 1 },
      ]).entries(),
    ]).toEqual([
      ['b', 3],
      ['a', 4],
      ['c', 3],
    ]);
  });
});

it('a portion is rounded half up, exactly, also where floats are not', () => {
  expect(portion(5, 1, 10)).toBe(1);
  expect(portion(4, 1, 10)).toBe(0);
  expect(portion(9_007_199_254_740_991, 1, 1)).toBe(9_007_199_254_740_991);
});
