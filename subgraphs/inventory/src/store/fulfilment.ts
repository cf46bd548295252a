import type { Tx } from '@shop/kit/postgres';
import type { Inventory } from '../context';
import type { Allocated, Wanted } from '../domain/allocation';
import { takenFrom } from '../domain/parcel';
import { addLevels, lockLevels, moveAndTell } from './levels';
import { locationsOf } from './locations';
import { movementsOf } from './reservations';

/** Units of skus of an order. */
export interface OrderPart {
  orderId: string;
  lines: Wanted[];
}

/** A parcel left: its units are neither here nor held any more. */
export const ship = (inventory: Inventory, part: OrderPart, event: { id: string }): Promise<void> =>
  takeOut(inventory, part, event, 'SHIPMENT');

/** Some of an order never leaves: its units are no longer held for it. */
export const drop = (inventory: Inventory, part: OrderPart, event: { id: string }): Promise<void> =>
  takeOut(inventory, part, event, 'RELEASE');

/** Rejects, so that it is tried again, when the order does not hold that much: what holds it may not have been heard of. */
const takeOut = (
  { postgres, reorderPoint }: Inventory,
  { orderId, lines }: OrderPart,
  event: { id: string },
  kind: 'SHIPMENT' | 'RELEASE',
): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event))) return;
    await tx.query('SELECT FROM reservations WHERE order_id = $1 FOR UPDATE', [orderId]);
    await lockLevels(
      tx,
      lines.map(({ sku }) => sku),
    );
    const parts = takenFrom(await heldBy(tx, orderId), lines);
    if (!parts) throw new Error(`Order ${orderId} does not hold what its event names.`);
    await keep(tx, orderId, parts.kept);
    await moveAndTell(tx, movementsOf(orderId, parts.taken, kind, -1), reorderPoint);
  });

const heldBy = (tx: Tx, orderId: string): Promise<Allocated[]> =>
  tx.query<Allocated>(
    `SELECT sku, reservation_lines.location_id AS "locationId", quantity
     FROM reservation_lines JOIN reservations USING (order_id) JOIN locations ON locations.id = location_id
     WHERE order_id = $1 AND status = 'HELD' ORDER BY sku, position`,
    [orderId],
  );

/** Leaves the lines that are still held; the reservation ends with the last of them. */
async function keep(tx: Tx, orderId: string, kept: Allocated[]): Promise<void> {
  await tx.query('DELETE FROM reservation_lines WHERE order_id = $1', [orderId]);
  if (!kept.length) await tx.query(`UPDATE reservations SET status = 'ENDED' WHERE order_id = $1`, [orderId]);
  else
    await tx.query(
      `INSERT INTO reservation_lines (order_id, sku, location_id, quantity)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[])`,
      [
        orderId,
        kept.map(({ sku }) => sku),
        kept.map(({ locationId }) => locationId),
        kept.map(({ quantity }) => quantity),
      ],
    );
}

/** Something came back that can be sold again: it goes where it was sent from. */
export const restock = (
  { postgres, reorderPoint }: Inventory,
  { orderId, lines }: OrderPart,
  event: { id: string },
): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event))) return;
    const [first] = await locationsOf(tx);
    const sources = await sourcesOf(tx, orderId);
    const back = lines.map((line) => ({ ...line, locationId: sources.get(line.sku) ?? first!.id }));
    await addLevels(tx, back);
    await lockLevels(
      tx,
      back.map(({ sku }) => sku),
    );
    await moveAndTell(tx, movementsOf(orderId, back, 'RETURN', 1), reorderPoint);
  });

/** Where an order's skus were last sent from. */
async function sourcesOf(tx: Tx, orderId: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ sku: string; locationId: string }>(
    `SELECT sku, location_id AS "locationId" FROM movements WHERE reference = $1 AND kind = 'SHIPMENT' ORDER BY movements.id`,
    [orderId],
  );
  return new Map(rows.map(({ sku, locationId }) => [sku, locationId]));
}
