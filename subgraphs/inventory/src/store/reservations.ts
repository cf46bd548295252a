import type { Tx } from '@shop/kit/postgres';
import type { Inventory } from '../context';
import { StockRefused, StockReserved } from '@shop/schema/events/stock';
import { allocate, bySku, type Allocated, type Source, type Wanted } from '../domain/allocation';
import { availableIn, type Location, type NewMovement } from '../domain/stock';
import { locationsOf } from './locations';
import { lockLevels, moveAndTell } from './levels';

/** An order as far as stock is concerned. `shippingCountry` is ISO 3166-1 alpha-2. */
export interface Placed {
  orderId: string;
  shippingCountry: string;
  lines: Wanted[];
}

/**
 * Holds every line of a placed order or none, and says which in the same transaction. An order that was heard of before,
 * also one that was cancelled first, is left as it is.
 */
export const reserve = ({ postgres, reorderPoint }: Inventory, placed: Placed, event: { id: string }): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event)) || !(await begun(tx, placed.orderId, 'HELD'))) return;
    const allocation = allocate(placed.lines, await sourcesOf(tx, placed.lines), placed.shippingCountry);
    return allocation.ok
      ? hold(tx, placed.orderId, allocation.lines, reorderPoint)
      : refuse(tx, placed.orderId, allocation.skus);
  });

/** Lets go of what a cancelled order holds, and remembers orders that were cancelled before they were heard of. */
export const release = ({ postgres, reorderPoint }: Inventory, orderId: string, event: { id: string }): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event)) || (await begun(tx, orderId, 'RELEASED'))) return;
    const held = await tx.query(
      `UPDATE reservations SET status = 'RELEASED' WHERE order_id = $1 AND status = 'HELD' RETURNING 1`,
      [orderId],
    );
    if (held.length) await giveBack(tx, orderId, reorderPoint);
  });

/** The orders that hold stock of a level, by id. */
export const holders = async (tx: Tx, sku: string, locationId: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `SELECT order_id AS id FROM reservation_lines JOIN reservations USING (order_id)
       WHERE sku = $1 AND location_id = $2 AND status = 'HELD' ORDER BY order_id`,
      [sku, locationId],
    )
  ).map(({ id }) => id);

/** Whether this is the first that is heard of the order. The row, taken first, keeps others of the same order waiting. */
const begun = async (tx: Tx, orderId: string, status: 'HELD' | 'RELEASED') =>
  (
    await tx.query('INSERT INTO reservations (order_id, status) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1', [
      orderId,
      status,
    ])
  ).length === 1;

/** Locks the levels of the lines' skus and answers what each could give. */
export async function sourcesOf(tx: Tx, lines: Wanted[]): Promise<Source[]> {
  const levels = await lockLevels(
    tx,
    bySku(lines).map(({ sku }) => sku),
  );
  const locations = await locationsOf(tx);
  const inOrder = (location: Location) => levels.filter(({ locationId }) => locationId === location.id);
  return locations.flatMap((location) =>
    inOrder(location).map((level) => ({ ...level, country: location.country, available: availableIn(level) })),
  );
}

async function hold(tx: Tx, orderId: string, lines: Allocated[], reorderPoint: number): Promise<void> {
  await tx.query(
    `INSERT INTO reservation_lines (order_id, sku, location_id, quantity)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[])`,
    [
      orderId,
      lines.map(({ sku }) => sku),
      lines.map(({ locationId }) => locationId),
      lines.map(({ quantity }) => quantity),
    ],
  );
  await moveAndTell(tx, movementsOf(orderId, lines, 'RESERVATION', 1), reorderPoint);
  await tx.send([StockReserved({ orderId })], { subject: orderId, version: 1 });
}

async function refuse(tx: Tx, orderId: string, skus: string[]): Promise<void> {
  await tx.query(`UPDATE reservations SET status = 'REFUSED' WHERE order_id = $1`, [orderId]);
  await tx.send([StockRefused({ orderId, skus })], { subject: orderId, version: 1 });
}

async function giveBack(tx: Tx, orderId: string, reorderPoint: number): Promise<void> {
  const lines = await tx.query<Allocated>(
    'SELECT sku, location_id AS "locationId", quantity FROM reservation_lines WHERE order_id = $1',
    [orderId],
  );
  await lockLevels(
    tx,
    lines.map(({ sku }) => sku),
  );
  await moveAndTell(tx, movementsOf(orderId, lines, 'RELEASE', -1), reorderPoint);
}

/** An order's movements on the levels of the lines. */
export const movementsOf = (
  orderId: string,
  lines: Allocated[],
  kind: 'RESERVATION' | 'RELEASE' | 'SHIPMENT' | 'RETURN',
  sign: 1 | -1,
) =>
  lines.map(({ quantity, ...level }): NewMovement => ({
    ...level,
    kind,
    quantity: sign * quantity,
    reference: orderId,
  }));
