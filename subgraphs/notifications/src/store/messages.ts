import type { Model, QueryFilter } from 'mongoose';
import { DuplicateKey, orDuplicateKey } from '@shop/kit/duplicate-key';
import { unavailable } from '@shop/kit/errors';
import { stampDecided } from '@shop/kit/outbox';
import { indexOutbox, mongoOutbox } from '@shop/kit/outbox-mongo';
import { fail, type Decision, type Result } from '@shop/kit/result';
import { indexed } from '@shop/kit/indexed';
import type { Kit } from '@shop/kit/subgraph';
import { isListed, type Message } from '../domain/message';
import type { StoredMessage } from './models';

const MOST_TRIES = 100;
const NOBODYS = { claim: null, claimedUntil: new Date(0) };

/** What rings when an account's list has grown. */
export const listTopic = (userId: string): string => `list ${userId}`;

/** Messages in MongoDB: each with its deliveries, and what the audit log is to be told of it, in one document. */
export class Messages {
  private readonly ready: () => Promise<void>;
  private readonly relay: { wake(): void };

  /** `onDue` is called when something may be due. */
  constructor(
    private readonly kit: Kit,
    private readonly model: Model<StoredMessage>,
    private readonly onDue: () => void,
  ) {
    this.ready = indexed(kit, model.collection.collectionName, () =>
      Promise.all([model.createIndexes(), indexOutbox(model.collection as never)]),
    );
    this.relay = kit.relay(mongoOutbox(model.collection as never, model.db.collection('leases') as never));
  }

  /**
   * Stores a new message, unless there is one of its id: that one stays. One for its recipient's list gets the next
   * place in it; whoever reads a place has all before it, however many write at once.
   */
  async create(message: Message): Promise<void> {
    await this.ready();
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      const position = isListed(message) ? (await this.lastPosition(message.userId!)) + 1 : null;
      if (await this.insert({ ...message, position })) return this.created(message);
      if (await this.exists(message._id)) return;
    }
    throw unavailable('Too many messages at once. Try again in a moment.');
  }

  /** Those that exist, in no order. */
  byIds = (ids: string[]): Promise<Message[]> => this.find({ _id: { $in: ids } });

  /**
   * Decides and saves in one atomic step; decides again when another change came in between. `known`: the message as it
   * was when it was last seen, so that it need not be read. With nothing left to be tried it is nobody's any more.
   */
  async update<C extends string = never>(
    id: string,
    decide: (message: Message) => Decision<Message, C>,
    known?: Message,
  ): Promise<Result<Message, C | 'NOT_FOUND'>> {
    let before = known;
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      before ??= (await this.byIds([id]))[0];
      if (!before) return fail('NOT_FOUND', 'There is no such message.');
      const decision = decide(before);
      if (!decision.ok || decision.value === before) return decision;
      const value = { ...decision.value, version: before.version + 1 };
      if (await this.save(before, value)) return { ok: true, value };
      before = undefined;
    }
    throw unavailable('Too many changes at once. Try again in a moment.');
  }

  /** All that an account was told, in no order. */
  allOf = (userId: string): Promise<Message[]> => this.find({ userId });

  /** Forgets all that an account was told. Rejects with UNAVAILABLE while the audit log has not heard of one of them. */
  async forget(userId: string): Promise<void> {
    await this.model.collection.deleteMany({ userId, unsentSince: { $exists: false } });
    if (await this.model.exists({ userId })) throw unavailable();
  }

  /** The last place in an account's list; 0 when it is empty. */
  async lastPosition(userId: string): Promise<number> {
    const [last] = await this.model
      .find({ userId, position: { $gt: 0 } }, { position: 1 })
      .sort({ position: -1 })
      .limit(1)
      .lean<{ position: number }[]>();
    return last?.position ?? 0;
  }

  private async save({ _id, version }: Message, { deliveries, dueAt, version: next }: Message): Promise<boolean> {
    const changed = dueAt
      ? { $set: { deliveries, version: next, dueAt } }
      : { $set: { deliveries, version: next, ...NOBODYS }, $unset: { dueAt: 1 as const } };
    const told = stampDecided([], { source: this.kit.name, subject: _id, version: next });
    const outbox = told.length && { $push: { outbox: { $each: told } }, $min: { unsentSince: new Date() } };
    // The outbox's fields are kit's, and no part of the model.
    const change = { ...changed, ...outbox } as never;
    const { matchedCount } = await this.model.collection.updateOne({ _id, version } as never, change);
    if (matchedCount && dueAt) this.onDue();
    if (matchedCount && told.length) this.relay.wake();
    return matchedCount > 0;
  }

  private created({ userId, dueAt }: Message): void {
    if (userId) this.kit.wakes.ring(listTopic(userId));
    if (dueAt) this.onDue();
  }

  private async insert(message: Message): Promise<boolean> {
    const stored: StoredMessage = { ...message, ...NOBODYS };
    try {
      await this.model.collection.insertOne(stored as never).catch(orDuplicateKey);
      return true;
    } catch (error) {
      // Either it is there already, or another message took its place in the list.
      if (error instanceof DuplicateKey) return false;
      throw error;
    }
  }

  private exists = async (id: string) => (await this.model.countDocuments({ _id: id }).limit(1)) > 0;

  private async find(filter: QueryFilter<StoredMessage>): Promise<Message[]> {
    return this.model.find(filter, { claim: 0, claimedUntil: 0 }).lean<Message[]>();
  }
}
