import { fail, ok, type Result } from '@shop/kit/result';
import type { Account } from './account';

/** The one answer for an unknown address and a wrong password: it doesn't tell whether an account exists. */
export const badCredentials = () => fail('BAD_CREDENTIALS', 'Email and password do not go together. Check both.');

const suspended = () => fail('ACCOUNT_SUSPENDED', 'This account is suspended. Contact support to have it reopened.');

/** Whether somebody who showed these credentials gets in. That an account is suspended is told after the right password only. */
export function signIn(
  account: Account | undefined,
  passwordMatches: boolean,
): Result<Account, 'BAD_CREDENTIALS' | 'ACCOUNT_SUSPENDED'> {
  if (!account || !passwordMatches || account.status === 'DELETED') return badCredentials();
  return account.status === 'SUSPENDED' ? suspended() : ok(account);
}

/** The answer for every refresh token that opens nothing, whatever the reason. */
export const sessionOver = () => fail('TOKEN_EXPIRED', 'This session is over. Sign in again.');

/** Whether the account behind a good refresh token may go on with a session that was opened in this epoch. */
export function goOn(
  account: Account | undefined,
  epoch: number,
): Result<Account, 'TOKEN_EXPIRED' | 'ACCOUNT_SUSPENDED'> {
  if (!account || account.status === 'DELETED') return sessionOver();
  if (account.status === 'SUSPENDED') return suspended();
  return account.epoch === epoch ? ok(account) : sessionOver();
}
