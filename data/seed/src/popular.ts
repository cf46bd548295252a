import { spread } from './chance';

/** How much people want a product, 0 (hardly) to 1 (very): few are wanted much, many a little. It depends on the slug alone. */
export const demand = (slug: string): number => (((spread(`${slug} wanted`) >>> 7) % 1000) / 1000) ** 3;

/** How good a product is, 0 to 1: most are good, some so-so, a few poor. It depends on the slug alone. */
export const quality = (slug: string): number => 1 - (((spread(`${slug} made`) >>> 7) % 1000) / 1000) ** 2.2;
