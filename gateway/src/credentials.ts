import { inTime } from '@shop/kit/in-time';
import type { Logger } from '@shop/kit/log';
import { startSweep } from '@shop/kit/sweep';
import { ApiKeyUsage } from './api-key-usage';
import { ApiKeys } from './api-keys';
import { Callers } from './callers';
import type { GatewayConfig } from './config';
import { EndedSessions } from './ended-sessions';
import { guests } from './guests';
import type { RateLimits } from './rate-limits';
import { SigningKeys } from './signing-keys';
import { Tokens } from './tokens';
import type { Users } from './users';

/** What tells who calls. */
export interface Credentials {
  callers: Callers;
  keys: SigningKeys;
  /** What API keys are used for. */
  usage: ApiKeyUsage;
  /** Settles when users has told what is good, or after `withinMs` all the same: its lack is no reason not to start. */
  known(withinMs?: number): Promise<void>;
  /** Tells users the usage that it was not told yet. */
  stop(): Promise<void>;
}

/** Begins to know which credentials are good, and to ask users again and again what became of them. */
export function openCredentials(
  { guestSecret, usersPollMs, keysMaxAgeMs, accessTokenTtlS }: GatewayConfig,
  users: Users,
  rates: RateLimits,
  log: Logger,
): Credentials {
  const keys = new SigningKeys(() => users.jwks(), log);
  const ended = new EndedSessions({
    ask: (since) => users.endedSessions(since),
    tokenLifeMs: accessTokenTtlS * 1000,
    log,
  });
  const apiKeys = new ApiKeys({ ask: (hashes) => users.apiKeyHolders(hashes), rates, log });
  const usage = new ApiKeyUsage((used) => users.countApiKeyUsage(used), log);
  const first = Promise.allSettled([keys.load(), ended.look()]);
  const sweeps = [
    startSweep('ended sessions', usersPollMs, () => ended.look(), log),
    startSweep('api keys', usersPollMs, () => apiKeys.look(), log),
    startSweep('usage', usersPollMs, () => usage.send(), log),
    startSweep('signing keys', keysMaxAgeMs, () => keys.load().catch(() => {}), log),
  ];
  return {
    keys,
    usage,
    callers: new Callers(new Tokens(keys), guests(guestSecret), ended, apiKeys),
    known: (withinMs = 1000) =>
      inTime(first, withinMs).then(
        () => {},
        () => {},
      ),
    async stop() {
      await Promise.all(sweeps.map((sweep) => sweep.stop()));
      await usage.send();
    },
  };
}
