import type { Sql, Tx } from '@shop/kit/postgres';
import { noticesOf, type Availability } from '../domain/notices';
import type { Level, NewMovement } from '../domain/stock';
import { touch } from './touched';

const COLUMNS = 'sku, location_id AS "locationId", on_hand AS "onHand", reserved';

/** The levels of skus, each sku's in the order of the shop's locations; with the sku's own reorder point, if it has one. */
export const levelsOf = (sql: Sql, skus: string[]): Promise<(Level & { reorderPoint: number | null })[]> =>
  sql.query(
    `SELECT ${COLUMNS}, quantity AS "reorderPoint" FROM levels
     JOIN locations ON id = location_id LEFT JOIN reorder_points USING (sku)
     WHERE sku = ANY ($1) ORDER BY position`,
    [skus],
  );

/**
 * Locks the levels of skus until the transaction ends, and answers them as they are then. All who change levels lock
 * them here first: the one order, by sku and location, keeps them from waiting for each other in a circle.
 */
export const lockLevels = (tx: Tx, skus: string[]): Promise<Level[]> =>
  tx.query<Level>(`SELECT ${COLUMNS} FROM levels WHERE sku = ANY ($1) ORDER BY sku, location_id FOR UPDATE`, [skus]);

/** Makes levels that are not there yet, empty; answers those that were made. */
export const addLevels = (tx: Tx, levels: { sku: string; locationId: string }[]): Promise<Level[]> =>
  tx.query<Level>(
    `INSERT INTO levels (sku, location_id)
     SELECT * FROM unnest($1::text[], $2::text[]) AS new (sku, location_id) ORDER BY 1, 2
     ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
    [levels.map(({ sku }) => sku), levels.map(({ locationId }) => locationId)],
  );

/** Locks the levels of skus, as `lockLevels`, after making those that are named and not there; answers those made. */
export async function makeLevels(tx: Tx, levels: { sku: string; locationId: string }[]): Promise<Level[]> {
  const skus = [...new Set(levels.map(({ sku }) => sku))].sort();
  const known = new Set((await lockLevels(tx, skus)).map(({ sku }) => sku));
  // A sku without levels has no row to lock: those who make its first ones wait for each other here.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended(sku, 0)) FROM unnest($1::text[]) AS sku', [
    skus.filter((sku) => !known.has(sku)),
  ]);
  const made = await addLevels(tx, levels);
  await lockLevels(tx, skus);
  return made;
}

/**
 * Records movements and changes the levels by them, in one statement: no level changes but by a movement. The levels
 * must be there, and locked. Rejects when a level would break its constraint. Answers the movements' ids.
 */
export async function move(tx: Tx, movements: NewMovement[]): Promise<string[]> {
  const column = <K extends keyof NewMovement>(name: K) => movements.map((movement) => movement[name] ?? null);
  const moved = await tx.query<{ id: string }>(
    `WITH moved AS (
       INSERT INTO movements (sku, location_id, kind, quantity, reference, actor)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[])
       RETURNING id, sku, location_id, kind, quantity
     ), change AS (
       SELECT sku, location_id,
         coalesce(sum(quantity) FILTER (WHERE kind NOT IN ('RESERVATION', 'RELEASE')), 0) AS on_hand,
         coalesce(sum(quantity) FILTER (WHERE kind IN ('RESERVATION', 'RELEASE', 'SHIPMENT')), 0) AS reserved
       FROM moved GROUP BY sku, location_id
     ), changed AS (
       UPDATE levels SET on_hand = levels.on_hand + change.on_hand, reserved = levels.reserved + change.reserved
       FROM change WHERE levels.sku = change.sku AND levels.location_id = change.location_id RETURNING 1
     )
     SELECT id::text FROM moved WHERE (SELECT count(*) FROM changed) = (SELECT count(*) FROM change) ORDER BY moved.id`,
    [column('sku'), column('locationId'), column('kind'), column('quantity'), column('reference'), column('actor')],
  );
  if (moved.length !== movements.length) throw new Error('A movement names a level that is not there.');
  return moved.map(({ id }) => id);
}

/**
 * Records movements, as `move`, and tells in the same transaction of skus that ran low or are back. Whoever changes a level
 * holds its lock, so each crossing is seen by one transaction.
 */
export async function moveAndTell(tx: Tx, movements: NewMovement[], reorderPoint: number): Promise<string[]> {
  const ids = await move(tx, movements);
  const skus = [...new Set(movements.map(({ sku }) => sku))];
  touch(tx, skus);
  const now = await availabilities(tx, skus, reorderPoint);
  await tx.send(
    now.flatMap((one) => noticesOf(one, movements)),
    { ...(skus.length === 1 && { subject: skus[0] }), version: 1 },
  );
  return ids;
}

/** What is available of skus that have levels, in order of sku; `reorderPoint` is that of skus without one of their own. */
export const availabilities = (tx: Tx, skus: string[], reorderPoint: number): Promise<Availability[]> =>
  tx.query<Availability>(
    `SELECT sku, sum(on_hand - reserved)::int AS available, coalesce(max(quantity), $2::int) AS "reorderPoint"
     FROM levels LEFT JOIN reorder_points USING (sku) WHERE sku = ANY ($1) GROUP BY sku ORDER BY sku`,
    [skus, reorderPoint],
  );
