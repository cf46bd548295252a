import { UserPasswordChanged, UserPasswordResetRequested } from '@shop/schema/events/users';
import { ok, type Decision } from '@shop/kit/result';
import type { Account } from './account';
import { remembering } from './device';
import { verified } from './email';
import { goodLink, linkOver, withLink, withoutLinks, type NewLink } from './link';
import { goOn } from './sign-in';

/** The account is to be mailed a link to set another password; nothing happens for one that can't be used anyway. */
export function askReset(account: Account, { id, expiresAt }: NewLink): Decision<Account> {
  const { _id: userId, email, status } = account;
  if (status !== 'ACTIVE' || !email) return ok(account);
  const next = withLink(account, { id, purpose: 'RESET_PASSWORD', email, expiresAt });
  return ok(next, [UserPasswordResetRequested({ userId, linkId: id })]);
}

/** Whether a password may be set by the link. */
export function mayReset(account: Account, linkId: string, now: Date) {
  return goodLink(account, linkId, now)?.purpose === 'RESET_PASSWORD' ? goOn(account, account.epoch) : linkOver();
}

/**
 * Sets another password by a mailed link, which shows that the address is theirs too. The device that does it is not
 * told of as a new one beside.
 */
export function resetPassword(
  account: Account,
  { linkId, passwordHash, device, now }: { linkId: string; passwordHash: string; device: string; now: Date },
): Decision<Account, 'TOKEN_EXPIRED' | 'ACCOUNT_SUSPENDED'> {
  const allowed = mayReset(account, linkId, now);
  if (!allowed.ok) return allowed;
  const shown = verified(remembering(account, device));
  const changed = changePassword(shown.value, passwordHash);
  return ok(changed.value, [...shown.events, ...changed.events]);
}

/**
 * Sets another password. Every session of before is over, and every link that somebody else may have asked for: to set
 * one more, or to take the account to an address of theirs.
 */
export const changePassword = (account: Account, passwordHash: string) =>
  ok({ ...withoutLinks(account, ['RESET_PASSWORD', 'CHANGE_EMAIL']), passwordHash, epoch: account.epoch + 1 }, [
    UserPasswordChanged({ userId: account._id }),
  ]);
