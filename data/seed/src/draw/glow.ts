import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row } from './svg';

/** A ball of folded paper, hung from the ceiling. */
export const paperLantern =
  (paper: string): Drawing =>
  (pen) => [
    line('M400 0V150', '#3b3531', 5),
    pen.soft(40, oval(400, 390, 300, 280, '#ffe6b0', { opacity: 0.55 })),
    rect(376, 140, 48, 22, 4, '#3b3531'),
    pen.shape(
      'M360 160H440Q650 220 650 390Q650 560 440 622H360Q150 560 150 390Q150 220 360 160Z',
      pen.radial(0.48, 0.5, 0.62, [0, '#fffdf2'], [0.5, tone(paper, 0.4)], [1, tone(paper, -0.18)]),
      line(
        row(15, (at) => `M140 ${176 + at * 30}Q400 ${190 + at * 30 + (at - 7) * 5} 660 ${176 + at * 30}`),
        '#a98a58',
        2.5,
        { opacity: 0.45 },
      ),
      line(
        'M400 160Q300 390 400 622M400 160Q500 390 400 622M400 160Q190 390 400 622M400 160Q610 390 400 622',
        '#fff',
        3,
        { opacity: 0.4 },
      ),
    ),
    oval(400, 622, 42, 8, '#3b3531'),
    pen.soft(26, oval(400, 708, 230, 28, '#fff1c8', { opacity: 0.6 })),
  ];

/** A wall lamp: an opal globe on a brass arm. */
export const wallLamp =
  (brass: string): Drawing =>
  (pen) => [
    pen.soft(46, oval(400, 330, 300, 270, '#fff0c9', { opacity: 0.8 })),
    pen.lifted(oval(400, 500, 78, 78, pen.ball(brass))),
    oval(400, 500, 60, 60, 'none', { stroke: tone(brass, 0.5), 'stroke-width': 3 }),
    row(2, (at) => oval(352 + at * 96, 500, 6, 6, tone(brass, -0.5))),
    line('M400 500V560Q400 610 350 610Q300 608 300 560V440Q300 400 350 396H400', pen.metal(brass), 20),
    line('M404 500V560Q404 616 350 616Q294 612 294 556', tone(brass, 0.6), 4, { opacity: 0.7 }),
    path('M352 392H448L436 420H364Z', pen.metal(brass)),
    oval(400, 290, 128, 124, pen.radial(0.42, 0.4, 0.62, [0, '#ffffff'], [0.6, '#fff5dc'], [1, '#e9d3a0'])),
    pen.soft(8, oval(352, 236, 34, 22, '#fff', { transform: 'rotate(-30 352 236)' })),
    line('M400 578V690', '#5d5148', 4),
    oval(400, 700, 10, 14, pen.ball(brass)),
  ];

/** A string of bulbs looped before a wall at dusk. */
export const stringLights =
  (bulb: string): Drawing =>
  (pen) => {
    const places = [
      [90, 214],
      [186, 268],
      [290, 300],
      [400, 308],
      [510, 298],
      [614, 262],
      [712, 206],
      [150, 480],
      [262, 540],
      [384, 566],
      [506, 556],
      [622, 508],
    ] as const;
    return [
      rect(0, 0, 800, 800, 0, pen.linear('down', [0, '#1d2a3c', 0.72], [1, '#4a3a44', 0.5])),
      line('M20 150Q400 400 780 140', '#141a22', 8),
      line('M70 420Q400 640 720 430', '#141a22', 8),
      pen.soft(24, ...places.map(([x, y]) => oval(x, y + 52, 62, 62, bulb, { opacity: 0.5 }))),
      ...places.map(([x, y]) => rect(x - 11, y - 4, 22, 32, 5, '#20262e')),
      ...places.map(([x, y]) =>
        path(
          `M${x - 11} ${y + 26}Q${x - 36} ${y + 54} ${x} ${y + 86}Q${x + 36} ${y + 54} ${x + 11} ${y + 26}Z`,
          pen.radial(0.5, 0.5, 0.6, [0, '#fffdf0'], [0.6, bulb], [1, tone(bulb, -0.25)]),
        ),
      ),
      line(places.map(([x, y]) => `M${x - 6} ${y + 36}q6 20 12 0`).join(''), '#fff', 3),
    ];
  };
