import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';

/** The settings of inventory. */
export const readInventoryConfig = (env: Env = process.env) =>
  readConfig(env, {
    postgresUrl: setting('INVENTORY_POSTGRES_URL', z.string().startsWith('postgres')),
    /** LOW_STOCK is said of this many available units or fewer. */
    reorderPoint: setting('INVENTORY_REORDER_POINT', wholeNumber(0).default(5)),
  });

export type InventoryConfig = ReturnType<typeof readInventoryConfig>;
