import { fail, ok, type Decision, type Result } from '@shop/kit/result';

/** What an API key may be allowed; each opens the fields whose rule names it. */
export const SCOPES = [
  'CATALOG_WRITE',
  'PROMOTIONS_WRITE',
  'ORDERS_READ',
  'ORDERS_WRITE',
  'FULFILLMENT_WRITE',
  'INVENTORY_READ',
  'INVENTORY_WRITE',
  'REVIEWS_WRITE',
  'PAYMENTS_READ',
  'PAYMENTS_WRITE',
  'REPORTS_READ',
  'USERS_READ',
  'USERS_WRITE',
  'USERS_ADMIN',
  'OPERATIONS',
] as const;
export type Scope = (typeof SCOPES)[number];

/** What a key was used for since it was made. */
export interface KeyUsage {
  requests: number;
  /** The operations' cost, as the limits count it. */
  cost: number;
  /** Requests that were refused because there were too many. */
  rateLimited: number;
}

/** What a program shows instead of an account. The secret is stored nowhere: `hash` is its SHA-256 in hex. */
export interface ApiKey {
  _id: string;
  version: number;
  name: string;
  hash: string;
  /** The secret's beginning, by which people tell keys apart. */
  prefix: string;
  scopes: Scope[];
  requestsPerMinute: number;
  usage: KeyUsage;
  createdAt: Date;
  /** The account that made it; null when another key did. */
  createdBy: string | null;
  /** Null: never. */
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** What somebody wants a key to be. */
export interface KeyWanted {
  name: string;
  scopes: Scope[];
  requestsPerMinute?: number | null;
  expiresAt?: Date | null;
}

const NAME_AT_MOST = 100;
const PER_MINUTE = { usual: 600, most: 100_000 };

type Checked = Pick<ApiKey, 'name' | 'scopes' | 'requestsPerMinute' | 'expiresAt'>;

/** The key's settings with what was left out, or what has to be put right first. Nobody hands out a scope that they lack. */
export function checkKey(
  { name: given, scopes, requestsPerMinute, expiresAt }: KeyWanted,
  holds: (scope: Scope) => boolean,
  now: Date,
): Result<Checked, 'INVALID' | 'REQUIRED'> {
  const name = given.trim();
  const perMinute = requestsPerMinute ?? PER_MINUTE.usual;
  const lacking = scopes.filter((scope) => !holds(scope));
  if (!name) return fail('REQUIRED', 'Name the key after the program that is to use it.', field('name'));
  if ([...name].length > NAME_AT_MOST || /\p{Cc}/u.test(name))
    return fail('INVALID', `A name is one line of at most ${NAME_AT_MOST} characters.`, field('name'));
  if (!scopes.length)
    return fail('REQUIRED', 'Choose at least one scope: without any, a key opens nothing.', field('scopes'));
  if (lacking.length)
    return fail('INVALID', `You can only give scopes that you have; you lack ${lacking.join(', ')}.`, field('scopes'));
  if (perMinute < 1 || perMinute > PER_MINUTE.most)
    return fail('INVALID', `Requests per minute are 1 to ${PER_MINUTE.most}.`, field('requestsPerMinute'));
  if (expiresAt && expiresAt <= now)
    return fail('INVALID', 'This time is over. Choose one to come, or leave it out.', field('expiresAt'));
  const chosen = SCOPES.filter((scope) => scopes.includes(scope));
  return ok({ name, scopes: chosen, requestsPerMinute: perMinute, expiresAt: expiresAt ?? null });
}

const field = (name: keyof KeyWanted) => ['input', name];

/** A key that was not used yet. */
export const newKey = (
  checked: Checked,
  made: Pick<ApiKey, '_id' | 'hash' | 'prefix' | 'createdBy' | 'createdAt'>,
): ApiKey => ({
  ...made,
  ...checked,
  version: 1,
  usage: { requests: 0, cost: 0, rateLimited: 0 },
  lastUsedAt: null,
  revokedAt: null,
});

/** Whether the key opens anything at that time. */
export const works = ({ revokedAt, expiresAt }: ApiKey, now: Date): boolean =>
  !revokedAt && (!expiresAt || expiresAt > now);

/** The key opens nothing from now on. */
export const revoke = (key: ApiKey, now: Date): Decision<ApiKey> =>
  ok(key.revokedAt ? key : { ...key, revokedAt: now });
