import { fail, type Result } from '@shop/kit/result';
import { DuplicateKey } from '@shop/kit/aggregates';
import type { Account } from '../domain/account';
import { askEmailChange, askVerification, changeEmail, verifyEmail } from '../domain/email';
import { linkOver } from '../domain/link';
import type { Accounts } from '../store/accounts';
import type { Throttle } from '../store/attempts';
import { confirmPassword, type PasswordNeeds } from './confirm-password';
import type { MailLinks } from './mail-links';

interface Needs extends PasswordNeeds {
  accounts: Accounts;
  mailLinks: MailLinks;
  mailThrottle: Throttle;
}

/** Who asks, and from where. */
export interface Asker {
  userId: string;
  ipAddress: string | undefined;
}

/** Has the account mailed another link to show that its address is theirs. */
export async function resendVerification({ accounts, mailLinks, mailThrottle }: Needs, { userId, ipAddress }: Asker) {
  const account = await accounts.byId(userId);
  const counted = await mailThrottle.begin(account?.email ?? userId, ipAddress, new Date());
  if (!counted.ok) return counted;
  const link = mailLinks.make('VERIFY_EMAIL');
  return accounts.update(userId, (state) => askVerification(state, link));
}

/** Spends a mailed link: the account's address is its owner's. */
export const verify = (needs: Needs, token: string) => byLink(needs, token, verifyEmail);

/** Has a link mailed to another address, to which the account moves when it is used. Asks for the password. */
export async function requestEmailChange(
  needs: Needs,
  { userId, ipAddress }: Asker,
  { email, password }: { email: string; password: string },
) {
  const confirmed = await confirmPassword(needs, { userId, ipAddress }, password, ['password']);
  if (!confirmed.ok) return confirmed;
  const counted = await needs.mailThrottle.begin(confirmed.value.email!, ipAddress, new Date());
  if (!counted.ok) return counted;
  const owner = await needs.accounts.byEmail(email);
  if (owner && owner._id !== userId) return taken(['email']);
  const link = needs.mailLinks.make('CHANGE_EMAIL');
  return needs.accounts.update(userId, (state) => askEmailChange(state, email, link));
}

/** Spends a mailed link: the account moves to the address that it was mailed to, unless another took it meanwhile. */
export const confirmEmailChange = (needs: Needs, token: string) =>
  byLink(needs, token, changeEmail).catch((error: unknown) => {
    if (error instanceof DuplicateKey) return taken(['token']);
    throw error;
  });

async function byLink(
  { accounts, mailLinks }: Needs,
  token: string,
  rule: typeof verifyEmail,
): Promise<Result<Account, 'TOKEN_EXPIRED' | 'NOT_FOUND'>> {
  const linkId = mailLinks.read(token.trim());
  const account = linkId && (await accounts.byLink(linkId));
  return account ? accounts.update(account._id, (state) => rule(state, linkId, new Date())) : linkOver();
}

const taken = (field: string[]) =>
  fail('EMAIL_TAKEN', 'There is another account with this address. Choose another address.', field);
