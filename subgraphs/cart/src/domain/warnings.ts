import { QUANTITY_LIMIT, titleOf, type Known, type Line } from './cart';
import { inWords } from './money';

/** What the shopper should know before ordering. */
export interface Warning {
  code: 'NOT_FOUND' | 'PRICE_CHANGED' | 'QUANTITY_LIMIT' | 'OUT_OF_STOCK' | 'COUPON_INVALID' | 'COUPON_EXPIRED';
  message: string;
  /** Absent where it is about the cart. */
  lineId?: string;
}

/** Whether it can be bought: nothing is said against a sku that nobody knows anything of now. */
export const isForSale = (known: Known): boolean => known === undefined || !!known?.forSale;

/** What changed about a line since it was added. */
export function warningsOf(line: Line, known: Known): Warning[] {
  const about = (code: Warning['code'], message: string) => ({ code, message, lineId: line.id });
  const title = titleOf(known ?? line.added);
  if (!isForSale(known)) return [about('NOT_FOUND', `“${title}” is no longer for sale. Remove it to go on.`)];
  const found: Warning[] = [];
  const was = line.added.price;
  if (known && known.price.amount !== was.amount)
    found.push(
      about('PRICE_CHANGED', `“${title}” costs ${inWords(known.price)} now; it was ${inWords(was)} when you added it.`),
    );
  if (line.lowered)
    found.push(
      about('QUANTITY_LIMIT', `The quantity of “${title}” was lowered to ${QUANTITY_LIMIT}, the most of one line.`),
    );
  return found;
}

/** Whether fewer are in stock than the line holds; nothing is said where nobody knows, or what is not for sale at all. */
export function stockWarning(line: { id: string; title: string; quantity: number }, available?: number): Warning[] {
  const { id: lineId, title, quantity } = line;
  if (available === undefined || available >= quantity) return [];
  const message =
    available > 0
      ? `Only ${available} of “${title}” are left. Lower the quantity to go on.`
      : `“${title}” is sold out. Remove it to go on.`;
  return [{ code: 'OUT_OF_STOCK', message, lineId }];
}

/** What of a line of an earlier order was not put into the cart, and why. */
export function notRepeated(
  known: Known,
  { sku, quantity }: { sku: string; quantity: number },
  added: number,
  available = quantity,
): Warning[] {
  if (added === quantity) return [];
  const title = known ? titleOf(known) : sku;
  if (!known || !isForSale(known)) return [{ code: 'NOT_FOUND', message: `“${title}” is no longer for sale.` }];
  const code = available < quantity ? 'OUT_OF_STOCK' : 'QUANTITY_LIMIT';
  const why = available < quantity ? 'there are not enough left' : 'the cart holds no more';
  return [{ code, message: `“${title}”: ${added} of ${quantity} were added, as ${why}.` }];
}
