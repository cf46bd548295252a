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
