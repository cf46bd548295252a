import type { OrderViewFragment } from '../../generated/graphql';

type Line = Pick<
  OrderViewFragment['lines'][number],
  'quantity' | 'quantityShipped' | 'quantityCancelled' | 'quantityReturned'
>;

/** What became of a line's units, where that is not plain from the order: "1 of 3 shipped, 1 cancelled". */
export function lineNote({ quantity, quantityShipped, quantityCancelled, quantityReturned }: Line): string {
  const isPartShipped = quantityShipped > 0 && quantityShipped + quantityCancelled < quantity;
  return [
    isPartShipped && `${quantityShipped} of ${quantity} shipped`,
    quantityCancelled > 0 && (quantityCancelled === quantity ? 'cancelled' : `${quantityCancelled} cancelled`),
    quantityReturned > 0 && (quantityReturned === quantity ? 'sent back' : `${quantityReturned} sent back`),
  ]
    .filter(Boolean)
    .join(', ');
}
