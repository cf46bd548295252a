import { z } from 'zod';
import { readConfig, setting, type Env } from '@shop/kit/config';

/** The settings of notifications. */
export const readNotificationsConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting('NOTIFICATIONS_MONGO_URL', z.string().startsWith('mongodb')),
  });
