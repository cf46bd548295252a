import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Kept, Provider } from './provider';
import { cardOf, FOR_EVER_MS, newReference, remembered } from './simulator-cards';

/** The customers of the simulated provider and what it keeps of them: no row holds a card's number. */
export const METHOD_TABLES = `
  CREATE TABLE IF NOT EXISTS simulator.customers (
    key text PRIMARY KEY,
    forgotten boolean NOT NULL DEFAULT false
  );
  CREATE TABLE IF NOT EXISTS simulator.methods (
    key text PRIMARY KEY,
    customer text NOT NULL REFERENCES simulator.customers,
    reference text NOT NULL UNIQUE,
    token text,
    outcome text,
    reason text,
    calls int NOT NULL DEFAULT 1
  );
  CREATE INDEX IF NOT EXISTS methods_of ON simulator.methods (customer);`;

interface Row {
  customer: string;
  reference: string;
  token: string | null;
  outcome: 'KEPT' | 'DECLINED' | 'REMOVED' | null;
  reason: string | null;
}

/** One statement, so that calls with one key at once keep one method; the customer's row lets a call to forget it take turns. */
const KEEP = `
  WITH known AS (
    INSERT INTO simulator.customers AS c (key) VALUES ($2)
    ON CONFLICT (key) DO UPDATE SET forgotten = c.forgotten RETURNING forgotten
  )
  INSERT INTO simulator.methods AS m (key, customer, reference, token, outcome, reason)
  SELECT $1, $2, $3, $4, CASE WHEN forgotten THEN 'REMOVED' WHEN $7::int = 0 THEN $5 END, $6 FROM known
  ON CONFLICT (key) DO UPDATE
    SET calls = m.calls + 1, outcome = coalesce(m.outcome, CASE WHEN m.calls >= $7::int THEN $5 END)
  RETURNING *`;
const REMOVE = `
  WITH known AS (
    INSERT INTO simulator.customers AS c (key) VALUES ($2)
    ON CONFLICT (key) DO UPDATE SET forgotten = c.forgotten RETURNING key
  )
  INSERT INTO simulator.methods (key, customer, reference, outcome) SELECT $1, key, $3, 'REMOVED' FROM known
  ON CONFLICT (key) DO UPDATE SET outcome = 'REMOVED', token = NULL`;
const FORGET = `
  INSERT INTO simulator.customers (key, forgotten) VALUES ($1, true)
  ON CONFLICT (key) DO UPDATE SET forgotten = true`;
const CLEAR = `UPDATE simulator.methods SET outcome = 'REMOVED', token = NULL WHERE customer = $1`;

/** The part of the provider that keeps cards. tok_timeout keeps one and never says so; tok_flaky fails twice. */
export function simulatedMethods(
  pool: Pool,
  slowMs: number,
): Pick<Provider, 'keepMethod' | 'removeMethod' | 'forgetCustomer'> {
  return {
    async keepMethod({ key, customer, from }, signal) {
      const token = 'token' in from ? from.token : await chargedToken(pool, from.authorization);
      const { answers, failures = 0, ...card } = cardOf(token);
      // Who asks to confirm is at hand while it pays, not while it saves a card.
      const asks = card.outcome === 'REQUIRES_ACTION' && 'token' in from;
      const reason = asks ? 'authentication_required' : (card.reason ?? null);
      const outcome = reason ? 'DECLINED' : 'KEPT';
      const values = [key, customer, newReference(), remembered(token), outcome, reason, failures];
      const row = (await pool.query<Row>(KEEP, values)).rows[0]!;
      if (answers === 'slowly') await wait(slowMs, undefined, { signal });
      if (answers === 'never' && 'token' in from) await wait(FOR_EVER_MS, undefined, { signal });
      if (!row.outcome) throw new Error('The simulated provider failed, as it was asked to.');
      return answerOf(row);
    },
    async removeMethod({ key, customer }) {
      await pool.query(REMOVE, [key, customer, newReference()]);
    },
    async forgetCustomer(customer) {
      await pool.query(FORGET, [customer]);
      await pool.query(CLEAR, [customer]);
    },
  };
}

/** The token whose card a reference stands for; null when it is not kept. */
export const keptToken = async (pool: Pool, reference: string): Promise<string | null> =>
  (await pool.query<Row>(`SELECT token FROM simulator.methods WHERE reference = $1 AND outcome = 'KEPT'`, [reference]))
    .rows[0]?.token ?? null;

const chargedToken = async (pool: Pool, key: string): Promise<string | null> =>
  (await pool.query<Row>(`SELECT token FROM simulator.authorizations WHERE key = $1 AND outcome <> 'DECLINED'`, [key]))
    .rows[0]?.token ?? null;

const EXPIRY = { expiryMonth: 12, expiryYear: 2034 };

function answerOf({ customer, reference, token, outcome, reason }: Row): Kept {
  if (outcome !== 'KEPT') return { outcome: 'DECLINED', reason: reason ?? 'method_removed' };
  const { brand, last4 } = cardOf(token);
  const fingerprint = createHash('sha256').update(`${customer} ${token}`).digest('base64url').slice(0, 22);
  return { outcome: 'KEPT', reference, card: { brand, last4, ...EXPIRY, fingerprint } };
}
