import type { Inventory } from '../context';
import { noticesOfPoint } from '../domain/notices';
import { availabilities, lockLevels } from './levels';
import { touch } from './touched';

/** Sets at how many available, or fewer, a sku runs low, and tells of it when that makes it run low. */
export const saveReorderPoint = ({ postgres, reorderPoint }: Inventory, sku: string, quantity: number): Promise<void> =>
  postgres.transaction(async (tx) => {
    await lockLevels(tx, [sku]);
    const before = await availabilities(tx, [sku], reorderPoint);
    await tx.query(
      `INSERT INTO reorder_points (sku, quantity) VALUES ($1, $2) ON CONFLICT (sku) DO UPDATE SET quantity = $2`,
      [sku, quantity],
    );
    touch(tx, [sku]);
    await tx.send(
      before.flatMap((one) => noticesOfPoint(one, quantity)),
      { subject: sku, version: 1 },
    );
  });
