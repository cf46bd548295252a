import { tone } from './colour';
import type { Pen } from './pen';
import { line, moved, oval, path, rect, row, type Svg } from './svg';

/** Where a thing stands or lies: before a wall, on a table, in a niche, in the light of a window; on paper, linen, boards. */
export type Setting = 'floor' | 'table' | 'niche' | 'sunlit' | 'flat' | 'linen' | 'boards' | 'duo';

/** Width and height of every picture in pixels. */
export const SIZE = 800;

const whole = (fill: string, opacity = 1): Svg => rect(0, 0, SIZE, SIZE, 0, fill, opacity === 1 ? {} : { opacity });
const wall = (pen: Pen, tint: string): Svg =>
  whole(pen.radial(0.4, 0.42, 0.75, [0, tone(tint, 0.5)], [0.65, tint], [1, tone(tint, -0.08)]));
const surface = (pen: Pen, tint: string): Svg =>
  whole(pen.radial(0.42, 0.36, 0.8, [0, tone(tint, 0.45)], [0.6, tint], [1, tone(tint, -0.1)]));
const floor = (pen: Pen, tint: string): Svg => {
  const fall = pen.linear('down', [0, tone(tint, -0.09)], [0.25, tone(tint, 0.08)], [1, tone(tint, 0.28)]);
  return rect(0, 590, SIZE, 210, 0, fall) + oval(400, 700, 380, 70, '#fff', { opacity: 0.12 });
};

const WOOD = '#c79f72';
const tableTop = (pen: Pen): Svg =>
  rect(0, 596, SIZE, 204, 0, pen.linear('down', [0, tone(WOOD, 0.1)], [0.3, tone(WOOD, 0.28)], [1, WOOD])) +
  line(
    row(6, (at) => `M0 ${622 + at * at * 6}q260 ${at % 2 ? 9 : -8} 480 2t320-3`),
    tone(WOOD, -0.3),
    2,
    { opacity: 0.35 },
  ) +
  rect(0, 592, SIZE, 6, 0, tone(WOOD, 0.5));

const panes = (pen: Pen): Svg =>
  pen.soft(
    7,
    moved(
      'skewX(-18)',
      row(
        2,
        (at) => rect(330 + at * 170, 40, 150, 250, 0, '#fffaf0') + rect(330 + at * 170, 310, 150, 250, 0, '#fffaf0'),
      ),
    ),
  );

const plank = (pen: Pen, at: number, tint: string): Svg =>
  rect(
    at * 160,
    0,
    158,
    SIZE,
    0,
    pen.linear('across', [0, tone(tint, 0.14)], [0.5, tone(tint, at % 2 ? 0.02 : 0.2)], [1, tint]),
  ) +
  line(
    `M${at * 160 + 40} 0q${at % 2 ? 22 : -18} 240 4 430t-8 370M${at * 160 + 104} 0q-14 300 10 460t-4 340`,
    tone(tint, -0.22),
    2,
    {
      opacity: 0.35,
    },
  );

const DRAWN: Record<Setting, (pen: Pen, tint: string) => Svg[]> = {
  floor: (pen, tint) => [wall(pen, tint), floor(pen, tint)],
  table: (pen, tint) => [wall(pen, tint), tableTop(pen)],
  niche: (pen, tint) => [
    wall(pen, tint),
    path(
      'M150 596V360A250 250 0 0 1 650 360V596Z',
      pen.linear('down', [0, tone(tint, -0.16)], [0.7, tone(tint, 0.04)], [1, tone(tint, 0.16)]),
    ),
    line('M150 596V360A250 250 0 0 1 650 360', tone(tint, 0.6), 5),
    floor(pen, tint),
  ],
  sunlit: (pen, tint) => [wall(pen, tone(tint, -0.05)), panesOn(pen), floor(pen, tint)],
  flat: (pen, tint) => [surface(pen, tint)],
  linen: (pen, tint) => [
    surface(pen, tint),
    whole(
      pen.pattern(
        8,
        8,
        0,
        line('M0 2H8M2 0V8', tone(tint, -0.3), 1.2, { opacity: 0.3 }),
        line('M0 6H8M6 0V8', '#fff', 1.2, { opacity: 0.35 }),
      ),
    ),
    pen.soft(30, line('M-40 640Q300 560 840 700M560-40Q620 300 500 840', tone(tint, -0.3), 26, { opacity: 0.25 })),
  ],
  boards: (pen, tint) => [
    row(5, (at) => plank(pen, at, tint)),
    whole(pen.radial(0.4, 0.35, 0.8, [0, '#fff', 0.3], [1, '#1c1418', 0.12])),
  ],
  duo: (pen, tint) => [
    surface(pen, tint),
    path('M0 520L800 300V800H0Z', tone(tint, -0.1)),
    line('M0 520L800 300', tone(tint, 0.45), 3),
  ],
};

const panesOn = (pen: Pen): Svg => `<g opacity=".42">${panes(pen)}</g>`;

/** What is behind and below a thing. */
export const backdrop = (pen: Pen, setting: Setting, tint: string): Svg[] => DRAWN[setting](pen, tint);
