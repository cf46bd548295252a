import type { OutboxSource, StoredEvent } from './outbox';
import type { Sql } from './postgres';

/** kit's own tables beside a subgraph's. */
export const OUTBOX_MIGRATIONS = [
  `CREATE TABLE kit_outbox (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     event_id uuid NOT NULL UNIQUE,
     topic text NOT NULL,
     key text NOT NULL,
     event jsonb NOT NULL,
     stored_at timestamptz NOT NULL DEFAULT clock_timestamp()
   );
   CREATE TABLE kit_inbox (
     event_id text PRIMARY KEY,
     seen_at timestamptz NOT NULL DEFAULT now()
   );
   CREATE INDEX kit_inbox_seen_at ON kit_inbox (seen_at);
   CREATE TABLE kit_lease (
     name text PRIMARY KEY,
     holder text NOT NULL,
     until timestamptz NOT NULL
   )`,
];

/**
 * Stores events within the transaction of `sql`. A lock for each key, held to its end, lets the ids of one key grow in
 * the order of commit: else a lower id could be committed after a higher one was sent.
 */
export async function storeEvents(sql: Sql, events: StoredEvent[]): Promise<void> {
  const places = [...new Set(events.map(({ topic, key }) => `${topic}/${key}`))].sort();
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended(place, 0)) FROM unnest($1::text[]) AS place', [
    places,
  ]);
  await sql.query(
    `INSERT INTO kit_outbox (event_id, topic, key, event)
     SELECT (one ->> 'id')::uuid, one ->> 'topic', one ->> 'key', one -> 'event'
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (one, place) ORDER BY place`,
    [JSON.stringify(events.map((stored) => ({ id: stored.event.id, ...stored })))],
  );
}

/**
 * The outbox table: unsent events alone are in it, so that one whose transaction was long is found when it commits. The
 * lease is a row, by the database's clock.
 */
export const pgOutbox = (sql: Sql, name: string): OutboxSource => ({
  async lease(holder, forMs) {
    const taken = await sql.query(
      `INSERT INTO kit_lease AS lease (name, holder, until)
       VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
       ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE lease.holder = excluded.holder OR lease.until < clock_timestamp()
       RETURNING holder`,
      [name, holder, forMs],
    );
    return taken.length > 0;
  },
  async release(holder) {
    await sql.query('DELETE FROM kit_lease WHERE name = $1 AND holder = $2', [name, holder]);
  },
  next: (limit) => sql.query<StoredEvent>('SELECT topic, key, event FROM kit_outbox ORDER BY id LIMIT $1', [limit]),
  async sent(events) {
    const ids = events.map(({ event }) => event.id);
    await sql.query('DELETE FROM kit_outbox WHERE event_id = ANY ($1::uuid[])', [ids]);
  },
  async oldestMs() {
    const [oldest] = await sql.query<{ ms: number }>(
      `SELECT (extract(epoch FROM clock_timestamp() - min(stored_at)) * 1000)::float8 AS ms FROM kit_outbox`,
    );
    return Math.max(0, oldest?.ms ?? 0);
  },
});

/** Forgets the events of the inbox that no topic holds any longer, so that none of them can come again. */
export async function forgetOldEvents(sql: Sql): Promise<void> {
  await sql.query(`DELETE FROM kit_inbox WHERE seen_at < now() - interval '30 days'`);
}
