import type { Postgres, Sql } from '@shop/kit/postgres';
import type { Payment } from '../domain/payment';
import { lockCustomer } from './methods';
import { COLUMNS } from './payments';

/** All payments of an account, the oldest first. */
export const paymentsOf = (sql: Sql, customerId: string): Promise<Payment[]> =>
  sql.query<Payment>(`SELECT ${COLUMNS} FROM payments WHERE customer_id = $1 ORDER BY created_at, id`, [customerId]);

const NOBODYS = 'customer_id = NULL, guest_id = NULL, last4 = NULL, saves_method = false';

/** Takes the person out of an order's payments: who they were, and what finance wrote about it. */
export const eraseOrder = (postgres: Postgres, orderId: string): Promise<void> =>
  postgres.transaction(async (tx) => {
    await tx.query(
      `UPDATE operations SET reason = NULL WHERE reason IS NOT NULL
         AND payment_id IN (SELECT id FROM payments WHERE order_id = $1)`,
      [orderId],
    );
    await tx.query(`UPDATE payments SET ${NOBODYS} WHERE order_id = $1`, [orderId]);
  });

/**
 * Takes an account out of all tables, for good: a payment that is begun for it later is nobody's, and a card that is
 * being saved is not. With it is stored that the provider is to forget the account; it is told until it says so.
 */
export const erase = (postgres: Postgres, customerId: string): Promise<void> =>
  postgres.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const run = (text: string) => tx.query(text, [customerId]);
    await run('INSERT INTO erased_customers (customer_id) VALUES ($1) ON CONFLICT DO NOTHING');
    await run('DELETE FROM payment_methods WHERE customer_id = $1');
    await run('DELETE FROM method_attempts WHERE customer_id = $1');
    await run('DELETE FROM method_errands WHERE customer_id = $1');
    await run(`INSERT INTO method_errands (id, kind, customer_id) VALUES ($1, 'FORGET', $1)`);
    await run(
      `UPDATE operations SET reason = NULL WHERE reason IS NOT NULL
         AND payment_id IN (SELECT id FROM payments WHERE customer_id = $1)`,
    );
    await run(`UPDATE payments SET ${NOBODYS} WHERE customer_id = $1`);
  });
