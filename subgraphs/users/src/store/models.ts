import { Schema, type Connection, type Model } from 'mongoose';
import { ROLES, STATUSES, type Account } from '../domain/account';
import type { Link } from '../domain/link';
import type { StoredFamily } from './families';
import type { ResetRequest } from './reset-requests';

/** Tries of one kind of one account or address in one window. */
export interface Attempts {
  _id: string;
  count: number;
  expiresAt: Date;
}

const OPTIONS = { versionKey: false, autoIndex: false, timestamps: false } as const;

const linkSchema = new Schema<Link>({ id: String, purpose: String, email: String, expiresAt: Date }, { _id: false });

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
    statusReason: String,
    links: [linkSchema],
    devices: [String],
    epoch: Number,
    addresses: [Schema.Types.Mixed],
    createdAt: { type: Date, required: true },
    erasing: Schema.Types.Mixed,
    leavingAt: Date,
  },
  OPTIONS,
);
// Erased accounts have no address, and there may be many of them.
accountSchema.index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $type: 'string' } } });
// Most accounts have no link; those that have it are found by it.
accountSchema.index({ 'links.id': 1 }, { sparse: true });
accountSchema.index({ createdAt: -1, _id: -1 });
accountSchema.index({ roles: 1 });
accountSchema.index({ 'erasing.awaited': 1 }, { sparse: true });

const familySchema = new Schema<StoredFamily>(
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
    epoch: Number,
    endedAt: Date,
    expiresAt: { type: Date, required: true },
  },
  OPTIONS,
);
familySchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
familySchema.index({ userId: 1 });
familySchema.index({ endedAt: 1 }, { sparse: true });

const resetRequestSchema = new Schema<ResetRequest>(
  { _id: { type: String, required: true }, email: { type: String, required: true }, at: Date },
  OPTIONS,
);
resetRequestSchema.index({ email: 1 });
// They are worked on within seconds: what stays for hours is of no use to anybody.
resetRequestSchema.index({ at: 1 }, { expireAfterSeconds: 6 * 3600 });

const attemptsSchema = new Schema<Attempts>(
  { _id: { type: String, required: true }, count: { type: Number, required: true }, expiresAt: Date },
  OPTIONS,
);
attemptsSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The collections of users. */
export interface Models {
  accounts: Model<Account>;
  families: Model<StoredFamily>;
  resetRequests: Model<ResetRequest>;
  attempts: Model<Attempts>;
}

/** Declares the collections on a connection; their indexes are made by whoever opens them. */
export const usersModels = (connection: Connection): Models => ({
  accounts: connection.model<Account>('Account', accountSchema, 'accounts'),
  families: connection.model<StoredFamily>('Family', familySchema, 'refresh_families'),
  resetRequests: connection.model<ResetRequest>('ResetRequest', resetRequestSchema, 'reset_requests'),
  attempts: connection.model<Attempts>('Attempts', attemptsSchema, 'sign_in_attempts'),
});
