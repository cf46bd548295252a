import { setTimeout as wait } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';
import type { Authorization, OperationAnswer, OperationRequest, Provider } from './provider';
import { cardOf, FOR_EVER_MS, newReference, remembered, type Card } from './simulator-cards';
import { openPage, type PageSettings } from './simulator-page';
import { noticeOf } from './webhook';
import { keptToken, METHOD_TABLES, simulatedMethods } from './simulator-methods';

/** Its memory: one row a key, made when the first call arrives, decided when `outcome` is there. */
const TABLE = `
  CREATE SCHEMA IF NOT EXISTS simulator;
  CREATE TABLE IF NOT EXISTS simulator.authorizations (
    key text PRIMARY KEY,
    reference text NOT NULL,
    token text,
    amount bigint,
    currency text,
    brand text,
    last4 text,
    outcome text,
    reason text,
    calls int NOT NULL DEFAULT 0
  );
  ALTER TABLE simulator.authorizations ADD COLUMN IF NOT EXISTS released boolean NOT NULL DEFAULT false;
  CREATE TABLE IF NOT EXISTS simulator.operations (
    key text PRIMARY KEY,
    authorization_key text NOT NULL,
    kind text NOT NULL,
    amount bigint NOT NULL,
    outcome text NOT NULL,
    reason text,
    reference text NOT NULL,
    calls int NOT NULL DEFAULT 1
  );
  CREATE INDEX IF NOT EXISTS operations_of ON simulator.operations (authorization_key);`;

type Row = { outcome: Authorization['outcome'] | null } & Record<
  'reference' | 'brand' | 'last4' | 'reason',
  string | null
>;

/**
 * A payment provider for development and tests, as if it were remote: a memory of its own that survives us, a
 * connection of its own, and the faults that the tokens name. tok_timeout holds the money and never says so.
 */
