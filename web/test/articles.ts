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

/** Leaves exactly so many to sell of an article, wherever they lie. */
export async function leave(warehouse: Client, sku: string, left: number): Promise<void> {
  const { stockItem } = await warehouse.data(STOCK, { sku });
  const levels = stockItem.levels as { location: { id: string }; available: number }[];
  let spare = (stockItem.available as number) - left;
  for (const { location, available } of levels) {
    // What is too few is put at the first place.
    const taken = Math.min(spare, available);
    if (taken === 0) continue;
    spare -= taken;
    await adjust(warehouse, { sku, locationId: location.id, delta: -taken });
  }
}

async function adjust(warehouse: Client, change: { sku: string; locationId: string; delta: number }): Promise<void> {
  const input = { ...change, reason: 'test', idempotencyKey: crypto.randomUUID() };
  const { adjustStock } = await warehouse.data(ADJUST, { input });
  if (adjustStock.userErrors.length) throw new Error(JSON.stringify(adjustStock.userErrors));
}
