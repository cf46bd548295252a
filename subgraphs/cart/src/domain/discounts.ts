import type { Promotion, PromotionKind } from './promotion';
import { portion } from './shares';

/** What a promotion takes off, in minor units; more than 0. */
export interface Discount {
  promotion: Promotion;
  amount: number;
}

/** What promotions take off together: never more of the goods than they cost, nor of shipping than it costs. */
export interface Discounts {
  /** In the order in which they were applied. */
  applied: Discount[];
  goods: number;
  shipping: number;
}

/** Percentages are of the goods' full price; then come fixed amounts, and shipping in the end. */
const ORDER: PromotionKind[] = ['PERCENTAGE', 'FIXED_AMOUNT', 'FREE_SHIPPING'];

/**
 * Applies promotions to goods and shipping of these prices (minor units). The order is fixed, so it makes no difference
 * in which they were entered: by kind, of a kind the greatest value first, of equal ones by id. Each takes off at most
 * what those before it left; one that finds nothing left is not among the applied.
 */
export function discounts(promotions: readonly Promotion[], subtotal: number, shipping: number): Discounts {
  const left = { goods: subtotal, shipping };
  const applied: Discount[] = [];
  for (const promotion of [...promotions].sort(inOrder)) {
    const from = promotion.kind === 'FREE_SHIPPING' ? 'shipping' : 'goods';
    const amount = Math.min(left[from], wanted(promotion, subtotal, shipping));
    if (amount > 0) applied.push({ promotion, amount });
    left[from] -= amount;
  }
  return { applied, goods: subtotal - left.goods, shipping: shipping - left.shipping };
}

function wanted({ kind, value }: Promotion, subtotal: number, shipping: number): number {
  if (kind === 'FREE_SHIPPING') return shipping;
  return kind === 'PERCENTAGE' ? portion(subtotal, value ?? 0, 100) : (value ?? 0);
}

const inOrder = (a: Promotion, b: Promotion): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (b.value ?? 0) - (a.value ?? 0) || (a._id < b._id ? -1 : 1);
