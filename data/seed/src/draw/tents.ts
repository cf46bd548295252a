import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, type Svg } from './svg';

const hills = (far: string, near: string): Svg =>
  path('M0 470Q110 380 220 440T430 400T640 430T800 390V600H0Z', far, { opacity: 0.55 }) +
  path('M0 540Q160 470 330 520T610 500T800 530V610H0Z', near, { opacity: 0.6 });

/** A two-person dome tent with its door tied back. */
export const domeTent =
  (fly: string, inner: string): Drawing =>
  (pen) => [
    hills('#a9bfb4', '#86a38f'),
    pen.ground(400, 650, 340),
    path('M110 640Q170 300 400 250Q640 300 700 640Z', tone(fly, -0.3)),
    pen.shape(
      'M90 644Q150 300 400 246Q560 320 620 644Z',
      pen.slant(fly),
      pen.soft(16, line('M190 560Q230 380 360 290', '#fff', 34, { opacity: 0.35 })),
      line('M110 590Q350 560 620 600', tone(fly, 0.4), 4),
    ),
    pen.shape(
      'M400 246Q640 300 712 644H620Q560 330 400 246Z',
      tone(fly, -0.22),
      pen.soft(12, line('M640 640Q600 420 480 300', '#1c1418', 20, { opacity: 0.4 })),
    ),
    line('M90 644Q150 300 400 246Q640 300 712 644', '#e8dcc0', 7),
    line('M400 246Q560 320 620 644', '#e8dcc0', 7),
    pen.shape(
      'M236 646Q262 450 380 380Q480 460 500 646Z',
      pen.down('#3a3f3c'),
      path('M240 646Q300 560 380 380L300 646Z', inner, { opacity: 0.9 }),
      path('M300 646h190v-40q-90-26-190 0Z', '#c08a4e'),
    ),
    path('M380 380Q480 460 500 646L470 646Q500 560 430 520Q470 480 380 380Z', pen.across(inner)),
    line('M452 520q28 4 34-14', '#d95f3f', 8),
    line('M236 646Q262 450 380 380Q480 460 500 646', tone(fly, -0.45), 4),
    line('M90 644L40 690M712 644L760 690M300 300L180 250L80 690', '#d8cdb6', 3),
    line('M36 682l8 18M756 682l8 18', '#4a4640', 7),
    path('M378 246h44l8 22h-60Z', tone(fly, 0.3)),
  ];

/** A canvas bell tent with bunting. */
export const bellTent =
  (canvas: string, accent: string): Drawing =>
  (pen) => [
    hills('#c3b89c', '#a59d7c'),
    pen.ground(400, 668, 350),
    line('M400 110L40 660M400 110L760 660M200 520L110 668M600 520L690 668', '#b9a988', 3),
    pen.shape(
      'M400 120Q320 340 130 500V640Q400 690 670 640V500Q480 340 400 120Z',
      pen.across(canvas, 0.8),
      line('M400 120Q350 360 250 520V660M400 120Q450 360 550 520V660', tone(canvas, -0.25), 3),
      path('M120 500Q400 560 680 500V700H120Z', tone(canvas, -0.07)),
      pen.soft(
        14,
        line('M380 220Q320 380 200 480', '#fff', 26, { opacity: 0.6 }),
        path('M560 420L690 500V680H600Z', '#1c1418', { opacity: 0.25 }),
      ),
    ),
    pen.shape(
      'M400 330Q350 500 320 660Q400 670 480 660Q450 500 400 330Z',
      pen.linear('down', [0, '#3d3026'], [0.6, '#6b5238'], [1, '#c9a063']),
      line('M400 340V640', '#3a2c20', 6),
      path('M310 664L352 620H448L490 664Z', '#8c6f4c'),
      line('M352 634h96M342 648h116', '#d8bf92', 4),
    ),
    path('M400 330Q350 500 320 660L290 656Q310 560 330 520Q300 510 400 330Z', pen.across(canvas)),
    path('M400 330Q450 500 480 660L510 656Q490 560 470 520Q500 510 400 330Z', pen.across(tone(canvas, -0.1))),
    line('M310 560q14 6 22-2M490 560q-14 6-22-2', tone(canvas, -0.4), 5),
    path(
      `M130 500Q400 560 670 500${row(14, (at) => `L${(670 - (at + 0.5) * 38.6).toFixed(0)} ${Math.round(520 + Math.sin(((at + 1) / 15) * 3.14) * 42)}L${(670 - (at + 1) * 38.6).toFixed(0)} ${Math.round(500 + Math.sin(((at + 1) / 14) * 3.14) * 30)}`)}Z`,
      tone(canvas, 0.25),
      { stroke: tone(canvas, -0.25), 'stroke-width': 2 },
    ),
    line('M400 120V84', '#7a5a38', 8),
    path('M400 84l52 14l-52 16Z', accent),
    path('M386 118Q400 104 414 118L424 152H376Z', tone(canvas, -0.25)),
    path(
      row(9, (at) => `M${150 + at * 26} ${470 - at * 32}l24-18l0 30Z`),
      accent,
      { opacity: 0.85 },
    ),
  ];

/** A mummy sleeping bag, half unzipped. */
export const sleepingBag =
  (shell: string, lining: string): Drawing =>
  (pen) => {
    const outline =
      'M400 70Q540 74 566 190Q600 300 574 430Q550 600 520 690Q480 742 400 744Q320 742 280 690Q250 600 226 430Q200 300 234 190Q260 74 400 70Z';
    return [
      moved(
        'rotate(14 400 400)',
        pen.lifted(
          pen.shape(
            outline,
            pen.slant(shell),
            row(11, (at) =>
              path(
                `M190 ${226 + at * 50}Q400 ${256 + at * 50} 610 ${226 + at * 50}V${276 + at * 50}Q400 ${306 + at * 50} 190 ${276 + at * 50}Z`,
                pen.linear('down', [0, tone(shell, 0.22)], [0.5, shell], [1, tone(shell, -0.32)]),
              ),
            ),
            pen.soft(18, line('M270 250Q250 420 310 680', '#fff', 30, { opacity: 0.3 })),
          ),
        ),
        pen.shape(
          'M400 104Q504 108 520 196Q516 262 400 268Q284 262 280 196Q296 108 400 104Z',
          pen.down(tone(lining, -0.25)),
          pen.soft(10, oval(400, 240, 90, 30, '#fff', { opacity: 0.25 })),
        ),
        pen.shape(
          'M470 262Q500 380 470 480L560 440Q600 340 540 230Z',
          pen.slant(lining),
          line('M500 270l40 150M540 260l20 120', tone(lining, -0.25), 4),
        ),
        line('M520 200Q504 380 470 480L440 690', '#d8c58f', 6, { 'stroke-dasharray': '6 5' }),
        path('M462 476h18l6 34h-26Z', '#d8c58f'),
        line('M280 196Q284 262 400 268Q480 264 520 210', tone(shell, 0.4), 5),
        line('M300 190Q330 220 330 260', '#2e2b28', 5),
        rect(320, 258, 18, 24, 5, '#2e2b28'),
        path('M330 340h60v44h-60Z', tone(shell, -0.5)),
        path('M336 378l18-28l12 16l8-8l12 20Z', '#f3ead6'),
      ),
    ];
  };
