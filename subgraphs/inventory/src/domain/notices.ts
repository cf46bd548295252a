import { StockBack, StockLow } from '@shop/schema/events/stock';
import type { NewEvent } from '@shop/schema/events/event';
import type { NewMovement } from './stock';

/** What is available of a sku after a change, and when it runs low. */
export interface Availability {
  sku: string;
  available: number;
  reorderPoint: number;
}

/** How a movement changes what can be sold: what leaves was held before. */
const effect = ({ kind, quantity }: NewMovement): number => {
  if (kind === 'SHIPMENT') return 0;
  return kind === 'RESERVATION' || kind === 'RELEASE' ? -quantity : quantity;
};

/** What is told of a sku whose availability the movements changed: each crossing of a border, in either direction, once. */
export function noticesOf(
  { sku, available, reorderPoint }: Availability,
  movements: readonly NewMovement[],
): NewEvent[] {
  const change = movements.reduce((sum, movement) => (movement.sku === sku ? sum + effect(movement) : sum), 0);
  const before = available - change;
  return [
    ...(before > reorderPoint && available <= reorderPoint ? [StockLow({ sku, available, reorderPoint })] : []),
    ...(before <= 0 && available > 0 ? [StockBack({ sku, available })] : []),
  ];
}
