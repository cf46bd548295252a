import { render, type Part, type Picture } from '../draw/picture';
import type { Shots } from '../draw/shots';
import { books } from './books';
import { clothing } from './clothing';
import { electronics } from './electronics';
import { footwear } from './footwear';
import { home } from './home';
import { kitchen } from './kitchen';
import { outdoor } from './outdoor';
import { pantry } from './pantry';

/** The pictures of each product, by the product's slug. */
export const shots: Record<string, Shots> = {
  ...clothing,
  ...footwear,
  ...kitchen,
  ...home,
  ...electronics,
  ...outdoor,
  ...pantry,
  ...books,
};

/** The file of a product's picture: of the whole, of a part seen closely, or of the product in another value of an option. */
export const fileOf = (slug: string, of?: 'close' | { value: string }): string => {
  if (!of) return `${slug}.svg`;
  return `${slug}-${of === 'close' ? 'close' : of.value.toLowerCase().replaceAll(' ', '-')}.svg`;
};

/** Every image file, with what draws it. */
export const files = (): Record<string, () => string> =>
  Object.fromEntries(
    Object.entries(shots).flatMap(([slug, { main, views, close }]) => [
      drawn(fileOf(slug), main),
      drawn(fileOf(slug, 'close'), main, close),
      ...Object.entries(views).map(([value, picture]) => drawn(fileOf(slug, { value }), picture)),
    ]),
  );

const drawn = (file: string, picture: Picture, part?: Part) => [file, () => render(picture, part)] as const;
