import type { Sql } from '@shop/kit/postgres';
import type { Transaction } from '../domain/payment';

/** What was asked of the provider for payments, in the order of time. */
export const transactionsOf = (sql: Sql, paymentIds: string[]): Promise<Transaction[]> =>
  sql.query<Transaction>(
    `SELECT id::text, payment_id AS "paymentId", kind, amount, succeeded, failure_reason AS "failureReason",
       reference, at
     FROM transactions WHERE payment_id = ANY ($1) ORDER BY transactions.id`,
    [paymentIds],
  );
