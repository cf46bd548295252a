import type { Sql, Tx } from '@shop/kit/postgres';

/** Something that the provider is to be told of a saved method, or of all that a customer has. */
export interface Errand {
  /** The method's id, which is the provider's key; of a FORGET the customer's. */
  id: string;
  kind: 'KEEP' | 'REMOVE' | 'FORGET';
  customerId: string;
  /** Of a KEEP: whose card. */
  paymentId: string | null;
  tries: number;
  claim: string;
}

/** Claims up to `limit` errands that are due, for `leaseMs`. Rows that others are claiming are passed over. */
export const claimErrands = (sql: Sql, limit: number, leaseMs: number): Promise<Errand[]> =>
  sql.query<Errand>(
    `UPDATE method_errands SET claim = gen_random_uuid(), claimed_until = now() + $2 * interval '1 ms', tries = tries + 1
     WHERE id IN (SELECT id FROM method_errands WHERE due_at <= now() AND (claimed_until IS NULL OR claimed_until < now())
                  ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING claim, id, kind, customer_id AS "customerId", payment_id AS "paymentId", tries`,
    [limit, leaseMs],
  );

/** Keeps claims for another `leaseMs`. */
export const renewErrands = (sql: Sql, claims: string[], leaseMs: number): Promise<unknown> =>
  sql.query(`UPDATE method_errands SET claimed_until = now() + $2 * interval '1 ms' WHERE claim = ANY ($1)`, [
    claims,
    leaseMs,
  ]);

/** Gives the claim up; the errand is due again after `delayMs`. */
export const postponeErrand = (sql: Sql, { claim }: Errand, delayMs: number): Promise<unknown> =>
  sql.query(
    `UPDATE method_errands SET claim = NULL, claimed_until = NULL, due_at = now() + $2 * interval '1 ms' WHERE claim = $1`,
    [claim, delayMs],
  );

/** The errand is done. One that was made another meanwhile is somebody else's by its claim, and stays. */
export const endErrand = (sql: Sql, { claim }: Pick<Errand, 'claim'>): Promise<unknown> =>
  sql.query('DELETE FROM method_errands WHERE claim = $1', [claim]);

/** The provider would not keep the card: there is nothing to take back. */
export const dropIntent = (sql: Sql, id: string): Promise<unknown> =>
  sql.query('DELETE FROM method_errands WHERE id = $1 AND claim IS NULL', [id]);

/** The card of a payment that was authorised is to be kept. */
export const keepCardOf = (tx: Tx, { id, customerId }: { id: string; customerId: string }): Promise<unknown> =>
  tx.query(
    `INSERT INTO method_errands (id, kind, customer_id, payment_id)
     SELECT gen_random_uuid(), 'KEEP', $2, $1 WHERE NOT EXISTS (SELECT FROM erased_customers WHERE customer_id = $2)`,
    [id, customerId],
  );
