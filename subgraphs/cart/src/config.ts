import { z } from 'zod';
import { readConfig, setting, wholeNumber, type Env } from '@shop/kit/config';
import { destination } from './domain/destination';
import { ratesInForce } from './domain/rate-tables';

const DAYS_90_MS = 90 * 24 * 60 * 60 * 1000;

/** A country that domain/rates.ts has tax rates for, such as DE; with the region where it sets the tax, such as US-CA. */
const place = z.string().transform((text, context) => {
  const [country = '', region] = text.split('-');
  const found = destination(ratesInForce({ country, region }), country, region);
  if (found.ok) return found.value;
  context.addIssue('there are no tax rates for it; give a code such as DE or US-CA');
  return z.NEVER;
});

/** The settings of cart. */
export const readCartConfig = (env: Env = process.env) =>
  readConfig(env, {
    /** Carts are not a cache: the instance persists (appendonly) and evicts nothing. */
    redisUrl: setting('CART_REDIS_URL', z.string().startsWith('redis')),
    /** Promotions. */
    mongoUrl: setting('CART_MONGO_URL', z.string().startsWith('mongodb')),
    /** Under which customers' uses of promotions are kept, so that no address stands there; without, the identity's secret. */
    customerSecret: setting('CART_CUSTOMER_SECRET', z.string().min(32).optional()),
    /** Before every key. The braces keep all keys in one slot of a Redis Cluster, so that scripts may join carts. */
    keyPrefix: setting('CART_KEY_PREFIX', z.string().default('{cart}:')),
    /** A cart that nobody changes for so long is gone, in ms. */
    expiryMs: setting('CART_EXPIRY_MS', wholeNumber().default(DAYS_90_MS)),
    /** Whether the catalog's prices include tax. */
    pricesIncludeTax: setting(
      'CART_PRICES_INCLUDE_TAX',
      z
        .enum(['true', 'false'])
        .default('true')
        .transform((text) => text === 'true'),
    ),
    /** Where the shop is, ISO 3166: parcels start there, and carts without an address are taxed as there. */
    home: setting('CART_SHOP_COUNTRY', place.prefault('DE')),
  });

export type CartConfig = ReturnType<typeof readCartConfig>;
