import { Schema, type Connection, type Model, type QueryFilter } from 'mongoose';
import { olderThan, pageOf, pageSize, type Page } from '@shop/kit/connection';
import type { AuditEntry } from '../domain/audit';

/** An entry as it is stored: `by` is whoever acted, an account or a key, so that one index finds either. */
interface StoredEntry extends AuditEntry {
  by: string | null;
}

/** Which entries staff wants to see; what is left out does not narrow them. */
export interface AuditFilter {
  /** The id of an account or a key. */
  actor?: string | null;
  action?: string | null;
  target?: string | null;
  first: number;
  after?: string | null;
}

/** Who of the staff changed what. Entries are added and never changed. */
export interface AuditLog {
  /** Adds an entry; one that is there already stays as it is. */
  add(entry: AuditEntry): Promise<void>;
  /** Newest first. Throws BAD_USER_INPUT. */
  list(wanted: AuditFilter): Promise<Page<AuditEntry>>;
  /** What an account did, and what was done to it; the newest 1000. */
  about(userId: string): Promise<AuditEntry[]>;
}

const DUPLICATE = 11000;
const ABOUT_AT_MOST = 1000;
const NEWEST_FIRST = { at: -1, _id: -1 } as const;

const auditSchema = new Schema<StoredEntry>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    by: String,
    actorId: String,
    apiKeyId: String,
    action: { type: String, required: true },
    target: { type: String, required: true },
    details: String,
  },
  { versionKey: false, autoIndex: false, timestamps: false },
);
auditSchema.index(NEWEST_FIRST);
auditSchema.index({ by: 1, ...NEWEST_FIRST });
auditSchema.index({ action: 1, ...NEWEST_FIRST });
auditSchema.index({ target: 1, ...NEWEST_FIRST });

const auditModel = (connection: Connection): Model<StoredEntry> =>
  connection.model<StoredEntry>('AuditEntry', auditSchema, 'audit_entries');

/** Opens the log. */
export async function openAuditLog(connection: Connection): Promise<AuditLog> {
  const model = auditModel(connection);
  await model.createIndexes();
  return {
    async add(entry) {
      await model.create({ ...entry, by: entry.actorId ?? entry.apiKeyId }).catch(unlessThere);
    },
    list: (wanted) => list(model, wanted),
    about: (userId) =>
      model
        .find({ $or: [{ by: userId }, { target: `users:${userId}` }] })
        .sort(NEWEST_FIRST)
        .limit(ABOUT_AT_MOST)
        .lean<AuditEntry[]>(),
  };
}

async function list(model: Model<StoredEntry>, { actor, action, target, first, after }: AuditFilter) {
  const size = pageSize(first);
  const filter: QueryFilter<StoredEntry> = {
    ...(actor && { by: actor }),
    ...(action && { action }),
    ...(target && { target }),
  };
  const rows = await model
    .find({ $and: [filter, olderThan('at', after)] })
    .sort(NEWEST_FIRST)
    .limit(size + 1)
    .lean<AuditEntry[]>();
  const position = ({ at, _id }: AuditEntry) => [at.getTime(), _id];
  return pageOf(rows, size, position, () => model.countDocuments(filter).exec());
}

function unlessThere(error: unknown): void {
  if ((error as { code?: unknown }).code !== DUPLICATE) throw error;
}
