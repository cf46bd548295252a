import type { Tx } from '@shop/kit/postgres';
import type { Inventory } from '../context';
import { allocate, type Allocated, type Wanted } from '../domain/allocation';
import { takenFrom } from '../domain/parcel';
import { lockLevels, makeLevels, moveAndTell } from './levels';
import { locationsOf } from './locations';
import { movementsOf, sourcesOf } from './reservations';

/** Units of skus of an order. */
export interface OrderPart {
  orderId: string;
  lines: Wanted[];
}

/**
 * A parcel left: its units are neither here nor held any more. One of an order that holds nothing since it was cancelled
 * has left all the same, and takes what others could have bought.
 */
export const ship = ({ postgres, reorderPoint }: Inventory, part: OrderPart, event: { id: string }): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event))) return;
    const { orderId, lines } = part;
    if ((await lockReservation(tx, orderId)) !== 'RELEASED') return takeOut(tx, part, 'SHIPMENT', reorderPoint);
    const found = allocate(lines, await sourcesOf(tx, lines), '');
    if (!found.ok) throw new Error(`Order ${orderId} was cancelled, and there is too little for its parcel.`);
    const moved = [
      ...movementsOf(orderId, found.lines, 'RESERVATION', 1),
      ...movementsOf(orderId, found.lines, 'SHIPMENT', -1),
    ];
    await moveAndTell(tx, moved, reorderPoint);
  });

/** Some of an order never leaves: its units are no longer held for it. Nothing more to do once all of it was cancelled. */
export const drop = ({ postgres, reorderPoint }: Inventory, part: OrderPart, event: { id: string }): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event)) || (await lockReservation(tx, part.orderId)) === 'RELEASED') return;
    await takeOut(tx, part, 'RELEASE', reorderPoint);
  });

/** Where the order's reservation stands; the lock lets the events of one order wait for each other. */
const lockReservation = async (tx: Tx, orderId: string): Promise<string | undefined> =>
  (await tx.query<{ status: string }>('SELECT status FROM reservations WHERE order_id = $1 FOR UPDATE', [orderId]))[0]
    ?.status;

/** Rejects, so that it is tried again, when the order does not hold that much: what holds it may not have been heard of. */
async function takeOut(
  tx: Tx,
  { orderId, lines }: OrderPart,
  kind: 'SHIPMENT' | 'RELEASE',
  reorderPoint: number,
): Promise<void> {
  await lockLevels(
    tx,
    lines.map(({ sku }) => sku),
  );
  const taken = takenFrom(await heldBy(tx, orderId), lines);
  if (!taken) throw new Error(`Order ${orderId} does not hold what its event names.`);
  await letGo(tx, orderId, taken);
  await moveAndTell(tx, movementsOf(orderId, taken, kind, -1), reorderPoint);
}

const heldBy = (tx: Tx, orderId: string): Promise<Allocated[]> =>
  tx.query<Allocated>(
    `SELECT sku, reservation_lines.location_id AS "locationId", quantity
     FROM reservation_lines JOIN reservations USING (order_id) JOIN locations ON locations.id = location_id
     WHERE order_id = $1 AND status = 'HELD' ORDER BY sku, position`,
    [orderId],
  );

const TAKEN = `
  unnest($2::text[], $3::text[], $4::int[]) AS taken (sku, location_id, quantity)
  WHERE line.order_id = $1 AND line.sku = taken.sku AND line.location_id = taken.location_id`;

/**
 * Lessens what is held; the reservation ends with the last of it. Other lines of the order are not written again: that
 * would ask for their levels, which are not locked here, and two orders could wait for each other.
 */
async function letGo(tx: Tx, orderId: string, taken: Allocated[]): Promise<void> {
  const values = [
    orderId,
    taken.map(({ sku }) => sku),
    taken.map(({ locationId }) => locationId),
    taken.map(({ quantity }) => quantity),
  ];
  await tx.query(`DELETE FROM reservation_lines AS line USING ${TAKEN} AND line.quantity = taken.quantity`, values);
  await tx.query(
    `UPDATE reservation_lines AS line SET quantity = line.quantity - taken.quantity FROM ${TAKEN}`,
    values,
  );
  await tx.query(
    `UPDATE reservations SET status = 'ENDED'
     WHERE order_id = $1 AND NOT EXISTS (SELECT FROM reservation_lines WHERE order_id = $1)`,
    [orderId],
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
    const from = await sentFrom(tx, orderId);
    const back = lines.map((line) => ({ ...line, locationId: from.get(line.sku) ?? first!.id }));
    await makeLevels(tx, back);
    await moveAndTell(tx, movementsOf(orderId, back, 'RETURN', 1), reorderPoint);
  });

/** Where an order's skus were last sent from. */
async function sentFrom(tx: Tx, orderId: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ sku: string; locationId: string }>(
    `SELECT sku, location_id AS "locationId" FROM movements WHERE reference = $1 AND kind = 'SHIPMENT' ORDER BY movements.id`,
    [orderId],
  );
  return new Map(rows.map(({ sku, locationId }) => [sku, locationId]));
}
