/** One change that a member of staff, or an API key, made somewhere in the shop; its id is the event's that told of it. */
export interface AuditEntry {
  _id: string;
  at: Date;
  actorId: string | null;
  apiKeyId: string | null;
  /** The mutation. */
  action: string;
  /** What was changed, as `SUBGRAPH:ID`. */
  target: string;
  /** Its arguments as JSON, without texts that people wrote. */
  details: string | null;
}
