import type { JSONWebKeySet } from 'jose';
import { askWith, type Transport } from '@shop/kit/ask';
import { unavailable } from '@shop/kit/errors';
import type { Identities } from '@shop/kit/identity';
import { inTime } from '@shop/kit/in-time';
import type { KeyUsage } from './api-key-usage';
import type { KeyHolder } from './api-keys';

/** What the gateway asks of users on its own behalf. Each rejects with UNAVAILABLE while users is not there. */
export interface Users {
  /** The public keys that verify access tokens. */
  jwks(): Promise<JSONWebKeySet>;
  /** The ids of the sessions that ended at this time or later. */
  endedSessions(since: Date): Promise<string[]>;
  /** Who holds the keys of these hashes, in their order; null for one that is no good. */
  apiKeyHolders(hashes: string[]): Promise<(KeyHolder | null)[]>;
  /** Adds to what keys were used for. */
  countApiKeyUsage(usage: KeyUsage[]): Promise<void>;
  /** All that the shop holds of an account, as JSON text; null when the link's token is unknown or over. */
  exportOf(token: string): Promise<string | null>;
}

const DEADLINE_MS = 5000;
/** An export asks every subgraph. */
const EXPORT_DEADLINE_MS = 15_000;

/** The way to users; without one, every question is answered UNAVAILABLE. */
export function usersOver(transport: Transport | undefined, identities: Identities): Users {
  const ask = askWith('gateway', identities, () => {
    if (!transport) throw unavailable();
    return transport;
  });
  const asked = <D>(query: string, variables?: Record<string, unknown>, deadlineMs = DEADLINE_MS) =>
    inTime(ask<D>('users', query, variables), deadlineMs);
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
    async apiKeyHolders(hashes) {
      const holders = await asked<Record<string, KeyHolder | null>>(holdersQuery(hashes.length), named(hashes));
      return hashes.map((_hash, index) => holders[`h${index}`] ?? null);
    },
    async countApiKeyUsage(usage) {
      await asked('mutation ($usage: [ApiKeyUsageInput!]!) { countApiKeyUsage(usage: $usage) }', { usage });
    },
    async exportOf(token) {
      const query = 'query ($token: String!) { exportOf(token: $token) }';
      return (await asked<{ exportOf: string | null }>(query, { token }, EXPORT_DEADLINE_MS)).exportOf;
    },
  };
}

const named = (hashes: string[]) => Object.fromEntries(hashes.map((hash, index) => [`h${index}`, hash]));

/** Asks for so many keys in one operation. */
function holdersQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `h${index}`);
  const fields = names.map((name) => `${name}: apiKeyHolder(hash: $${name}) { id scopes requestsPerMinute expiresAt }`);
  return `query (${names.map((name) => `$${name}: String!`).join(', ')}) { ${fields.join(' ')} }`;
}
