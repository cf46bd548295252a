import { Schema, type Connection, type Model } from 'mongoose';
import { openAggregates } from '@shop/kit/aggregates';
import type { Decision, Result } from '@shop/kit/result';
import type { Kit } from '@shop/kit/subgraph';
import { SCOPES, type ApiKey, type KeyUsage } from '../domain/api-key';

/** What the gateway counted of a key since it last told. */
export interface KeyUsed extends KeyUsage {
  id: string;
  lastUsedAt: Date;
}

/** The API keys. */
export interface ApiKeys {
  byIds(ids: string[]): Promise<ApiKey[]>;
  /** By the SHA-256 of their secrets, in hex. */
  byHashes(hashes: string[]): Promise<ApiKey[]>;
  /** Those that were not revoked first, then the newest first; 500 at most. */
  list(): Promise<ApiKey[]>;
  add(key: ApiKey): Promise<void>;
  update(id: string, decide: (key: ApiKey) => Decision<ApiKey>): Promise<Result<ApiKey, 'NOT_FOUND'>>;
  /** Adds to what the keys were used for; those that there are not are left out. */
  count(used: KeyUsed[]): Promise<void>;
}

const LISTED_AT_MOST = 500;

const usageSchema = new Schema<KeyUsage>({ requests: Number, cost: Number, rateLimited: Number }, { _id: false });

const apiKeySchema = new Schema<ApiKey>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    name: String,
    hash: { type: String, required: true },
    prefix: String,
    scopes: [{ type: String, enum: SCOPES }],
    requestsPerMinute: Number,
    usage: usageSchema,
    createdAt: Date,
    createdBy: String,
    expiresAt: Date,
    lastUsedAt: Date,
    revokedAt: Date,
  },
  { versionKey: false, autoIndex: false, timestamps: false },
);
apiKeySchema.index({ hash: 1 }, { unique: true });
apiKeySchema.index({ revokedAt: 1, createdAt: -1 });

/** Declares the collection on a connection. */
export const apiKeyModel = (connection: Connection): Model<ApiKey> =>
  connection.model<ApiKey>('ApiKey', apiKeySchema, 'api_keys');

/** Opens the store of keys, each with its outbox in its own document. */
export function openApiKeys(kit: Kit, model: Model<ApiKey>): ApiKeys {
  const keys = openAggregates<ApiKey>(kit, model);
  return {
    byIds: (ids) => keys.byIds(ids),
    byHashes: (hashes) => keys.find({ hash: { $in: hashes } }),
    list: () => keys.find({}, { sort: { revokedAt: 1, createdAt: -1 }, limit: LISTED_AT_MOST }),
    add: (key) => keys.create(key, []),
    update: (id, decide) => keys.update(id, decide),
    async count(used) {
      if (used.length) await model.bulkWrite(used.map(addition), { ordered: false });
    },
  };
}

/** Beside the aggregate's version: counting is no change that a rule decides on. */
const addition = ({ id, requests, cost, rateLimited, lastUsedAt }: KeyUsed) => ({
  updateOne: {
    filter: { _id: id },
    update: {
      $inc: { 'usage.requests': requests, 'usage.cost': cost, 'usage.rateLimited': rateLimited },
      $max: { lastUsedAt },
    },
  },
});
