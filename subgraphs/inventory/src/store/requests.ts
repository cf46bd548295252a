import { inputHash, keyReused } from '@shop/kit/idempotency';
import type { Tx } from '@shop/kit/postgres';
import { ok, type Result } from '@shop/kit/result';

/** A request that changes stock, as its sender may send it again. */
export interface Keyed {
  /** Who sends it: keys are unique for them. */
  actor: string;
  idempotencyKey: string;
  input: unknown;
}

/**
 * Does the work of a request once: sent again with the same input it answers what it answered at first, with another
 * input it is refused. A refused request keeps no key. What is answered is stored as JSON.
 */
export async function once<T>(
  tx: Tx,
  { actor, idempotencyKey, input }: Keyed,
  work: () => Promise<Result<T, string>>,
): Promise<Result<T, string>> {
  const hash = inputHash(input);
  const used = await usedKey<T>(tx, actor, idempotencyKey);
  if (used) return used.hash === hash ? ok(used.answer) : keyReused();
  const done = await work();
  if (!done.ok) return done;
  await tx.query(
    'INSERT INTO adjustments (actor, idempotency_key, input_hash, answer) VALUES ($1, $2, $3, $4::jsonb)',
    [actor, idempotencyKey, hash, JSON.stringify(done.value)],
  );
  return done;
}

/** The earlier use of a key; requests with the same key wait for each other here. */
async function usedKey<T>(tx: Tx, actor: string, key: string) {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify([actor, key])]);
  const [used] = await tx.query<{ hash: string; answer: T }>(
    `SELECT input_hash AS hash, coalesce(answer, to_jsonb(sku)) AS answer FROM adjustments
     WHERE actor = $1 AND idempotency_key = $2`,
    [actor, key],
  );
  return used;
}
