import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '@shop/kit/result';
import { checkRegistration, newAccount, type Account, type AccountParts, type Registration } from '../domain/account';
import type { Accounts } from '../store/accounts';
import type { MailLinks } from './mail-links';
import type { Passwords } from './passwords';

interface Needs {
  accounts: Accounts;
  passwords: Passwords;
  mailLinks: MailLinks;
}

/** Makes a customer's account, and has it mailed a link to verify its address. Of several registrations of one address at the same time one succeeds. */
export async function register(
  { accounts, passwords, mailLinks }: Needs,
  input: Registration,
  device: string,
): Promise<Result<Account, 'INVALID' | 'REQUIRED' | 'EMAIL_TAKEN'>> {
  const checked = checkRegistration(input);
  if (!checked.ok) return checked;
  const { email, name, password } = checked.value;
  const parts: AccountParts = {
    id: randomUUID(),
    email,
    name,
    passwordHash: await passwords.hash(password),
    roles: ['CUSTOMER'],
    emailVerified: false,
    at: new Date(),
    device,
  };
  const { value: account, events } = newAccount(parts, mailLinks.make('VERIFY_EMAIL'));
  return (await accounts.add(account, events)) ? ok(account) : emailTaken();
}

const emailTaken = () =>
  fail('EMAIL_TAKEN', 'There is an account with this address. Sign in instead.', ['input', 'email']);
