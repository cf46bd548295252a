import { UserRegistered } from '@shop/schema/events/users';
import { ok, type Result } from '@shop/kit/result';
import type { Address } from './address';
import type { Erasing } from './deletion';
import { askVerification } from './email';
import type { Link, NewLink } from './link';
import { checkName } from './name';
import { passwordProblem } from './password';

/** What an account may do; every account is a CUSTOMER's unless staff says otherwise. */
export const ROLES = ['CUSTOMER', 'SUPPORT', 'CATALOG_MANAGER', 'WAREHOUSE', 'FINANCE', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** DELETED accounts keep their id and nothing personal. */
export const STATUSES = ['ACTIVE', 'SUSPENDED', 'DELETED'] as const;
export type Status = (typeof STATUSES)[number];

/** Someone who can sign in. `email` is lower case and null once erased. */
export interface Account {
  _id: string;
  version: number;
  email: string | null;
  name: string;
  /** argon2id in PHC form; null once erased. */
  passwordHash: string | null;
  phone: string | null;
  emailVerified: boolean;
  roles: Role[];
  status: Status;
  /** Why staff closed it, in their words; null while it is open. */
  statusReason: string | null;
  /** Mailed and not used yet; at most one a purpose. */
  links: Link[];
  /** Hashes of what devices are known by. */
  devices: string[];
  /** Counts how often all sessions had to end: a session is good in the epoch that it was opened in. */
  epoch: number;
  addresses: Address[];
  createdAt: Date;
  /** Of a deleted account, while something of it is still to be erased. */
  erasing?: Erasing;
  /** Since when an admin is about to leave. */
  leavingAt?: Date;
}

/** What somebody types to get an account. */
export interface Registration {
  email: string;
  password: string;
  name: string;
}

/** The registration with its name trimmed, or what has to be put right first. */
export function checkRegistration(input: Registration): Result<Registration, 'INVALID' | 'REQUIRED'> {
  const name = checkName(input.name);
  if (!name.ok) return name;
  return passwordProblem(input.password, input.email) ?? ok({ ...input, name: name.value });
}

/** What the caller of `newAccount` brings along: an unguessable id, the hashed password, the time. */
export interface AccountParts {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  roles: Role[];
  emailVerified: boolean;
  at: Date;
  /** The device that it is made on. */
  device?: string;
  phone?: string | null;
  addresses?: Address[];
}

/** A new account, of which nobody is told yet. */
export const blankAccount = ({ id, at, device, phone = null, addresses = [], ...given }: AccountParts): Account => ({
  _id: id,
  version: 1,
  ...given,
  phone,
  ...AS_MADE,
  addresses,
  devices: device ? [device] : [],
  createdAt: at,
});

/** What an account has that nothing has happened to. */
export const AS_MADE = {
  status: 'ACTIVE',
  statusReason: null,
  links: [] as Link[],
  devices: [] as string[],
  epoch: 0,
  addresses: [] as Address[],
} as const satisfies Partial<Account>;

/** A new account that is to be told of, and mailed the link by which it shows that its address is theirs. */
export function newAccount(parts: AccountParts, link: NewLink) {
  const account = blankAccount(parts);
  const told = [UserRegistered({ userId: account._id })];
  const asked = askVerification(account, link);
  return asked.ok ? ok(asked.value, [...told, ...asked.events]) : ok(account, told);
}

/** Every session of before is over, on all devices. */
export const endSessions = (account: Account) => ok({ ...account, epoch: account.epoch + 1 });
