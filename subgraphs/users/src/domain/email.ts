import { UserEmailVerified, UserVerificationRequested } from '@shop/schema/events/users';
import type { NewEvent } from '@shop/schema/events/event';
import { fail, ok, type Decision } from '@shop/kit/result';
import type { Account } from './account';
import { goodLink, linkOver, withLink, withoutLinks, type NewLink, type Purpose } from './link';

const requested = (account: Account, { id, expiresAt }: NewLink, purpose: Purpose, email: string) =>
  ok(withLink(account, { id, purpose, email, expiresAt }), [
    UserVerificationRequested({ userId: account._id, linkId: id }),
  ]);

/** The account is to be mailed a link that shows that its address is theirs. */
export function askVerification(account: Account, link: NewLink): Decision<Account, 'INVALID_TRANSITION'> {
  if (account.emailVerified || !account.email)
    return fail('INVALID_TRANSITION', 'Your email address is verified already. There is nothing more to do.');
  return requested(account, link, 'VERIFY_EMAIL', account.email);
}

/** Whoever has the link reads the mail of the account's address. */
export function verifyEmail(account: Account, linkId: string, now: Date): Decision<Account, 'TOKEN_EXPIRED'> {
  if (goodLink(account, linkId, now)?.purpose !== 'VERIFY_EMAIL') return linkOver();
  return verified(withoutLinks(account, ['VERIFY_EMAIL']));
}

/** The account with its address verified, which is news unless it was before. */
export const verified = (account: Account): { ok: true; value: Account; events: NewEvent[] } =>
  account.emailVerified ? ok(account) : ok({ ...account, emailVerified: true }, [emailVerified(account)]);

const emailVerified = ({ _id: userId }: Account) => UserEmailVerified({ userId });

/** The other address is to be mailed a link; until it is used, the account keeps the one that it has. */
export function askEmailChange(account: Account, email: string, link: NewLink): Decision<Account, 'INVALID'> {
  if (account.email === email) return fail('INVALID', 'This is the address of the account already.', ['email']);
  return requested(account, link, 'CHANGE_EMAIL', email);
}

/** Takes the address over that the link was mailed to; links that went to the old one are good no longer. */
export function changeEmail(account: Account, linkId: string, now: Date): Decision<Account, 'TOKEN_EXPIRED'> {
  const link = goodLink(account, linkId, now);
  if (link?.purpose !== 'CHANGE_EMAIL') return linkOver();
  return ok({ ...account, links: [], email: link.email, emailVerified: true }, [emailVerified(account)]);
}
