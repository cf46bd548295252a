import type { Order, OrderLine, Part } from './order';

// How an order's total is divided over its units. Amounts are whole minor units. Units of a line are counted in the order
// in which they leave or are cancelled; the first n of them come to floor(total × n ÷ quantity), so that whatever way a
// line is split, its parts add up to it. What the total has beyond its lines is shipping (docs: DESIGN, checkout).

type Divided = Pick<Order, 'lines' | 'fulfillments' | 'returns' | 'released' | 'refunded' | 'total'>;

/** What the first `units` of a line come to. Exact also where the product is beyond 2^53. */
const firstUnits = ({ total, quantity }: Pick<OrderLine, 'total' | 'quantity'>, units: number): number =>
  Number((BigInt(total.amount) * BigInt(units)) / BigInt(quantity));

/** What the units from `from` on come to. */
const unitsFrom = (line: Pick<OrderLine, 'total' | 'quantity'>, from: number, units: number): number =>
  firstUnits(line, from + units) - firstUnits(line, from);

const gone = ({ quantityShipped, quantityCancelled }: OrderLine) => quantityShipped + quantityCancelled;

const sumOf = (lines: readonly OrderLine[], parts: readonly Part[], from: (line: OrderLine) => number): number =>
  parts.reduce((sum, { lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId)!;
    return sum + unitsFrom(line, from(line), quantity);
  }, 0);

/** What was charged for parcels so far. */
export const capturedSoFar = ({ fulfillments }: Pick<Order, 'fulfillments'>): number =>
  fulfillments.reduce((sum, { capture }) => sum + capture, 0);

const isRest = ({ lines }: Divided, parts: readonly Part[]): boolean =>
  lines.reduce((sum, line) => sum + line.quantity - gone(line), 0) ===
  parts.reduce((sum, { quantity }) => sum + quantity, 0);

/** Not yet charged, and not given up. */
const leftOf = (order: Divided): number => order.total.amount - capturedSoFar(order) - order.released;

const shippingOf = ({ lines, total }: Pick<Order, 'lines' | 'total'>): number =>
  total.amount - lines.reduce((sum, line) => sum + line.total.amount, 0);

const within = (amount: number, most: number): number => Math.max(0, Math.min(amount, most));

/** What a parcel of these parts is charged: their share; the first parcel has the shipping, the last all that is left. */
export function captureOf(order: Divided, parts: readonly Part[]): number {
  if (isRest(order, parts)) return leftOf(order);
  const shipping = order.fulfillments.length === 0 ? shippingOf(order) : 0;
  return within(sumOf(order.lines, parts, gone) + shipping, leftOf(order));
}

/** What is never charged when these parts are cancelled: their share, or all that is left when nothing else is open. */
export const releaseOf = (order: Divided, parts: readonly Part[]): number =>
  isRest(order, parts) ? leftOf(order) : within(sumOf(order.lines, parts, gone), leftOf(order));

/**
 * What is given back for these parts: the line's total ÷ quantity × returned, the remainder with its last unit. When
 * nothing stays with the customer it is all that was charged, shipping with it. Never more than was charged.
 */
export function refundOf(order: Divided, parts: readonly Part[]): number {
  const refundable = capturedSoFar(order) - order.refunded - owed(order);
  const kept = order.lines.reduce((sum, line) => sum + line.quantityShipped - line.quantityReturned, 0);
  const isAll = kept === parts.reduce((sum, { quantity }) => sum + quantity, 0) && !order.lines.some(hasOpen);
  const share = isAll ? refundable : sumOf(order.lines, parts, (line) => line.quantityReturned);
  return within(share, refundable);
}

/** To be given back for returns that payments has not told of yet. */
const owed = ({ returns }: Divided): number =>
  returns.reduce((sum, { status, refund }) => (status === 'RECEIVED' ? sum + (refund?.amount ?? 0) : sum), 0);

const hasOpen = (line: OrderLine): boolean => gone(line) < line.quantity;
