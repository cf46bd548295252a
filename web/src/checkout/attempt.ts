import { memory } from '@shop/web-kit/storage';
import type { PlaceOrderInput } from '../../generated/graphql';

/** What is ordered, without its key. */
export type Wish = Omit<PlaceOrderInput, 'idempotencyKey'>;

const kept = memory<{ key: string; wish: string }>('shop.attempt', 'sessionStorage');

/**
 * The key to order a wish with: the same for the same wish, however often it is sent and also after a reload, so that one order
 * comes of it; a new one for another wish.
 */
export function keyFor(wish: Wish): string {
  const text = JSON.stringify(wish);
  const known = kept.read();
  if (known?.wish === text) return known.key;
  const key = crypto.randomUUID();
  kept.write({ key, wish: text });
  return key;
}

/** The attempt has come to its end: the next order, were it the same, is another. */
export const endAttempt = (): void => kept.forget();
