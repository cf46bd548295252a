import { createHash } from 'node:crypto';
import type pg from 'pg';

/** One number for all of the shop's migrations: whoever migrates a database does it alone. */
const LOCK = 7_467_001;

/**
 * Applies the migrations of one owner that a database has not had yet, each once, in order and in a transaction of its
 * own; others that start at the same time wait. Throws when one that was applied has been changed since.
 */
export async function migrate(pool: pg.Pool, owner: string, migrations: string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(`CREATE TABLE IF NOT EXISTS kit_migrations (
      owner text, number int, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (owner, number))`);
    const { rows } = await client.query<{ number: number; hash: string }>(
      'SELECT number, hash FROM kit_migrations WHERE owner = $1',
      [owner],
    );
    const applied = new Map(rows.map(({ number, hash }) => [number, hash]));
    for (const [index, text] of migrations.entries()) await apply(client, owner, index + 1, text, applied);
  } finally {
    // Closing the connection gives the lock back, whatever happened.
    client.release(true);
  }
}

async function apply(
  client: pg.PoolClient,
  owner: string,
  number: number,
  text: string,
  applied: ReadonlyMap<number, string>,
): Promise<void> {
  const hash = createHash('sha256').update(text).digest('hex');
  const known = applied.get(number);
  if (known === hash) return;
  if (known)
    throw new Error(`Migration ${number} of ${owner} was changed after it was applied. Add a new one instead.`);
  await client.query('BEGIN');
  await client.query(text);
  await client.query('INSERT INTO kit_migrations (owner, number, hash) VALUES ($1, $2, $3)', [owner, number, hash]);
  await client.query('COMMIT');
}
