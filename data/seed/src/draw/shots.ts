import type { Setting } from './backdrop';
import { placed, type Drawing, type Part, type Picture } from './picture';

/** The pictures of a product: the whole of it, other values of its first option by their names, and where to look closely. */
export interface Shots {
  main: Picture;
  views: Record<string, Picture>;
  close: Part;
}

const MIDDLE: Part = [190, 200, 420];

/** A product that looks the same in all its variants. */
export const plain = (setting: Setting, tint: string, draw: Drawing, close: Part = MIDDLE): Shots => ({
  main: placed(setting, tint, draw),
  views: {},
  close,
});

/** A product in colours: its first ones, and those of other values of an option. */
export const coloured = <Colours extends string[]>(
  setting: Setting,
  tint: string,
  draw: (...colours: Colours) => Drawing,
  first: Colours,
  others: Record<string, Colours>,
  close: Part = MIDDLE,
): Shots => ({
  main: placed(setting, tint, draw(...first)),
  views: Object.fromEntries(
    Object.entries(others).map(([value, colours]) => [value, placed(setting, tint, draw(...colours))]),
  ),
  close,
});
