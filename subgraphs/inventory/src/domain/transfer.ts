import { keyProblem } from '@shop/kit/idempotency';
import { fail } from '@shop/kit/result';
import type { NewMovement } from './stock';

/** Units of a sku that somebody brings from one location to another, with the key that makes sending it again harmless. */
export interface Transfer {
  sku: string;
  fromLocationId: string;
  toLocationId: string;
  quantity: number;
  idempotencyKey: string;
}

/** What is wrong with the input itself; undefined when nothing is. */
export function transferProblem({ fromLocationId, toLocationId, quantity, idempotencyKey }: Transfer) {
  if (quantity < 1) return fail('INVALID', 'Transfer 1 or more.', ['input', 'quantity']);
  if (fromLocationId === toLocationId)
    return fail('INVALID', 'It lies there already: name two locations.', ['input', 'toLocationId']);
  return keyProblem(idempotencyKey);
}

/** What a transfer does: as much leaves as arrives, and each side names the other. */
export function transferMovements(transfer: Transfer, actor: string): NewMovement[] {
  const { sku, fromLocationId: from, toLocationId: to, quantity } = transfer;
  return [
    { sku, locationId: from, kind: 'TRANSFER_OUT', quantity: -quantity, reference: to, actor },
    { sku, locationId: to, kind: 'TRANSFER_IN', quantity, reference: from, actor },
  ];
}
