import type { Model } from 'mongoose';
import type { Family } from '../domain/family';

/** The signed-in devices. */
export interface Families {
  byId(id: string): Promise<Family | undefined>;
  add(family: Family): Promise<void>;
  /** Saves the family when `spent` is still its current token's hash; false when another request was first or it has ended. */
  rotate(family: Family, spent: string): Promise<boolean>;
  /** Ends a session; one that is over already stays so. */
  end(id: string): Promise<void>;
}

/** Opens the store of refresh families; MongoDB removes those that expired. */
export async function openFamilies(model: Model<Family>): Promise<Families> {
  await model.createIndexes();
  return {
    byId: async (_id) => (await model.findOne({ _id }).lean<Family>()) ?? undefined,
    async add(family) {
      await model.create(family);
    },
    async rotate({ _id, ...state }, spent) {
      const { matchedCount } = await model.updateOne({ _id, current: spent }, { $set: state });
      return matchedCount === 1;
    },
    async end(_id) {
      await model.deleteOne({ _id });
    },
  };
}
