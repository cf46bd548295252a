import { fail, type Result } from '@shop/kit/result';
import type { Account } from '../domain/account';
import * as rules from '../domain/deletion';
import type { Accounts } from '../store/accounts';
import type { Throttle } from '../store/attempts';
import type { ResetRequests } from '../store/reset-requests';
import { confirmPassword, type PasswordNeeds } from './confirm-password';
import type { Asker } from './email';
import type { Sessions } from './sessions';

interface Needs extends PasswordNeeds {
  /** Has `eraseRests` run at once. */
  eraseSoon: () => void;
}

/** Deletes the account of whoever knows its password: of the person nothing is left in it when this answers. */
export async function deleteAccount(
  needs: Needs,
  asker: Asker,
  password: string,
): Promise<Result<Account, 'BAD_CREDENTIALS' | 'TOO_MANY_ATTEMPTS' | 'INVALID_TRANSITION' | 'CONFLICT' | 'NOT_FOUND'>> {
  const confirmed = await confirmPassword(needs, asker, password, ['password']);
  if (!confirmed.ok) return confirmed;
  const { _id: id, passwordHash: checked } = confirmed.value;
  if (!(await mayLeave(needs.accounts, confirmed.value))) return rules.lastAdmin();
  const deleted = await needs.accounts.update<'INVALID_TRANSITION' | 'CONFLICT'>(id, (state) =>
    state.passwordHash === checked ? rules.deleteAccount(state) : changedMeanwhile(),
  );
  if (deleted.ok) needs.eraseSoon();
  return deleted;
}

/** The last admin may not. Each says that they leave before they look for others: so two never count on each other. */
async function mayLeave(accounts: Accounts, { _id: id, roles }: Account): Promise<boolean> {
  if (!roles.includes('ADMIN')) return true;
  const now = new Date();
  await accounts.update(id, (state) => rules.beginLeaving(state, now));
  const admins = await accounts.staff('ADMIN');
  if (admins.some((other) => other._id !== id && !rules.isLeaving(other, now))) return true;
  await accounts.update(id, rules.stay);
  return false;
}

const changedMeanwhile = () => fail('CONFLICT', 'The password was changed meanwhile. Sign in again.');

interface Rest {
  accounts: Accounts;
  sessions: Sessions;
  throttle: Throttle;
  mailThrottle: Throttle;
  resetRequests: ResetRequests;
}

/** Erases what users holds of deleted accounts beside the account: a process that dies in between is followed by the next. */
export async function eraseRests({ accounts, sessions, throttle, mailThrottle, resetRequests }: Rest): Promise<void> {
  for (const { _id: id, erasing } of await accounts.awaiting(rules.OWN_REST)) {
    const { email } = erasing!;
    await Promise.all([
      sessions.erase(id),
      throttle.forget(email),
      mailThrottle.forget(email),
      resetRequests.removeOf(email),
    ]);
    await accounts.update(id, (state) => rules.confirmErasure(state, rules.OWN_REST));
  }
}
