import type { Ask } from '@shop/kit/ask';
import { unavailable } from '@shop/kit/errors';
import type { Logger } from '@shop/kit/log';
import { fail, ok, type Result } from '@shop/kit/result';
import { KEEPERS_OF_PERSONAL_DATA } from '@shop/schema/events/users';
import type { Account } from '../domain/account';
import type { Accounts } from '../store/accounts';
import type { Throttle } from '../store/attempts';
import type { AuditLog } from '../store/audit-log';
import type { ExportTokens } from './export-tokens';
import type { Sessions } from './sessions';

interface Needs {
  accounts: Accounts;
  sessions: Sessions;
  auditLog: AuditLog;
  exportTokens: ExportTokens;
  exportThrottle: Throttle;
  askKeeper: AskKeeper;
}

/** What another subgraph holds of an account; rejects when it can't be asked. */
export type AskKeeper = (subgraph: string, userId: string) => Promise<unknown>;

const PERSONAL_DATA = 'query PersonalData($userId: ID!) { personalData(userId: $userId) }';

/** Asks a subgraph for what it holds. */
export const askKeeperBy =
  (ask: Ask, log: Logger): AskKeeper =>
  async (subgraph, userId) => {
    try {
      const { personalData } = await ask<{ personalData: string | null }>(subgraph, PERSONAL_DATA, { userId });
      return personalData === null ? null : (JSON.parse(personalData) as unknown);
    } catch (error) {
      log.warn({ err: error, userId, keeper: subgraph }, 'Somebody asks for their data, and a part could not be told.');
      throw error;
    }
  };

/** Where the caller fetches all that the shop holds of them, for a quarter of an hour: a path under the gateway. */
export async function linkToMyData(
  { accounts, exportTokens, exportThrottle }: Pick<Needs, 'accounts' | 'exportTokens' | 'exportThrottle'>,
  userId: string,
): Promise<Result<string, 'TOO_MANY_ATTEMPTS' | 'NOT_FOUND'>> {
  const counted = await exportThrottle.begin(userId, undefined, new Date());
  if (!counted.ok) return counted;
  const account = await accounts.byId(userId);
  if (!account || account.status === 'DELETED') return fail('NOT_FOUND', 'This account is gone, and its data with it.');
  const token = exportTokens.make({ userId, epoch: account.epoch });
  return ok(`/exports/my-data?token=${token}`);
}

/**
 * All that the shop holds of the account that a token opens, as JSON text for people to read; null when it opens none.
 * Rejects with UNAVAILABLE, naming the parts, when one can't be asked: half of it would pass for all.
 */
export async function exportOf(needs: Needs, token: string): Promise<string | null> {
  const opened = needs.exportTokens.read(token);
  const account = opened && (await needs.accounts.byId(opened.userId));
  if (!account || account.status === 'DELETED' || account.epoch !== opened.epoch) return null;
  const [own, others] = await Promise.all([ownData(needs, account), gathered(needs.askKeeper, account._id)]);
  return JSON.stringify({ madeAt: new Date(), account: own, ...others }, null, 2);
}

async function gathered(askKeeper: AskKeeper, userId: string): Promise<Record<string, unknown>> {
  const told = await Promise.allSettled(KEEPERS_OF_PERSONAL_DATA.map((keeper) => askKeeper(keeper, userId)));
  const away = KEEPERS_OF_PERSONAL_DATA.filter((_, index) => told[index]!.status === 'rejected');
  if (away.length)
    throw unavailable(`What these parts of the shop hold can't be told right now: ${away.join(', ')}. Try again soon.`);
  return Object.fromEntries(
    told.map((one, index) => [KEEPERS_OF_PERSONAL_DATA[index]!, one.status === 'fulfilled' ? one.value : null]),
  );
}

async function ownData({ sessions, auditLog }: Needs, account: Account) {
  const { _id: id, name, email, emailVerified, phone, roles, status, createdAt, addresses } = account;
  const [devices, entries] = await Promise.all([sessions.of(account), auditLog.about(id)]);
  return {
    profile: { id, name, email, emailVerified, phone, roles, status, createdAt },
    addresses,
    sessions: devices.map(({ createdAt, lastUsedAt, userAgent, ipAddress }) => ({
      createdAt,
      lastUsedAt,
      userAgent,
      ipAddress,
    })),
    auditLog: entries.map(({ at, action, target, details, actorId }) => ({
      at,
      action,
      target,
      details,
      byYou: actorId === id,
    })),
  };
}
