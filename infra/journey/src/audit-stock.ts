import type { Audit, Books } from './audit';
import type { Order } from './audit-order';

interface Level {
  sku: string;
  location_id: string;
  on_hand: number;
  reserved: number;
  held: number;
  moved_on_hand: number;
  moved_reserved: number;
}

/** What moved of a sku for an order: units that left, and units that came back to be sold again. */
export interface Moved {
  order_id: string;
  sku: string;
  sent: number;
  back: number;
}

const LEVELS = `
  SELECT sku, location_id, levels.on_hand, levels.reserved,
    coalesce(held.quantity, 0)::int AS held,
    coalesce(moved.on_hand, 0) AS moved_on_hand,
    coalesce(moved.reserved, 0) AS moved_reserved
  FROM levels
  LEFT JOIN (
    SELECT sku, location_id, sum(quantity) AS quantity
    FROM reservation_lines JOIN reservations USING (order_id) WHERE status = 'HELD'
    GROUP BY sku, location_id
  ) AS held USING (sku, location_id)
  LEFT JOIN levels_by_movements AS moved USING (sku, location_id)`;
const MOVED = `
  SELECT reference AS order_id, sku, coalesce(-sum(quantity) FILTER (WHERE kind = 'SHIPMENT'), 0)::int AS sent,
    coalesce(sum(quantity) FILTER (WHERE kind = 'RETURN'), 0)::int AS back
  FROM movements WHERE kind IN ('SHIPMENT', 'RETURN') AND reference = ANY ($1) GROUP BY reference, sku`;
const MOVED_FOR = `
  SELECT DISTINCT reference AS order_id FROM movements
  WHERE kind IN ('SHIPMENT', 'RETURN') AND reference > $1 ORDER BY reference LIMIT $2`;
const BATCH = 500;

/**
 * Stock: never negative, reserved as much as open reservations hold, and what the history of movements adds up to; what
 * left and came back by that history is what was shipped and returned of the settled orders.
 */
export async function auditStock(books: Books): Promise<Audit> {
  const { rows } = await books.inventory.query<Level>(LEVELS);
  const parcels = [...(await auditParcels(books)), ...(await auditUnknown(books))];
  return { looked: [`${rows.length} stock levels`], faults: [...rows.flatMap(levelFaults), ...parcels] };
}

function levelFaults(level: Level): string[] {
  const at = `Stock of ${level.sku} at ${level.location_id}`;
  return [
    ...(level.reserved < 0 || level.on_hand < level.reserved
      ? [`${at}: ${level.reserved} reserved of ${level.on_hand}.`]
      : []),
    ...(level.reserved !== level.held
      ? [`${at}: ${level.reserved} reserved, but open reservations hold ${level.held}.`]
      : []),
    ...(level.on_hand !== level.moved_on_hand || level.reserved !== level.moved_reserved
      ? [
          `${at}: ${level.on_hand} on hand and ${level.reserved} reserved, but its movements make ${level.moved_on_hand} and ${level.moved_reserved}.`,
        ]
      : []),
  ];
}

async function auditParcels({ orders: db, inventory, settledBefore }: Books): Promise<string[]> {
  const faults: string[] = [];
  const batch: Order[] = [];
  const look = async () => {
    const orders = batch.splice(0);
    const { rows } = await inventory.query<Moved>(MOVED, [orders.map(({ _id }) => _id)]);
    const moved = new Map<string, Moved[]>();
    for (const one of rows) moved.set(one.order_id, [...(moved.get(one.order_id) ?? []), one]);
    faults.push(...orders.flatMap((order) => parcelFaults(order, moved.get(order._id) ?? [])));
  };
  for await (const order of db.collection<Order>('orders').find({ updatedAt: { $lte: settledBefore } }))
    if (batch.push(order) === BATCH) await look();
  await look();
  return faults;
}

/** What left and came back for an order that is not what it says of its lines; what can't be sold again moves nothing. */
export function parcelFaults({ number, lines }: Pick<Order, 'number' | 'lines'>, moved: readonly Moved[]): string[] {
  const skus = new Set([...lines, ...moved].map(({ sku }) => sku));
  return [...skus].flatMap((sku) => {
    const { sent, back } = moved.find((one) => one.sku === sku) ?? { sent: 0, back: 0 };
    const shipped = unitsOf(lines, sku, 'quantityShipped');
    const returned = unitsOf(lines, sku, 'quantityReturned');
    return [
      ...(sent !== shipped ? [`Order ${number}: ${shipped} ${sku} were shipped, but ${sent} left the stock.`] : []),
      ...(back > returned
        ? [`Order ${number}: ${returned} ${sku} were returned, but ${back} went into the stock.`]
        : []),
    ];
  });
}

const unitsOf = (lines: Order['lines'], sku: string, kind: 'quantityShipped' | 'quantityReturned'): number =>
  lines.reduce((sum, line) => (line.sku === sku ? sum + line[kind] : sum), 0);

/** Stock that left or came back for an order that nobody knows. */
async function auditUnknown({ orders, inventory }: Books): Promise<string[]> {
  const faults: string[] = [];
  for (let last = ''; ;) {
    const { rows } = await inventory.query<{ order_id: string }>(MOVED_FOR, [last, BATCH]);
    const ids = rows.map(({ order_id }) => order_id);
    if (!ids.length) return faults;
    const known = new Set(await orders.collection<Order>('orders').distinct('_id', { _id: { $in: ids } }));
    const unknown = ids.filter((id) => !known.has(id));
    faults.push(...unknown.map((id) => `Stock was sent or came back for the order ${id}, which does not exist.`));
    last = ids.at(-1)!;
  }
}
