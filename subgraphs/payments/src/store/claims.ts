import type { Postgres, Sql, Tx } from '@shop/kit/postgres';
import type { Payment } from '../domain/payment';
import type { Step } from '../domain/steps';
import { keepCardOf } from './errands';
import { enter } from './ledger';
import { lockCustomer } from './methods';
import { COLUMNS } from './payments';

/** A payment that is being worked on; nobody else works on it while the claim is renewed. */
export interface Claimed extends Payment {
  claim: string;
}

/** Claims up to `limit` payments that are due, for `leaseMs`. Rows that others are claiming are passed over. */
export const claim = (sql: Sql, limit: number, leaseMs: number): Promise<Claimed[]> =>
  sql.query<Claimed>(
    `UPDATE payments SET claim = gen_random_uuid(), claimed_until = now() + $2 * interval '1 ms'
     WHERE id IN (SELECT id FROM payments WHERE due_at <= now() AND (claimed_until IS NULL OR claimed_until < now())
                  ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING claim, ${COLUMNS}`,
    [limit, leaseMs],
  );

/** Keeps claims for another `leaseMs`. */
export const renew = (sql: Sql, claims: string[], leaseMs: number): Promise<unknown> =>
  sql.query(`UPDATE payments SET claimed_until = now() + $2 * interval '1 ms' WHERE claim = ANY ($1)`, [
    claims,
    leaseMs,
  ]);

/**
 * Counts a call to the provider before it is made, so that a crash within it counts too, and notes whose order it is.
 * Answers the payment as it is now; undefined when it is no longer claimed, or was cancelled: then no call is made.
 */
export const beginTry = (
  postgres: Postgres,
  { id, claim: held }: Claimed,
  { customerId, guestId, savesMethod }: Pick<Payment, 'customerId' | 'guestId' | 'savesMethod'>,
): Promise<Payment | undefined> =>
  postgres.transaction(async (tx) => {
    const erased = customerId !== null && (await lockCustomer(tx, customerId, '_shared')).erased;
    const [payment] = await tx.query<Payment>(
      `UPDATE payments SET tries = tries + 1, customer_id = $3, guest_id = $4, saves_method = $5
       WHERE id = $1 AND claim = $2 AND NOT cancelled RETURNING ${COLUMNS}`,
      [id, held, erased ? null : customerId, guestId, savesMethod && !erased],
    );
    return payment;
  });

/**
 * Stores what a task did, with its events, transaction and ledger entries, and gives the claim up. `change` sees the
 * payment as it is now. A claim that somebody else took over meanwhile changes nothing: theirs finds the same answer.
 */
export const finish = (
  postgres: Postgres,
  { id, claim: held }: Claimed,
  change: (payment: Payment) => Step,
): Promise<void> =>
  postgres.transaction(async (tx) => {
    const [payment] = await tx.query<Payment>(
      `SELECT ${COLUMNS} FROM payments WHERE id = $1 AND claim = $2 FOR UPDATE`,
      [id, held],
    );
    if (payment) await save(tx, change(payment));
  });

async function save(tx: Tx, { payment, events, transaction, entries, dueInMs, keepsCardFor }: Step): Promise<void> {
  const { id, status, brand, last4, declineReason, released, actionKind, actionUrl, actionUntil } = payment;
  const version = payment.version + (events.length ? 1 : 0);
  await tx.query(
    `UPDATE payments SET status = $2, brand = $3, last4 = $4, decline_reason = $5, version = $6, released = $8,
       due_at = now() + $7 * interval '1 ms', claim = NULL, claimed_until = NULL,
       action_kind = $9, action_url = $10, action_until = $11 WHERE id = $1`,
    [
      ...[id, status, brand, last4, declineReason, version, dueInMs ?? null, released],
      ...[actionKind, actionUrl, actionUntil],
    ],
  );
  if (transaction)
    await tx.query(
      `INSERT INTO transactions (payment_id, kind, amount, succeeded, failure_reason, reference)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, transaction.kind, payment.amount, transaction.succeeded, transaction.failureReason, transaction.reference],
    );
  if (entries) await enter(tx, payment, entries);
  if (keepsCardFor) await keepCardOf(tx, { id, customerId: keepsCardFor });
  if (events.length) await tx.send(events, { subject: id, version });
}
