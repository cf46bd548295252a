import type { Env } from '@shop/kit/config';
import { runScript, withSubgraphs } from '@shop/kit/script';
import { catalog } from '@shop/catalog/subgraph';
import { inventory } from '@shop/inventory/subgraph';
import { users } from '@shop/users/subgraph';
import { accounts } from './accounts';
import { DAY } from './chance';
import { catalogSeed, stockSeed } from './content';

const DEMO_PASSWORD = 'demo-Pa55word';

/**
 * Fills an empty shop with the sample data, through the subgraphs' own stores, so that the events go out too. What is
 * there stays as it is: running it again changes nothing. Refuses in production.
 */
async function main(env: Env): Promise<void> {
  if (env.NODE_ENV === 'production')
    throw new Error('Sample data has accounts with a password that everybody knows: NODE_ENV=production takes none.');
  const today = new Date(Math.floor(Date.now() / DAY) * DAY);
  const seeds: Record<string, unknown> = {
    users: { accounts, password: env.SEED_PASSWORD || DEMO_PASSWORD },
    catalog: catalogSeed(today),
    inventory: stockSeed(),
  };
  await withSubgraphs([users, catalog, inventory], { env, service: 'seed', logLevel: 'error' }, async (running) => {
    await Promise.all(running.map((one) => one.seed(seeds[one.name])));
  });
}

runScript((_args, env) => main(env));
