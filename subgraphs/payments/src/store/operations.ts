import type { Postgres, Sql, Tx } from '@shop/kit/postgres';
import { effectOf, type Effect, type Operation, type OperationKind, type Told } from '../domain/operation';
import type { Payment } from '../domain/payment';
import { enter } from './ledger';
import { COLUMNS } from './payments';

/** An operation that is being worked on. */
export interface ClaimedOperation extends Operation {
  claim: string;
}

const OPERATION = `id, payment_id AS "paymentId", kind, amount, tries, by_hand AS "byHand", cause = 'surplus' AS "ofSurplus",
  CASE WHEN NOT by_hand AND cause NOT IN ('rest', 'surplus') THEN cause END AS cause`;

/** What is to be done upon an event: nothing of amount 0, and a cause once. */
export interface Wanted {
  kind: OperationKind;
  /** The parcel or the return; `rest` of a RELEASE. */
  cause: string;
  amount: number;
}

/** What is held and not captured is let go; and what finance captured for nothing, if it did, goes back. */
export const REST: Wanted = { kind: 'RELEASE', cause: 'rest', amount: 0 };
const SURPLUS: Wanted = { kind: 'REFUND', cause: 'surplus', amount: 0 };

/** Notes what is to be done for an order's payment, with the event that it came by. Rejects while the payment is not known here. */
export const request = (
  postgres: Postgres,
  orderId: string,
  wanted: readonly Wanted[],
  event: { id: string },
): Promise<void> =>
  postgres.transaction(async (tx) => {
    if (!(await tx.first(event))) return;
    const due = wanted.filter(({ kind, amount }) => kind === 'RELEASE' || amount > 0);
    if (!due.length) return;
    const [payment] = await tx.query<{ id: string }>(
      `SELECT id FROM payments WHERE order_id = $1 AND status <> 'DECLINED' ORDER BY created_at DESC LIMIT 1
       FOR NO KEY UPDATE`,
      [orderId],
    );
    // A free order has no payment, and nothing but the rest of nothing to let go.
    if (!payment && due.every(({ kind }) => kind === 'RELEASE')) return;
    if (!payment) throw new Error(`Order ${orderId} has no payment to act on.`);
    await noteFor(tx, payment.id, due);
  });

/**
 * Notes what is to be done for a payment, whose row the transaction holds: so operations of one payment are committed in
 * the order of their ids, which is the order they are done in. With the rest goes what finance has captured for nothing.
 */
export async function noteFor(tx: Tx, paymentId: string, due: readonly Wanted[]): Promise<void> {
  const isFinal = due.includes(REST) && (await actedByHand(tx, paymentId));
  for (const { kind, cause, amount } of isFinal ? [...due, SURPLUS] : due)
    await tx.query(
      `INSERT INTO operations (payment_id, kind, cause, amount) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [paymentId, kind, cause, amount],
    );
}

/** Whether finance moved something of the payment, or is about to. */
export const actedByHand = async (sql: Sql, paymentId: string): Promise<boolean> =>
  (await sql.query('SELECT 1 FROM operations WHERE payment_id = $1 AND by_hand LIMIT 1', [paymentId])).length > 0;

/**
 * Claims up to `limit` operations that are due. Those of one payment are done one after the other, and none before the
 * provider said whether it holds the amount.
 */
export const claimOperations = (sql: Sql, limit: number, leaseMs: number): Promise<ClaimedOperation[]> =>
  sql.query<ClaimedOperation>(
    `UPDATE operations SET claim = gen_random_uuid(), claimed_until = now() + $2 * interval '1 ms', tries = tries + 1
     WHERE id IN (SELECT id FROM operations AS due WHERE status = 'PENDING' AND due_at <= now()
                    AND (claimed_until IS NULL OR claimed_until < now())
                    AND EXISTS (SELECT FROM payments WHERE payments.id = due.payment_id
                                  AND payments.status NOT IN ('PENDING', 'REQUIRES_ACTION'))
                    AND NOT EXISTS (SELECT FROM operations AS first
                                    WHERE first.payment_id = due.payment_id AND first.status = 'PENDING' AND first.id < due.id)
                  ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING claim, ${OPERATION}`,
    [limit, leaseMs],
  );

/** Keeps claims for another `leaseMs`. */
export const renewOperations = (sql: Sql, claims: string[], leaseMs: number): Promise<unknown> =>
  sql.query(`UPDATE operations SET claimed_until = now() + $2 * interval '1 ms' WHERE claim = ANY ($1)`, [
    claims,
    leaseMs,
  ]);

/** Gives the claim up; the operation is due again after `delayMs`. */
export const postpone = (sql: Sql, { claim }: ClaimedOperation, delayMs: number): Promise<unknown> =>
  sql.query(
    `UPDATE operations SET claim = NULL, claimed_until = NULL, due_at = now() + $2 * interval '1 ms' WHERE claim = $1`,
    [claim, delayMs],
  );

/** Stores what the provider said of an operation, with its effect. A claim that somebody else took over changes nothing. */
export const finishOperation = (postgres: Postgres, operation: ClaimedOperation, told: Told): Promise<void> =>
  postgres.transaction(async (tx) => {
    const [payment] = await tx.query<Payment>(`SELECT ${COLUMNS} FROM payments WHERE id = $1 FOR UPDATE`, [
      operation.paymentId,
    ]);
    const effect = effectOf(payment!, operation, told);
    const [held] = await tx.query(
      `UPDATE operations SET status = $2, failure = $3, claim = NULL, claimed_until = NULL, due_at = NULL
       WHERE claim = $1 RETURNING id`,
      [operation.claim, effect.failure ? 'FAILED' : 'DONE', effect.failure ?? null],
    );
    if (!held) return;
    await save(tx, effect);
    if (effect.releasesRest) await releaseRest(tx, operation.paymentId);
  });

/** The rest that was kept because a parcel could not be charged is let go after all: the provider was never asked to. */
const releaseRest = (tx: Tx, paymentId: string): Promise<unknown> =>
  tx.query(
    `UPDATE operations SET status = 'PENDING', failure = NULL, due_at = now()
     WHERE payment_id = $1 AND kind = 'RELEASE' AND cause = 'rest' AND status = 'FAILED'`,
    [paymentId],
  );

async function save(tx: Tx, { payment, events, transaction, entries = [] }: Effect): Promise<void> {
  const { id, status, captured, refunded, prepaid, missing, released, needsAttention } = payment;
  const version = payment.version + (events.length ? 1 : 0);
  await tx.query(
    `UPDATE payments SET status = $2, captured = $3, refunded = $4, released = $5, needs_attention = $6, version = $7,
       prepaid = $8, missing = $9 WHERE id = $1`,
    [id, status, captured, refunded, released, needsAttention, version, prepaid, missing],
  );
  if (transaction)
    await tx.query(
      `INSERT INTO transactions (payment_id, kind, amount, succeeded, failure_reason, reference)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        id,
        transaction.kind,
        transaction.amount,
        transaction.succeeded,
        transaction.failureReason,
        transaction.reference,
      ],
    );
  if (entries.length) await enter(tx, payment, entries);
  if (events.length) await tx.send(events, { subject: id, version });
}

/** One payment as it is now. */
export const paymentNow = async (sql: Sql, id: string): Promise<Payment> =>
  (await sql.query<Payment>(`SELECT ${COLUMNS} FROM payments WHERE id = $1`, [id]))[0]!;
