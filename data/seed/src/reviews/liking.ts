import type { Dice } from '../dice';
import { demand, quality } from '../popular';

/** How many of a hundred give one to five stars: of loved, ordinary and poor products. */
const STARS = { loved: [2, 2, 5, 19, 72], ordinary: [5, 6, 13, 33, 43], poor: [20, 18, 23, 24, 15] } as const;

const likingOf = (slug: string): keyof typeof STARS => {
  const made = quality(slug);
  return made > 0.8 ? 'loved' : made > 0.2 ? 'ordinary' : 'poor';
};

/** The stars of one more review. */
export const starsOf = (slug: string, chance: Dice): number =>
  chance.weighted(STARS[likingOf(slug)].map((weight, index) => [index + 1, weight] as const));

/** How many reviews a product has that has been for sale for `days`: a few have many, a fifth none. */
export const reviewsOf = (slug: string, days: number): number =>
  Math.min(Math.floor(0.4 + 18.5 * demand(slug) ** 0.72), Math.floor(days / 3));
