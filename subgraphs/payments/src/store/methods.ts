import { unauthenticated } from '@shop/kit/errors';
import type { Postgres, Sql, Tx } from '@shop/kit/postgres';
import type { Result } from '@shop/kit/result';
import { METHODS_AT_MOST, noSuchMethod, tooMany, triedTooOften, type PaymentMethod } from '../domain/method';
import type { Kept } from '../provider';

const COLUMNS = `id, customer_id AS "customerId", reference, brand, last4, expiry_month AS "expiryMonth",
  expiry_year AS "expiryYear", created_at AS "createdAt"`;

/** The saved methods of accounts, each account's oldest first. */
export const methodsOf = (sql: Sql, customerIds: string[]): Promise<PaymentMethod[]> =>
  sql.query<PaymentMethod>(`SELECT ${COLUMNS} FROM payment_methods WHERE customer_id = ANY ($1) ORDER BY place`, [
    customerIds,
  ]);

/** One of the account's own methods; null when there is none of that id. */
export const methodOf = async (sql: Sql, customerId: string, id: string): Promise<PaymentMethod | null> =>
  (
    await sql.query<PaymentMethod>(`SELECT ${COLUMNS} FROM payment_methods WHERE id = $2 AND customer_id = $1`, [
      customerId,
      id,
    ])
  )[0] ?? null;

/** What changes one account's methods takes turns, and is after its erasure what it would be without the account. */
export async function lockCustomer(
  tx: Tx,
  customerId: string,
  mode: '' | '_shared' = '',
): Promise<{ erased: boolean }> {
  await tx.query(`SELECT pg_advisory_xact_lock${mode}(hashtextextended('customer ' || $1, 0))`, [customerId]);
  const rows = await tx.query('SELECT 1 FROM erased_customers WHERE customer_id = $1', [customerId]);
  return { erased: rows.length > 0 };
}

const full = async (tx: Tx, customerId: string): Promise<boolean> => {
  const text = 'SELECT count(*)::int AS count FROM payment_methods WHERE customer_id = $1';
  return (await tx.query<{ count: number }>(text, [customerId]))[0]!.count >= METHODS_AT_MOST;
};

/** How a card may be saved. */
export interface SavingRules {
  attemptsAnHour: number;
  /** After so many ms without `settle` the provider is told to remove the method. */
  undoAfterMs: number;
}

/**
 * Notes, before the provider is asked to keep a card under `id`, that it is to be removed there: only `settle` takes that
 * back. So what we die over, or hear of too late, is not kept.
 */
export const intend = (
  postgres: Postgres,
  { id, customerId }: Pick<PaymentMethod, 'id' | 'customerId'>,
  { attemptsAnHour, undoAfterMs }: SavingRules,
): Promise<Result<null, 'QUANTITY_LIMIT' | 'TOO_MANY_ATTEMPTS'>> =>
  postgres.transaction(async (tx) => {
    const { erased } = await lockCustomer(tx, customerId);
    if (erased) throw unauthenticated('This account was deleted.');
    if (await full(tx, customerId)) return tooMany();
    const [{ count }] = (await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM method_attempts WHERE customer_id = $1 AND at > now() - interval '1 hour'`,
      [customerId],
    )) as [{ count: number }];
    if (count >= attemptsAnHour) return triedTooOften();
    await tx.query('INSERT INTO method_attempts (customer_id) VALUES ($1)', [customerId]);
    await tx.query(
      `INSERT INTO method_errands (id, kind, customer_id, due_at) VALUES ($1, 'REMOVE', $2, now() + $3 * interval '1 ms')`,
      [id, customerId, undoAfterMs],
    );
    return { ok: true, value: null };
  });

/**
 * Stores the method that the provider keeps under an errand's id, in place of the errand, and answers it. A card that is
 * saved already stays as it is and is what is answered; there, as where there is no room, the provider is told to
 * remove the new one. Null when the errand is gone or somebody else's: then the method is being removed.
 */
export const settle = (
  postgres: Postgres,
  errand: { id: string; customerId: string; claim?: string },
  kept: Extract<Kept, { outcome: 'KEPT' }>,
): Promise<Result<PaymentMethod, 'QUANTITY_LIMIT'> | null> =>
  postgres.transaction(async (tx) => {
    const { id, customerId, claim = null } = errand;
    const { erased } = await lockCustomer(tx, customerId);
    const [held] = await tx.query(
      'SELECT id FROM method_errands WHERE id = $1 AND claim IS NOT DISTINCT FROM $2::uuid FOR UPDATE',
      [id, claim],
    );
    if (!held) return null;
    if (erased) {
      await undo(tx, id);
      return null;
    }
    const [known] = await tx.query<PaymentMethod>(
      `SELECT ${COLUMNS} FROM payment_methods WHERE customer_id = $1 AND fingerprint = $2`,
      [customerId, kept.card.fingerprint],
    );
    if (known || (await full(tx, customerId))) {
      await undo(tx, id);
      return known ? { ok: true, value: known } : tooMany();
    }
    await tx.query('DELETE FROM method_errands WHERE id = $1', [id]);
    return { ok: true, value: await insert(tx, errand, kept) };
  });

async function insert(
  tx: Tx,
  { id, customerId }: Pick<PaymentMethod, 'id' | 'customerId'>,
  { reference, card }: Extract<Kept, { outcome: 'KEPT' }>,
): Promise<PaymentMethod> {
  const { fingerprint, brand, last4, expiryMonth, expiryYear } = card;
  const [method] = await tx.query<PaymentMethod>(
    `INSERT INTO payment_methods (id, customer_id, reference, fingerprint, brand, last4, expiry_month, expiry_year)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${COLUMNS}`,
    [id, customerId, reference, fingerprint, brand, last4, expiryMonth, expiryYear],
  );
  return method!;
}

/** Makes an errand, whatever it was, one to remove the method at once. */
export const undo = (sql: Sql, id: string): Promise<unknown> =>
  sql.query(
    `UPDATE method_errands SET kind = 'REMOVE', due_at = now(), claim = NULL, claimed_until = NULL WHERE id = $1`,
    [id],
  );

/** Removes one of the account's own methods; the provider is told by an errand that is stored with it. */
export const remove = (postgres: Postgres, customerId: string, id: string): Promise<Result<null, 'NOT_FOUND'>> =>
  postgres.transaction(async (tx) => {
    const gone = await tx.query('DELETE FROM payment_methods WHERE id = $1 AND customer_id = $2 RETURNING id', [
      id,
      customerId,
    ]);
    if (!gone.length) return noSuchMethod();
    await tx.query(`INSERT INTO method_errands (id, kind, customer_id) VALUES ($1, 'REMOVE', $2)`, [id, customerId]);
    return { ok: true, value: null };
  });
