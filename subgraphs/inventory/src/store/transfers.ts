import type { Tx } from '@shop/kit/postgres';
import { fail, ok, type Result } from '@shop/kit/result';
import type { Inventory } from '../context';
import { levelProblem } from '../domain/adjustment';
import type { Level } from '../domain/stock';
import { transferMovements, type Transfer } from '../domain/transfer';
import { lockLevels, makeLevels, moveAndTell } from './levels';
import { locationsOf } from './locations';
import { once } from './requests';
import { holders } from './reservations';

/**
 * Brings units from one location to another, as two movements in one transaction, but none that orders hold. A key that
 * `actor` used before answers without a second effect when the input is the same. Answers the sku.
 */
export const transfer = (
  { postgres, reorderPoint }: Inventory,
  wanted: Transfer,
  actor: string,
): Promise<Result<string, string>> =>
  postgres.transaction((tx) =>
    once(tx, { actor, idempotencyKey: wanted.idempotencyKey, input: wanted }, () =>
      carry(tx, wanted, actor, reorderPoint),
    ),
  );

async function carry(tx: Tx, wanted: Transfer, actor: string, reorderPoint: number): Promise<Result<string, string>> {
  const { sku, toLocationId, quantity } = wanted;
  const locations = await locationsOf(tx);
  const levels = await lockLevels(tx, [sku]);
  const sides = { fromLocationId: -quantity, toLocationId: quantity };
  for (const side of ['fromLocationId', 'toLocationId'] as const) {
    const location = locations.find(({ id }) => id === wanted[side]);
    if (!location) return fail('NOT_FOUND', 'There is no such stock location.', ['input', side]);
    const level = levelAt(levels, sku, location.id);
    const orders = level.reserved ? await holders(tx, sku, location.id) : [];
    const problem = levelProblem(level, sides[side], location.name, orders, 'quantity');
    if (problem) return problem;
  }
  await makeLevels(tx, [{ sku, locationId: toLocationId }]);
  await moveAndTell(tx, transferMovements(wanted, actor), reorderPoint);
  return ok(sku);
}

const levelAt = (levels: readonly Level[], sku: string, locationId: string): Level =>
  levels.find((level) => level.locationId === locationId) ?? { sku, locationId, onHand: 0, reserved: 0 };
