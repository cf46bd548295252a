import { StockBack, StockLow } from '@shop/schema/events/stock';
import type { NewEvent } from '@shop/schema/events/event';
import type { NewMovement } from './stock';

/** What is available of a sku, and when it runs low. */
export interface Availability {
  sku: string;
  available: number;
  reorderPoint: number;
}

/** How a movement changes what can be sold: what leaves was held before. */
export const effectOf = ({ kind, quantity }: Pick<NewMovement, 'kind' | 'quantity'>): number => {
  if (kind === 'SHIPMENT') return 0;
  return kind === 'RESERVATION' || kind === 'RELEASE' ? -quantity : quantity;
};

/** What is told of a sku that movements brought to what it is now: each crossing of a border, in either direction, once. */
export function noticesOf(
  { sku, available, reorderPoint }: Availability,
  movements: readonly NewMovement[],
): NewEvent[] {
  const change = movements.reduce((sum, movement) => (movement.sku === sku ? sum + effectOf(movement) : sum), 0);
  const before = available - change;
  return [
    ...lowIf(before > reorderPoint, { sku, available, reorderPoint }),
    ...(before <= 0 && available > 0 ? [StockBack({ sku, available })] : []),
  ];
}

/** What is told when a sku gets another reorder point: it may be low by that alone, and no movement would tell. */
export const noticesOfPoint = (before: Availability, reorderPoint: number): NewEvent[] =>
  lowIf(before.available > before.reorderPoint, { ...before, reorderPoint });

const lowIf = (wasAbove: boolean, now: Availability): NewEvent[] =>
  wasAbove && now.available <= now.reorderPoint ? [StockLow(now)] : [];
