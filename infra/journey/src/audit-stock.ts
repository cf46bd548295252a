import type { Audit, Books } from './audit';

interface Level {
  sku: string;
  location_id: string;
  on_hand: number;
  reserved: number;
  held: number;
  moved_on_hand: number;
  moved_reserved: number;
}

const LEVELS = `
  SELECT sku, location_id, levels.on_hand, levels.reserved,
    coalesce(held.quantity, 0)::int AS held,
    coalesce(moved.on_hand, 0) AS moved_on_hand,
    coalesce(moved.reserved, 0) AS moved_reserved
  FROM levels
  LEFT JOIN (
    SELECT sku, location_id, sum(quantity) AS quantity
    FROM reservation_lines JOIN reservations USING (order_id) WHERE status = 'HELD'
    GROUP BY sku, location_id
  ) AS held USING (sku, location_id)
  LEFT JOIN levels_by_movements AS moved USING (sku, location_id)`;

/** Stock: never negative, reserved as much as open reservations hold, and what the history of movements adds up to. */
export async function auditStock({ inventory }: Books): Promise<Audit> {
  const { rows } = await inventory.query<Level>(LEVELS);
  const faults = rows.flatMap((level) => {
    const at = `Stock of ${level.sku} at ${level.location_id}`;
    return [
      ...(level.reserved < 0 || level.on_hand < level.reserved
        ? [`${at}: ${level.reserved} reserved of ${level.on_hand}.`]
        : []),
      ...(level.reserved !== level.held
        ? [`${at}: ${level.reserved} reserved, but open reservations hold ${level.held}.`]
        : []),
      ...(level.on_hand !== level.moved_on_hand || level.reserved !== level.moved_reserved
        ? [
            `${at}: ${level.on_hand} on hand and ${level.reserved} reserved, but its movements make ${level.moved_on_hand} and ${level.moved_reserved}.`,
          ]
        : []),
    ];
  });
  return { looked: [`${rows.length} stock levels`], faults };
}
