import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, row } from './svg';

/** A speckled mug with a dipped glaze. */
export const mug =
  (glaze: string, clay: string): Drawing =>
  (pen) => {
    const body = 'M220 284H540V570Q540 640 470 644H290Q220 640 220 570Z';
    return [
      pen.ground(390, 648, 200),
      line('M536 360Q668 340 664 450Q660 560 534 552', pen.across(glaze), 40),
      line('M540 350Q644 340 654 420', tone(glaze, 0.5), 6, { opacity: 0.7 }),
      pen.shape(
        body,
        pen.across(clay),
        path('M220 270H540V520Q500 540 460 524Q410 500 360 528Q290 556 220 516Z', pen.across(glaze)),
        line(
          row(46, (at) => `M${226 + ((at * 73) % 310)} ${300 + ((at * 131) % 330)}h.1`),
          '#3f3128',
          4,
          { opacity: 0.5 },
        ),
        pen.soft(9, line('M270 310V560', '#fff', 24, { opacity: 0.45 })),
      ),
      line('M220 516Q290 556 360 528Q410 500 460 524Q500 540 540 520', tone(glaze, 0.35), 4),
      oval(380, 284, 160, 34, tone(glaze, 0.28)),
      oval(380, 288, 146, 27, tone(glaze, -0.4)),
      oval(380, 298, 132, 18, pen.across('#6d4023')),
      oval(350, 294, 60, 6, '#b17a4c', { opacity: 0.7 }),
      pen.soft(7, line('M340 240q-24-34 2-62t0-58M410 236q24-30 0-60t6-54', '#fff', 10, { opacity: 0.6 })),
    ];
  };

/** A dinner set: plates in three sizes and a bowl, stacked. */
export const plates =
  (glaze: string, rim: string): Drawing =>
  (pen) => {
    const plate = (y: number, rx: number) =>
      path(
        `M${400 - rx} ${y}Q${400 - rx * 0.7} ${y + 42} ${400 - rx * 0.45} ${y + 44}H${400 + rx * 0.45}Q${400 + rx * 0.7} ${y + 42} ${400 + rx} ${y}Z`,
        pen.across(tone(glaze, -0.06)),
      ) +
      oval(400, y, rx, rx * 0.13, glaze) +
      oval(400, y, rx - 4, rx * 0.125, 'none', { stroke: rim, 'stroke-width': 5 });
    return [
      pen.ground(400, 646, 290),
      plate(600, 290),
      plate(574, 286),
      plate(548, 282),
      plate(510, 226),
      plate(486, 222),
      pen.shape(
        'M232 346Q244 452 340 474H460Q556 452 568 346Z',
        pen.across(glaze),
        pen.soft(10, line('M280 370Q300 430 350 456', '#fff', 20, { opacity: 0.6 })),
        line('M226 400Q400 432 574 400', rim, 6),
        line(
          row(24, (at) => `M${250 + ((at * 67) % 310)} ${370 + ((at * 37) % 100)}h.1`),
          '#6d5c4b',
          3.5,
          { opacity: 0.5 },
        ),
      ),
      oval(400, 346, 168, 34, tone(glaze, 0.2)),
      oval(400, 350, 154, 27, pen.down(tone(glaze, -0.12))),
      oval(400, 346, 166, 33, 'none', { stroke: rim, 'stroke-width': 6 }),
      path('M300 352Q330 322 372 344Q400 316 436 342Q480 324 502 350Q400 384 300 352Z', '#7d9a56'),
      oval(366, 340, 24, 20, pen.ball('#d9573f')),
      oval(430, 342, 20, 17, pen.ball('#e58b3a')),
      path('M396 348q26-50 62-46q-6 34-62 46Z', '#4f7a3d'),
    ];
  };

/** Three ribbed glasses, one with water and a slice of lemon. */
export const tumblers =
  (tint: string): Drawing =>
  (pen) => {
    const shine = pen.linear(
      'across',
      [0, '#fff', 0.8],
      [0.14, '#fff', 0.1],
      [0.24, '#fff', 0.5],
      [0.34, '#fff', 0.05],
      [0.9, '#fff', 0.1],
      [1, '#fff', 0.65],
    );
    const glass = (x: number, y: number, w: number, h: number, water: number) => {
      const outline = `M${x} ${y}H${x + w}L${x + w - 18} ${y + h - 12}Q${x + w - 20} ${y + h} ${x + w - 34} ${y + h}H${x + 34}Q${x + 20} ${y + h} ${x + 18} ${y + h - 12}Z`;
      const mid = x + w / 2;
      return [
        pen.ground(mid, y + h + 2, w * 0.55),
        pen.shape(
          outline,
          tint,
          path(`M${x} ${y + h - 30}h${w}v40h-${w}Z`, tone(tint, -0.25)),
          water
            ? path(`M${x} ${y + water}h${w}v${h - water - 26}h-${w}Z`, '#cfe6ea', { opacity: 0.85 }) +
                oval(mid, y + water, w / 2 - 8, 12, '#eaf6f7')
            : '',
          line(
            row(9, (at) => `M${x + 8 + (at * (w - 16)) / 8} ${y + 26}L${x + 26 + (at * (w - 52)) / 8} ${y + h - 26}`),
            '#fff',
            5,
            { opacity: 0.55 },
          ),
        ),
        path(outline, shine),
        oval(mid, y, w / 2, w * 0.1, '#fff', { opacity: 0.35, stroke: '#fff', 'stroke-width': 4 }),
      ].join('');
    };
    return [
      glass(430, 300, 190, 290, 0),
      glass(170, 280, 196, 330, 0),
      glass(318, 372, 206, 286, 84),
      oval(478, 372, 50, 50, '#f0c63e', { stroke: '#e3ad1f', 'stroke-width': 9 }),
      line(
        row(
          6,
          (at) =>
            `M478 372L${(478 + Math.cos(at * 1.047) * 40).toFixed(1)} ${(372 + Math.sin(at * 1.047) * 40).toFixed(1)}`,
        ),
        '#fff3c0',
        5,
      ),
    ];
  };
