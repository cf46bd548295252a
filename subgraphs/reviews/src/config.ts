import { z } from 'zod';
import { readConfig, setting, type Env } from '@shop/kit/config';

/** The settings of reviews. */
export const readReviewsConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting('REVIEWS_MONGO_URL', z.string().startsWith('mongodb')),
  });
