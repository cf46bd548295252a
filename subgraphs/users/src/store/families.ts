import type { Model } from 'mongoose';
import type { Family } from '../domain/family';

/** A family as it is stored: one that has ended is kept for a while, so that its access tokens are known to be void. */
export interface StoredFamily extends Family {
  endedAt?: Date;
}

/** The signed-in devices. */
export interface Families {
  byId(id: string): Promise<Family | undefined>;
  /** An account's devices, the last used first; a hundred at most. */
  ofUser(userId: string): Promise<Family[]>;
  add(family: Family): Promise<void>;
  /** Saves the family when `spent` is still its current token's hash; false when another request was first or it has ended. */
  rotate(family: Family, spent: string): Promise<boolean>;
  /** Lets a session go on in another epoch of its account. */
  carryOver(id: string, epoch: number): Promise<void>;
  /** Ends a session, of that user where one is named; false when there is none that is not over. */
  end(id: string, userId?: string): Promise<boolean>;
  /** Ends all sessions of an account but one. */
  endAll(userId: string, except?: string): Promise<void>;
  /** Ends all sessions of an account, and removes of those that ended before too where they were used and on what. */
  erase(userId: string): Promise<void>;
  /** The sessions that ended at this time or later, as far as an access token of theirs may still live. */
  endedSince(since: Date): Promise<string[]>;
}

const LISTED_AT_MOST = 100;
/** Matches where there is none, too. */
const OPEN = { endedAt: null };
const DEVICE = { userAgent: '', ipAddress: '' };

/** Opens the store of refresh families; MongoDB removes those that expired, and those that ended `keepEndedMs` ago. */
export async function openFamilies(model: Model<StoredFamily>, keepEndedMs: number): Promise<Families> {
  await model.createIndexes();
  const over = () => ({
    $set: { endedAt: new Date(), expiresAt: new Date(Date.now() + keepEndedMs) },
    // All that is still needed of it is that it ended.
    $unset: DEVICE,
  });
  return {
    byId: async (_id) => (await model.findOne({ _id, ...OPEN }).lean<Family>()) ?? undefined,
    ofUser: (userId) =>
      model
        .find({ userId, ...OPEN, expiresAt: { $gt: new Date() } })
        .sort({ lastUsedAt: -1, _id: 1 })
        .limit(LISTED_AT_MOST)
        .lean<Family[]>(),
    async add(family) {
      await model.create(family);
    },
    async rotate({ _id, ...state }, spent) {
      const { matchedCount } = await model.updateOne({ _id, ...OPEN, current: spent }, { $set: state });
      return matchedCount === 1;
    },
    async carryOver(_id, epoch) {
      await model.updateOne({ _id, ...OPEN }, { $set: { epoch } });
    },
    async end(_id, userId) {
      const { matchedCount } = await model.updateOne({ _id, ...OPEN, ...(userId && { userId }) }, over());
      return matchedCount === 1;
    },
    async endAll(userId, except) {
      await model.updateMany({ userId, ...OPEN, ...(except && { _id: { $ne: except } }) }, over());
    },
    async erase(userId) {
      await model.updateMany({ userId, ...OPEN }, over());
      await model.updateMany({ userId }, { $unset: DEVICE });
    },
    async endedSince(since) {
      const ended = await model.find({ endedAt: { $gte: since } }, { _id: 1 }).lean<{ _id: string }[]>();
      return ended.map(({ _id }) => _id);
    },
  };
}
