import type mongoose from 'mongoose';
import type { OutboxSource, StoredEvent } from './outbox';

/** What an aggregate's document holds beside its state. */
export interface Stored {
  _id: string;
  version: number;
  /** Unsent events, in order. */
  outbox: StoredEvent[];
  /** Ids of the last events that changed it. */
  inbox: string[];
}

interface Lease {
  _id: string;
  holder: string;
  until: Date;
}

const HOLDS_EVENTS = { 'outbox.0': { $exists: true } };
const OLDEST_FIRST = { 'outbox.event.time': 1 } as const;

/** Makes the index by which the relay finds documents with unsent events: it holds nothing but those. */
export async function indexOutbox(collection: mongoose.mongo.Collection<Stored>): Promise<void> {
  await collection.createIndex(OLDEST_FIRST, { name: 'outbox', partialFilterExpression: HOLDS_EVENTS });
}

/** The outboxes in a collection's documents; the lease is a document of the collection `leases` beside it. */
export function mongoOutbox(
  collection: mongoose.mongo.Collection<Stored>,
  leases: mongoose.mongo.Collection<Lease>,
): OutboxSource {
  const name = collection.collectionName;
  return {
    async lease(holder, forMs) {
      const now = Date.now();
      const free = { _id: name, $or: [{ holder }, { until: { $lt: new Date(now) } }] };
      const taken = { $set: { holder, until: new Date(now + forMs) } };
      return leases.updateOne(free, taken, { upsert: true }).then(() => true, orFalse);
    },
    async release(holder) {
      await leases.deleteOne({ _id: name, holder });
    },
    async next(limit) {
      const found = collection.find(HOLDS_EVENTS, { projection: { outbox: 1 }, sort: OLDEST_FIRST, limit });
      return (await found.toArray()).flatMap(({ outbox }) => outbox);
    },
    async sent(events) {
      const documents = [...new Set(events.map(({ event }) => event.subject))];
      const ids = events.map(({ event }) => event.id);
      const pull = { $pull: { outbox: { 'event.id': { $in: ids } } } } as mongoose.mongo.UpdateFilter<Stored>;
      await collection.updateMany({ _id: { $in: documents } }, pull);
    },
    async oldestMs() {
      const oldest = await collection.findOne(HOLDS_EVENTS, { projection: { outbox: 1 }, sort: OLDEST_FIRST });
      return oldest ? Math.max(0, Date.now() - Date.parse(oldest.outbox[0]!.event.time)) : 0;
    },
  };
}

/** Another holder's lease makes the upsert collide with its document: then this one is not the holder. */
function orFalse(error: Error & { code?: unknown }): false {
  if (error.code === 11000) return false;
  throw error;
}
