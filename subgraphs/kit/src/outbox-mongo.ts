import type mongoose from 'mongoose';
import type { OutboxSource, StoredEvent } from './outbox';

/** What an aggregate's document holds beside its state. */
export interface Stored {
  _id: string;
  version: number;
  /** Unsent events, in order. */
  outbox: StoredEvent[];
  /** Since when there have been unsent events; absent when there are none. */
  unsentSince?: Date;
  /** Ids of the last events that changed it. */
  inbox: string[];
}

interface Lease {
  _id: string;
  holder: string;
  until: Date;
}

/** What of a document is not its aggregate's state. */
export const NOT_STATE = { outbox: 0, unsentSince: 0, inbox: 0 } as const;

const UNSENT = { unsentSince: { $gt: new Date(0) } };
const OLDEST_FIRST = { unsentSince: 1 } as const;

/** Makes the index by which the relay finds unsent events. It is sparse: documents that hold none are not in it. */
export async function indexOutbox(collection: mongoose.mongo.Collection<Stored>): Promise<void> {
  await collection.createIndex(OLDEST_FIRST, { name: 'outbox', sparse: true });
}

/**
 * The outboxes in a collection's documents; the lease is a document of the collection `leases` beside
 * it, by the clocks of the processes: one that is ahead takes over early, and then some events are sent twice.
 */
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
      const found = collection.find(UNSENT, { projection: { outbox: 1 }, sort: OLDEST_FIRST, limit });
      return (await found.toArray()).flatMap(({ outbox }) => outbox);
    },
    async sent(events) {
      const documents = [...new Set(events.map(({ event }) => event.subject))];
      await collection.updateMany({ _id: { $in: documents } }, takeOut(events.map(({ event }) => event.id)));
    },
    async oldestMs() {
      const oldest = await collection.findOne(UNSENT, { projection: { unsentSince: 1 }, sort: OLDEST_FIRST });
      return oldest?.unsentSince ? Math.max(0, Date.now() - oldest.unsentSince.getTime()) : 0;
    },
  };
}

/** Takes events out of the outbox and, when it is empty then, the document out of the index; in one write. */
function takeOut(ids: string[]) {
  const others = { $filter: { input: '$outbox', as: 'one', cond: { $not: [{ $in: ['$$one.event.id', ids] }] } } };
  const empty = { $eq: [{ $size: '$outbox' }, 0] };
  return [{ $set: { outbox: others } }, { $set: { unsentSince: { $cond: [empty, '$$REMOVE', '$unsentSince'] } } }];
}

/** Another holder's lease makes the upsert collide with its document: then this one is not the holder. */
function orFalse(error: Error & { code?: unknown }): false {
  if (error.code === 11000) return false;
  throw error;
}
