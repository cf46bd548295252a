import type { Tx } from '@shop/kit/postgres';
import type { Inventory } from './context';
import type { Location, MovementKind } from './domain/stock';
import { addLevels } from './store/levels';

interface Units {
  sku: string;
  quantity: number;
}

/** What an order of the past did to the stock; its lines may name a sku more than once. */
export interface PastOrderStock {
  orderId: string;
  /** Where it was sent to, ISO 3166-1 alpha-2. */
  country: string;
  placedAt: Date;
  /** What was held for it; empty when it was refused. */
  held: Units[];
  shipped: { at: Date; lines: Units[] }[];
  /** What was let go of without leaving: by a cancellation of all of it or of lines. */
  released: { at: Date; lines: Units[] }[];
  restocked: { at: Date; lines: Units[] }[];
}

/** Sample stock: the locations, what can be sold there, and what orders of the past did before. */
export interface InventorySeed {
  locations: Location[];
  /** `onHand` is what is there beyond what orders of the past hold. */
  levels: { sku: string; locationId: string; onHand: number }[];
  orders?: PastOrderStock[];
}

interface Row extends Units {
  locationId: string;
  kind: MovementKind;
  at: Date;
  reference: string;
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
    for (const { id, name, country } of locations)
      await tx.query('INSERT INTO locations (id, name, country) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        id,
        name,
        country,
      ]);
    const past = await newOrders(tx, orders);
    const moved = past.flatMap((order) => movementsOf(order, homeOf(order, locations)));
    const made = new Set((await addLevels(tx, [...levels, ...moved])).map(keyOf));
    const opened = levels.filter((level) => made.has(keyOf(level)));
    const begin = new Date(Math.min(Date.now(), ...past.map(({ placedAt }) => placedAt.getTime())) - DAY_MS);
    await record(tx, [...openings(opened, moved, begin), ...moved]);
    await reserve(tx, past, locations);
  });

const keyOf = ({ sku, locationId }: { sku: string; locationId: string }) => JSON.stringify([sku, locationId]);

/** The past sends an order from one place: in its own country, else from the first. */
const homeOf = ({ country }: PastOrderStock, locations: Location[]): string =>
  (locations.find((location) => location.country === country) ?? locations[0]!).id;

async function newOrders(tx: Tx, orders: PastOrderStock[]): Promise<PastOrderStock[]> {
  const known = await tx.query<{ id: string }>('SELECT order_id AS id FROM reservations WHERE order_id = ANY ($1)', [
    orders.map(({ orderId }) => orderId),
  ]);
  const ids = new Set(known.map(({ id }) => id));
  return orders.filter(({ orderId }) => !ids.has(orderId));
}

function movementsOf(
  { orderId, placedAt, held, shipped, released, restocked }: PastOrderStock,
  locationId: string,
): Row[] {
  const rows = (kind: MovementKind, sign: 1 | -1, at: Date, lines: Units[]): Row[] =>
    bySku(lines).map(({ sku, quantity }) => ({
      sku,
      locationId,
      kind,
      at,
      quantity: sign * quantity,
      reference: orderId,
    }));
  return [
    ...rows('RESERVATION', 1, placedAt, held),
    ...shipped.flatMap(({ at, lines }) => rows('SHIPMENT', -1, at, lines)),
    ...released.flatMap(({ at, lines }) => rows('RELEASE', -1, at, lines)),
    ...restocked.flatMap(({ at, lines }) => rows('RETURN', 1, at, lines)),
  ];
}

function bySku(lines: readonly Units[]): Units[] {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of lines) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }));
}

/** What came in at first: what is wanted, and what orders took net or still hold. */
function openings(levels: InventorySeed['levels'], moved: readonly Row[], at: Date): Row[] {
  const wanted = new Map<string, Row>();
  const add = (sku: string, locationId: string, quantity: number) => {
    const key = keyOf({ sku, locationId });
    const before = wanted.get(key)?.quantity ?? 0;
    wanted.set(key, { sku, locationId, kind: 'RECEIPT', at, quantity: before + quantity, reference: 'Opening stock' });
  };
  for (const { sku, locationId, onHand } of levels) add(sku, locationId, onHand);
  // Held and shipped alike began with a reservation; what was let go of, or came back, is there again.
  for (const { sku, locationId, kind, quantity } of moved)
    if (kind !== 'SHIPMENT') add(sku, locationId, kind === 'RETURN' ? -quantity : quantity);
  return [...wanted.values()].filter(({ quantity }) => quantity > 0);
}

/** Stores movements in the order of time and changes the levels by them. */
async function record(tx: Tx, rows: Row[]): Promise<void> {
  if (!rows.length) return;
  const sorted = [...rows].sort((a, b) => a.at.getTime() - b.at.getTime());
  await tx.query(
    `INSERT INTO movements (at, sku, location_id, kind, quantity, reference)
     SELECT * FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[])`,
    [
      sorted.map(({ at }) => at),
      sorted.map(({ sku }) => sku),
      sorted.map(({ locationId }) => locationId),
      sorted.map(({ kind }) => kind),
      sorted.map(({ quantity }) => quantity),
      sorted.map(({ reference }) => reference),
    ],
  );
  await tx.query(
    `UPDATE levels SET on_hand = moved.on_hand, reserved = moved.reserved FROM levels_by_movements AS moved
     WHERE levels.sku = moved.sku AND levels.location_id = moved.location_id AND levels.sku = ANY ($1)`,
    [[...new Set(sorted.map(({ sku }) => sku))]],
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

const openOf = ({ held, shipped, released }: PastOrderStock): Units[] =>
  bySku([
    ...held,
    ...[...shipped, ...released].flatMap(({ lines }) =>
      lines.map(({ sku, quantity }) => ({ sku, quantity: -quantity })),
    ),
  ]).filter(({ quantity }) => quantity > 0);
