import { Client } from 'pg';
import { freshPostgres, startForTest, type Neighbour, type TestSubgraph } from '@shop/kit/testing';
import { OrderPlaced } from '@shop/schema/events/orders';
import type { InventorySeed } from '../src/seed';
import { inventory } from '../src/subgraph';

/** Three locations, and what the tests of a file put there. */
export const LOCATIONS = [
  { id: 'berlin', name: 'Berlin', country: 'DE' },
  { id: 'rotterdam', name: 'Rotterdam', country: 'NL' },
  { id: 'lyon', name: 'Lyon', country: 'FR' },
];

/** Inventory on a database that may be another's too; the catalog beside it has these skus. */
export function startOn(url: string, catalog: string[] = []): Promise<TestSubgraph> {
  const neighbour: Neighbour = (_query, { skus }) => ({
    variantsBySku: (skus as string[]).map((sku) => (catalog.includes(sku) ? { sku } : null)),
  });
  // Processes that share a database share topics and wakes.
  const KAFKA_PREFIX = `${new URL(url).pathname.slice(1)}.`;
  const env = { INVENTORY_POSTGRES_URL: url, WAKE_REDIS_URL: process.env.REDIS_URL, KAFKA_PREFIX };
  return startForTest(inventory, env, { catalog: neighbour });
}

/** Inventory with stock, on a database of its own, and a connection to look into that. */
export async function startInventory(levels: InventorySeed['levels'], catalog: string[] = []) {
  const url = await freshPostgres('inventory');
  const test = await startOn(url, catalog);
  await test.running.seed({ locations: LOCATIONS, levels });
  const sql = await connected(url);
  // The outbox forgets what it sent: a copy of what went in.
  await sql.query(`
    CREATE TABLE told AS SELECT * FROM kit_outbox WITH NO DATA;
    CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO told SELECT NEW.*;
      RETURN NULL;
    END $$;
    CREATE TRIGGER tell AFTER INSERT ON kit_outbox FOR EACH ROW EXECUTE FUNCTION tell();`);
  const stop = async () => {
    await test.stop();
    await sql.end();
  };
  return { ...test, url, sql, stop };
}

export type TestInventory = Awaited<ReturnType<typeof startInventory>>;

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** An order for skus, each with a quantity. */
export const placed = (orderId: string, wanted: Record<string, number>, shippingCountry = 'DE') =>
  OrderPlaced({
    orderId,
    cartId: `cart-of-${orderId}`,
    cartVersion: 1,
    shippingCountry,
    lines: Object.entries(wanted).map(([sku, quantity]) => ({ lineId: `line-${sku}`, sku, quantity })),
  });

/** Where each order's reservation stands. */
export async function statuses({ sql }: Pick<TestInventory, 'sql'>): Promise<Record<string, string>> {
  const { rows } = await sql.query<{ id: string; status: string }>('SELECT order_id AS id, status FROM reservations');
  return Object.fromEntries(rows.map(({ id, status }) => [id, status]));
}

/** Levels that are not what the movements and the open reservations make of them; none, always. */
export async function discrepancies({ sql }: Pick<TestInventory, 'sql'>): Promise<unknown[]> {
  const { rows } = await sql.query(`
    SELECT sku, location_id, l.on_hand, l.reserved, m.on_hand AS moved, m.reserved AS held, r.open
    FROM levels l LEFT JOIN levels_by_movements m USING (sku, location_id)
    LEFT JOIN (SELECT sku, location_id, sum(quantity)::int AS open FROM reservation_lines JOIN reservations USING (order_id)
               WHERE status = 'HELD' GROUP BY 1, 2) r USING (sku, location_id)
    WHERE l.on_hand <> coalesce(m.on_hand, 0) OR l.reserved <> coalesce(m.reserved, 0) OR l.reserved <> coalesce(r.open, 0)`);
  return rows;
}
