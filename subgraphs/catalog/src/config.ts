import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';

/** The settings of catalog. */
export const readCatalogConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting('CATALOG_MONGO_URL', z.string().startsWith('mongodb')),
    /** Where a process keeps what it searches, so that it starts fast; a folder for each process. */
    searchDir: setting('CATALOG_SEARCH_DIR', z.string().optional()),
    /** The folder of uploaded images, the same as the gateway has; without it none are taken. */
    uploadsDir: setting('CATALOG_UPLOADS_DIR', z.string().optional()),
    /** How often images that nothing uses are looked for, in ms. */
    unusedImagesMs: setting('CATALOG_UNUSED_IMAGES_MS', wholeNumber().default(3_600_000)),
  });

export type CatalogConfig = ReturnType<typeof readCatalogConfig>;
