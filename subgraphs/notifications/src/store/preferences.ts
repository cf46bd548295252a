import type { Model } from 'mongoose';
import type { Channel, Kind } from '../domain/kinds';
import type { Choices } from '../domain/preferences';
import type { OptOut, Preference } from './models';

/** What people chose. */
export class Preferences {
  constructor(
    private readonly accounts: Model<Preference>,
    private readonly guests: Model<OptOut>,
  ) {}

  /** What an account chose. */
  async of(userId: string): Promise<Choices> {
    const found = await this.accounts.findById(userId).lean<Preference>();
    return found?.choices ?? {};
  }

  /** An account chooses; each choice by itself, so that two at once are both kept. */
  async choose(userId: string, kind: Kind, channel: Channel, enabled: boolean): Promise<void> {
    const choice = { $set: { [`choices.${kind}.${channel}`]: enabled } };
    await this.accounts.updateOne({ _id: userId }, choice, { upsert: true });
  }

  /** Forgets what an account chose. */
  async forget(userId: string): Promise<void> {
    await this.accounts.deleteOne({ _id: userId });
  }

  /** Somebody without an account wants no more mails of a kind; `mark` is made from their address and the kind. */
  async optOut(mark: string): Promise<void> {
    await this.guests.updateOne({ _id: mark }, { $setOnInsert: { _id: mark } }, { upsert: true });
  }

  hasOptedOut = async (mark: string): Promise<boolean> => (await this.guests.countDocuments({ _id: mark })) > 0;
}
