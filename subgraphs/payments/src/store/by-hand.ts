import { inputHash } from '@shop/kit/idempotency';
import type { Postgres, Sql, Tx } from '@shop/kit/postgres';
import { ok, type Result } from '@shop/kit/result';
import {
  amountProblem,
  availableTo,
  isCancelled,
  noSuchPayment,
  reusedKey,
  type RequestByHand,
  type UnderWay,
} from '../domain/by-hand';
import type { Payment } from '../domain/payment';
import { COLUMNS } from './payments';

/** What finance asked for, as it is noted. No operation: the payment itself is let go, as it is not authorised yet. */
export interface Noted {
  paymentId: string;
  operationId: string | null;
}

/**
 * Notes what finance asks for, and the trace of who did. A key that `actor` used before answers the first request when
 * the input is the same, unless the provider refused that one.
 */
export const note = (postgres: Postgres, asked: RequestByHand, actor: string): Promise<Result<Noted, string>> =>
  postgres.transaction(async (tx) => {
    const { idempotencyKey: key, paymentId } = asked;
    const hash = inputHash(asked);
    const used = await usedKey(tx, actor, key);
    if (used) return used.hash === hash ? ok(used) : reusedKey();
    const [payment] = await tx.query<Payment>(`SELECT ${COLUMNS} FROM payments WHERE id = $1 FOR NO KEY UPDATE`, [
      paymentId,
    ]);
    if (!payment) return noSuchPayment();
    const noted = await noteFor(tx, payment, asked);
    if (!noted.ok) return noted;
    await tx.query(
      `INSERT INTO requests_by_hand (actor, idempotency_key, input_hash, payment_id, operation_id)
       VALUES ($1, $2, $3, $4, $5)`,
      [actor, key, hash, paymentId, noted.value.operationId],
    );
    await tx.send([], { subject: paymentId, version: payment.version });
    return noted;
  });

/** The earlier use of a key; requests with the same key wait for each other here. One that was refused keeps none. */
async function usedKey(tx: Tx, actor: string, key: string): Promise<(Noted & { hash: string }) | undefined> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify([actor, key])]);
  await tx.query(
    `DELETE FROM requests_by_hand AS r USING operations AS o
     WHERE r.actor = $1 AND r.idempotency_key = $2 AND o.id = r.operation_id AND o.status = 'FAILED'`,
    [actor, key],
  );
  const [used] = await tx.query<Noted & { hash: string }>(
    `SELECT input_hash AS hash, payment_id AS "paymentId", operation_id AS "operationId" FROM requests_by_hand
     WHERE actor = $1 AND idempotency_key = $2`,
    [actor, key],
  );
  return used;
}

async function noteFor(
  tx: Tx,
  payment: Payment,
  { kind, amount, reason }: RequestByHand,
): Promise<Result<Noted, string>> {
  const { id: paymentId, status, cancelled } = payment;
  if (kind === 'RELEASE' && !cancelled && (status === 'PENDING' || status === 'REQUIRES_ACTION')) {
    await tx.query('UPDATE payments SET cancelled = true, due_at = now() WHERE id = $1', [paymentId]);
    return ok({ paymentId, operationId: null });
  }
  if (cancelled && kind !== 'REFUND') return isCancelled();
  const available = availableTo(kind, payment, await underWay(tx, paymentId));
  const problem = amountProblem(kind, amount, available);
  if (problem) return problem;
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO operations (payment_id, kind, cause, amount, by_hand, reason)
     VALUES ($1, $2, 'by-hand-' || gen_random_uuid(), $3, true, $4) RETURNING id`,
    [paymentId, kind, kind === 'RELEASE' ? 0 : (amount ?? available), reason],
  );
  return ok({ paymentId, operationId: made!.id });
}

const underWay = async (tx: Tx, paymentId: string): Promise<UnderWay> =>
  (
    await tx.query<UnderWay>(
      `SELECT coalesce(sum(amount) FILTER (WHERE kind = 'CAPTURE' AND status = 'PENDING'), 0)::float8 AS capturing,
         coalesce(sum(amount) FILTER (WHERE kind = 'REFUND' AND status = 'PENDING'), 0)::float8 AS refunding,
         coalesce(bool_or(kind = 'RELEASE' AND NOT by_hand), false) AS "isFinal"
       FROM operations WHERE payment_id = $1`,
      [paymentId],
    )
  )[0]!;

/** Why a request was refused, by the operation's or the payment's state; undefined while the provider has not answered. */
export const outcomeOf = async (
  sql: Sql,
  { paymentId, operationId }: Noted,
): Promise<{ refused: string | null } | undefined> => {
  const [found] = await sql.query<{ refused: string | null }>(
    operationId
      ? `SELECT failure AS refused FROM operations WHERE id = $1 AND status <> 'PENDING'`
      : `SELECT NULL AS refused FROM payments WHERE id = $1 AND status NOT IN ('PENDING', 'REQUIRES_ACTION')`,
    [operationId ?? paymentId],
  );
  return found;
};

/** What finance wrote of refunds, by payment, in order. */
export const reasonsOf = (sql: Sql, paymentIds: string[]): Promise<{ paymentId: string; reason: string }[]> =>
  sql.query(
    `SELECT payment_id AS "paymentId", reason FROM operations WHERE payment_id = ANY ($1) AND reason IS NOT NULL ORDER BY id`,
    [paymentIds],
  );
