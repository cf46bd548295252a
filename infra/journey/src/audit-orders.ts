import type { Audit, Books } from './audit';
import { chargedFor, faultsOf, openUnits, type Order } from './audit-order';

interface Held {
  order_id: string;
  status: string;
  lines: { sku: string; quantity: number }[] | null;
}

interface Paid {
  order_id: string;
  status: string;
  amount: string;
  currency: string;
}

const BATCH = 500;
const OVERDUE_MS = 60_000;
/** Where an order stands while something of it is to be shipped. */
const HOLDING = ['PENDING', 'CONFIRMED', 'PARTIALLY_SHIPPED'];
const LIVE_PAYMENTS = [
  'PENDING',
  'REQUIRES_ACTION',
  'AUTHORIZED',
  'PARTIALLY_CAPTURED',
  'CAPTURED',
  'PARTIALLY_REFUNDED',
];

const HELD = `
  SELECT order_id, status, (SELECT json_agg(line) FROM (
    SELECT sku, sum(quantity)::int AS quantity FROM reservation_lines WHERE reservation_lines.order_id = reservations.order_id GROUP BY sku
  ) AS line) AS lines
  FROM reservations WHERE order_id = ANY($1)`;
const PAID = 'SELECT order_id, status, amount, currency FROM payments WHERE order_id = ANY($1)';

/**
 * Orders by themselves, and against the stock that is held and the money that is authorised for them; none stuck, no cart
 * ordered twice, every step in the live feed once, in its order's order.
 */
export async function auditOrders(books: Books): Promise<Audit> {
  const collection = books.orders.collection<Order>('orders');
  const faults: string[] = [];
  const claims = new Set<string>();
  let count = 0;
  const batch: Order[] = [];
  const look = async () => faults.push(...(await auditBatch(books, batch.splice(0))));
  for await (const order of collection.find({ updatedAt: { $lte: books.settledBefore } })) {
    count++;
    if (order.cartClaim && claims.has(order.cartClaim))
      faults.push(`Order ${order.number}: its cart is in another order too.`);
    if (order.cartClaim) claims.add(order.cartClaim);
    if (batch.push(order) === BATCH) await look();
  }
  await look();
  const unknown = await auditUnknown(books);
  return { looked: [`${count} settled orders with their stock and payments`], faults: [...faults, ...unknown] };
}

async function auditBatch({ inventory, payments, orders: db }: Books, orders: Order[]): Promise<string[]> {
  const ids = orders.map(({ _id }) => _id);
  const [held, paid, places] = await Promise.all([
    inventory.query<Held>(HELD, [ids]),
    payments.query<Paid>(PAID, [ids]),
    placesOf(db, orders),
  ]);
  return orders.flatMap((order) => {
    const reservation = held.rows.find(({ order_id }) => order_id === order._id);
    const payments = paid.rows.filter(({ order_id }) => order_id === order._id);
    return [
      ...faultsOf(order),
      ...stuck(order),
      ...fed(order, places),
      ...heldFor(order, reservation),
      ...paidFor(order, payments),
    ].map((fault) => `Order ${order.number} (${order.status}): ${fault}`);
  });
}

const stuck = ({ status, dueAt }: Order): string[] =>
  status === 'PENDING' && (!dueAt || dueAt.getTime() < Date.now() - OVERDUE_MS)
    ? ['it waits, and its deadline has passed.']
    : [];

/** The places of the orders' steps in the live feed, by step. */
async function placesOf(db: Books['orders'], orders: Order[]): Promise<Map<string, number>> {
  const eventIds = orders.flatMap(({ timeline }) => timeline.map(({ id }) => id));
  const entries = db.collection<{ _id: number; eventId: string }>('feed').find({ eventId: { $in: eventIds } });
  return new Map((await entries.toArray()).map(({ _id, eventId }) => [eventId, _id]));
}

function fed({ timeline, unfed, updatedAt }: Order, places: Map<string, number>): string[] {
  if (unfed !== undefined)
    return updatedAt.getTime() < Date.now() - OVERDUE_MS ? ['its last steps wait for the live feed.'] : [];
  const found = timeline.map(({ id }) => places.get(id) ?? 0);
  const inOrder = found.every((place, index) => place > (found[index - 1] ?? 0));
  return inOrder ? [] : ['its steps are not in the live feed, or not in their order.'];
}

function heldFor(order: Order, reservation: Held | undefined): string[] {
  if (!HOLDING.includes(order.status)) return reservation?.status === 'HELD' ? ['its stock is still held.'] : [];
  if (order.status === 'PENDING' && !order.stockReserved) return [];
  if (reservation?.status !== 'HELD') return ['no stock is held for it.'];
  const wanted = new Map<string, number>();
  for (const line of order.lines)
    if (openUnits(line) > 0) wanted.set(line.sku, (wanted.get(line.sku) ?? 0) + openUnits(line));
  const held = (reservation.lines ?? []).filter(({ quantity }) => quantity > 0);
  const same = held.length === wanted.size && held.every(({ sku, quantity }) => wanted.get(sku) === quantity);
  return same ? [] : ['what is held for it is not what is to be shipped.'];
}

function paidFor(order: Order, payments: Paid[]): string[] {
  const live = payments.filter(({ status }) => LIVE_PAYMENTS.includes(status));
  if (order.status === 'CANCELLED')
    return live.length ? [`${live.length} payment of it is still live (${live[0]!.status}).`] : [];
  if (order.status === 'PENDING') return live.length > 1 ? ['it has more than one live payment.'] : [];
  const { amount, currency } = order.total;
  if (amount === 0) return live.length ? ['it costs nothing and has a payment.'] : [];
  // What was charged may be given back wholly; of what nothing was charged for, the payment may be let go wholly.
  const ended = chargedFor(order) > 0 ? 'REFUNDED' : 'VOIDED';
  const standing = order.lines.some((line) => openUnits(line) > 0)
    ? live
    : payments.filter(({ status }) => LIVE_PAYMENTS.includes(status) || status === ended);
  if (standing.length !== 1) return [`it has ${standing.length} live payments.`];
  const [payment] = standing;
  const exact = payment!.status !== 'PENDING' && Number(payment!.amount) === amount && payment!.currency === currency;
  return exact
    ? []
    : [
        `its payment is ${payment!.status} over ${payment!.amount} ${payment!.currency}; its total is ${amount} ${currency}.`,
      ];
}

/** Stock or money that is held for an order that nobody knows. */
async function auditUnknown({ orders, inventory, payments, settledBefore }: Books): Promise<string[]> {
  const held = await inventory.query<{ order_id: string }>(
    "SELECT order_id FROM reservations WHERE status = 'HELD' AND at <= $1",
    [settledBefore],
  );
  const paid = await payments.query<{ order_id: string }>(
    'SELECT order_id FROM payments WHERE status = ANY($1) AND created_at <= $2',
    [LIVE_PAYMENTS, settledBefore],
  );
  const ids = [...new Set([...held.rows, ...paid.rows].map(({ order_id }) => order_id))];
  const faults: string[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = ids.slice(at, at + BATCH);
    const known = new Set(
      (
        await orders
          .collection<Order>('orders')
          .find({ _id: { $in: some } }, { projection: { _id: 1 } })
          .toArray()
      ).map(({ _id }) => _id),
    );
    faults.push(
      ...some
        .filter((id) => !known.has(id))
        .map((id) => `Stock or money is held for the order ${id}, which does not exist.`),
    );
  }
  return faults;
}
