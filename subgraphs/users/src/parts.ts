import { openMongo } from '@shop/kit/mongo';
import type { Kit } from '@shop/kit/subgraph';
import { openAccessTokens, type AccessTokens } from './auth/access-tokens';
import { joinCartsBy, type JoinCarts } from './auth/carts';
import { refreshCookie, type RefreshCookie } from './auth/cookie';
import { eraseRests } from './auth/deletion';
import { openExportTokens, type ExportTokens } from './auth/export-tokens';
import { openMailLinks, type MailLinks } from './auth/mail-links';
import { askKeeperBy, type AskKeeper } from './auth/my-data';
import { mailResets } from './auth/password-change';
import { openPasswords, type Passwords } from './auth/passwords';
import { openRefreshTokens } from './auth/refresh-tokens';
import { openSessions, type Sessions } from './auth/sessions';
import type { UsersConfig } from './config';
import { openAccounts, type Accounts } from './store/accounts';
import { apiKeyModel, openApiKeys, type ApiKeys } from './store/api-keys';
import { openAuditLog, type AuditLog } from './store/audit-log';
import { openThrottle, type Throttle } from './store/attempts';
import { openFamilies } from './store/families';
import { usersModels, type Models } from './store/models';
import { openResetRequests, type ResetRequests } from './store/reset-requests';

/** What users is made of while it runs. */
export interface Parts {
  accounts: Accounts;
  passwords: Passwords;
  /** Of tries to show a password. */
  throttle: Throttle;
  /** Of requests for mails. */
  mailThrottle: Throttle;
  /** Of links to the own data. */
  exportThrottle: Throttle;
  mailLinks: MailLinks;
  resetRequests: ResetRequests;
  sessions: Sessions;
  /** The sessions that ended at this time or later, while an access token of theirs may live. */
  endedSince: (since: Date) => Promise<string[]>;
  accessTokens: AccessTokens;
  cookie: RefreshCookie;
  joinCarts: JoinCarts;
  apiKeys: ApiKeys;
  auditLog: AuditLog;
  exportTokens: ExportTokens;
  askKeeper: AskKeeper;
  production: boolean;
  /** Has what is left of deleted accounts erased at once. */
  eraseSoon: () => void;
}

/** How often requests for another password are looked for: the shopper's wait, and no sign of whether there is an account. */
const RESETS_EVERY_MS = 1000;

/** Whoever deletes an account has it done at once; this is for what a process that died has left. */
const ERASE_EVERY_MS = 5000;

/** The gateway's clock may be behind, and a token may be signed a moment after its session ended. */
const MARGIN_MS = 60_000;

/** Opens the stores and makes the parts. */
export async function openParts(config: UsersConfig, kit: Kit): Promise<Parts> {
  const connection = await openMongo(config.mongoUrl, kit);
  const models = usersModels(connection);
  const accounts = openAccounts(kit, models.accounts);
  const families = await openFamilies(models.families, config.accessTokenTtlS * 1000 + MARGIN_MS);
  const tokens = openRefreshTokens(config.signingKeys);
  const times = { graceMs: config.refreshGraceMs, lifeMs: config.sessionTtlS * 1000 };
  const parts = {
    accounts,
    passwords: await openPasswords(),
    ...(await openThrottles(config, models)),
    mailLinks: mailLinksOf(config),
    resetRequests: await openResetRequests(models.resetRequests),
    sessions: openSessions({ accounts, families, tokens, ...times }),
    endedSince: (since: Date) => families.endedSince(since),
    accessTokens: await openAccessTokens(config.signingKeys, config.accessTokenTtlS),
    cookie: refreshCookie(config.sessionTtlS, config.cookieSecure),
    joinCarts: joinCartsBy(kit.ask, kit.log),
    apiKeys: openApiKeys(kit, apiKeyModel(connection)),
    auditLog: await openAuditLog(connection),
    exportTokens: openExportTokens(config.signingKeys),
    askKeeper: askKeeperBy(kit.ask, kit.log),
    production: config.production,
  };
  kit.sweep('password resets', RESETS_EVERY_MS, () => mailResets(parts));
  const erasing = kit.sweep('deleted accounts', ERASE_EVERY_MS, () => eraseRests(parts));
  return { ...parts, eraseSoon: () => erasing.wake() };
}

const openThrottles = async (config: UsersConfig, { attempts }: Models) => ({
  throttle: await openThrottle(attempts, 'password', {
    perAccount: config.loginAttemptsPerAccount,
    perAddress: config.loginAttemptsPerAddress,
    windowMs: config.loginWindowS * 1000,
  }),
  mailThrottle: await openThrottle(attempts, 'link', {
    perAccount: config.linksPerAccount,
    perAddress: config.linksPerAddress,
    windowMs: config.linksWindowS * 1000,
  }),
  exportThrottle: await openThrottle(attempts, 'export', {
    perAccount: config.exportsPerAccount,
    perAddress: config.exportsPerAccount,
    windowMs: config.exportsWindowS * 1000,
  }),
});

const mailLinksOf = ({ signingKeys, verifyLinkTtlS, resetLinkTtlS }: UsersConfig) =>
  openMailLinks(signingKeys, {
    VERIFY_EMAIL: verifyLinkTtlS * 1000,
    CHANGE_EMAIL: verifyLinkTtlS * 1000,
    RESET_PASSWORD: resetLinkTtlS * 1000,
  });
