import { createHash, randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import { DuplicateKey, orDuplicateKey } from '@shop/kit/duplicate-key';
import { indexed } from '@shop/kit/indexed';
import type { Kit } from '@shop/kit/subgraph';
import type { Wait } from './models';

/** Who wants to be told: an account, or a guest by their address. */
export type Waiter = { userId: string } | { email: string };

/** Wishes to be told when something can be bought again; each is used up by one message. */
export class Waits {
  private readonly ready: () => Promise<void>;

  constructor(
    kit: Kit,
    private readonly model: Model<Wait>,
  ) {
    this.ready = indexed(kit, model.collection.collectionName, () => model.createIndexes());
  }

  /** Remembers a wish. The same wish twice is one. */
  async add(sku: string, waiter: Waiter): Promise<void> {
    await this.ready();
    const who = whoOf(waiter);
    const [userId, email] = 'userId' in waiter ? [waiter.userId, null] : [null, waiter.email];
    const wish: Wait = {
      _id: randomUUID(),
      sku,
      userId,
      email,
      who,
      claim: `${sku} ${who}`,
      at: new Date(),
      toldAt: null,
    };
    try {
      await this.model.collection.insertOne(wish as never).catch(orDuplicateKey);
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
    }
  }

  /** How many wishes somebody has. */
  count = (waiter: Waiter): Promise<number> => this.model.countDocuments({ who: whoOf(waiter), toldAt: null }).exec();

  /** Who waits for a sku. */
  async of(sku: string): Promise<Wait[]> {
    return this.model.find({ sku, toldAt: null }).lean<Wait[]>();
  }

  /** What an account waits for. */
  allOf = async (userId: string): Promise<Wait[]> => this.model.find({ who: whoOf({ userId }) }).lean<Wait[]>();

  /** Forgets somebody's wishes. */
  async forgetAll(waiter: Waiter): Promise<void> {
    await this.model.deleteMany({ who: whoOf(waiter) });
  }

  byId = async (id: string): Promise<Wait | null> => this.model.findById(id).lean<Wait>();

  /** The wish is used up. A guest's address stays until the message is on its way. */
  async told({ _id, userId }: Wait): Promise<void> {
    await (userId
      ? this.model.deleteOne({ _id })
      : this.model.updateOne({ _id }, { $set: { claim: null, toldAt: new Date() } }));
  }

  /** Nothing is left to be sent to the guest. */
  async forget(id: string): Promise<void> {
    await this.model.deleteOne({ _id: id, toldAt: { $ne: null } });
  }
}

const whoOf = (waiter: Waiter): string =>
  'userId' in waiter
    ? `account ${waiter.userId}`
    : `guest ${createHash('sha256').update(waiter.email.toLowerCase()).digest('base64url')}`;
