import pg from 'pg';
import type { NewEvent } from '@shop/schema/events/event';
import { auditEvents } from './audit';
import { connecting } from './connecting';
import { migrate } from './migrate';
import { stamp } from './outbox';
import { forgetOldEvents, OUTBOX_MIGRATIONS, pgOutbox, storeEvents } from './outbox-pg';
import { badInput } from './errors';
import { countStoreCall } from './store-calls';
import type { Kit } from './subgraph';
import { openPgBell } from './wake-pg';

/** Asks PostgreSQL; answers the rows. bigint comes as a number, numeric (also a sum of bigint) as a string. */
export interface Sql {
  query<R>(text: string, values?: unknown[]): Promise<R[]>;
}

export interface Tx extends Sql {
  /** Remembers an event with this transaction; false when its effect is stored already, and then there is nothing to do. */
  first(event: { id: string }): Promise<boolean>;
  /**
   * Stores events with this transaction, to be sent after it. Events of one key are sent in the order of commit; others
   * who send with the same key wait until this transaction ends, so send last. Without a subject, an event's key is its.
   * What staff changes without an event is sent as none, about its subject: the audit log is told all the same.
   */
  send(events: NewEvent[], about: { subject?: string; version: number }): Promise<void>;
}

export interface Postgres extends Sql {
  /** Runs `work` in a transaction, again when the database chose it as the victim of a conflict: so it has no other effects. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

const CONFLICTS = new Set(['40001', '40P01']);
const MOST_TRIES = 6;

/**
 * Opens a pool of 10 connections to the database that the URL names and applies the migrations that it has not had yet,
 * each once and in order; a store that is away is tried for 30 s. Adds the readiness check `postgres`, relays the outbox
 * and closes with the subgraph.
 */
export async function openPostgres(url: string, kit: Kit, migrations: string[]): Promise<Postgres> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    application_name: kit.name,
    types: { getTypeParser },
  });
  pool.on('error', (error) => kit.log.warn({ err: error }, 'An idle connection to PostgreSQL was lost.'));
  kit.onClose(() => pool.end());
  await connecting('PostgreSQL', kit.log, async () => (await pool.connect()).release());
  await migrate(pool, 'kit', OUTBOX_MIGRATIONS);
  await migrate(pool, kit.name, migrations);
  kit.check('postgres', async () => void (await pool.query('SELECT 1')));
  kit.sweep('inbox', 3_600_000, () => forgetOldEvents(sqlOf(pool)));
  const bell = openPgBell(url, kit.name, (text, values) => pool.query(text, values));
  kit.onClose(() => bell.stop());
  const relay = kit.relay(pgOutbox(sqlOf(pool), kit.name), bell);
  return { ...sqlOf(pool), transaction: (work) => inTransaction(pool, kit.name, work, () => relay.wake()) };
}

const sqlOf = (connection: pg.Pool | pg.PoolClient): Sql => ({
  async query<R>(text: string, values?: unknown[]) {
    countStoreCall();
    return (await connection.query(text, values).catch(refuseUnstorable)).rows as R[];
  },
});

/** A NUL in a text is the sender's mistake, and the one that PostgreSQL can't store. */
function refuseUnstorable(error: Error & { code?: string }): never {
  throw error.code === '22021' ? badInput('A text has a NUL character, which can not be stored; leave it out.') : error;
}

async function inTransaction<T>(
  pool: pg.Pool,
  source: string,
  work: (tx: Tx) => Promise<T>,
  wake: () => void,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await once(pool, source, work, wake);
    } catch (error) {
      if (!CONFLICTS.has((error as { code?: string }).code ?? '') || tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * tries));
    }
  }
}

async function once<T>(pool: pg.Pool, source: string, work: (tx: Tx) => Promise<T>, wake: () => void): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that is lost in between is told by the query that meets it; unheard, it would end the process.
  const heard = (error: Error) => (broken = error);
  client.on('error', heard);
  try {
    await client.query('BEGIN');
    const { tx, sends } = txOf(client, source);
    const answer = await work(tx);
    await client.query('COMMIT');
    if (sends()) wake();
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => (broken ??= lost));
    throw error;
  } finally {
    client.off('error', heard);
    client.release(broken);
  }
}

function txOf(client: pg.PoolClient, source: string): { tx: Tx; sends: () => boolean } {
  const sql = sqlOf(client);
  let sent = false;
  const tx: Tx = {
    ...sql,
    async first({ id }) {
      const text = 'INSERT INTO kit_inbox (event_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING event_id';
      return (await sql.query(text, [id])).length > 0;
    },
    async send(events, { subject, version }) {
      const audit = auditEvents(source, subject ?? events[0]?.key ?? 'unnamed');
      const all = [...events, ...audit];
      if (all.length === 0) return;
      const stamped = all.flatMap((event) => stamp([event], { source, subject: subject ?? event.key, version }));
      await storeEvents(sql, stamped);
      sent = true;
    },
  };
  return { tx, sends: () => sent };
}

const INT8: number = pg.types.builtins.INT8;

/** pg's own parsers, but bigint as a number: amounts and ids are far below 2^53, and what is not throws. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary'): unknown =>
  oid === INT8 && format !== 'binary'
    ? wholeNumber
    : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'];

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The bigint ${text} is too large for a number.`);
  return value;
}
