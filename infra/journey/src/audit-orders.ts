import type { Audit, Books } from './audit';

interface Order {
  _id: string;
  number: string;
  status: string;
  stockReserved: boolean;
  cartClaim: string | null;
  updatedAt: Date;
  dueAt: Date | null;
  total: { amount: number; currency: string };
  lines: { sku: string; quantity: number }[];
}

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

/** Orders against the stock that is held and the money that is authorised for them; none stuck, no cart ordered twice. */
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

async function auditBatch({ inventory, payments }: Books, orders: Order[]): Promise<string[]> {
  const ids = orders.map(({ _id }) => _id);
  const [held, paid] = await Promise.all([inventory.query<Held>(HELD, [ids]), payments.query<Paid>(PAID, [ids])]);
  return orders.flatMap((order) => {
    const reservation = held.rows.find(({ order_id }) => order_id === order._id);
    const live = paid.rows.filter(({ order_id, status }) => order_id === order._id && LIVE_PAYMENTS.includes(status));
    return [...stuck(order), ...heldFor(order, reservation), ...paidFor(order, live)].map(
      (fault) => `Order ${order.number} (${order.status}): ${fault}`,
    );
  });
}

const stuck = ({ status, dueAt }: Order): string[] =>
  status === 'PENDING' && (!dueAt || dueAt.getTime() < Date.now() - OVERDUE_MS)
    ? ['it waits, and its deadline has passed.']
    : [];

function heldFor(order: Order, reservation: Held | undefined): string[] {
  if (order.status === 'CANCELLED') return reservation?.status === 'HELD' ? ['its stock is still held.'] : [];
  if (order.status === 'PENDING' && !order.stockReserved) return [];
  if (reservation?.status !== 'HELD') return ['no stock is held for it.'];
  const wanted = new Map<string, number>();
  for (const { sku, quantity } of order.lines) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
  const same =
    reservation.lines?.length === wanted.size &&
    reservation.lines.every(({ sku, quantity }) => wanted.get(sku) === quantity);
  return same ? [] : ['what is held for it is not what was ordered.'];
}

function paidFor(order: Order, live: Paid[]): string[] {
  if (order.status === 'CANCELLED')
    return live.length ? [`${live.length} payment of it is still live (${live[0]!.status}).`] : [];
  if (order.status === 'PENDING') return live.length > 1 ? ['it has more than one live payment.'] : [];
  const { amount, currency } = order.total;
  if (amount === 0) return live.length ? ['it costs nothing and has a payment.'] : [];
  if (live.length !== 1) return [`it has ${live.length} live payments.`];
  const [payment] = live;
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
