import { availableIn, statusOf, total, type Stock } from './stock';

/** What there is of a sku, as one of those who follow it is told. */
export interface StockChange {
  id: string;
  position: number;
  sku: string;
  /** Null when inventory never had any. */
  stock: Stock | null;
}

/** What a follower can tell apart: staff every level, everybody else what can be bought. */
function seenOf(stock: Stock | null, isStaff: boolean): string {
  if (!stock) return '';
  const { levels, reorderPoint } = stock;
  if (isStaff) return JSON.stringify([reorderPoint, levels]);
  const available = total(stock, availableIn);
  return JSON.stringify([available, statusOf(available, reorderPoint)]);
}

/**
 * Answers, of what there is now, what differs from what it was told before; at first everything. Its position counts
 * what it told.
 */
export function changes(isStaff: boolean): (now: { sku: string; stock: Stock | null }[]) => StockChange[] {
  const told = new Map<string, string>();
  let position = 0;
  return (now) =>
    now.flatMap(({ sku, stock }) => {
      const seen = seenOf(stock, isStaff);
      if (told.get(sku) === seen) return [];
      told.set(sku, seen);
      position++;
      return [{ id: String(position), position, sku, stock }];
    });
}
