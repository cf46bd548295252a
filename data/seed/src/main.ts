import { identities } from '@shop/kit/identity';
import { remotes, readSettings, startTogether } from '@shop/kit/alone';
import { openBroker } from '@shop/kit/kafka';
import { openLog } from '@shop/kit/log';
import { catalog } from '@shop/catalog/subgraph';
import { inventory } from '@shop/inventory/subgraph';
import { users } from '@shop/users/subgraph';
import { catalogSeed, inventorySeed, usersSeed } from './content';

const DEMO_PASSWORD = 'demo-Pa55word';

/**
 * Fills an empty shop with the sample data, through the subgraphs' own stores, so that the events go out too. What is
 * there stays as it is: running it again changes nothing. Refuses in production.
 */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  if (env.NODE_ENV === 'production')
    throw new Error('Sample data has accounts with a password that everybody knows: NODE_ENV=production takes none.');
  const subgraphs = [users, catalog, inventory];
  const kit = readSettings(subgraphs, env);
  const log = openLog('error', { service: 'seed' });
  const broker = openBroker(kit, log);
  const others = remotes(env);
  const running = await startTogether(
    subgraphs,
    { env, kit, log, identities: identities(kit.identitySecret), broker },
    others.to,
  );
  const seeds: Record<string, unknown> = {
    users: usersSeed(env.SEED_PASSWORD || DEMO_PASSWORD),
    catalog: catalogSeed(),
    inventory: inventorySeed(),
  };
  try {
    await Promise.all(running.map((one) => one.seed(seeds[one.name])));
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await others.close();
    await broker.stop();
  }
}

main(process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
