import { createHash } from 'node:crypto';
import type { Model } from 'mongoose';
import { tooMany, windowAt, type Limits } from '../domain/throttle';
import type { Attempts } from './models';

/** Counts tries of one kind, by account and by address. */
export interface Throttle {
  /**
   * Counts a try before its outcome is known, so that tries at the same time are all counted. The refusal, when there
   * were too many; otherwise how to take the count back once the try succeeded.
   */
  begin(email: string, ipAddress: string | undefined, now: Date): Promise<Begun>;
  /** Removes what was counted of an account. */
  forget(email: string): Promise<void>;
}
export type Begun = ReturnType<typeof tooMany> | { ok: true; succeeded(): Promise<void> };

const DUPLICATE = 11000;

/** Opens the counters of a kind of tries. Addresses are kept hashed, and no longer than their window. */
export async function openThrottle(model: Model<Attempts>, kind: string, limits: Limits): Promise<Throttle> {
  await model.createIndexes();
  return {
    async begin(email, ipAddress, now) {
      const { number, endsAt } = windowAt(now, limits.windowMs);
      const counters = [
        ...(ipAddress ? [{ id: counterId(`${kind} address`, ipAddress, number), limit: limits.perAddress }] : []),
        { id: counterId(`${kind} account`, email, number), limit: limits.perAccount },
      ];
      // One by one: an address that had its tries takes none from accounts.
      for (const { id, limit } of counters) if ((await countUp(model, id, endsAt)) > limit) return tooMany(now, endsAt);
      const ids = counters.map(({ id }) => id);
      return {
        ok: true,
        async succeeded() {
          await model.updateMany({ _id: { $in: ids } }, { $inc: { count: -1 } });
        },
      };
    },
    async forget(email) {
      await model.deleteMany({ _id: { $regex: `^${counterName(`${kind} account`, email)}:` } });
    },
  };
}

const counterName = (kind: string, value: string) =>
  `${kind}:${createHash('sha256').update(value).digest('base64url')}`;

const counterId = (kind: string, value: string, window: number) => `${counterName(kind, value)}:${window}`;

/** Adds one, atomically; answers the count with it. The counter is made first where there is none: an upsert may race another. */
async function countUp(model: Model<Attempts>, _id: string, expiresAt: Date): Promise<number> {
  const add = () => model.findOneAndUpdate({ _id }, { $inc: { count: 1 } }, { returnDocument: 'after' }).lean();
  const counted = await add();
  if (counted) return counted.count;
  await model.create({ _id, count: 0, expiresAt }).catch(unlessThere);
  return (await add())!.count;
}

function unlessThere(error: unknown): void {
  if ((error as { code?: unknown }).code !== DUPLICATE) throw error;
}
