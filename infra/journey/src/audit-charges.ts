import type { Audit, Books } from './audit';
import { chargedFor, openUnits, type Order } from './audit-order';

const CHARGED = `
  SELECT order_id AS "orderId", captured::float8, refunded::float8, prepaid::float8, needs_attention AS "isFlagged",
    NOT released AND captured < amount AND status NOT IN ('PENDING', 'REQUIRES_ACTION') AS "isHeld",
    EXISTS (SELECT FROM operations WHERE payment_id = payments.id AND operations.status = 'PENDING')
      OR EXISTS (SELECT FROM transactions WHERE payment_id = payments.id AND at > $2) AS "isMoving",
    EXISTS (SELECT FROM operations WHERE payment_id = payments.id AND by_hand) AS "byHand"
  FROM payments WHERE order_id = ANY ($1) AND status <> 'DECLINED'`;

/**
 * What payments says of an order: `isFlagged` that something was refused and finance knows, `isMoving` that more is
 * coming, `byHand` that finance acted; `prepaid` was captured by hand for parcels that are yet to leave.
 */
export interface Charged {
  captured: number;
  refunded: number;
  prepaid: number;
  byHand: boolean;
  isFlagged: boolean;
  isHeld: boolean;
  isMoving: boolean;
}

const BATCH = 500;

/** Every settled order's parcels were charged and its returns paid back, to the cent, and nothing is held for nothing. */
export async function auditCharges(books: Books): Promise<Audit> {
  const faults: string[] = [];
  const batch: Order[] = [];
  const look = async () => faults.push(...(await auditBatch(books, batch.splice(0))));
  const settled = { updatedAt: { $lte: books.settledBefore }, status: { $ne: 'PENDING' } };
  for await (const order of books.orders.collection<Order>('orders').find(settled))
    if (batch.push(order) === BATCH) await look();
  await look();
  return { looked: ['what was charged and paid back for them'], faults };
}

async function auditBatch({ payments, settledBefore }: Books, orders: Order[]): Promise<string[]> {
  const ids = orders.map(({ _id }) => _id);
  const { rows } = await payments.query<Charged & { orderId: string }>(CHARGED, [ids, settledBefore]);
  return orders.flatMap((order) => {
    const paid = rows.filter(({ orderId }) => orderId === order._id);
    return chargeFaults(order, paid).map((fault) => `Order ${order.number} (${order.status}): ${fault}`);
  });
}

/** What an order's payments took and gave back that its parcels and returns do not say. */
export function chargeFaults(order: Order, payments: Charged[]): string[] {
  if (payments.some(({ isMoving }) => isMoving)) return [];
  const sum = (key: 'captured' | 'refunded' | 'prepaid') => payments.reduce((all, payment) => all + payment[key], 0);
  const isFlagged = payments.some((payment) => payment.isFlagged);
  const [charged, captured] = [chargedFor(order), sum('captured') - sum('prepaid')];
  const [owed, refunded] = [owedFor(order), sum('refunded')];
  // What finance captured ahead and no parcel used goes back: the order's parcels and returns don't know of it.
  const unearned = payments.some(({ byHand }) => byHand) ? Math.max(0, captured - charged) : 0;
  const isShort = isFlagged ? captured - unearned > charged : captured - unearned !== charged;
  const isWhole = order.lines.every((line) => openUnits(line) === 0);
  return [
    ...(isShort ? [`its parcels are to be charged ${charged}; ${captured} were captured.`] : []),
    ...(refunded < owed && !isFlagged ? [`its returns are owed ${owed}; ${refunded} were refunded.`] : []),
    ...(refunded - unearned !== order.refunded
      ? [`it knows of ${order.refunded} refunded; payments refunded ${refunded}.`]
      : []),
    ...(isWhole && !isFlagged && payments.some(({ isHeld }) => isHeld)
      ? ['nothing is left to ship, and money is still held.']
      : []),
  ];
}

const owedFor = ({ returns }: Order): number =>
  returns
    .filter(({ status }) => status === 'RECEIVED' || status === 'REFUNDED')
    .reduce((all, { refund }) => all + (refund?.amount ?? 0), 0);
