import type { Inventory } from './context';
import type { Location, NewMovement } from './domain/stock';
import { addLevels, lockLevels, move } from './store/levels';

/** Sample stock: the locations, and what lies in them at first. */
export interface InventorySeed {
  locations: Location[];
  levels: { sku: string; locationId: string; onHand: number }[];
}

/** Adds what is missing, levels by a RECEIPT each; what is there stays as it is. */
export const seedInventory = ({ postgres }: Inventory, { locations, levels }: InventorySeed): Promise<void> =>
  postgres.transaction(async (tx) => {
    for (const { id, name, country } of locations)
      await tx.query('INSERT INTO locations (id, name, country) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        id,
        name,
        country,
      ]);
    const made = new Set((await addLevels(tx, levels)).map(keyOf));
    const receipts = levels.filter((level) => level.onHand > 0 && made.has(keyOf(level)));
    if (!receipts.length) return;
    await lockLevels(
      tx,
      receipts.map(({ sku }) => sku),
    );
    await move(
      tx,
      receipts.map(({ sku, locationId, onHand }): NewMovement => ({
        sku,
        locationId,
        kind: 'RECEIPT',
        quantity: onHand,
        reference: 'Opening stock',
      })),
    );
  });

const keyOf = ({ sku, locationId }: { sku: string; locationId: string }) => JSON.stringify([sku, locationId]);
