/** The refresh tokens of one signed-in device: each is spent for the next. Hashes are SHA-256; the tokens are stored nowhere. */
export interface Family {
  _id: string;
  userId: string;
  /** Hash of the token that is to be spent next. */
  current: string;
  /** Hash of the token that was spent last, and when. */
  previous: string | null;
  rotatedAt: Date | null;
  createdAt: Date;
  lastUsedAt: Date;
  userAgent: string | null;
  ipAddress: string | null;
  /** The account's when it was opened; the account may not go on with it in another. */
  epoch: number;
  /** Unused until then, the family is over. */
  expiresAt: Date;
}

/** Who holds the token, as far as the connection tells. */
export interface Device {
  userAgent: string | null;
  ipAddress: string | null;
}

/** A token that somebody presents for its family. */
export interface Presented {
  hash: string;
  /** We made it, whether it is still worth something or not. */
  genuine: boolean;
  /** Hash of its successor by each key that there is; the first is the one to make new tokens with. */
  successors: [string, ...string[]];
}

/** The clock and the settings that a spending depends on, in ms. */
export interface Terms {
  now: Date;
  /** For how long a spent token is answered with the successor that it was spent for. */
  graceMs: number;
  /** How long a family lives without being used. */
  lifeMs: number;
}

/**
 * What becomes of a family when a token is presented.
 * ROTATED: the token is spent for `family.current`, once the family is saved. REPEATED: it was spent a moment ago, as by
 * another tab, and its successor is `family.current` still. REPLAYED: a token of ours is used a second time, so one of
 * its two users stole it; the family ends. UNKNOWN: nothing happens.
 */
export type Verdict = { kind: 'ROTATED' | 'REPEATED'; family: Family } | { kind: 'REPLAYED' | 'UNKNOWN' };

/** Decides what a presented token does to its family. */
export function spend(family: Family | undefined, token: Presented, device: Device, terms: Terms): Verdict {
  if (!family || family.expiresAt <= terms.now) return { kind: 'UNKNOWN' };
  if (token.hash === family.current) return { kind: 'ROTATED', family: rotated(family, token, device, terms) };
  if (inGrace(family, token, terms))
    return token.successors.includes(family.current) ? { kind: 'REPEATED', family } : { kind: 'UNKNOWN' };
  return { kind: token.genuine ? 'REPLAYED' : 'UNKNOWN' };
}

const inGrace = ({ previous, rotatedAt }: Family, { hash }: Presented, { now, graceMs }: Terms): boolean =>
  hash === previous && rotatedAt !== null && now.getTime() - rotatedAt.getTime() < graceMs;

const rotated = (family: Family, { hash, successors }: Presented, device: Device, { now, lifeMs }: Terms): Family => ({
  ...family,
  ...device,
  current: successors[0],
  previous: hash,
  rotatedAt: now,
  lastUsedAt: now,
  expiresAt: new Date(now.getTime() + lifeMs),
});

/** The family of a device that has just signed in, whose first token has the hash `current`. */
export const newFamily = (
  made: Pick<Family, '_id' | 'userId' | 'current' | 'epoch'>,
  device: Device,
  { now, lifeMs }: Pick<Terms, 'now' | 'lifeMs'>,
): Family => ({
  ...made,
  ...device,
  previous: null,
  rotatedAt: null,
  createdAt: now,
  lastUsedAt: now,
  expiresAt: new Date(now.getTime() + lifeMs),
});
