import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { webPort } from './environment';
import { isSeeded } from './seed';
import type { Site } from './site';

/** The lines that tell a newcomer where everything is. */
export function welcome(site: Site, env: NodeJS.ProcessEnv): string {
  const { GATEWAY_PORT, METRICS_PORT, SEED_PASSWORD, MAILBOX_URL } = env;
  const shop = `http://localhost:${GATEWAY_PORT}`;
  const rows = [
    ...(existsSync(join(site.repo, 'web', 'dist')) ? [['Storefront', `http://localhost:${webPort(env)}`]] : []),
    ['Shop API', `${shop}/graphql (Apollo Sandbox in a browser)`],
    ...(MAILBOX_URL ? [['Mailbox', `${MAILBOX_URL} (every mail that the shop sends)`]] : []),
    ['Health', `${shop}/health`],
    ['Metrics', `http://127.0.0.1:${METRICS_PORT}/metrics`],
    ['Logs', site.logs],
    ...(isSeeded(site) ? logins(SEED_PASSWORD) : []),
  ];
  const lines = rows.map(([name = '', value = '']) => `  ${name.padEnd(12)}${value}`);
  return ['', 'The shop is open.', ...lines, '  Ctrl-C stops everything; the data stays.', ''].join('\n');
}

const logins = (password?: string): string[][] => [
  ['Customers', 'alice@shop.test, bob@shop.test, carol@shop.test'],
  ['Staff', 'admin@, support@, catalog@, warehouse@ and finance@shop.test'],
  ['Password', password ? 'the one in SEED_PASSWORD when the data was made' : 'demo-Pa55word'],
];
