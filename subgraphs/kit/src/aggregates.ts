import { isDeepStrictEqual } from 'node:util';
import type mongoose from 'mongoose';
import type { NewEvent } from '@shop/schema/events/event';
import { DuplicateKey, orDuplicateKey } from './duplicate-key';
import { unavailable } from './errors';
import { indexed } from './indexed';
import { stampDecided } from './outbox';
import { indexOutbox, mongoOutbox, NOT_STATE, type Stored } from './outbox-mongo';
import { fail, type Decision, type Result } from './result';
import type { Kit } from './subgraph';

export { DuplicateKey };

/** A thing with an identity whose changes are decided on the whole of it; `version` counts them, from 1. */
export interface Aggregate {
  _id: string;
  version: number;
}

export interface FindOptions {
  sort?: Record<string, 1 | -1>;
  limit?: number;
}

/** A collection of aggregates, each with its outbox in its own document. */
export interface Aggregates<T extends Aggregate> {
  /** Those that exist, in no order. */
  byIds(ids: readonly string[]): Promise<T[]>;
  find(filter: mongoose.QueryFilter<T>, options?: FindOptions): Promise<T[]>;
  /** Stores a new aggregate as version 1 with its events. Rejects with DuplicateKey when a unique index refuses it. */
  create(state: T, events: NewEvent[]): Promise<void>;
  /**
   * Stores many new aggregates, each as `create` does, in one call to the store. Answers for each, in order, null or the
   * DuplicateKey that refused it; the others are stored.
   */
  createMany(made: { state: T; events: NewEvent[] }[]): Promise<(DuplicateKey | null)[]>;
  /**
   * Loads, decides, and stores the new state with its events in one atomic write; decides again when another change came
   * in between. Answers the new state, or the rule's problem, or NOT_FOUND. With `cause` an event's effect and its id are
   * stored together, and an event seen before changes nothing. Answering the same state without events stores nothing
   * but that id. Rejects with DuplicateKey when a unique index refuses the new state.
   */
  update<C extends string = never>(
    id: string,
    decide: (state: T) => Decision<T, C>,
    cause?: { id: string },
  ): Promise<Result<T, C | 'NOT_FOUND'>>;
}

/** How many events a document remembers; a redelivery comes long before as many others. */
const REMEMBERED = 256;
const MOST_TRIES = 200;

type Documents = mongoose.mongo.Collection<Stored>;

/**
 * Opens a collection of aggregates: makes the model's indexes, and relays the outboxes from now on. State is stored as
 * the rules answer it; mongoose casts filters only. Every operation waits for the indexes.
 */
export function openAggregates<T extends Aggregate>(kit: Kit, model: mongoose.Model<T>): Aggregates<T> {
  const db = model.db.db!;
  const documents: Documents = db.collection(model.collection.collectionName);
  const bell = kit.wakes.bell(`outbox ${documents.collectionName}`);
  const relay = kit.relay(mongoOutbox(documents, db.collection('leases')), bell);
  const ready = indexed(kit, documents.collectionName, () => makeIndexes(model, documents));
  return new MongoAggregates(model, documents, kit.name, ready, () => relay.wake());
}

async function makeIndexes<T>(model: mongoose.Model<T>, documents: Documents): Promise<void> {
  await model.createIndexes();
  await indexOutbox(documents);
}

class MongoAggregates<T extends Aggregate> implements Aggregates<T> {
  constructor(
    private readonly model: mongoose.Model<T>,
    private readonly documents: Documents,
    private readonly source: string,
    private readonly ready: () => Promise<void>,
    private readonly wake: () => void,
  ) {}

  async byIds(ids: readonly string[]): Promise<T[]> {
    const found = this.documents.find({ _id: { $in: [...ids] } }, { projection: NOT_STATE });
    return (await found.toArray()) as unknown as T[];
  }

  async find(filter: mongoose.QueryFilter<T>, { sort, limit }: FindOptions = {}): Promise<T[]> {
    const query = this.model.find(filter, NOT_STATE).lean<T[]>();
    if (sort) query.sort(sort);
    if (limit !== undefined) query.limit(limit);
    return query;
  }

  async create(state: T, events: NewEvent[]): Promise<void> {
    await this.ready();
    const document = this.documentOf(state, events);
    await this.documents.insertOne(document).catch(orDuplicateKey);
    if (document.outbox.length) this.wake();
  }

