import { backdrop, SIZE, type Setting } from './backdrop';
import { Pen } from './pen';
import { group, type Svg } from './svg';

export { SIZE };

/** Draws a thing with a pen; the pieces lie over each other in their order. */
export type Drawing = (pen: Pen) => Svg[];

/** A drawing with where it stands or lies. */
export interface Picture {
  setting: Setting;
  tint: string;
  draw: Drawing;
}

/** A square of the picture: its left, its top and its side. */
export type Part = readonly [x: number, y: number, side: number];

/** A thing in a setting that is tinted (`#rrggbb`). */
export const placed = (setting: Setting, tint: string, draw: Drawing): Picture => ({ setting, tint, draw });

/** A thing that stands on a floor, before a wall in the tint (`#rrggbb`). */
export const standing = (tint: string, draw: Drawing): Picture => placed('floor', tint, draw);

/** A thing seen from above, on a surface in the tint (`#rrggbb`). */
export const lying = (tint: string, draw: Drawing): Picture => placed('flat', tint, draw);

const WHOLE: Part = [0, 0, SIZE];

/** The picture, or a part of it seen closely, as an SVG document. The same picture gives the same bytes. */
export function render({ setting, tint, draw }: Picture, [x, y, side]: Part = WHOLE): Svg {
  const pen = new Pen();
  const pieces = [...backdrop(pen, setting, tint), ...draw(pen)];
  const body = group({ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, ...pieces);
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${side} ${side}" width="${SIZE}" height="${SIZE}"`;
  return `<svg ${frame}><defs>${pen.definitions}</defs>${body}</svg>\n`;
}
