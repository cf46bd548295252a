import { hardback, lettering } from './book';
import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row } from './svg';

/** A novel with a lighthouse in the snow. */
export const lighthouseNovel: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(6 400 400)',
    '#2f4a66',
    rect(258, 120, 340, 560, 0, pen.linear('down', [0, '#20364f'], [0.6, '#6f8fa8'], [1, '#e9d3bf'])),
    row(40, (at) =>
      oval(268 + ((at * 97) % 320), 130 + ((at * 61) % 460), 2 + (at % 3), 2 + (at % 3), '#fff', { opacity: 0.8 }),
    ),
    path('M430 340L590 250V330L430 372Z', '#fff3c4', { opacity: 0.55 }),
    path('M398 380H448L464 600H382Z', '#f4efe4'),
    path('M394 424H451L455 470H390ZM388 516H459L463 560H384Z', '#c0402f'),
    path('M392 380H454V366H392ZM404 366V334H442V366ZM396 334L423 306L450 334Z', '#2a2f38'),
    path('M258 620Q330 560 420 590T600 570V690H258Z', '#f6f3ee'),
    lettering(424, 180, '#f6eedb', [220, 150], 19),
    lettering(424, 650, '#34506a', [120], 10),
  );

/** A thriller: a red door at the end of a stair. */
export const doorNovel: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(-9 400 400)',
    '#e9dcc0',
    rect(258, 120, 340, 560, 0, '#e9dcc0'),
    row(7, (at) =>
      path(
        `M${258 + at * 20} ${680 - at * 44}H${598 - at * 20}V${640 - at * 44}H${258 + at * 20}Z`,
        tone('#4a4f58', at * 0.09),
      ),
    ),
    path('M392 240H464V376H392Z', '#b5303a'),
    path('M392 240H464V376H392Z', 'none', { stroke: '#3a2a28', 'stroke-width': 8 }),
    oval(452, 314, 5, 5, '#f0d596'),
    path('M464 246L520 376H464Z', '#f7e2a0', { opacity: 0.7 }),
    lettering(426, 170, '#2a2c30', [250], 26),
    lettering(426, 214, '#b5303a', [120], 9),
  );

/** Stories: a fox among stylised trees under a moon. */
export const foxStories: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(10 400 400)',
    '#1f4a40',
    rect(258, 120, 340, 560, 0, pen.down('#24564a')),
    oval(500, 240, 62, 62, '#f3e2b0'),
    row(
      6,
      (at) =>
        path(
          `M${280 + at * 58} 600L${306 + at * 58} ${330 + (at % 3) * 46}L${332 + at * 58} 600Z`,
          at % 2 ? '#163a32' : '#2f6a58',
        ) + line(`M${306 + at * 58} 600V${400 + (at % 3) * 40}`, '#0f2a24', 3),
    ),
    path(
      'M330 620Q350 540 420 548L500 540Q520 500 550 508L566 472L576 512Q590 530 570 546L540 560Q536 610 520 640H500L496 596Q440 600 410 596L396 640H376L380 600Q340 640 300 634Q300 610 330 620Z',
      '#d9692f',
    ),
    path('M570 546L540 560L536 590Q512 570 516 548Z', '#f6eedb'),
    oval(560, 520, 4, 4, '#1c1418'),
    lettering(424, 164, '#f3e2b0', [190, 240], 15),
  );

/** A cookbook: a table set, seen from above. */
export const tableBook: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(-5 400 400)',
    '#d9a441',
    rect(258, 120, 340, 560, 0, '#e2b04e'),
    oval(426, 420, 132, 132, '#f7f1e3'),
    oval(426, 420, 98, 98, '#efe4cc'),
    row(9, (at) =>
      oval(
        426 + Math.cos(at * 0.7) * 58,
        420 + Math.sin(at * 0.7) * 58,
        22,
        22,
        ['#c9402f', '#6f9a4a', '#e8883c'][at % 3]!,
      ),
    ),
    path('M400 400q26-40 56 0q-24 46-56 0Z', '#4f8040'),
    line('M284 330V520M284 330v50M272 330v44q12 16 24 0v-44', '#5a4020', 6),
    line('M570 330V520', '#5a4020', 7),
    path('M562 330q20 30 8 90h-8Z', '#5a4020'),
    lettering(426, 176, '#4a2f14', [230, 160], 20),
    lettering(426, 632, '#4a2f14', [140], 10),
  );

/** A field guide: birds on a branch. */
export const birdGuide: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(7 400 400)',
    '#dfe6dc',
    rect(258, 120, 340, 560, 0, '#e3eadf'),
    line('M258 470Q400 430 600 500M440 448Q470 400 520 390', '#6b4a30', 13),
    path('M330 450Q310 370 360 330Q420 310 440 370Q450 420 410 452L300 520Z', '#3f7a9a'),
    path('M346 440Q340 390 380 370Q420 400 410 452Z', '#e8a04a'),
    oval(400, 350, 6, 6, '#1c1418'),
    path('M436 352l26 8-26 12Z', '#2a2522'),
    path('M500 480Q480 430 510 400Q552 384 566 424Q574 456 550 484L470 540Z', '#b5483a'),
    path('M512 474Q508 440 534 424Q560 444 550 484Z', '#f3e2cc'),
    oval(540, 414, 5, 5, '#1c1418'),
    row(6, (at) =>
      path(
        `M${266 + at * 56} ${560 + (at % 2) * 40}q${18 + at * 3}-24 50 ${at * 3}q-${16 + at * 3} 22-50-${at * 3}Z`,
        '#7f9f6a',
      ),
    ),
    lettering(426, 180, '#2f4a3a', [210], 24),
    lettering(426, 236, '#2f4a3a', [150, 110], 10),
  );

/** A book on rooms and repairs: tools in a grid. */
export const mendingBook: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(-11 400 400)',
    '#2f5a6a',
    rect(258, 120, 340, 560, 0, '#34647a'),
    row(6, (at) =>
      rect(286 + (at % 2) * 146, 270 + Math.floor(at / 2) * 126, 128, 110, 6, at % 3 ? '#f0e4c8' : '#e2784a'),
    ),
    path('M306 350l70-50 10 14-70 50ZM370 290h26v34h-26Z', '#2a3a40'),
    path('M460 300q40-20 70 10l-14 20q-26-22-46-8Z', '#2a3a40'),
    line('M320 480l60-60M480 480h60M480 450h60M480 420h60', '#2a3a40', 9),
    path('M350 530a36 36 0 1 0 .1 0Z', '#34647a'),
    line('M466 600l70-60M500 548l30 44', '#2a3a40', 9),
    path('M304 626q40-50 80-20l-8 14q-30-18-60 16Z', '#e2784a'),
    path('M470 500h56l8 16h-72Z', '#34647a'),
    line('M320 560l44 44M364 560l-44 44', '#f0e4c8', 5),
    lettering(426, 170, '#f0e4c8', [240, 170], 19),
  );
