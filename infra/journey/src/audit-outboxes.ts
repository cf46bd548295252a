import type { Pool } from 'pg';
import type mongoose from 'mongoose';
import type { Audit, Books } from './audit';

const LATE_MS = 60_000;

/** No event waits in an outbox for longer than a minute. */
export async function auditOutboxes({ orders, reviews, cart, others, payments, inventory }: Books): Promise<Audit> {
  const late = await Promise.all([
    ...[orders, reviews, cart, ...others].map(lateInMongo),
    lateInPostgres('payments', payments),
    lateInPostgres('inventory', inventory),
  ]);
  return { looked: ['the outboxes'], faults: late.flat() };
}

const tell = (where: string, since: Date): string =>
  `An event waits in the outbox of ${where} since ${since.toISOString()}.`;

async function lateInMongo(db: mongoose.mongo.Db): Promise<string[]> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  const before = new Date(Date.now() - LATE_MS);
  const found = await Promise.all(
    collections.map(({ name }) => db.collection<{ unsentSince: Date }>(name).findOne({ unsentSince: { $lt: before } })),
  );
  return found.flatMap((document) => (document ? [tell(db.databaseName, document.unsentSince)] : []));
}

async function lateInPostgres(name: string, pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ since: Date | null }>(
    "SELECT min(stored_at) AS since FROM kit_outbox WHERE stored_at < now() - interval '60 seconds'",
  );
  return rows.flatMap(({ since }) => (since ? [tell(name, since)] : []));
}
