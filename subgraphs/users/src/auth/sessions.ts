import { ok, type Result } from '@shop/kit/result';
import type { Account } from '../domain/account';
import { signedInFrom } from '../domain/device';
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

type Refused = 'TOKEN_EXPIRED' | 'ACCOUNT_SUSPENDED';

/** Opens, prolongs and ends the sessions of signed-in devices. */
export interface Sessions {
  /**
   * Opens a session for an account as it was when somebody showed who they are; one whose sessions had to end meanwhile
   * gets none. `deviceId`: what it is known by; the owner is told of one that is new.
   */
  open(account: Account, device: Device, deviceId: string): Promise<Result<Session, Refused>>;
  /** Spends a refresh token. Whoever spends one that was spent before the grace ends its session. */
  refresh(text: string, device: Device): Promise<Result<Session, Refused>>;
  /** An account's sessions, the last used first. */
  of(account: Account): Promise<Family[]>;
  /** Ends a session, of that user where one is named; false when there is none that is not over. */
  end(sessionId: string, userId?: string): Promise<boolean>;
  /** Ends all sessions of an account but one, which goes on in the account's epoch of now. */
  endAll(userId: string, except?: { id: string; epoch: number }): Promise<void>;
  /** Ends all sessions of an account, of which no address and no device is left. */
  erase(userId: string): Promise<void>;
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
  open: (account, device, deviceId) => open(needs, account, device, deviceId),
  async refresh(text, device) {
    const token = needs.tokens.read(text);
    return token ? refresh(needs, token, device) : sessionOver();
  },
  of: async ({ _id, epoch }) => (await needs.families.ofUser(_id)).filter((family) => (family.epoch ?? 0) === epoch),
  end: (sessionId, userId) => needs.families.end(sessionId, userId),
  async endAll(userId, except) {
    if (except) await needs.families.carryOver(except.id, except.epoch);
    await needs.families.endAll(userId, except?.id);
  },
  erase: (userId) => needs.families.erase(userId),
  async endByToken(text, device) {
    const token = needs.tokens.read(text);
    if (!token) return;
    const { kind } = await judge(needs, token, device);
    if (kind !== 'UNKNOWN') await needs.families.end(token.familyId);
  },
});

/**
 * Whoever ends all sessions first moves the account to another epoch, then ends the families that there are. So one that
 * is added meanwhile is either found by them, or finds the other epoch here.
 */
async function open({ accounts, families, tokens, lifeMs }: Needs, account: Account, device: Device, deviceId: string) {
  const { _id: userId, epoch } = account;
  const sessionId = newFamilyId();
  const { text, hash } = tokens.first(sessionId);
  if (!account.devices.includes(deviceId))
    await accounts.update(userId, (state) => signedInFrom(state, deviceId, sessionId));
  const family = { _id: sessionId, userId, current: hash, epoch };
  await families.add(newFamily(family, device, { now: new Date(), lifeMs }));
  const allowed = goOn(await accounts.byId(userId), epoch);
  if (allowed.ok) return ok({ account: allowed.value, sessionId, refreshToken: text });
  await families.end(sessionId);
  return allowed;
}

async function judge({ families, graceMs, lifeMs }: Needs, token: RefreshToken, device: Device): Promise<Verdict> {
  return spend(await families.byId(token.familyId), token, device, { now: new Date(), graceMs, lifeMs });
}

/** A rotation that another request won is judged again, and is then within its grace or a replay: two turns at most. */
async function refresh(needs: Needs, token: RefreshToken, device: Device): ReturnType<Sessions['refresh']> {
  const verdict = await judge(needs, token, device);
  if (verdict.kind === 'REPLAYED') await needs.families.end(token.familyId);
  if (!('family' in verdict)) return sessionOver();
  const { family } = verdict;
  // Families of before have no epoch.
  const allowed = goOn(await needs.accounts.byId(family.userId), family.epoch ?? 0);
  if (!allowed.ok) return allowed;
  if (verdict.kind === 'ROTATED' && !(await needs.families.rotate(family, token.hash)))
    return refresh(needs, token, device);
  return ok(session(needs, allowed.value, family, token));
}

const session = ({ tokens }: Needs, account: Account, family: Family, token: RefreshToken): Session => ({
  account,
  sessionId: family._id,
  refreshToken: tokens.successor(token, family.current),
});
