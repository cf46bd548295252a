import { createHash } from 'node:crypto';
import type { Model } from 'mongoose';
import { unavailable } from '@shop/kit/errors';
import { isClosed, tooMany, windowAt, type Limits } from '../domain/throttle';
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
const MOST_TURNS = 20;

/** Opens the counters of a kind of tries. Addresses are kept hashed, and no longer than their window. */
export async function openThrottle(model: Model<Attempts>, kind: string, limits: Limits): Promise<Throttle> {
  await model.createIndexes();
  const closed = closedCounters();
  return {
    async begin(email, ipAddress, now) {
      const { number, endsAt } = windowAt(now, limits.windowMs);
      const counters = [
        ...(ipAddress ? [{ id: counterId(`${kind} address`, ipAddress, number), limit: limits.perAddress }] : []),
        { id: counterId(`${kind} account`, email, number), limit: limits.perAccount },
      ];
      if (counters.some(({ id }) => closed.has(id))) return tooMany(now, endsAt);
      // One by one: an address that had its tries takes none from accounts.
      for (const { id, limit } of counters) {
        const count = await countUp(model, id, endsAt);
        if (isClosed(count, limit)) closed.add(id);
        if (count > limit) return tooMany(now, endsAt);
      }
      const ids = counters.map(({ id }) => id);
      return {
        ok: true,
        async succeeded() {
          await model.updateMany({ _id: { $in: ids } }, { $inc: { count: -1 } });
        },
      };
    },
    async forget(email) {
      closed.drop(counterName(`${kind} account`, email));
      await model.deleteMany({ _id: { $regex: `^${counterName(`${kind} account`, email)}:` } });
    },
  };
}

const REMEMBERED_AT_MOST = 10_000;

/** The counters that this process knows to be closed for the rest of their window: who goes on guessing costs the store nothing. */
function closedCounters() {
  const ids = new Set<string>();
  return {
    has: (id: string) => ids.has(id),
    add(id: string) {
      if (ids.size >= REMEMBERED_AT_MOST) ids.delete(ids.values().next().value!);
      ids.add(id);
    },
    drop(name: string) {
      for (const id of ids) if (id.startsWith(`${name}:`)) ids.delete(id);
    },
  };
}

const counterName = (kind: string, value: string) =>
  `${kind}:${createHash('sha256').update(value).digest('base64url')}`;

const counterId = (kind: string, value: string, window: number) => `${counterName(kind, value)}:${window}`;

/**
 * Adds one, atomically; answers the count with it. The counter is made first where there is none: an upsert may race
 * another, and one that another makes at this moment may be refused before it is seen.
 */
async function countUp(model: Model<Attempts>, _id: string, expiresAt: Date): Promise<number> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const counted = await model
      .findOneAndUpdate({ _id }, { $inc: { count: 1 } }, { returnDocument: 'after' })
      .lean<Attempts>();
    if (counted) return counted.count;
    await model.create({ _id, count: 0, expiresAt }).catch(unlessThere);
  }
  throw unavailable('Too many tries at once. Try again in a moment.');
}

function unlessThere(error: unknown): void {
  if ((error as { code?: unknown }).code !== DUPLICATE) throw error;
}
