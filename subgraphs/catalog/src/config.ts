import { z } from 'zod';
import { readConfig, setting, type Env } from '@shop/kit/config';

/** The settings of catalog. */
export const readCatalogConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting('CATALOG_MONGO_URL', z.string().startsWith('mongodb')),
  });
