import { payload } from '@shop/kit/payload';
import type { Decision, Result } from '@shop/kit/result';
import type { Asker } from '../auth/email';
import type { Context } from '../context';
import type { Account } from '../domain/account';

/** Whoever is signed in; for fields that are open to those alone. */
export const askerOf = ({ caller }: Context): Asker => ({ userId: caller.userId!, ipAddress: caller.ipAddress });

/** A UserPayload; whoever may not see the account gets null for it, though it was changed. */
export function userPayload({ visible }: Context, changed: Result<Account, string>) {
  const answer = payload('user', changed);
  return { ...answer, user: visible('User', answer.user) };
}

/** Changes somebody's account by a rule; when the rule ends its sessions, they end. */
export async function changeAsStaff<C extends string>(
  context: Context,
  userId: string,
  rule: (account: Account) => Decision<Account, C>,
) {
  const { accounts, sessions } = context;
  let before = 0;
  const changed = await accounts.update(userId, (account) => {
    before = account.epoch;
    return rule(account);
  });
  if (changed.ok && changed.value.epoch !== before) await sessions.endAll(userId);
  return userPayload(context, changed);
}
