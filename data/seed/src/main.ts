import type { Env } from '@shop/kit/config';
import { runScript, withSubgraphs } from '@shop/kit/script';
import type { Running } from '@shop/kit/subgraph';
import { cart } from '@shop/cart/subgraph';
import { catalog } from '@shop/catalog/subgraph';
import { inventory } from '@shop/inventory/subgraph';
import { orders } from '@shop/orders/subgraph';
import { payments } from '@shop/payments/subgraph';
import { reviews } from '@shop/reviews/subgraph';
import { users } from '@shop/users/subgraph';
import { DAY } from './chance';
import { sampleShop } from './shop';

const DEMO_PASSWORD = 'demo-Pa55word';

/**
 * Fills an empty shop with the sample data, through the subgraphs' own stores. What is there stays as it is: running it
 * again changes nothing. Refuses in production.
 */
async function main(env: Env): Promise<void> {
  if (env.NODE_ENV === 'production')
    throw new Error('Sample data has accounts with a password that everybody knows: NODE_ENV=production takes none.');
  const today = new Date(Math.floor(Date.now() / DAY) * DAY);
  const samples: Record<string, unknown> = { ...sampleShop(env.SEED_PASSWORD || DEMO_PASSWORD, today) };
  const filled = [users, catalog, cart, inventory, orders, payments, reviews];
  await withSubgraphs(filled, { env, service: 'seed', logLevel: 'error' }, async (running) => {
    // Each by itself: nobody's sample data waits for another's, and ids are settled beforehand.
    await Promise.all(running.map((one: Running) => one.seed(samples[one.name])));
  });
}

runScript((_args, env) => main(env));
