import type { Sql } from '@shop/kit/postgres';
import type { Payment, PaymentStatus } from '../domain/payment';

/** A payment's columns as Payment names them. */
export const COLUMNS = `id, order_id AS "orderId", customer_id AS "customerId", guest_id AS "guestId",
  amount, captured, refunded, prepaid, missing, currency, status, brand, last4, decline_reason AS "declineReason",
  tries, cancelled, released, needs_attention AS "needsAttention", saves_method AS "savesMethod", action_kind AS "actionKind", action_url AS "actionUrl", action_until AS "actionUntil", version, created_at AS "createdAt"`;

/** What a list of payments is narrowed to. */
export interface PaymentFilter {
  status?: PaymentStatus[] | null;
  orderId?: string | null;
}

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

/** The provider says that something happened to a payment: one that waits for the shopper is due. */
export const lookAt = (sql: Sql, id: string): Promise<unknown> =>
  sql.query(`UPDATE payments SET due_at = now() WHERE id = $1 AND status = 'REQUIRES_ACTION'`, [id]);
