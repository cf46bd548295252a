import DataLoader from 'dataloader';
import type { InventoryConfig } from './config';
import type { Kit, RequestContext } from '@shop/kit/subgraph';
import type { Caller } from '@shop/kit/identity';
import { openPostgres, type Postgres } from '@shop/kit/postgres';
import { availableIn, statusOf, total, type Location, type Stock, type StockStatus } from './domain/stock';
import { levelsOf } from './store/levels';
import { locationsOf } from './store/locations';
import { migrations } from './store/migrations';
import { StockFeed } from './stock-feed';
import { ringing } from './store/touched';

/** What inventory is made of. */
export interface Inventory {
  postgres: Postgres;
  /** At so many available or fewer a sku runs low, unless it has a point of its own. */
  reorderPoint: number;
  /** What changes, for those who follow it. */
  feed: StockFeed;
  /** Whether the catalog has a variant of each sku, whatever its status. Rejects with UNAVAILABLE when it is away. */
  inCatalog: (skus: string[]) => Promise<boolean[]>;
}

/** What a request to inventory sees. */
export interface Context extends RequestContext {
  inventory: Inventory;
  /** What is there of a sku; null when inventory never had any. One query for all skus of a request. */
  stock: (sku: string) => Promise<Stock | null>;
  available: (sku: string) => Promise<number>;
  status: (sku: string) => Promise<StockStatus>;
  /** The shop's locations, read once a request. */
  locations: () => Promise<Location[]>;
  /** Forgets what was read of a sku, after changing it. */
  forget: (sku: string) => void;
  /** Takes what was read of a sku elsewhere. */
  remember: (sku: string, stock: Stock | null) => void;
  feed: StockFeed;
}

/** Whose doing a change is, as its movements name it. API keys are told apart by theirs. */
export const actorOf = ({ userId, apiKeyId }: Caller): string =>
  userId ?? (apiKeyId ? `API key ${apiKeyId}` : 'API key');

/** Opens the store. */
export async function connect({ postgresUrl, reorderPoint }: InventoryConfig, kit: Kit): Promise<Inventory> {
  const store = await openPostgres(postgresUrl, kit, migrations);
  const feed = new StockFeed((skus) => stocks({ postgres: store, reorderPoint }, skus), kit.wakes);
  const postgres = ringing(store, (sku) => feed.changed(sku));
  const inCatalog = async (skus: string[]) => {
    const query = 'query InventoryKnows($skus: [ID!]!) { variantsBySku(skus: $skus) { sku } }';
    const { variantsBySku } = await kit.ask<{ variantsBySku: unknown[] }>('catalog', query, { skus });
    return variantsBySku.map((variant) => !!variant);
  };
  return { postgres, reorderPoint, feed, inCatalog };
}

/** Makes the loaders of one request. */
export function contextOf(inventory: Inventory): Omit<Context, keyof RequestContext> {
  const bySku = new DataLoader<string, Stock | null>((skus) => stocks(inventory, skus));
  let locations: Promise<Location[]> | undefined;
  const stock = (sku: string) => bySku.load(sku);
  const available = async (sku: string) => total((await stock(sku)) ?? { levels: [] }, availableIn);
  return {
    inventory,
    stock,
    available,
    status: async (sku) => statusOf(await available(sku), (await stock(sku))?.reorderPoint ?? 0),
    locations: () => (locations ??= locationsOf(inventory.postgres)),
    forget: (sku) => void bySku.clear(sku),
    remember: (sku, stock) => void bySku.clear(sku).prime(sku, stock),
    feed: inventory.feed,
  };
}

async function stocks(
  { postgres, reorderPoint: usual }: Pick<Inventory, 'postgres' | 'reorderPoint'>,
  skus: readonly string[],
): Promise<(Stock | null)[]> {
  const found = new Map<string, Stock>();
  for (const { reorderPoint, ...level } of await levelsOf(postgres, [...skus])) {
    const { sku } = level;
    const stock = found.get(sku) ?? { sku, levels: [], reorderPoint: reorderPoint ?? usual };
    found.set(sku, { ...stock, levels: [...stock.levels, level] });
  }
  return skus.map((sku) => found.get(sku) ?? null);
}
