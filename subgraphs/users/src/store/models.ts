import { Schema, type Connection, type Model } from 'mongoose';
import { ROLES, STATUSES, type Account } from '../domain/account';
import type { Family } from '../domain/family';

/** Failed tries to sign in of one account or address in one window. */
export interface Attempts {
  _id: string;
  count: number;
  expiresAt: Date;
}

const OPTIONS = { versionKey: false, autoIndex: false, timestamps: false } as const;

const accountSchema = new Schema<Account>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    email: String,
    name: String,
    passwordHash: String,
    phone: String,
    emailVerified: { type: Boolean, required: true },
    roles: [{ type: String, enum: ROLES }],
    status: { type: String, enum: STATUSES, required: true },
    createdAt: { type: Date, required: true },
  },
  OPTIONS,
);
// Erased accounts have no address, and there may be many of them.
accountSchema.index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $type: 'string' } } });

const familySchema = new Schema<Family>(
  {
    _id: { type: String, required: true },
    userId: { type: String, required: true },
    current: { type: String, required: true },
    previous: String,
    rotatedAt: Date,
    createdAt: Date,
    lastUsedAt: Date,
    userAgent: String,
    ipAddress: String,
    expiresAt: { type: Date, required: true },
  },
  OPTIONS,
);
familySchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
familySchema.index({ userId: 1 });

const attemptsSchema = new Schema<Attempts>(
  { _id: { type: String, required: true }, count: { type: Number, required: true }, expiresAt: Date },
  OPTIONS,
);
attemptsSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The collections of users. */
export interface Models {
  accounts: Model<Account>;
  families: Model<Family>;
  attempts: Model<Attempts>;
}

/** Declares the collections on a connection; their indexes are made by whoever opens them. */
export const usersModels = (connection: Connection): Models => ({
  accounts: connection.model<Account>('Account', accountSchema, 'accounts'),
  families: connection.model<Family>('Family', familySchema, 'refresh_families'),
  attempts: connection.model<Attempts>('Attempts', attemptsSchema, 'sign_in_attempts'),
});
