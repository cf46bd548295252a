import { randomUUID } from 'node:crypto';
import type { Postgres, Sql, Tx } from '@shop/kit/postgres';
import type { Payment, PaymentStatus } from '../domain/payment';
import type { Amount } from '../provider';

/** A payment's columns as Payment names them. */
export const COLUMNS = `id, order_id AS "orderId", customer_id AS "customerId", guest_id AS "guestId",
  amount, captured, refunded, currency, status, brand, last4, decline_reason AS "declineReason",
  tries, cancelled, released, needs_attention AS "needsAttention", saves_method AS "savesMethod", version, created_at AS "createdAt"`;

/** What a list of payments is narrowed to. */
export interface PaymentFilter {
  status?: PaymentStatus[] | null;
  orderId?: string | null;
}

/** Begins the payment of an order, unless there is one or the order was cancelled. It is due at once. */
export const begin = (postgres: Postgres, orderId: string, total: Amount, event: { id: string }): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event))) return;
    await lockOrder(tx, orderId);
    await tx.query(
      `INSERT INTO payments (id, order_id, amount, currency) SELECT $1, $2, $3, $4
       WHERE NOT EXISTS (SELECT FROM cancelled_orders WHERE order_id = $2)
         AND NOT EXISTS (SELECT FROM payments WHERE order_id = $2)`,
      [randomUUID(), orderId, total.amount, total.currency],
    );
  });

/** Notes that an order was cancelled: what is held for it, now or by a call that is under way, is due to be let go. */
export const cancel = (postgres: Postgres, orderId: string, event: { id: string }): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event))) return;
    await lockOrder(tx, orderId);
    await tx.query('INSERT INTO cancelled_orders (order_id) VALUES ($1) ON CONFLICT DO NOTHING', [orderId]);
    await tx.query(
      `UPDATE payments SET cancelled = true, due_at = now()
       WHERE order_id = $1 AND NOT cancelled AND status IN ('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED')`,
      [orderId],
    );
  });

/** What is heard of one order takes turns, as a request and a cancellation may come at once. */
const lockOrder = (tx: Tx, orderId: string) =>
  tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [orderId]);

/** Payments by id. */
export const byIds = (sql: Sql, ids: string[]): Promise<Payment[]> =>
  sql.query<Payment>(`SELECT ${COLUMNS} FROM payments WHERE id = ANY ($1)`, [ids]);

/** All payments of orders, each order's newest first. */
export const ofOrders = (sql: Sql, orderIds: string[]): Promise<Payment[]> =>
  sql.query<Payment>(`SELECT ${COLUMNS} FROM payments WHERE order_id = ANY ($1) ORDER BY created_at DESC, id DESC`, [
    orderIds,
  ]);

const MATCHES = '($1::text[] IS NULL OR status = ANY ($1)) AND ($2::text IS NULL OR order_id = $2)';
const matched = ({ status, orderId }: PaymentFilter) => [status ?? null, orderId ?? null];

/** Up to `limit` payments, newest first, older than the place `after` (createdAt and id). */
export const newest = (
  sql: Sql,
  filter: PaymentFilter,
  limit: number,
  after?: readonly [Date, string],
): Promise<Payment[]> =>
  sql.query<Payment>(
    `SELECT ${COLUMNS} FROM payments
     WHERE ${MATCHES} AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4))
     ORDER BY created_at DESC, id DESC LIMIT $5`,
    [...matched(filter), after?.[0] ?? null, after?.[1] ?? null, limit],
  );

/** How many payments match. */
export const count = async (sql: Sql, filter: PaymentFilter): Promise<number> =>
  (
    await sql.query<{ count: number }>(`SELECT count(*)::int AS count FROM payments WHERE ${MATCHES}`, matched(filter))
  )[0]!.count;
