import type { Sql } from '@shop/kit/postgres';
import type { StockStatus } from '../domain/stock';

/** Which skus are looked for; what is left out is not asked. */
export interface StockFilter {
  /** A part of the sku, in any case. */
  query?: string | null;
  availability?: StockStatus | null;
  /** A location that keeps the sku, also when none is left there. */
  locationId?: string | null;
}

// $1 query, $2 availability, $3 location, $4 the reorder point of skus without one of their own.
const MATCHING = `
  SELECT sku FROM levels LEFT JOIN reorder_points USING (sku)
  WHERE ($1::text IS NULL OR strpos(lower(sku), lower($1)) > 0)
  GROUP BY sku
  HAVING ($3::text IS NULL OR bool_or(location_id = $3))
    AND ($2::text IS NULL OR $2 = CASE
      WHEN sum(on_hand - reserved) <= 0 THEN 'OUT_OF_STOCK'
      WHEN sum(on_hand - reserved) <= coalesce(max(quantity), $4::int) THEN 'LOW_STOCK'
      ELSE 'IN_STOCK' END)`;

const valuesOf = ({ query, availability, locationId }: StockFilter, reorderPoint: number) => [
  query?.trim() || null,
  availability ?? null,
  locationId ?? null,
  reorderPoint,
];

/** Up to `limit` skus that ever had stock and match, in order, after the sku `after`. */
export const skusOf = async (sql: Sql, filter: StockFilter, reorderPoint: number, limit: number, after?: string) =>
  (
    await sql.query<{ sku: string }>(
      `SELECT sku FROM (${MATCHING}) AS matching WHERE $5::text IS NULL OR sku > $5 ORDER BY sku LIMIT $6`,
      [...valuesOf(filter, reorderPoint), after ?? null, limit],
    )
  ).map(({ sku }) => sku);

/** How many skus match. */
export const countSkus = async (sql: Sql, filter: StockFilter, reorderPoint: number): Promise<number> =>
  (
    await sql.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM (${MATCHING}) AS matching`,
      valuesOf(filter, reorderPoint),
    )
  )[0]!.count;
