import type { Model } from 'mongoose';

/** Somebody wants another password for an address, of which nobody knows yet whether it has an account. */
export interface ResetRequest {
  _id: string;
  email: string;
  at: Date;
}

/** The requests that wait for their mail. */
export interface ResetRequests {
  add(request: ResetRequest): Promise<void>;
  /** The first hundred. */
  oldest(): Promise<ResetRequest[]>;
  remove(id: string): Promise<void>;
  removeOf(email: string): Promise<void>;
}

const AT_ONCE = 100;

/** Opens the store of requests. */
export async function openResetRequests(model: Model<ResetRequest>): Promise<ResetRequests> {
  await model.createIndexes();
  return {
    async add(request) {
      await model.create(request);
    },
    oldest: () => model.find().sort({ at: 1 }).limit(AT_ONCE).lean<ResetRequest[]>(),
    async remove(_id) {
      await model.deleteOne({ _id });
    },
    async removeOf(email) {
      await model.deleteMany({ email });
    },
  };
}
