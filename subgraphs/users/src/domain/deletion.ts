import { fail, ok, type Decision } from '@shop/kit/result';
import { KEEPERS_OF_PERSONAL_DATA, UserDeleted } from '@shop/schema/events/users';
import { AS_MADE, type Account } from './account';

/** What is still to be erased of a deleted account, and what it takes to find it. */
export interface Erasing {
  email: string;
  emailVerified: boolean;
  /** The subgraphs that have not erased yet. */
  awaited: string[];
}

/** Users' own part beside the account: sessions and what stands under the address. */
export const OWN_REST = 'users';
const NOBODYS_NAME = 'Deleted account';
/** An admin who began to leave and did not go on within this time stays. */
const LEAVING_MS = 60_000;

/**
 * The account keeps its id and nothing of the person; every session is over. What has to be found elsewhere by the
 * address is found by `erasing`, until each has confirmed.
 */
export function deleteAccount(account: Account): Decision<Account, 'INVALID_TRANSITION'> {
  const { _id, version, epoch, createdAt, email, emailVerified } = account;
  if (account.status === 'DELETED' || !email) return fail('INVALID_TRANSITION', 'The account is deleted already.');
  const nobody: Account = {
    ...AS_MADE,
    _id,
    version,
    createdAt,
    email: null,
    name: NOBODYS_NAME,
    passwordHash: null,
    phone: null,
    emailVerified: false,
    roles: ['CUSTOMER'],
    status: 'DELETED',
    epoch: epoch + 1,
    erasing: { email, emailVerified, awaited: [OWN_REST, ...KEEPERS_OF_PERSONAL_DATA] },
  };
  return ok(nobody, [UserDeleted({ userId: _id })]);
}

/** What a subgraph needs to erase; null when nothing is awaited. An address that was never verified may be another's. */
export const erasureOf = ({ erasing }: Account): { email: string | null } | null =>
  erasing ? { email: erasing.emailVerified ? erasing.email : null } : null;

/** A subgraph has erased; with the last of them the address goes too. */
export function confirmErasure(account: Account, subgraph: string): Decision<Account> {
  const { erasing, ...rest } = account;
  if (!erasing?.awaited.includes(subgraph)) return ok(account);
  const awaited = erasing.awaited.filter((one) => one !== subgraph);
  return ok(awaited.length ? { ...rest, erasing: { ...erasing, awaited } } : rest);
}

/** An admin is about to leave: those who do so at the same time must not count on each other. */
export const beginLeaving = (account: Account, now: Date) => ok({ ...account, leavingAt: now });

/** They stay after all. */
export const stay = ({ leavingAt: _, ...account }: Account) => ok(account as Account);

/** Whether an admin is about to leave. */
export const isLeaving = ({ leavingAt }: Account, now: Date): boolean =>
  !!leavingAt && now.getTime() - leavingAt.getTime() < LEAVING_MS;

/** The refusal for the one without whom nobody could give roles any more. */
export const lastAdmin = () =>
  fail('INVALID_TRANSITION', 'You are the only admin. Give the role to somebody else first, then delete your account.');
