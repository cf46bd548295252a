import type { Order } from './order';

/** A customer's name as it is looked for: as it is written, and from its last word on. */
export interface Buyer {
  name: string;
  surname: string;
}

/** The name that an order is found by; null when there is none, as of one whose person was erased. */
export function buyerOf({ erasedAt, shippingAddress }: Pick<Order, 'erasedAt' | 'shippingAddress'>): Buyer | null {
  const words = folded(shippingAddress?.name ?? '').split(' ');
  if (erasedAt || !words[0]) return null;
  return { name: words.join(' '), surname: [words.at(-1), ...words.slice(0, -1)].join(' ') };
}

/** A text as it is compared: small letters without accents, one space between words. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
