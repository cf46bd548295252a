import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row } from './svg';

/** A gooseneck kettle for pouring over coffee. */
export const gooseneckKettle =
  (enamel: string): Drawing =>
  (pen) => [
    pen.ground(410, 650, 220),
    line('M300 560Q196 560 186 430Q182 330 128 306', pen.across(tone(enamel, -0.15)), 30),
    line('M296 552Q208 548 196 430Q190 344 136 312', tone(enamel, 0.45), 5, { opacity: 0.7 }),
    path('M112 290l34 4l-6 30l-26-2Z', tone(enamel, -0.4)),
    line('M530 372Q676 330 690 440Q700 540 566 590', '#2b2522', 34),
    line('M540 364Q668 326 682 434', '#6a5d54', 7, { opacity: 0.8 }),
    pen.shape(
      'M304 366Q400 346 496 366L566 624Q570 654 540 656H260Q230 654 234 624Z',
      pen.across(enamel),
      pen.soft(10, path('M310 380L276 640', 'none', { stroke: '#fff', 'stroke-width': 26, opacity: 0.5 })),
      rect(230, 632, 340, 30, 0, tone(enamel, -0.5), { opacity: 0.5 }),
    ),
    line('M303 372Q400 352 497 372', tone(enamel, 0.5), 4),
    path('M312 366Q318 330 400 326Q482 330 488 366Q400 348 312 366Z', pen.across(enamel)),
    rect(390, 300, 20, 30, 4, '#b98a52'),
    oval(400, 292, 34, 24, pen.ball('#c4935a')),
    oval(400, 520, 42, 42, pen.metal()),
    oval(400, 520, 34, 34, '#f7f3ea'),
    line(
      row(
        8,
        (at) =>
          `M${(400 + Math.cos(2.3 + at * 0.68) * 26).toFixed(1)} ${(520 + Math.sin(2.3 + at * 0.68) * 26).toFixed(1)}h.1`,
      ),
      '#2b2522',
      5,
    ),
    line('M400 520L416 500', '#c0402f', 5),
  ];

/** A round stove-top kettle with a whistle and a bail handle. */
export const stoveKettle =
  (enamel: string): Drawing =>
  (pen) => [
    pen.ground(390, 648, 270),
    line('M206 400Q220 150 400 146Q580 150 594 400', '#2d2926', 26),
    line('M252 246Q300 160 400 152Q500 160 548 246', pen.across('#9a6a3f'), 40),
    line('M270 226Q320 160 400 158', '#e5bb8a', 6, { opacity: 0.7 }),
    path('M560 420Q640 380 668 300L724 322Q706 440 590 520Z', pen.slant(enamel)),
    path('M656 296Q700 284 734 318L726 338L652 310Z', pen.metal()),
    line('M694 300Q700 262 734 268', '#2d2926', 12),
    pen.shape(
      'M166 520Q166 380 300 336Q400 312 500 336Q634 380 634 520Q634 612 560 646H240Q166 612 166 520Z',
      pen.ball(enamel),
      pen.soft(
        14,
        oval(280, 420, 60, 34, '#fff', { opacity: 0.65, transform: 'rotate(-32 280 420)' }),
        path('M180 600Q400 680 620 600V680H180Z', '#1c1418', { opacity: 0.4 }),
      ),
      line('M160 560Q400 612 640 560', tone(enamel, 0.45), 5, { opacity: 0.5 }),
    ),
    path('M300 338Q318 304 400 300Q482 304 500 338Q400 366 300 338Z', pen.across(tone(enamel, 0.06))),
    line('M300 340Q400 368 500 340', tone(enamel, -0.5), 4),
    rect(388, 276, 24, 28, 4, '#c9a15c'),
    oval(400, 268, 30, 24, pen.ball('#2d2926')),
    path('M238 644H562L550 660H250Z', '#2d2926'),
    pen.both(oval(208, 398, 18, 18, pen.ball('#c9a15c'))),
  ];
