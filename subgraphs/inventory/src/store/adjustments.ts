import type { Tx } from '@shop/kit/postgres';
import type { Inventory } from '../context';
import { fail, ok, type Result } from '@shop/kit/result';
import { levelProblem, type Adjustment } from '../domain/adjustment';
import { placeOf, type Level } from '../domain/stock';
import { lockLevels, makeLevels, moveAndTell } from './levels';
import { locationsOf } from './locations';
import { once } from './requests';
import { holders } from './reservations';

/**
 * Corrects what is on hand, as one movement. A key that `actor` used before answers without a second effect when the
 * input is the same. The sku is one that exists. Answers the sku.
 */
export const adjust = (
  { postgres, reorderPoint }: Inventory,
  adjustment: Adjustment,
  actor: string,
): Promise<Result<string, string>> =>
  postgres.transaction((tx) =>
    once(tx, { actor, idempotencyKey: adjustment.idempotencyKey, input: adjustment }, () =>
      correct(tx, adjustment, actor, reorderPoint),
    ),
  );

async function correct(
  tx: Tx,
  { sku, locationId, delta, reason }: Adjustment,
  actor: string,
  reorderPoint: number,
): Promise<Result<string, string>> {
  const locations = await locationsOf(tx);
  const levels = await lockLevels(tx, [sku]);
  const location = placeOf(locations, levels, locationId);
  if (!location) return fail('NOT_FOUND', 'There is no such stock location.', ['input', 'locationId']);
  const level = levels.find((one) => one.locationId === location.id);
  const at: Level = level ?? { sku, locationId: location.id, onHand: 0, reserved: 0 };
  const problem = levelProblem(at, delta, location.name, at.reserved ? await holders(tx, sku, location.id) : []);
  if (problem) return problem;
  if (!level) await makeLevels(tx, [at]);
  await moveAndTell(tx, [{ ...at, kind: 'ADJUSTMENT', quantity: delta, reference: reason, actor }], reorderPoint);
  return ok(sku);
}
