import type { Sql } from '@shop/kit/postgres';

/** Sets at how many available, or fewer, a sku runs low. */
export const saveReorderPoint = (sql: Sql, sku: string, quantity: number): Promise<unknown> =>
  sql.query(
    `INSERT INTO reorder_points (sku, quantity) VALUES ($1, $2) ON CONFLICT (sku) DO UPDATE SET quantity = $2`,
    [sku, quantity],
  );
