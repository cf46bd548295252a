import { tone } from './colour';
import type { Pen } from './pen';
import { line, moved, path, rect, row, short, type Svg } from './svg';

const FRONT = 'M232 120H596V680H232Z';

/** Letters too small to read: bars in words where a title and a name stand. */
export const lettering = (x: number, y: number, colour: string, widths: number[], size: number): Svg =>
  line(
    row(widths.length, (at) => `M${x - widths[at]! / 2} ${y + at * size * 2}h${widths[at]!}`),
    colour,
    size,
    {
      'stroke-dasharray': [2.6, 1.9, 4.4, 1.9, 3.4, 1.9].map((share) => short(share * size)).join(' '),
    },
  );

/** A hardback, laid down as `pose` says: `cover` is drawn within 232 to 596 and 120 to 680. */
export const hardback = (pen: Pen, pose: string, cloth: string, ...cover: Svg[]): Svg[] => [
  moved(
    pose,
    pen.lifted(
      path('M232 120L196 140V700L232 680Z', tone(cloth, -0.4)),
      path('M210 700L232 680H596L580 700Z', '#efe6d2'),
      pen.shape(FRONT, cloth, ...cover),
    ),
    line('M214 696H584M208 700H580', '#cbbfa4', 2),
    rect(232, 120, 26, 560, 0, pen.linear('across', [0, '#000', 0.3], [0.5, '#fff', 0.16], [1, '#000', 0.14])),
    path(FRONT, pen.linear('diagonal', [0, '#fff', 0.22], [0.5, '#fff', 0], [1, '#000', 0.16])),
  ),
];
