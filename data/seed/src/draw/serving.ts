import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** Knife, fork and spoon, laid on a folded napkin. */
export const cutlery =
  (handle: string, cloth: string): Drawing =>
  (pen) => {
    const grip = (x: number) =>
      path(`M${x - 20} 430H${x + 20}L${x + 26} 650Q${x} 690 ${x - 26} 650Z`, pen.across(handle)) +
      rect(x - 16, 416, 32, 20, 3, pen.metal('#d0b070')) +
      row(2, (at) => oval(x, 500 + at * 90, 5, 5, '#e6cf96'));
    return [
      moved(
        'rotate(-4 400 400)',
        pen.lifted(path('M190 150H610V690H190Z', pen.slant(cloth))),
        line('M230 150V690M570 150V690', tone(cloth, -0.2), 5),
        line('M218 150V690M582 150V690', tone(cloth, 0.5), 3),
      ),
      pen.lifted(
        path(
          'M276 430L288 300Q250 290 252 240L256 120H266V220H278V116H290V220H302V116H314V220H326V120H336L340 240Q340 290 304 300L316 430Z',
          pen.metal('#c8cbce'),
        ),
        grip(296),
      ),
      pen.lifted(path('M386 430L382 250Q380 140 414 110Q440 200 422 330L418 430Z', pen.metal('#c8cbce')), grip(402)),
      pen.lifted(
        path(
          'M490 430L498 290Q452 270 454 196Q456 120 506 116Q556 120 558 196Q560 270 514 290L522 430Z',
          pen.metal('#c8cbce'),
        ),
        grip(506),
      ),
      oval(502, 190, 30, 52, '#fff', { opacity: 0.35 }),
    ];
  };

/** A carafe with a stopper of cork, and water in it. */
export const carafe =
  (cork: string): Drawing =>
  (pen) => [
    pen.ground(370, 656, 160),
    pen.shape(
      'M318 200H422L432 300Q540 400 528 540Q516 656 440 656H300Q224 656 212 540Q200 400 308 300Z',
      pen.linear('across', [0, '#fff', 0.75], [0.2, '#fff', 0.2], [0.8, '#dfeaea', 0.25], [1, '#b8cccc', 0.8]),
      path('M200 430Q370 452 540 430V670H200Z', '#a9d0d6', { opacity: 0.55 }),
      oval(370, 432, 154, 16, '#e6f4f5', { opacity: 0.8 }),
      line(
        row(9, (at) => `M${232 + at * 35} 400q${(4 - at) * 3} 140 ${(4 - at) * 4} 250`),
        '#fff',
        3,
        { opacity: 0.5 },
      ),
      pen.soft(8, line('M262 400Q232 500 270 620', '#fff', 20, { opacity: 0.9 })),
      oval(430, 530, 44, 20, '#f3d34a', { stroke: '#fbf3c0', 'stroke-width': 6 }),
      oval(310, 590, 42, 18, '#f3d34a', { stroke: '#fbf3c0', 'stroke-width': 6 }),
    ),
    line('M318 200H422L432 300Q540 400 528 540Q516 656 440 656H300Q224 656 212 540Q200 400 308 300Z', '#93acac', 3),
    rect(312, 190, 116, 16, 6, '#cfdede'),
    path('M326 130Q370 110 414 130L408 200H332Z', pen.across(cork)),
    row(8, (at) => oval(342 + ((at * 31) % 62), 140 + ((at * 17) % 50), 4, 3, tone(cork, -0.4))),
    pen.ground(620, 664, 70),
    path(
      'M560 500H682L670 656Q620 668 572 656Z',
      pen.linear('across', [0, '#fff', 0.8], [0.4, '#fff', 0.2], [1, '#b8cccc', 0.8]),
      { stroke: '#93acac', 'stroke-width': 3 },
    ),
    path('M565 560H677L670 654Q620 666 573 654Z', '#a9d0d6', { opacity: 0.6 }),
    oval(621, 500, 61, 10, 'none', { stroke: '#b8cccc', 'stroke-width': 4 }),
  ];

