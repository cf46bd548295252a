import { spread } from './chance';
import type { SeedStock } from './types';

/**
 * Units of a sku in the three locations: one in twelve is sold out, one in six has 1 to 3 left, the rest has plenty.
 * It depends on the sku alone, so adding products changes nothing of the others.
 */
export function stockOf(sku: string): SeedStock {
  const number = spread(sku);
  const kind = number % 12;
  if (kind === 0) return { berlin: 0, rotterdam: 0, lyon: 0 };
  if (kind <= 2)
    return { berlin: kind === 1 ? 1 + (number % 3) : 0, rotterdam: kind === 2 ? 1 + (number % 3) : 0, lyon: 0 };
  return { berlin: 12 + ((number >>> 8) % 54), rotterdam: (number >>> 14) % 38, lyon: 4 + ((number >>> 20) % 27) };
}
