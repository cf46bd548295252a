import { randomUUID } from 'node:crypto';
import type { Postgres, Tx } from '@shop/kit/postgres';
import type { Amount } from '../provider';
import { actedByHand, noteFor, REST } from './operations';

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
    const open = await tx.query<{ id: string }>(
      `SELECT id FROM payments WHERE order_id = $1 AND NOT cancelled AND status <> 'DECLINED' FOR NO KEY UPDATE`,
      [orderId],
    );
    for (const { id } of open) await letGo(tx, id);
  });

/** Where finance moved something its operations end first: then the rest is let go, and what was captured goes back. */
async function letGo(tx: Tx, id: string): Promise<void> {
  const byHand = await actedByHand(tx, id);
  if (byHand) await noteFor(tx, id, [REST]);
  await tx.query(
    `UPDATE payments SET cancelled = true, due_at = CASE WHEN $2 THEN due_at ELSE now() END
     WHERE id = $1 AND (status IN ('PENDING', 'REQUIRES_ACTION', 'AUTHORIZED') OR $2)`,
    [id, byHand],
  );
}

/** What is heard of one order takes turns, as a request and a cancellation may come at once. */
const lockOrder = (tx: Tx, orderId: string) =>
  tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [orderId]);
