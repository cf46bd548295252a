import { UserRegistered } from '@shop/schema/events/users';
import { fail, ok, type Result } from '@shop/kit/result';
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
  createdAt: Date;
}

/** What somebody types to get an account. */
export interface Registration {
  email: string;
  password: string;
  name: string;
}

const NAME_AT_MOST = 100;

/** The registration with its name trimmed, or what has to be put right first. */
export function checkRegistration(input: Registration): Result<Registration, 'INVALID' | 'REQUIRED'> {
  const name = input.name.trim();
  if (!name) return fail('REQUIRED', 'Enter your name.', ['input', 'name']);
  if ([...name].length > NAME_AT_MOST)
    return fail('INVALID', `A name has at most ${NAME_AT_MOST} characters. Shorten it.`, ['input', 'name']);
  if (/\p{Cc}/u.test(name)) return fail('INVALID', 'A name is one line of plain text.', ['input', 'name']);
  return passwordProblem(input.password, input.email) ?? ok({ ...input, name });
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
}

/** A new account with the event that tells of it. */
export function newAccount({ id, at, ...given }: AccountParts) {
  const account: Account = { _id: id, version: 1, ...given, phone: null, status: 'ACTIVE', createdAt: at };
  return ok(account, [UserRegistered({ userId: id })]);
}
