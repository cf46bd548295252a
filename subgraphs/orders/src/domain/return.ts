import { OrderReturnDecided, OrderReturnReceived, OrderReturnRequested } from '@shop/schema/events/orders';
import { fail, ok, type Decision } from '@shop/kit/result';
import { linesOf, unitsInWords } from './fulfil';
import type { Order, Part, Return } from './order';
import { checkedParts, deliveredUnits, moved, returnableUnits, standing } from './quantities';
import { refundOf } from './shares';
import { allows, inWords } from './status';
import { take } from './timeline';

type ReturnProblem = 'INVALID' | 'REQUIRED' | 'NOT_FOUND' | 'INVALID_TRANSITION';
const LONGEST_REASON = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** For so many days after its delivery something can be sent back. */
export const RETURN_DAYS = 30;

/** Whether requestReturn can succeed now: something arrived within the last 30 days that is not coming back already. */
export const canReturn = (order: Order, now: Date): boolean =>
  allows(order.status, 'RETURN_REQUESTED') && order.lines.some(({ id }) => returnable(order, id, now) > 0);

/** Units of a line that can be sent back; those that were sent back are taken for the ones that arrived first. */
const returnable = (order: Order, lineId: string, now: Date): number =>
  Math.min(
    returnableUnits(order, lineId),
    deliveredUnits(order, lineId, new Date(now.getTime() - RETURN_DAYS * DAY_MS)),
  );

/** The customer wants to send parts of what arrived back. */
export function requestReturn(
  order: Order,
  asked: { id: string; at: Date; reason: string; lines: readonly Part[] },
): Decision<Order, ReturnProblem> {
  const { id, at } = asked;
  const reason = asked.reason.trim();
  if (!reason || reason.length > LONGEST_REASON)
    return fail('INVALID', `Say in 1 to ${LONGEST_REASON} characters why it comes back.`, ['reason']);
  if (!canReturn(order, at))
    return fail(
      'INVALID_TRANSITION',
      `Nothing of order ${order.number} can be sent back: what arrived can, for ${RETURN_DAYS} days.`,
    );
  const parts = checkedParts(order, asked.lines, (lineId) => returnable(order, lineId, at));
  if (!parts.ok) return parts;
  const requested: Return = {
    id,
    status: 'REQUESTED',
    reason,
    lines: parts.value,
    refund: null,
    requestedAt: at,
    decidedAt: null,
  };
  const next = { ...order, returns: [...order.returns, requested] };
  return ok(
    take(next, 'RETURN_REQUESTED', `A return of ${unitsInWords(parts.value)} was requested.`, {
      actor: 'customer',
      status: standing(next),
    }),
    [OrderReturnRequested({ orderId: order._id, returnId: id })],
  );
}

/** Staff agrees to a return, or does not. */
export function decideReturn(
  order: Order,
  returnId: string,
  approved: boolean,
  at: Date,
): Decision<Order, ReturnProblem> {
  const found = order.returns.find(({ id }) => id === returnId);
  if (found?.status !== 'REQUESTED') return notNow(found);
  const next = changed(order, { ...found, status: approved ? 'APPROVED' : 'REJECTED', decidedAt: at });
  const message = approved ? 'The return was approved.' : 'The return was not approved.';
  return ok(take(next, 'RETURN_DECIDED', message, { actor: 'staff', status: standing(next) }), [
    OrderReturnDecided({ orderId: order._id, returnId, approved }),
  ]);
}

/** What was sent back arrived: it is refunded, and goes back on the shelf when it can be sold again. */
export function receiveReturn(order: Order, returnId: string, restock: boolean): Decision<Order, ReturnProblem> {
  const found = order.returns.find(({ id }) => id === returnId);
  if (found?.status !== 'APPROVED') return notNow(found);
  const refund = { amount: refundOf(order, found.lines), currency: order.total.currency };
  const status = refund.amount > 0 ? ('RECEIVED' as const) : ('REFUNDED' as const);
  const next = moved(changed(order, { ...found, status, refund }), 'quantityReturned', found.lines);
  return ok(
    take(next, 'RETURN_RECEIVED', `${unitsInWords(found.lines)} came back.`, {
      actor: 'staff',
      status: standing(next),
    }),
    [OrderReturnReceived({ orderId: order._id, returnId, lines: linesOf(order, found.lines), restock, refund })],
  );
}

const changed = (order: Order, one: Return): Order => ({
  ...order,
  returns: order.returns.map((other) => (other.id === one.id ? one : other)),
});

const notNow = (found: Return | undefined) =>
  found
    ? fail('INVALID_TRANSITION', `The return is ${inWords(found.status)} already.`)
    : fail('NOT_FOUND', 'There is no such return.', ['returnId']);
