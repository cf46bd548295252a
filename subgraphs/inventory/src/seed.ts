import type { Tx } from '@shop/kit/postgres';
import type { Inventory } from './context';
import { historyOf, homeOf, keyOf, openOf, pastMovements, type PastMovement, type PastOrderStock } from './domain/past';
import type { Location } from './domain/stock';
import { addLevels, lockLevels } from './store/levels';

export type { PastOrderStock };

/** Sample stock: the locations, what can be sold there, and what orders of the past did before. */
export interface InventorySeed {
  locations: Location[];
  /** `onHand` is what is there beyond what orders of the past hold. */
  levels: { sku: string; locationId: string; onHand: number }[];
  orders?: PastOrderStock[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Adds what is missing: levels by an opening receipt each, raised by all that orders of the past took, so that what can
 * be sold is what is wanted. Levels and orders that are there stay as they are. In few statements, and nobody is told.
 */
export const seedInventory = (
  { postgres }: Inventory,
  { locations, levels, orders = [] }: InventorySeed,
): Promise<void> =>
  postgres.transaction(async (tx) => {
    await addLocations(tx, locations);
    const past = await newOrders(tx, orders);
    const moved = past.flatMap((order) => pastMovements(order, homeOf(order, locations))).sort(byTime);
    const made = new Set((await addLevels(tx, [...levels, ...moved])).map(keyOf));
    const wanted = levels.filter((level) => made.has(keyOf(level)));
    const begin = new Date((moved[0]?.at.getTime() ?? Date.now()) - DAY_MS);
    const lots = wanted.map(({ onHand, ...level }) => ({ ...level, quantity: onHand }));
    await record(tx, historyOf(lots, moved, begin).sort(byTime));
    await reserve(tx, past, locations);
  });

const byTime = (a: { at: Date }, b: { at: Date }) => a.at.getTime() - b.at.getTime();

const addLocations = (tx: Tx, locations: Location[]) =>
  tx.query(
    `INSERT INTO locations (id, name, country)
     SELECT id, name, country FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given (id, name, country, place)
     ORDER BY place ON CONFLICT DO NOTHING`,
    [locations.map(({ id }) => id), locations.map(({ name }) => name), locations.map(({ country }) => country)],
  );

async function newOrders(tx: Tx, orders: PastOrderStock[]): Promise<PastOrderStock[]> {
  const known = await tx.query<{ id: string }>('SELECT order_id AS id FROM reservations WHERE order_id = ANY ($1)', [
    orders.map(({ orderId }) => orderId),
  ]);
  const ids = new Set(known.map(({ id }) => id));
  return orders.filter(({ orderId }) => !ids.has(orderId));
}

/** Stores movements and makes the levels what all their movements make them. */
async function record(tx: Tx, rows: PastMovement[]): Promise<void> {
  const skus = [...new Set(rows.map(({ sku }) => sku))];
  await lockLevels(tx, skus);
  await tx.query(
    `INSERT INTO movements (at, sku, location_id, kind, quantity, reference)
     SELECT * FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[])`,
    [
      rows.map(({ at }) => at),
      rows.map(({ sku }) => sku),
      rows.map(({ locationId }) => locationId),
      rows.map(({ kind }) => kind),
      rows.map(({ quantity }) => quantity),
      rows.map(({ reference }) => reference),
    ],
  );
  await tx.query(
    `UPDATE levels SET on_hand = moved.on_hand, reserved = moved.reserved FROM levels_by_movements AS moved
     WHERE levels.sku = moved.sku AND levels.location_id = moved.location_id AND levels.sku = ANY ($1)`,
    [skus],
  );
}

/** The reservations of the past orders, with what is still held. */
async function reserve(tx: Tx, orders: PastOrderStock[], locations: Location[]): Promise<void> {
  const rows = orders.map((order) => ({ order, open: openOf(order) }));
  await tx.query(
    `INSERT INTO reservations (order_id, status, at) SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[])`,
    [
      rows.map(({ order }) => order.orderId),
      rows.map(({ order, open }) => (!order.held.length ? 'REFUSED' : open.length ? 'HELD' : 'ENDED')),
      rows.map(({ order }) => order.placedAt),
    ],
  );
  const lines = rows.flatMap(({ order, open }) =>
    open.map((line) => ({ ...line, orderId: order.orderId, locationId: homeOf(order, locations) })),
  );
  await tx.query(
    `INSERT INTO reservation_lines (order_id, sku, location_id, quantity)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[])`,
    [
      lines.map(({ orderId }) => orderId),
      lines.map(({ sku }) => sku),
      lines.map(({ locationId }) => locationId),
      lines.map(({ quantity }) => quantity),
    ],
  );
}
