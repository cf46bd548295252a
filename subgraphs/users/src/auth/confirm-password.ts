import { fail, ok, type Result } from '@shop/kit/result';
import type { Account } from '../domain/account';
import type { Accounts } from '../store/accounts';
import type { Throttle } from '../store/attempts';
import type { Asker } from './email';
import type { Passwords } from './passwords';

export interface PasswordNeeds {
  accounts: Accounts;
  passwords: Passwords;
  throttle: Throttle;
}

/**
 * The account, when whoever is signed in to it knows its password too. Tries count with those to sign in: a stolen
 * session gives nobody more guesses. `field` is where the password stands in the input.
 */
export async function confirmPassword(
  { accounts, passwords, throttle }: PasswordNeeds,
  { userId, ipAddress }: Asker,
  password: string,
  field: string[],
): Promise<Result<Account, 'BAD_CREDENTIALS' | 'TOO_MANY_ATTEMPTS'>> {
  const account = await accounts.byId(userId);
  const attempt = await throttle.begin(account?.email ?? userId, ipAddress, new Date());
  if (!attempt.ok) return attempt;
  if (!account?.email || !(await passwords.matches(password, account.passwordHash)))
    return fail('BAD_CREDENTIALS', 'This is not the password of your account. Type it again.', field);
  await attempt.succeeded();
  return ok(account);
}
