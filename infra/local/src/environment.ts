import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site';
import type { Addresses } from './stores';

/** The subgraphs of the repository: every folder with a main of its own. */
export function subgraphNames(repo: string): string[] {
  const folder = join(repo, 'subgraphs');
  return readdirSync(folder)
    .filter((name) => name !== 'kit' && existsSync(join(folder, name, 'src', 'main.ts')))
    .sort();
}

/** Where the shop answers, unless it is set otherwise. */
export const gatewayPort = (env: NodeJS.ProcessEnv): string => env.GATEWAY_PORT || '8080';

/** Where the storefront answers, unless it is set otherwise. */
export const webPort = (env: NodeJS.ProcessEnv): string => env.WEB_PORT || '3000';

/** An address with a database's name (Redis: its number) in place of the path; settings after `?` stay. */
export const withDatabase = (url: string, database: string): string =>
  url.replace(/^([^:]+:\/\/[^/?]+)(\/[^?]*)?/, `$1/${database}`);

/** The setting's prefix of a subgraph: `gift-cards` has `GIFT_CARDS_URL`. */
export const prefixOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/**
 * The settings that follow from the stores, the secrets and free ports; what `env` sets itself stays as it is. To be added
 * to the environment of the program. The one place that knows how the shop is wired on one machine.
 */
export async function programEnvironment(
  site: Site,
  addresses: Addresses,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const derived: Record<string, string> = { ...addresses, ...shared(site, addresses, env) };
  for (const name of subgraphNames(site.repo)) Object.assign(derived, await ofSubgraph(site, addresses, name));
  derived.METRICS_PORT = String(await site.ports.take('metrics'));
  return Object.fromEntries(Object.entries(derived).map(([name, value]) => [name, env[name] || value]));
}

const shared = (
  { repo, data, secrets }: Site,
  { REDIS_URL }: Addresses,
  env: NodeJS.ProcessEnv,
): Record<string, string> => ({
  APOLLO_TELEMETRY_DISABLED: '1',
  LISTEN_HOST: '127.0.0.1',
  GATEWAY_PORT: gatewayPort({}),
  GATEWAY_CORS_ORIGINS: `http://localhost:${webPort(env)},http://localhost:3001`,
  GATEWAY_REDIS_URL: withDatabase(REDIS_URL, '0'),
  GATEWAY_IMAGES_DIR: join(repo, 'data', 'seed', 'images'),
  CATALOG_UPLOADS_DIR: join(data, 'uploads'),
  IDENTITY_SECRET: secrets.identity,
  GUEST_SECRET: secrets.guest,
  USERS_SIGNING_KEYS: JSON.stringify(secrets.signingKeys),
  // Nothing leaves this machine. Where a mailbox runs its address takes this one's place.
  NOTIFICATIONS_SMTP_URL: 'smtp://127.0.0.1:1025',
  NOTIFICATIONS_SMS_URL: 'simulator:',
  NOTIFICATIONS_UNSUBSCRIBE_SECRET: secrets.unsubscribe,
  PAYMENTS_WEBHOOK_SECRET: secrets.webhook,
  PAYMENTS_SIMULATOR_WEBHOOK_URL: `http://127.0.0.1:${gatewayPort(env)}/webhooks/payments`,
  NOTIFICATIONS_STOREFRONT_URL: `http://localhost:${webPort(env)}`,
  NOTIFICATIONS_API_URL: `http://localhost:${gatewayPort(env)}`,
});

/** Each subgraph is offered a database of its name in every store, and an address; it takes what its config names. */
async function ofSubgraph(site: Site, addresses: Addresses, name: string): Promise<Record<string, string>> {
  const prefix = prefixOf(name);
  const port = await site.ports.take(name);
  return {
    [`${prefix}_MONGO_URL`]: withDatabase(addresses.MONGO_URL, name),
    [`${prefix}_POSTGRES_URL`]: withDatabase(addresses.POSTGRES_URL, name),
    [`${prefix}_REDIS_URL`]: withDatabase(addresses.REDIS_URL, '0'),
    [`${prefix}_PORT`]: String(port),
    [`${prefix}_URL`]: `http://127.0.0.1:${port}`,
  };
}
