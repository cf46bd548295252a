import type { Result } from '@shop/kit/result';
import type { Account } from '../domain/account';
import { signIn } from '../domain/sign-in';
import type { Accounts } from '../store/accounts';
import type { Throttle } from '../store/attempts';
import { evenly } from './evenly';
import type { Passwords } from './passwords';

interface Needs {
  accounts: Accounts;
  passwords: Passwords;
  throttle: Throttle;
}

type Outcome = Result<Account, 'BAD_CREDENTIALS' | 'ACCOUNT_SUSPENDED' | 'TOO_MANY_ATTEMPTS'>;

interface Credentials {
  email: string;
  password: string;
}

/** Checks somebody's credentials. Unknown addresses are counted, answered and take as long as wrong passwords. */
export function login(needs: Needs, credentials: Credentials, ipAddress: string | undefined): Promise<Outcome> {
  return evenly(check(needs, credentials, ipAddress), ({ ok }) => !ok);
}

async function check(
  { accounts, passwords, throttle }: Needs,
  { email, password }: Credentials,
  ipAddress: string | undefined,
): Promise<Outcome> {
  const attempt = await throttle.begin(email, ipAddress, new Date());
  if (!attempt.ok) return attempt;
  const account = await accounts.byEmail(email);
  const outcome = signIn(account, await passwords.matches(password, account?.passwordHash));
  if (outcome.ok) await attempt.succeeded();
  return outcome;
}
