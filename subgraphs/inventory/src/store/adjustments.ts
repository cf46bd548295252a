import { inputHash, keyReused } from '@shop/kit/idempotency';
import type { Tx } from '@shop/kit/postgres';
import type { Inventory } from '../context';
import { fail, ok, type Result } from '@shop/kit/result';
import { levelProblem, type Adjustment } from '../domain/adjustment';
import type { Level, Location } from '../domain/stock';
import { lockLevels, makeLevels, moveAndTell } from './levels';
import { locationsOf } from './locations';
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
  postgres.transaction(async (tx) => {
    const { idempotencyKey, sku } = adjustment;
    const hash = inputHash(adjustment);
    const used = await usedKey(tx, actor, idempotencyKey);
    if (used) return used.hash === hash ? ok(used.sku) : keyReused();
    const made = await correct(tx, adjustment, actor, reorderPoint);
    if (!made.ok) return made;
    await tx.query(
      'INSERT INTO adjustments (actor, idempotency_key, input_hash, sku, movement_id) VALUES ($1, $2, $3, $4, $5)',
      [actor, idempotencyKey, hash, sku, made.value],
    );
    return ok(sku);
  });

/** The earlier use of a key; requests with the same key wait for each other here. */
async function usedKey(tx: Tx, actor: string, key: string) {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify([actor, key])]);
  const [used] = await tx.query<{ hash: string; sku: string }>(
    'SELECT input_hash AS hash, sku FROM adjustments WHERE actor = $1 AND idempotency_key = $2',
    [actor, key],
  );
  return used;
}

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
  const problem = levelProblem(at, delta, location.name, await holders(tx, sku, location.id));
  if (problem) return problem;
  if (!level) await makeLevels(tx, [at]);
  const [movement] = await moveAndTell(
    tx,
    [{ ...at, kind: 'ADJUSTMENT', quantity: delta, reference: reason, actor }],
    reorderPoint,
  );
  return ok(movement!);
}

/** The location named; without a name the only one that keeps the sku, else the shop's first. */
function placeOf(locations: Location[], levels: Level[], id?: string | null): Location | undefined {
  const wanted = id ?? (levels.length === 1 ? levels[0]!.locationId : locations[0]?.id);
  return locations.find((location) => location.id === wanted);
}
