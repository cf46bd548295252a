import { tone } from './colour';
import { Pen } from './pen';
import { group, oval, rect, type Svg } from './svg';

/** Draws a thing with a pen; the pieces lie over each other in their order. */
export type Drawing = (pen: Pen) => Svg[];

/** A drawing before its background: on a floor against a wall, or laid flat and seen from above. */
export interface Picture {
  setting: 'floor' | 'flat';
  tint: string;
  draw: Drawing;
}

/** Width and height of every picture in pixels. */
export const SIZE = 800;

/** A thing that stands on a floor, before a wall in the tint (`#rrggbb`). */
export const standing = (tint: string, draw: Drawing): Picture => ({ setting: 'floor', tint, draw });

/** A thing seen from above, on a surface in the tint (`#rrggbb`). */
export const lying = (tint: string, draw: Drawing): Picture => ({ setting: 'flat', tint, draw });

function backdrop(pen: Pen, { setting, tint }: Picture): Svg[] {
  if (setting === 'flat')
    return [
      rect(0, 0, SIZE, SIZE, 0, pen.radial(0.42, 0.36, 0.8, [0, tone(tint, 0.45)], [0.6, tint], [1, tone(tint, -0.1)])),
    ];
  const wall = pen.radial(0.4, 0.42, 0.75, [0, tone(tint, 0.5)], [0.65, tint], [1, tone(tint, -0.08)]);
  const floor = pen.linear('down', [0, tone(tint, -0.09)], [0.25, tone(tint, 0.08)], [1, tone(tint, 0.28)]);
  return [
    rect(0, 0, SIZE, SIZE, 0, wall),
    rect(0, 590, SIZE, 210, 0, floor),
    oval(400, 700, 380, 70, '#fff', { opacity: 0.12 }),
  ];
}

/** The whole picture as an SVG document. The same picture gives the same bytes. */
export function render(picture: Picture): Svg {
  const pen = new Pen();
  const pieces = [...backdrop(pen, picture), ...picture.draw(pen)];
  const body = group({ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, ...pieces);
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}"`;
  return `<svg ${frame}><defs>${pen.definitions}</defs>${body}</svg>\n`;
}
