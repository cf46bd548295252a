import { ok, type Result } from '@shop/kit/result';
import type { Account } from '../domain/account';
import { newFamily, spend, type Device, type Family, type Verdict } from '../domain/family';
import { goOn, sessionOver } from '../domain/sign-in';
import type { Accounts } from '../store/accounts';
import type { Families } from '../store/families';
import { newFamilyId, type RefreshToken, type RefreshTokens } from './refresh-tokens';

/** Somebody who is signed in on a device, with the token that goes on from here. */
export interface Session {
  account: Account;
  sessionId: string;
  refreshToken: string;
}

/** Opens, prolongs and ends the sessions of signed-in devices. */
export interface Sessions {
  open(account: Account, device: Device): Promise<Session>;
  /** Spends a refresh token. Whoever spends one that was spent before the grace ends its session. */
  refresh(text: string, device: Device): Promise<Result<Session, 'TOKEN_EXPIRED' | 'ACCOUNT_SUSPENDED'>>;
  end(sessionId: string): Promise<void>;
  /** Ends the session of a refresh token of ours; anything else changes nothing. */
  endByToken(text: string, device: Device): Promise<void>;
}

interface Needs {
  accounts: Accounts;
  families: Families;
  tokens: RefreshTokens;
  graceMs: number;
  lifeMs: number;
}

export const openSessions = (needs: Needs): Sessions => ({
  open: (account, device) => open(needs, account, device),
  async refresh(text, device) {
    const token = needs.tokens.read(text);
    return token ? refresh(needs, token, device) : sessionOver();
  },
  end: (sessionId) => needs.families.end(sessionId),
  async endByToken(text, device) {
    const token = needs.tokens.read(text);
    if (!token) return;
    const { kind } = await judge(needs, token, device);
    if (kind !== 'UNKNOWN') await needs.families.end(token.familyId);
  },
});

async function open({ families, tokens, lifeMs }: Needs, account: Account, device: Device): Promise<Session> {
  const sessionId = newFamilyId();
  const { text, hash } = tokens.first(sessionId);
  const family = { _id: sessionId, userId: account._id, current: hash };
  await families.add(newFamily(family, device, { now: new Date(), lifeMs }));
  return { account, sessionId, refreshToken: text };
}

async function judge({ families, graceMs, lifeMs }: Needs, token: RefreshToken, device: Device): Promise<Verdict> {
  return spend(await families.byId(token.familyId), token, device, { now: new Date(), graceMs, lifeMs });
}

/** A rotation that another request won is judged again, and is then within its grace or a replay: two turns at most. */
async function refresh(needs: Needs, token: RefreshToken, device: Device): ReturnType<Sessions['refresh']> {
  const verdict = await judge(needs, token, device);
  if (verdict.kind === 'REPLAYED') await needs.families.end(token.familyId);
  if (!('family' in verdict)) return sessionOver();
  const allowed = goOn(await needs.accounts.byId(verdict.family.userId));
  if (!allowed.ok) return allowed;
  if (verdict.kind === 'ROTATED' && !(await needs.families.rotate(verdict.family, token.hash)))
    return refresh(needs, token, device);
  return ok(session(needs, allowed.value, verdict.family, token));
}

const session = ({ tokens }: Needs, account: Account, family: Family, token: RefreshToken): Session => ({
  account,
  sessionId: family._id,
  refreshToken: tokens.successor(token, family.current),
});
