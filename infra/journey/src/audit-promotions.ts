import type { Audit, Books } from './audit';

/** A promotion as its store has it, as far as the audit looks. */
export interface Promotion {
  _id: string;
  title: string;
  timesUsed: number;
  usageLimit: number | null;
}

/** A use of a promotion by an order. */
export interface Use {
  promotionId: string;
  orderId: string;
  status: string;
  customers: string[];
}

/** An order as far as it has to do with promotions. */
export interface PromotedOrder {
  _id: string;
  number: string;
  status: string;
  promotionIds: string[];
}

/** Promotions are used as often as they say, as often as they may be, and by the orders that they were given to. */
export async function auditPromotions({ cart, orders: db, settledBefore }: Books): Promise<Audit> {
  const promotions = await cart.collection<Promotion>('promotions').find().toArray();
  const uses = await cart.collection<Use>('promotion_uses').find({ status: 'HELD' }).toArray();
  const settled = { updatedAt: { $lte: settledBefore } };
  const orders = db.collection<PromotedOrder>('orders');
  const promoted = await orders.find({ 'promotionIds.0': { $exists: true }, ...settled }).toArray();
  return {
    looked: [`${promotions.length} promotions with ${uses.length} uses`],
    faults: [...promotions.flatMap((promotion) => countFaults(promotion, uses)), ...holderFaults(promoted, uses)],
  };
}

/** What is wrong with a promotion's count, beside the uses that are held of all. */
export function countFaults({ _id, title, timesUsed, usageLimit }: Promotion, uses: Use[]): string[] {
  const held = uses.filter(({ promotionId }) => promotionId === _id).length;
  return [
    held !== timesUsed && `it says that it was used ${timesUsed} times, ${held} uses are held.`,
    usageLimit !== null && held > usageLimit && `${held} uses are held, ${usageLimit} may be.`,
  ].flatMap((fault) => (fault ? [`Promotion ${title}: ${fault}`] : []));
}

/** What does not agree between settled orders with promotions and the uses that are held for them. */
export function holderFaults(orders: PromotedOrder[], uses: Use[]): string[] {
  const held = new Set(uses.map(({ promotionId, orderId }) => `${promotionId} ${orderId}`));
  return orders.flatMap(({ _id, number, status, promotionIds }) => {
    const holds = promotionIds.filter((promotionId) => held.has(`${promotionId} ${_id}`)).length;
    if (status === 'CANCELLED') return holds ? [`Order ${number} (${status}): it still holds ${holds} uses.`] : [];
    if (status === 'PENDING' || holds === promotionIds.length) return [];
    return [`Order ${number} (${status}): ${holds} of its ${promotionIds.length} promotions are held for it.`];
  });
}
