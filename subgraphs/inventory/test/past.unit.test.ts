import fc from 'fast-check';
import { effectOf } from '../src/domain/notices';
import { historyOf, openOf, pastMovements, type PastMovement, type PastOrderStock } from '../src/domain/past';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const cups = (quantity: number) => [{ sku: 'cup', quantity }];
const past = (given: Partial<PastOrderStock>): PastOrderStock => ({
  ...{ orderId: 'o', country: 'FR', placedAt: day(2), held: [], shipped: [], released: [], restocked: [] },
  ...given,
});
const historyFor = (orders: PastOrderStock[], wanted: number) => {
  const moved = orders.flatMap((order) => pastMovements(order, 'lyon'));
  moved.sort((a, b) => a.at.getTime() - b.at.getTime());
  return historyOf([{ sku: 'cup', locationId: 'lyon', quantity: wanted }], moved, day(1));
};
const inShort = (movements: PastMovement[]) => movements.map(({ kind, quantity }) => [kind, quantity]);

it('adds up the lines of one sku in a step', () => {
  const twice = past({ held: [...cups(1), ...cups(2)], shipped: [{ at: day(3), lines: [...cups(1), ...cups(1)] }] });
  expect(inShort(pastMovements(twice, 'lyon'))).toEqual([
    ['RESERVATION', 3],
    ['SHIPMENT', -2],
  ]);
  expect(openOf(twice)).toEqual(cups(1));
});

it('raises what came in first by what has left since', () => {
  const gone = past({ held: cups(3), shipped: [{ at: day(3), lines: cups(3) }] });
  expect(inShort(historyFor([gone], 7))[0]).toEqual(['RECEIPT', 10]);
});

it('sells nothing that was not there, and counts out what came back beyond what is wanted', () => {
  const returned = past({
    held: cups(1),
    shipped: [{ at: day(3), lines: cups(1) }],
    restocked: [{ at: day(9), lines: cups(1) }],
  });
  expect(inShort(historyFor([returned], 0))).toEqual([
    ['RECEIPT', 1],
    ['RESERVATION', 1],
    ['SHIPMENT', -1],
    ['RETURN', 1],
    ['ADJUSTMENT', -1],
  ]);
});

it('never has less than nothing, and ends as it is wanted, whatever happened', () => {
  const share = fc.integer({ min: 0, max: 4 });
  const step = fc.record({ placed: fc.integer({ min: 2, max: 20 }), sent: share, dropped: share, back: share });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.nat(9), (steps, wanted) => {
      const orders = steps.map(({ placed, sent, dropped, back }) =>
        past({
          placedAt: day(placed),
          held: cups(1 + sent + dropped),
          shipped: sent ? [{ at: day(placed + 1), lines: cups(sent) }] : [],
          released: dropped ? [{ at: day(placed + 2), lines: cups(dropped) }] : [],
          restocked: Math.min(back, sent) ? [{ at: day(placed + 5), lines: cups(Math.min(back, sent)) }] : [],
        }),
      );
      let available = 0;
      for (const movement of historyFor(orders, wanted)) {
        available += effectOf(movement);
        expect(available).toBeGreaterThanOrEqual(0);
      }
      expect(available).toBe(wanted);
    }),
  );
});
