import { openMongo } from '@shop/kit/mongo';
import type { Kit } from '@shop/kit/subgraph';
import { openAccessTokens, type AccessTokens } from './auth/access-tokens';
import { joinCartsBy, type JoinCarts } from './auth/carts';
import { refreshCookie, type RefreshCookie } from './auth/cookie';
import { openPasswords, type Passwords } from './auth/passwords';
import { openRefreshTokens } from './auth/refresh-tokens';
import { openSessions, type Sessions } from './auth/sessions';
import type { UsersConfig } from './config';
import { openAccounts, type Accounts } from './store/accounts';
import { openThrottle, type Throttle } from './store/attempts';
import { openFamilies } from './store/families';
import { usersModels } from './store/models';

/** What users is made of while it runs. */
export interface Parts {
  accounts: Accounts;
  passwords: Passwords;
  throttle: Throttle;
  sessions: Sessions;
  accessTokens: AccessTokens;
  cookie: RefreshCookie;
  joinCarts: JoinCarts;
  production: boolean;
}

/** Opens the stores and makes the parts. */
export async function openParts(config: UsersConfig, kit: Kit): Promise<Parts> {
  const models = usersModels(await openMongo(config.mongoUrl, kit));
  const accounts = openAccounts(kit, models.accounts);
  const families = await openFamilies(models.families);
  const tokens = openRefreshTokens(config.signingKeys);
  const times = { graceMs: config.refreshGraceMs, lifeMs: config.sessionTtlS * 1000 };
  return {
    accounts,
    passwords: await openPasswords(),
    throttle: await openThrottle(models.attempts, {
      perAccount: config.loginAttemptsPerAccount,
      perAddress: config.loginAttemptsPerAddress,
      windowMs: config.loginWindowS * 1000,
    }),
    sessions: openSessions({ accounts, families, tokens, ...times }),
    accessTokens: await openAccessTokens(config.signingKeys, config.accessTokenTtlS),
    cookie: refreshCookie(config.sessionTtlS, config.cookieSecure),
    joinCarts: joinCartsBy(kit.ask, kit.log),
    production: config.production,
  };
}
