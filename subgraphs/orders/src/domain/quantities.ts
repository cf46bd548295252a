import { fail } from '@shop/kit/result';
import type { Order, OrderLine, Part } from './order';
import type { OrderStatus } from './status';

/** Units of a line that are still to be shipped. */
export const openUnits = ({ quantity, quantityShipped, quantityCancelled }: OrderLine): number =>
  quantity - quantityShipped - quantityCancelled;

/** All that is still to be shipped. */
export const openParts = ({ lines }: Order): Part[] =>
  lines.map((line) => ({ lineId: line.id, quantity: openUnits(line) })).filter(({ quantity }) => quantity > 0);

/** Units of a line that arrived, since a time if one is given. */
export const deliveredUnits = ({ fulfillments }: Order, lineId: string, since?: Date): number =>
  unitsIn(
    fulfillments
      .filter(({ deliveredAt }) => deliveredAt && (!since || deliveredAt >= since))
      .flatMap(({ lines }) => lines),
    lineId,
  );

/** Units of a line that arrived and are neither back nor on their way back. */
export const returnableUnits = (order: Order, lineId: string): number =>
  deliveredUnits(order, lineId) -
  unitsIn(
    order.returns.filter(({ status }) => status !== 'REJECTED').flatMap(({ lines }) => lines),
    lineId,
  );

/** Units of a line among parts. */
export const unitsIn = (parts: readonly Part[], lineId: string): number =>
  parts.reduce((sum, part) => (part.lineId === lineId ? sum + part.quantity : sum), 0);

/** The parts with each line once. Refuses lines that the order has not, and more of one than `left` answers. */
export function checkedParts(order: Order, asked: readonly Part[], left: (lineId: string) => number) {
  const parts = [...new Set(asked.map(({ lineId }) => lineId))].map((lineId) => ({
    lineId,
    quantity: unitsIn(asked, lineId),
  }));
  if (parts.length === 0) return fail('REQUIRED', 'Name at least one line.', ['lines']);
  for (const { lineId, quantity } of parts) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line) return fail('NOT_FOUND', `The order has no line ${lineId}.`, ['lines']);
    if (asked.some((part) => part.quantity < 1)) return fail('INVALID', 'A quantity is 1 or more.', ['lines']);
    if (quantity > left(lineId))
      return fail('INVALID', `Of ${line.title} there are ${left(lineId)} left; ${quantity} were named.`, ['lines']);
  }
  return { ok: true as const, value: parts };
}

/** The order with so many units more of a kind on the lines of the parts. */
export const moved = (
  order: Order,
  kind: 'quantityShipped' | 'quantityCancelled' | 'quantityReturned',
  parts: readonly Part[],
): Order => ({
  ...order,
  lines: order.lines.map((line) => ({ ...line, [kind]: line[kind] + unitsIn(parts, line.id) })),
});

/** The parts as events name them. */
export const asSold = ({ lines }: Order, parts: readonly Part[]) =>
  parts.map(({ lineId, quantity }) => {
    const { sku, productId } = lines.find(({ id }) => id === lineId)!;
    return { lineId, sku, productId, quantity };
  });

/** Where an order that was confirmed stands, by what became of its units. */
export function standing(order: Order): OrderStatus {
  const { lines, fulfillments, returns } = order;
  const sum = (units: (line: OrderLine) => number) => lines.reduce((all, line) => all + units(line), 0);
  const shipped = sum(({ quantityShipped }) => quantityShipped);
  if (sum(openUnits) > 0) return shipped > 0 ? 'PARTIALLY_SHIPPED' : 'CONFIRMED';
  if (shipped === 0) return 'CANCELLED';
  if (fulfillments.some(({ deliveredAt }) => !deliveredAt)) return 'SHIPPED';
  if (sum(({ quantityReturned }) => quantityReturned) === shipped) return 'RETURNED';
  const isComingBack = lines.every(({ id }) => returnableUnits(order, id) === 0);
  return returns.length > 0 && isComingBack ? 'RETURN_REQUESTED' : 'DELIVERED';
}