export async function openSimulator(url: string, { slowMs, ...settings }: { slowMs: number } & PageSettings) {
  const pool = new Pool({ connectionString: url, max: 5, connectionTimeoutMillis: 3000, statement_timeout: 5000 });
  pool.on('error', () => {});
  await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(7362); ${TABLE} ${METHOD_TABLES} COMMIT;`);
  const page = await openPage(pool, settings);
  const answerOf = (row: Row | undefined) => told(row, page.urlOf);
  const row = async (sql: string, values: unknown[]) => (await pool.query<Row>(sql, values)).rows[0];

  const provider: Provider = {
    ...simulatedMethods(pool, slowMs),
    async authorize({ key, source, amount: { amount, currency } }, signal) {
      const token = 'token' in source ? source.token : await keptToken(pool, source.method);
      const { answers, ...card } = token === null ? REMOVED : cardOf(token);
      const decided = await row(CALL, [
        ...[key, newReference(), remembered(token), amount, currency, card.brand, card.last4],
        ...[card.outcome ?? 'AUTHORIZED', card.reason ?? null, card.failures ?? 0],
      ]);
      if (answers === 'slowly') await wait(slowMs, undefined, { signal });
      if (answers === 'never') await wait(FOR_EVER_MS, undefined, { signal });
      if (!decided?.outcome) throw new Error('The simulated provider failed, as it was asked to.');
      return answerOf(decided)!;
    },
    lookup: async (key) => answerOf(await row('SELECT * FROM simulator.authorizations WHERE key = $1', [key])),
    async capture(request, signal) {
      const { answer, isNew, token } = await operate(pool, 'CAPTURE', request);
      if (isNew && cardOf(token).hushesCaptures) await wait(FOR_EVER_MS, undefined, { signal });
      return answer;
    },
    noticed: (body, signature) => (settings.webhookSecret ? noticeOf(settings.webhookSecret, body, signature) : null),
    refund: async (request) => (await operate(pool, 'REFUND', request)).answer,
    release: async (request) => (await operate(pool, 'RELEASE', request)).answer,
    async void(key) {
      await row(VOID, [key, newReference()]);
    },
  };
  const close = async () => {
    await page.close();
    await pool.end();
  };
  return { provider, close };
}

type Kind = 'CAPTURE' | 'REFUND' | 'RELEASE';

interface Operated {
  answer: OperationAnswer;
  /** The key was not known before. */
  isNew: boolean;
  token: string | null;
}

/** Its own books decide, under a lock of the authorization; a key that it knows is answered the same again. */
async function operate(pool: Pool, kind: Kind, request: OperationRequest): Promise<Operated> {
  const { authorization, key, amount } = request;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<Books>(BOOKS, [authorization]);
    const known = await client.query<OperationAnswer>(AGAIN, [key]);
    const answer =
      known.rows[0] ?? (await decided(client, kind, { ...request, refusal: refusalOf(kind, amount.amount, rows[0]) }));
    await client.query('COMMIT');
    return { answer, isNew: !known.rows[0], token: rows[0]?.token ?? null };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

interface Books {
  token: string | null;
  amount: string;
  released: boolean;
  captured: string;
  refunded: string;
}

const BOOKS = `
  SELECT token, amount, released,
    (SELECT coalesce(sum(amount), 0) FROM simulator.operations
     WHERE authorization_key = a.key AND kind = 'CAPTURE' AND outcome = 'DONE') AS captured,
    (SELECT coalesce(sum(amount), 0) FROM simulator.operations
     WHERE authorization_key = a.key AND kind = 'REFUND' AND outcome = 'DONE') AS refunded
  FROM simulator.authorizations AS a WHERE key = $1 AND outcome = 'AUTHORIZED' FOR UPDATE`;
const AGAIN = `
  UPDATE simulator.operations SET calls = calls + 1 WHERE key = $1 RETURNING outcome, reason, reference`;

/** Why it will not; undefined when it will. */
function refusalOf(kind: Kind, amount: number, books: Books | undefined): string | undefined {
  if (!books) return 'no_authorization';
  if (kind === 'RELEASE') return undefined;
  if (kind === 'REFUND')
    return Number(books.captured) - Number(books.refunded) < amount ? 'exceeds_captured' : undefined;
  if (books.released || Number(books.amount) - Number(books.captured) < amount) return 'exceeds_authorization';
  return cardOf(books.token).captures;
}

async function decided(
  client: PoolClient,
  kind: Kind,
  { authorization, key, amount, refusal }: OperationRequest & { refusal: string | undefined },
): Promise<OperationAnswer> {
  const outcome = refusal ? 'REFUSED' : 'DONE';
  if (kind === 'RELEASE' && !refusal)
    await client.query('UPDATE simulator.authorizations SET released = true WHERE key = $1', [authorization]);
  const { rows } = await client.query<OperationAnswer>(
    `INSERT INTO simulator.operations (key, authorization_key, kind, amount, outcome, reason, reference)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING outcome, reason, reference`,
    [key, authorization, kind, amount.amount, outcome, refusal ?? null, newReference()],
  );
  return rows[0]!;
}

const REMOVED: Card = { brand: '', last4: '', outcome: 'DECLINED', reason: 'method_removed' };

/** One statement, so that calls with one key at once make one authorization. */
const CALL = `
  INSERT INTO simulator.authorizations AS a (key, reference, token, amount, currency, brand, last4, outcome, reason, calls)
  VALUES ($1, $2, $3, $4, $5, nullif($6, ''), nullif($7, ''), CASE WHEN $10::int = 0 THEN $8 END, $9, 1)
  ON CONFLICT (key) DO UPDATE
    SET calls = a.calls + 1, outcome = coalesce(a.outcome, CASE WHEN a.calls >= $10::int THEN $8 END)
  RETURNING *`;

const VOID = `
  INSERT INTO simulator.authorizations AS a (key, reference, outcome) VALUES ($1, $2, 'VOIDED')
  ON CONFLICT (key) DO UPDATE SET outcome = 'VOIDED' WHERE a.outcome IS DISTINCT FROM 'DECLINED'`;

const told = (row: Row | undefined, urlOf: (reference: string) => string): Authorization | null =>
  row?.outcome
    ? {
        outcome: row.outcome,
        reference: row.reference!,
        ...(row.brand && row.last4 && { card: { brand: row.brand, last4: row.last4 } }),
        ...(row.reason && { reason: row.reason }),
        ...(row.outcome === 'REQUIRES_ACTION' && { action: { kind: 'redirect', url: urlOf(row.reference!) } }),
      }
    : null;
