import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '@shop/kit/result';
import type { Account } from '../domain/account';
import { linkOver } from '../domain/link';
import { passwordProblem } from '../domain/password';
import * as rules from '../domain/password-change';
import type { Throttle } from '../store/attempts';
import type { ResetRequests } from '../store/reset-requests';
import { confirmPassword, type PasswordNeeds } from './confirm-password';
import type { Asker } from './email';
import { evenly } from './evenly';
import type { MailLinks } from './mail-links';
import type { Sessions } from './sessions';

interface Needs extends PasswordNeeds {
  mailLinks: MailLinks;
  mailThrottle: Throttle;
  resetRequests: ResetRequests;
  sessions: Sessions;
}

/**
 * Notes that somebody wants another password for an address. That is all that happens while they wait, so that neither
 * the answer nor its time tells whether there is an account; `mailResets` does the rest.
 */
export const requestReset = (needs: ResetNeeds, email: string, ipAddress: string | undefined) =>
  evenly(noteReset(needs, email, ipAddress));

type ResetNeeds = Pick<Needs, 'mailThrottle' | 'resetRequests'>;

async function noteReset({ mailThrottle, resetRequests }: ResetNeeds, email: string, ipAddress: string | undefined) {
  const counted = await mailThrottle.begin(email, ipAddress, new Date());
  if (counted.ok) await resetRequests.add({ _id: randomUUID(), email, at: new Date() });
  return counted;
}

/** Has links mailed for the requests that stand in rows, each once however often a request is worked on. */
export async function mailResets({ accounts, mailLinks, resetRequests }: Needs): Promise<void> {
  for (const { _id: id, email } of await resetRequests.oldest()) {
    const account = await accounts.byEmail(email);
    const link = mailLinks.make('RESET_PASSWORD');
    if (account) await accounts.update(account._id, (state) => rules.askReset(state, link), { id });
    await resetRequests.remove(id);
  }
}

/** Sets another password by a mailed link, and ends all sessions. The password is hashed only for a link that is good. */
export async function resetPassword(
  { accounts, passwords, mailLinks, sessions }: Needs,
  { token, newPassword, device }: { token: string; newPassword: string; device: string },
): Promise<Result<Account, 'TOKEN_EXPIRED' | 'ACCOUNT_SUSPENDED' | 'INVALID' | 'NOT_FOUND'>> {
  const linkId = mailLinks.read(token.trim());
  const account = linkId && (await accounts.byLink(linkId));
  if (!account) return linkOver();
  const allowed = rules.mayReset(account, linkId, new Date());
  if (!allowed.ok) return allowed;
  const problem = passwordProblem(newPassword, account.email, ['newPassword']);
  if (problem) return problem;
  const passwordHash = await passwords.hash(newPassword);
  const set = { linkId, passwordHash, device };
  const changed = await accounts.update(account._id, (state) =>
    rules.resetPassword(state, { ...set, now: new Date() }),
  );
  if (changed.ok) await sessions.endAll(account._id);
  return changed;
}

/** Sets another password for whoever knows the one of now, and ends all other sessions. */
export async function changePassword(
  needs: Needs,
  asker: Asker & { sessionId: string | undefined },
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Result<Account, 'BAD_CREDENTIALS' | 'TOO_MANY_ATTEMPTS' | 'INVALID' | 'CONFLICT' | 'NOT_FOUND'>> {
  const confirmed = await confirmPassword(needs, asker, currentPassword, ['currentPassword']);
  if (!confirmed.ok) return confirmed;
  const { _id: id, email, passwordHash: checked } = confirmed.value;
  const problem = passwordProblem(newPassword, email, ['newPassword']);
  if (problem) return problem;
  const hash = await needs.passwords.hash(newPassword);
  const changed = await needs.accounts.update(id, (state) =>
    state.passwordHash === checked ? rules.changePassword(state, hash) : changedMeanwhile(),
  );
  if (!changed.ok) return changed;
  const { sessionId } = asker;
  await needs.sessions.endAll(id, sessionId ? { id: sessionId, epoch: changed.value.epoch } : undefined);
  return ok(changed.value);
}

const changedMeanwhile = () => fail('CONFLICT', 'The password was changed meanwhile. Sign in again.');
