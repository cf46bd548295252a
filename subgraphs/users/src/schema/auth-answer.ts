import { userError } from '@shop/kit/payload';
import type { Problem, Result } from '@shop/kit/result';
import type { Caller } from '@shop/kit/identity';
import { deviceIdOf } from '../auth/device';
import type { Session } from '../auth/sessions';
import type { Context } from '../context';
import type { Account } from '../domain/account';
import type { Device } from '../domain/family';
import type { AuthPayload } from './auth';

const USER_AGENT_AT_MOST = 300;

/** The caller's device, as far as its connection tells. */
export const deviceOf = ({ userAgent, ipAddress }: Caller): Device => ({
  userAgent: userAgent?.slice(0, USER_AGENT_AT_MOST) ?? null,
  ipAddress: ipAddress ?? null,
});

/** Opens a session for whoever showed who they are, joins the guest's carts with theirs, and answers. */
export async function begin(
  context: Context,
  shown: Result<Account, string>,
  cartId: string | null | undefined,
): Promise<AuthPayload> {
  if (!shown.ok) return refusal(shown.problem);
  const { caller, sessions, joinCarts } = context;
  const opened = await sessions.open(shown.value, deviceOf(caller), deviceIdOf(caller));
  if (!opened.ok) return refusal(opened.problem);
  await joinCarts(shown.value._id, cartId ?? undefined, caller.guestId);
  return signedIn(context, opened.value);
}

/** The tokens of a session; from here on the operation is answered to its account. */
export async function signedIn(context: Context, { account, sessionId, refreshToken }: Session): Promise<AuthPayload> {
  const { accessTokens, cookie, caller, reply } = context;
  const { token, expiresAt } = await accessTokens.sign({ userId: account._id, sessionId, roles: account.roles });
  const { refreshToken: _spent, ...connection } = caller;
  context.caller = { ...connection, userId: account._id, sessionId, roles: account.roles, scopes: [] };
  reply.caller = context.caller;
  if (caller.browser) reply.cookies = [cookie.keep(refreshToken)];
  return {
    accessToken: token,
    accessTokenExpiresAt: expiresAt,
    refreshToken: caller.browser ? null : refreshToken,
    user: account,
    userErrors: [],
  };
}

/** Not signed in, and why. */
export const refusal = (problem: Problem): AuthPayload => ({
  accessToken: null,
  accessTokenExpiresAt: null,
  refreshToken: null,
  user: null,
  userErrors: [userError(problem)],
});
