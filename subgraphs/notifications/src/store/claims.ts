import { randomUUID } from 'node:crypto';
import type { Model, QueryFilter } from 'mongoose';
import type { Channel } from '../domain/kinds';
import type { Message } from '../domain/message';
import type { StoredMessage } from './models';

/** A message that is being worked on; nobody else works on it while the claim is renewed. */
export interface Claimed extends Message {
  claim: string;
  /** Until when nobody else takes it over, in ms since 1970 by this process's clock, to be on the safe side. */
  heldUntil: number;
}

/** What may be claimed. */
export interface Wanted {
  limit: number;
  /** The ways that are open; deliveries that are to be given up are wanted whatever their way. */
  open: readonly Channel[];
  /** Those that are worked on here already. */
  except: string[];
  /** Whether claims that ran out may be taken over. */
  takeOver: boolean;
}

const LONG_AGO = new Date(0);

/** Who works on what, by claims that run out, so that a killed process's messages go on. */
export class Claims {
  constructor(
    private readonly model: Model<StoredMessage>,
    private readonly leaseMs: number,
  ) {}

  /** Claims messages with deliveries that are due, those that wait longest first. */
  async take({ limit, open, except, takeOver }: Wanted): Promise<Claimed[]> {
    const now = new Date();
    const free = takeOver ? { claimedUntil: { $lt: now } } : { claim: null };
    const due = {
      status: 'QUEUED',
      $or: [{ channel: { $in: [...open] }, dueAt: { $lte: now } }, { giveUpAt: { $lte: now } }],
    };
    const wanted: QueryFilter<StoredMessage> = { dueAt: { $gt: LONG_AGO, $lte: now }, ...free, _id: { $nin: except } };
    const found = await this.model
      .find({ ...wanted, deliveries: { $elemMatch: due } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<StoredMessage[]>();
    const taken = await Promise.all(found.map((message) => this.one(message, now)));
    return taken.filter((message) => message !== undefined);
  }

  /** Keeps claims for another lease; those that somebody else has taken over stay theirs. */
  async renew(held: Claimed[]): Promise<void> {
    const claimedUntil = this.end();
    const [ids, claims] = [held.map(({ _id }) => _id), held.map(({ claim }) => claim)];
    await this.model.updateMany({ _id: { $in: ids }, claim: { $in: claims } }, { $set: { claimedUntil } });
    const kept = await this.model.find({ _id: { $in: ids }, claim: { $in: claims } }, { _id: 1 }).lean<Message[]>();
    const keptIds = new Set(kept.map(({ _id }) => _id));
    for (const one of held) one.heldUntil = keptIds.has(one._id) ? claimedUntil.getTime() : 0;
  }

  /** Gives a claim up. */
  async release({ _id, claim }: Claimed): Promise<void> {
    await this.model.updateOne({ _id, claim }, { $set: { claim: null, claimedUntil: LONG_AGO } });
  }

  private async one({ claimedUntil: _until, ...message }: StoredMessage, now: Date): Promise<Claimed | undefined> {
    const claim = randomUUID();
    const same = { _id: message._id, version: message.version, claim: message.claim, claimedUntil: { $lt: now } };
    const claimedUntil = this.end();
    const { modifiedCount } = await this.model.updateOne(same, { $set: { claim, claimedUntil } });
    return modifiedCount ? { ...message, claim, heldUntil: claimedUntil.getTime() } : undefined;
  }

  private end = () => new Date(Date.now() + this.leaseMs);
}
