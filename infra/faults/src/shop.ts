import { randomUUID } from 'node:crypto';
import type { House } from '@shop/journey/house';
import type { Staff } from './clients';

const ADJUST = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { message } } }';
const SKUS = 8;

/** Readies a house for runs: staff at work, and a few articles of which there is plenty, so that shoppers meet at them. */
export async function opened(house: House): Promise<{ staff: Staff; skus: string[] }> {
  const [warehouse, support] = await Promise.all([
    house.client('warehouse@shop.test'),
    house.client('support@shop.test'),
  ]);
  const { products } = await warehouse.data(
    '{ products(first: 40, sort: TITLE) { nodes { variants { sku availableQuantity } } } }',
  );
  const skus = (products.nodes as { variants: { sku: string; availableQuantity: number }[] }[])
    .flatMap(({ variants }) => variants.filter(({ availableQuantity }) => availableQuantity > 0).slice(0, 1))
    .map(({ sku }) => sku)
    .slice(0, SKUS);
  for (const sku of skus) {
    const input = { sku, delta: 10_000, reason: 'for the runs', idempotencyKey: randomUUID() };
    const { adjustStock } = await warehouse.data(ADJUST, { input });
    if (adjustStock.userErrors.length) throw new Error(JSON.stringify(adjustStock.userErrors));
  }
  return { staff: { warehouse, support }, skus };
}
