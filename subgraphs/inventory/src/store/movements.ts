import type { Sql } from '@shop/kit/postgres';
import type { Movement } from '../domain/stock';

/** Up to `limit` movements of a sku, newest first, older than the movement `before`. */
export const movementsOf = (sql: Sql, sku: string, limit: number, before?: string): Promise<Movement[]> =>
  sql.query<Movement>(
    `SELECT id::text, at, sku, location_id AS "locationId", kind, quantity, reference, actor FROM movements
     WHERE sku = $1 AND ($2::bigint IS NULL OR id < $2) ORDER BY movements.id DESC LIMIT $3`,
    [sku, before ?? null, limit],
  );

/** How many movements a sku has. */
export const countMovements = async (sql: Sql, sku: string): Promise<number> =>
  (await sql.query<{ count: number }>('SELECT count(*)::int AS count FROM movements WHERE sku = $1', [sku]))[0]!.count;
