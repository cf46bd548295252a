import type { Result } from '@shop/kit/result';
import type { Account } from '../domain/account';
import { signIn } from '../domain/sign-in';
import type { Accounts } from '../store/accounts';
import type { Throttle } from '../store/attempts';
import type { Passwords } from './passwords';

interface Needs {
  accounts: Accounts;
  passwords: Passwords;
  throttle: Throttle;
}

/** Checks somebody's credentials. Unknown addresses are counted, answered and take as long as wrong passwords. */
export async function login(
  { accounts, passwords, throttle }: Needs,
  { email, password }: { email: string; password: string },
  ipAddress: string | undefined,
): Promise<Result<Account, 'BAD_CREDENTIALS' | 'ACCOUNT_SUSPENDED' | 'TOO_MANY_ATTEMPTS'>> {
  const attempt = await throttle.begin(email, ipAddress, new Date());
  if (!attempt.ok) return attempt;
  const account = await accounts.byEmail(email);
  const outcome = signIn(account, await passwords.matches(password, account?.passwordHash));
  if (outcome.ok) await attempt.succeeded();
  return outcome;
}
