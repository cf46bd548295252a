import type { Pen } from './pen';
import { line, row, type Svg } from './svg';

export const glassShine = (pen: Pen): string =>
  pen.linear(
    'across',
    [0, '#fff', 0.6],
    [0.1, '#fff', 0.05],
    [0.16, '#fff', 0.5],
    [0.24, '#fff', 0.05],
    [0.9, '#fff', 0.05],
    [1, '#fff', 0.5],
  );

export const writing = (x: number, y: number, widths: number[], colour: string, size = 6): Svg =>
  line(
    row(widths.length, (at) => `M${x - widths[at]! / 2} ${y + at * size * 2.6}h${widths[at]!}`),
    colour,
    size,
  );