  async createMany(made: { state: T; events: NewEvent[] }[]): Promise<(DuplicateKey | null)[]> {
    if (made.length === 0) return [];
    await this.ready();
    const documents = made.map(({ state, events }) => this.documentOf(state, events));
    const refused = await this.documents
      .insertMany(documents, { ordered: false })
      .then(() => new Map<number, DuplicateKey>(), refusals);
    if (documents.some(({ outbox }) => outbox.length)) this.wake();
    return made.map((_one, index) => refused.get(index) ?? null);
  }

  private documentOf(state: T, events: NewEvent[]): Stored {
    const outbox = stampDecided(events, { source: this.source, subject: state._id, version: 1 });
    return { ...state, version: 1, outbox, unsentSince: outbox.length ? new Date() : undefined, inbox: [] };
  }

  async update<C extends string = never>(id: string, decide: (state: T) => Decision<T, C>, cause?: { id: string }) {
    await this.ready();
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      const result = await this.tryUpdate(id, decide, cause);
      if (result) return result;
      // Those who lost a race don't meet again at once.
      if (tries > 2) await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(50, 2 * tries)));
    }
    throw unavailable('Too many changes at once. Try again in a moment.');
  }

  /** Undefined when the document changed in between. */
  private async tryUpdate<C extends string>(
    id: string,
    decide: (state: T) => Decision<T, C>,
    cause?: { id: string },
  ): Promise<Result<T, C | 'NOT_FOUND'> | undefined> {
    const loaded = await this.documents.findOne({ _id: id }, { projection: { outbox: 0, unsentSince: 0 } });
    if (!loaded) return fail('NOT_FOUND', 'It does not exist, or no longer.');
    const { inbox = [], ...rest } = loaded;
    const state = rest as unknown as T;
    if (cause && inbox.includes(cause.id)) return { ok: true, value: state };
    const decision = decide(state);
    if (!decision.ok) return decision;
    const idle = decision.value === state && decision.events.length === 0;
    if (idle && !cause) return { ok: true, value: state };
    const value = idle ? state : { ...decision.value, _id: id, version: state.version + 1 };
    return (await this.save(state, value, decision.events, cause)) ? { ok: true, value } : undefined;
  }

  private async save(before: T, after: T, events: NewEvent[], cause?: { id: string }): Promise<boolean> {
    const outbox = stampDecided(events, { source: this.source, subject: before._id, version: after.version });
    const unseen = cause && { inbox: { $ne: cause.id } };
    const { matchedCount } = await this.documents
      .updateOne({ _id: before._id, version: before.version, ...unseen }, {
        ...changes(before, after),
        ...(outbox.length && { $min: { unsentSince: new Date() } }),
        $push: {
          ...(outbox.length && { outbox: { $each: outbox } }),
          ...(cause && { inbox: { $each: [cause.id], $slice: -REMEMBERED } }),
        },
      } as mongoose.mongo.UpdateFilter<Stored>)
      .catch(orDuplicateKey);
    if (matchedCount && outbox.length) this.wake();
    return matchedCount > 0;
  }
}

/** Which of many inserts a unique index refused; rejects with the error when there was another reason. */
function refusals(error: Error & { writeErrors?: WriteError | WriteError[] }): Map<number, DuplicateKey> {
  const all = [error.writeErrors ?? []].flat();
  if (all.length === 0) throw error;
  return new Map(all.map(({ index, code, err, errmsg }) => [index, duplicateKey(error, { code, errmsg, ...err })]));
}

/** What the driver tells of one refused insert. */
interface WriteError {
  index: number;
  code?: number;
  errmsg?: string;
  err?: { code?: number; errmsg?: string; keyPattern?: object };
}

function duplicateKey(whole: Error, { code, errmsg, keyPattern }: NonNullable<WriteError['err']>): DuplicateKey {
  try {
    return orDuplicateKey(Object.assign(new Error(errmsg), { code, keyPattern }));
  } catch (error) {
    if (error instanceof DuplicateKey) return error;
    throw whole;
  }
}

/** `$set` and `$unset` of the fields that differ: the outbox beside them stays as it is. */
function changes<T extends Aggregate>(before: T, after: T) {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after).filter(([, value]) => value !== undefined));
  const set = [...now].filter(([field, value]) => !isDeepStrictEqual(value, old.get(field)));
  const unset = [...old.keys()].filter((field) => !now.has(field));
  return {
    ...(set.length && { $set: Object.fromEntries(set) }),
    ...(unset.length && { $unset: Object.fromEntries(unset.map((field) => [field, ''])) }),
  };
}
