import type { Client } from '@shop/journey/client';
import type { Article } from './shopper';

interface Variant {
  sku: string;
  availableQuantity: number;
  product: { slug: string };
}

const QUERY = `query ($query: String) {
  products(query: $query, first: 50) { nodes { variants { sku availableQuantity product { slug } } } }
}`;

/** An article that a search finds and of which at least so many can be bought. */
export async function findArticle(client: Client, query: string, least = 5): Promise<Article> {
  const { products } = await client.data(QUERY, { query });
  const variants = (products.nodes as { variants: Variant[] }[]).flatMap((product) => product.variants);
  const found = variants.find(({ availableQuantity }) => availableQuantity >= least);
  if (!found) throw new Error(`The sample data has nothing for “${query}” in stock.`);
  return { sku: found.sku, slug: found.product.slug };
}

const STOCK = 'query ($sku: ID!) { stockItem(sku: $sku) { available levels { location { id } available } } }';
const ADJUST = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { message } } }';

/** Leaves exactly one to sell of an article, wherever it lies. */
export async function leaveOne(warehouse: Client, sku: string): Promise<void> {
  const { stockItem } = await warehouse.data(STOCK, { sku });
  let spare = (stockItem.available as number) - 1;
  for (const { location, available } of stockItem.levels as { location: { id: string }; available: number }[]) {
    const delta = Math.min(spare, available);
    if (delta <= 0) continue;
    spare -= delta;
    const input = { sku, locationId: location.id, delta: -delta, reason: 'test', idempotencyKey: crypto.randomUUID() };
    const { adjustStock } = await warehouse.data(ADJUST, { input });
    if (adjustStock.userErrors.length) throw new Error(JSON.stringify(adjustStock.userErrors));
  }
}
