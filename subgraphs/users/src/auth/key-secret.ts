import { createHash, randomBytes } from 'node:crypto';

/**
 * A new secret of an API key, `shop_PREFIX_SECRET`, with the hash that is stored instead of it: it has 256 random bits,
 * so that a fast hash is as good as a slow one. `prefix` is for people to tell keys apart.
 */
export function newKeySecret(): { secret: string; prefix: string; hash: string } {
  const prefix = `shop_${randomBytes(4).toString('hex')}`;
  const secret = `${prefix}_${randomBytes(32).toString('hex')}`;
  return { secret, prefix, hash: createHash('sha256').update(secret).digest('hex') };
}
