import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';

/** The settings of orders; the README lists them. */
export const readOrdersConfig = (env: Env = process.env) =>
  readConfig(env, {
    mongoUrl: setting(
      'ORDERS_MONGO_URL',
      z.string().regex(/^mongodb(\+srv)?:\/\/./, 'begins with mongodb:// or mongodb+srv://'),
    ),
    /** A PENDING order that hears nothing for this long is cancelled, in ms. */
    pendingDeadlineMs: setting('ORDERS_PENDING_DEADLINE_MS', wholeNumber().default(120_000)),
    /** For this long it waits for the shopper to confirm the payment, in ms. */
    actionDeadlineMs: setting('ORDERS_ACTION_DEADLINE_MS', wholeNumber().default(900_000)),
    /** How often deadlines are looked at, in ms. */
    sweepEveryMs: setting('ORDERS_SWEEP_MS', wholeNumber().default(1000)),
  });

export type OrdersConfig = ReturnType<typeof readOrdersConfig>;
