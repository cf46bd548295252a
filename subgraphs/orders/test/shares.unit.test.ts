import fc from 'fast-check';
import { cancel } from '../src/domain/cancel';
import { ship } from '../src/domain/fulfil';
import type { Order, Part } from '../src/domain/order';
import { openParts } from '../src/domain/quantities';
import { requestReturn, decideReturn, receiveReturn } from '../src/domain/return';
import { capturedSoFar } from '../src/domain/shares';
import { deliver } from '../src/domain/fulfil';
import { refunded } from '../src/domain/paid';
import { AT, eur, placedOrder } from './samples';

const RUNS = 10_000;

/** A confirmed order of lines with these totals; `extra` is shipping with its tax, or less than nothing for a discount beside the lines. */
function confirmed(lines: { quantity: number; total: number }[], extra: number): Order {
  const sum = lines.reduce((all, { total }) => all + total, 0);
  const order = placedOrder();
  const [sample] = order.lines;
  return {
    ...order,
    status: 'CONFIRMED',
    total: eur(Math.max(0, sum + extra)),
    lines: lines.map(({ quantity, total }, index) => ({
      ...sample!,
      id: `line-${index}`,
      quantity,
      total: eur(total),
    })),
  };
}

const anyLine = fc.record({
  quantity: fc.integer({ min: 1, max: 99 }),
  total: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 5_000_000 })),
});
const anyOrder = fc.record({
  lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }),
  extra: fc.oneof(fc.constant(0), fc.integer({ min: -500, max: 5000 })),
});
/** What happens next: a parcel or a cancellation of a part of what is open, chosen by two numbers. */
const anyMoves = fc.array(fc.record({ cancels: fc.boolean(), line: fc.nat(), units: fc.nat() }), { maxLength: 12 });

function partOf(order: Order, line: number, units: number): Part[] {
  const open = openParts(order);
  const chosen = open[line % open.length]!;
  return [{ lineId: chosen.lineId, quantity: 1 + (units % chosen.quantity) }];
}

const value = <T>(decision: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!decision.ok) throw new Error(decision.problem.message);
  return decision.value;
};

let parcels = 0;
const shipped = (order: Order, lines: Part[] | null) =>
  value(ship(order, { id: `parcel-${++parcels}`, at: AT, carrier: 'DHL', trackingNumber: '1', lines }));

/** The order after some moves, and a last parcel of all that is left then. */
function moved(order: Order, moves: { cancels: boolean; line: number; units: number }[]): Order {
  let now = order;
  for (const { cancels, line, units } of moves) {
    if (!openParts(now).length) return now;
    const part = partOf(now, line, units);
    now = cancels ? value(cancel(now, 'staff', part)) : shipped(now, part);
  }
  return openParts(now).length ? shipped(now, null) : now;
}

describe('captures', () => {
  it('and what is released add up to the total, to the cent, however an order is split', () => {
    fc.assert(
      fc.property(anyOrder, anyMoves, ({ lines, extra }, moves) => {
        const end = moved(confirmed(lines, extra), moves);
        for (const { capture } of end.fulfillments) expect(capture).toBeGreaterThanOrEqual(0);
        if (end.status !== 'CANCELLED') expect(capturedSoFar(end) + end.released).toBe(end.total.amount);
      }),
      { numRuns: RUNS },
    );
  });

  it('of an order that is shipped whole, in any parts, are its total', () => {
    fc.assert(
      fc.property(anyOrder, anyMoves, ({ lines, extra }, moves) => {
        const end = moved(
          confirmed(lines, extra),
          moves.map((move) => ({ ...move, cancels: false })),
        );
        expect(end.status).toBe('SHIPPED');
        expect(capturedSoFar(end)).toBe(end.total.amount);
      }),
      { numRuns: RUNS },
    );
  });

  it('have the shipping with the first parcel, and round within a line by units', () => {
    const order = confirmed([{ quantity: 3, total: 1000 }], 490);
    const one = shipped(order, [{ lineId: 'line-0', quantity: 1 }]);
    const two = shipped(one, [{ lineId: 'line-0', quantity: 1 }]);
    const three = shipped(two, null);
    expect(three.fulfillments.map(({ capture }) => capture)).toEqual([333 + 490, 333, 334]);
  });
});

describe('refunds', () => {
  it('never exceed what was charged, and are all of it when everything came back', () => {
    fc.assert(
      fc.property(anyOrder, anyMoves, fc.array(fc.nat(), { maxLength: 8 }), ({ lines, extra }, moves, units) => {
        let order = moved(confirmed(lines, extra), moves);
        for (const { id } of order.fulfillments) order = value(deliver(order, id, AT));
        if (!order.fulfillments.length) return;
        let count = 0;
        const giveBack = (parts: Part[]) => {
          const id = `return-${++count}`;
          order = value(requestReturn(order, { id, at: AT, reason: 'too small', lines: parts }));
          order = value(decideReturn(order, id, true, AT));
          order = value(receiveReturn(order, id, true));
          const { refund } = order.returns.at(-1)!;
          expect(refund!.amount).toBeGreaterThanOrEqual(0);
          if (refund!.amount) order = value(refunded(order, refund!, id));
          expect(order.refunded).toBeLessThanOrEqual(capturedSoFar(order));
        };
        const kept = () =>
          order.lines
            .map(({ id, quantityShipped, quantityReturned }) => ({
              lineId: id,
              quantity: quantityShipped - quantityReturned,
            }))
            .filter(({ quantity }) => quantity > 0);
        for (const unit of units) {
          const [first] = kept();
          if (first) giveBack([{ ...first, quantity: 1 + (unit % first.quantity) }]);
        }
        if (kept().length) giveBack(kept());
        expect(order.refunded).toBe(capturedSoFar(order));
        expect(order.status).toBe('RETURNED');
      }),
      { numRuns: 2000 },
    );
  });
});
