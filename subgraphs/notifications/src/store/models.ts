import { Schema, type Connection } from 'mongoose';
import type { Message } from '../domain/message';
import type { Choices } from '../domain/preferences';

/** A message as it is stored; nobody else works on it before `claimedUntil` than who holds `claim`. */
export interface StoredMessage extends Message {
  claim: string | null;
  claimedUntil: Date;
}

/** What an account chose; `_id` is the account's. */
export interface Preference {
  _id: string;
  choices: Choices;
}

/** A kind that somebody without an account wants no more of; `_id` is made from their address, which is not stored. */
export interface OptOut {
  _id: string;
}

/** A wish to be told when something can be bought again. */
export interface Wait {
  _id: string;
  sku: string;
  userId: string | null;
  /** A guest's, for as long as it is needed. */
  email: string | null;
  /** Who waits for what: unique among those who wait; null when they were told. */
  claim: string | null;
  /** Who waits, for counting. */
  who: string;
  at: Date;
  toldAt: Date | null;
}

const { Mixed } = Schema.Types;
const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null };
const dateOrNull = { type: Date, default: null };
const options = { versionKey: false, minimize: false, autoIndex: false } as const;
/** How long a guest's address is kept after a message to it failed, so that staff can try again; in seconds. */
const TOLD_KEPT_S = 30 * 24 * 60 * 60;

const message = new Schema<StoredMessage>(
  {
    _id: text,
    version: { type: Number, required: true },
    userId: textOrNull,
    waitId: textOrNull,
    about: { type: Mixed, required: true },
    position: { type: Number, default: null },
    read: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    deliveries: [Mixed],
    dueAt: { type: Date },
    claim: textOrNull,
    claimedUntil: { type: Date, required: true },
  },
  options,
);
// A place in a list is taken once: so a list has no gaps, and what is seen later stands later.
message.index({ userId: 1, position: 1 }, { unique: true, partialFilterExpression: { position: { $gt: 0 } } });
message.index({ userId: 1, read: 1, position: -1 });
message.index({ dueAt: 1 }, { sparse: true });
message.index({ createdAt: -1, _id: -1 });
message.index({ 'deliveries.status': 1, createdAt: -1, _id: -1 });

const preference = new Schema<Preference>({ _id: text, choices: { type: Mixed, required: true } }, options);
const optOut = new Schema<OptOut>({ _id: text }, options);

const wait = new Schema<Wait>(
  {
    _id: text,
    sku: text,
    userId: textOrNull,
    email: textOrNull,
    claim: textOrNull,
    who: text,
    at: { type: Date, required: true },
    toldAt: dateOrNull,
  },
  options,
);
wait.index({ claim: 1 }, { unique: true, partialFilterExpression: { claim: { $type: 'string' } } });
wait.index({ sku: 1, toldAt: 1 });
wait.index({ who: 1 });
wait.index({ toldAt: 1 }, { expireAfterSeconds: TOLD_KEPT_S });

/** The collections of notifications. */
export const notificationsModels = (connection: Connection) => ({
  messages: connection.model<StoredMessage>('Message', message, 'messages'),
  preferences: connection.model<Preference>('Preference', preference, 'preferences'),
  optOuts: connection.model<OptOut>('OptOut', optOut, 'optOuts'),
  waits: connection.model<Wait>('Wait', wait, 'waits'),
});
export type NotificationsModels = ReturnType<typeof notificationsModels>;
