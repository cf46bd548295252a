import type { JSONWebKeySet } from 'jose';
import { askWith, type Transport } from '@shop/kit/ask';
import { unavailable } from '@shop/kit/errors';
import type { Identities } from '@shop/kit/identity';
import { inTime } from '@shop/kit/in-time';

/** What the gateway asks of users on its own behalf. Each rejects with UNAVAILABLE while users is not there. */
export interface Users {
  /** The public keys that verify access tokens. */
  jwks(): Promise<JSONWebKeySet>;
  /** The ids of the sessions that ended at this time or later. */
  endedSessions(since: Date): Promise<string[]>;
}

const DEADLINE_MS = 5000;

/** The way to users; without one, every question is answered UNAVAILABLE. */
export function usersOver(transport: Transport | undefined, identities: Identities): Users {
  const ask = askWith('gateway', identities, () => {
    if (!transport) throw unavailable();
    return transport;
  });
  const asked = <D>(query: string, variables?: Record<string, unknown>) =>
    inTime(ask<D>('users', query, variables), DEADLINE_MS);
  return {
    async jwks() {
      const { jwks } = await asked<{ jwks: string }>('{ jwks }');
      return JSON.parse(jwks) as JSONWebKeySet;
    },
    async endedSessions(since) {
      const query = 'query ($since: DateTime!) { endedSessions(since: $since) }';
      const { endedSessions } = await asked<{ endedSessions: string[] }>(query, { since: since.toISOString() });
      return endedSessions;
    },
  };
}