/** Two wine glasses, one half full. */
export const wineGlasses =
  (wine: string): Drawing =>
  (pen) => {
    const glass = (filled: boolean) =>
      [
        oval(0, 300, 92, 18, '#e3ecec', { stroke: '#9bb0b0', 'stroke-width': 3 }),
        path(
          'M-7 70Q-4 200-24 294H24Q4 200 7 70Z',
          pen.linear('across', [0, '#c4d4d4'], [0.4, '#fff'], [1, '#a9bebe']),
        ),
        pen.shape(
          'M-84-190H84Q118-20 60 50Q0 96-60 50Q-118-20-84-190Z',
          pen.linear('across', [0, '#fff', 0.8], [0.3, '#fff', 0.15], [1, '#c0d2d2', 0.7]),
          filled
            ? path('M-120-50Q0-34 120-50V100H-120Z', wine, { opacity: 0.92 }) + oval(0, -50, 97, 15, tone(wine, 0.25))
            : '',
          pen.soft(6, line('M-66-160Q-88-40-40 40', '#fff', 14, { opacity: 0.9 })),
        ),
        line('M-84-190Q-118-20-60 50Q0 96 60 50Q118-20 84-190', '#9bb0b0', 3),
        oval(0, -190, 84, 14, 'none', { stroke: '#9bb0b0', 'stroke-width': 3 }),
      ].join('');
    return [
      pen.ground(520, 630, 100),
      moved('translate(520 334) scale(.96)', glass(false)),
      pen.ground(292, 654, 100),
      moved('translate(292 346) scale(1.02)', glass(true)),
    ];
  };

/** A wide salad bowl of olive wood, with servers. */
export const saladBowl =
  (wood: string): Drawing =>
  (pen) => [
    pen.ground(400, 648, 240),
    line('M560 400L668 170', pen.slant('#8a5a30'), 22),
    line('M500 400L560 150', pen.slant('#8a5a30'), 22),
    oval(676, 160, 30, 48, pen.ball('#a56f3e'), { transform: 'rotate(25 676 160)' }),
    path('M536 110Q560 90 590 106L584 190H544Z', pen.ball('#a56f3e')),
    row(9, (at) =>
      path(
        `M${190 + at * 50} 412q${at % 2 ? -40 : -20}-70 20-104q50 30 34 104Z`,
        pen.slant(['#6fa04a', '#8fbc5c', '#4f8040'][at % 3]!),
      ),
    ),
    row(5, (at) => oval(230 + at * 86, 392 + (at % 2) * 8, 28, 28, pen.ball(at % 2 ? '#d9473a' : '#e8783c'))),
    line('M280 380q30-20 50 6M440 372q36-14 46 12', '#e9d6ee', 9),
    pen.shape(
      'M136 404H664Q650 560 520 640H280Q150 560 136 404Z',
      pen.across(wood),
      line(
        row(7, (at) => `M120 ${430 + at * 32}q140 ${at % 2 ? 40 : 22} 280 ${at * 3}t290-20`),
        tone(wood, -0.4),
        4,
        { opacity: 0.5 },
      ),
      pen.soft(12, line('M190 440Q210 540 300 610', '#fff', 22, { opacity: 0.4 })),
    ),
    line('M136 404Q400 452 664 404', tone(wood, 0.35), 10),
  ];

/** A cake stand with a sponge cake cut open. */
export const cakeStand =
  (china: string): Drawing =>
  (pen) => [
    pen.ground(400, 660, 160),
    path('M386 500H414Q416 600 500 640H300Q384 600 386 500Z', pen.across(china)),
    oval(400, 642, 128, 20, pen.across(tone(china, -0.04))),
    oval(400, 500, 270, 38, pen.across(tone(china, -0.1))),
    oval(400, 488, 270, 36, tone(china, 0.35)),
    line(
      row(28, (at) => `M${140 + at * 19.3} ${Math.round(500 + Math.sin((at / 27) * 3.14) * 34)}q9 14 19 0`),
      tone(china, -0.2),
      5,
    ),
    pen.shape(
      'M214 300H586V460Q400 516 214 460Z',
      pen.across('#e0a960'),
      path('M200 368Q400 420 600 368V398Q400 450 200 398Z', '#fbf1df'),
      path('M200 392Q400 444 600 392V408Q400 460 200 408Z', '#b8324a'),
      row(12, (at) => oval(230 + ((at * 97) % 340), 340 + ((at * 41) % 110), 4, 3, '#b57c36')),
    ),
    oval(400, 300, 186, 40, '#fff8ea'),
    path(
      'M214 300Q230 360 262 322Q290 380 330 334Q380 396 420 338Q470 384 500 330Q550 366 586 300Q400 350 214 300Z',
      '#fff8ea',
    ),
    row(
      5,
      (at) =>
        oval(290 + at * 56, 284 + (at % 2) * 14, 23, 23, pen.ball('#c8304a')) +
        path(`M${282 + at * 56} 266q10-16 22-2Z`, '#5f9a3c'),
    ),
  ];
