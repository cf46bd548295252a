import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A storm lantern, lit. */
export const lantern =
  (paint: string): Drawing =>
  (pen) => [
    oval(400, 420, 330, 330, pen.radial(0.5, 0.5, 0.5, [0, '#ffe2a0', 0.9], [1, '#ffdf9a', 0])),
    pen.ground(400, 668, 180),
    line('M268 300Q240 90 400 84Q560 90 532 300', '#8c8f93', 9),
    line('M384 84h32', '#8a5f38', 18),
    pen.both(
      line('M272 600Q216 560 232 420Q240 300 330 262', pen.across(paint), 26),
      line('M262 590Q214 550 226 430', tone(paint, 0.5), 4),
    ),
    path('M330 190H470L486 262H314Z', pen.across(paint)),
    path('M350 150Q400 132 450 150L470 190H330Z', pen.across(tone(paint, -0.1))),
    line(
      row(5, (at) => `M${356 + at * 22} 168v12`),
      '#1c1418',
      8,
      { opacity: 0.7 },
    ),
    path('M324 268Q300 420 338 520H462Q500 420 476 268Z', '#fff4d6', { opacity: 0.75 }),
    path(
      'M400 490Q350 440 400 350Q450 440 400 490Z',
      pen.linear('down', [0, '#ffd35c'], [0.6, '#ff9b2f'], [1, '#ffe9b0']),
    ),
    path('M400 486Q376 450 400 400Q424 450 400 486Z', '#fff6d8'),
    rect(384, 486, 32, 36, 4, pen.metal('#c8a560')),
    line('M346 290Q328 420 356 506', '#fff', 10, { opacity: 0.8 }),
    line('M312 400H488M330 330L478 470M470 330L322 470', '#8c8f93', 4),
    rect(320, 516, 160, 28, 8, pen.across(paint)),
    pen.shape(
      'M280 590Q290 544 350 540H450Q510 544 520 590L544 668H256Z',
      pen.across(paint),
      pen.soft(10, line('M312 580L300 650', '#fff', 18, { opacity: 0.5 })),
    ),
    oval(488, 560, 20, 14, pen.ball('#c8a560')),
    line('M480 520l44-14', '#8c8f93', 8),
    rect(246, 656, 308, 16, 8, tone(paint, -0.4)),
  ];

/** An insulated bottle with a loop cap. */
export const bottle =
  (paint: string, band: string): Drawing =>
  (pen) => [
    pen.ground(400, 704, 140),
    line('M344 190Q340 92 400 88Q460 92 456 190', '#2c2c30', 20),
    line('M350 170Q350 106 398 100', '#77797f', 4),
    rect(330, 168, 140, 74, 14, pen.across('#34353a')),
    line(
      row(13, (at) => `M${340 + at * 10} 180v50`),
      '#1b1b1f',
      3,
    ),
    rect(344, 240, 112, 18, 3, pen.metal()),
    pen.shape(
      'M344 256H456Q540 292 540 390V660Q540 706 496 706H304Q260 706 260 660V390Q260 292 344 256Z',
      pen.across(paint),
      pen.soft(12, rect(302, 330, 26, 350, 13, '#fff', { opacity: 0.5 })),
      rect(250, 560, 300, 50, 0, band),
      path('M260 560L330 470L380 530L440 440L540 560Z', band, { opacity: 0.55 }),
      line('M410 486l30-46l32 40', '#fff', 5, { opacity: 0.8 }),
      line(
        row(40, (at) => `M${266 + ((at * 89) % 270)} ${290 + ((at * 137) % 400)}h.1`),
        '#fff',
        3,
        { opacity: 0.22 },
      ),
    ),
    rect(262, 676, 276, 30, 14, pen.metal()),
    oval(476, 420, 20, 20, '#f0c763'),
  ];

/** A folding gas stove with a pot of soup on it. */
export const campStove =
  (steel: string): Drawing =>
  (pen) => [
    pen.ground(400, 680, 240),
    pen.soft(7, line('M340 150q-22-30 4-56M420 150q22-34-2-66', '#fff', 10, { opacity: 0.6 })),
    line('M548 260Q660 230 664 300Q660 350 556 356', '#3a3b3f', 14),
    pen.shape(
      'M240 200H560V380Q560 420 520 420H280Q240 420 240 380Z',
      pen.metal(steel),
      line('M296 230v120', '#fff', 8, { opacity: 0.6 }),
      row(4, (at) => line(`M240 ${270 + at * 36}h26`, '#6c7074', 4)),
    ),
    oval(400, 200, 160, 28, '#e9ebec'),
    oval(400, 202, 148, 22, pen.across('#c8692f')),
    row(6, (at) => oval(300 + at * 38, 200 + (at % 3) * 6 - 4, 12, 6, at % 2 ? '#f0c763' : '#6f9150')),
    path(
      'M340 470Q320 440 350 424Q350 450 366 424Q380 452 400 420Q414 452 434 424Q450 450 452 426Q480 444 460 470Z',
      '#5aa7e0',
      { opacity: 0.85 },
    ),
    path('M360 470Q350 450 370 436Q378 456 400 434Q420 456 430 438Q450 452 440 470Z', '#d8f0ff'),
    line('M240 424H560', '#3a3b3f', 12),
    line('M270 424L330 500M530 424L470 500M400 430V500', '#6c7074', 10),
    path('M330 468H470L450 512H350Z', pen.metal('#9a9da1')),
    rect(376, 508, 48, 40, 4, pen.metal('#c8a560')),
    line('M424 528H520', '#8c8f93', 8),
    oval(530, 528, 12, 18, '#d9573f'),
    pen.shape(
      'M290 570Q296 544 340 540H460Q504 544 510 570V650Q506 680 470 682H330Q294 680 290 650Z',
      pen.across('#3f7a5c'),
      rect(280, 586, 240, 50, 0, '#f3ead6'),
      path('M396 632q-34-14-6-44q4 14 12 16q-2-14 8-20q32 34-14 48Z', '#d9573f'),
    ),
  ];

/** A pocket knife with its blade, saw and opener out. */
export const pocketKnife =
  (scales: string): Drawing =>
  (pen) => {
    const steel = pen.linear('down', [0, '#fbfbfb'], [0.45, '#b4b8bd'], [0.55, '#d9dcde'], [1, '#8f9499']);
    const saw = `M190 452H560L548 430${row(18, () => 'l-9 12l-9-12')}H190Z`;
    return [
      moved(
        'rotate(-16 400 430) translate(-60 -10) scale(1.15)',
        moved('rotate(-48 214 450)', pen.lifted(path(saw, steel)), line('M230 444h60', '#6c7176', 4)),
        moved(
          'rotate(-24 214 450)',
          pen.lifted(path('M190 424H430Q560 424 640 466L190 470Z', steel)),
          line('M196 446L590 456', '#fff', 3, { opacity: 0.8 }),
          line('M400 432h80', '#6c7176', 4),
        ),
        moved(
          'rotate(36 610 450)',
          pen.lifted(path('M620 432H440Q420 402 396 418Q420 428 414 446L430 470H620Z', steel)),
          line('M470 450h110', '#6c7176', 3),
        ),
        line('M630 474Q690 480 690 530T640 600', '#9aa0a5', 6),
        oval(660, 474, 20, 20, 'none', { stroke: '#b9bcc0', 'stroke-width': 7 }),
        pen.lifted(
          path(
            'M206 390H596Q652 396 652 446Q652 498 596 504H206Q150 498 150 446Q150 396 206 390Z',
            pen.down('#c9ccd0'),
          ),
        ),
        pen.shape(
          'M212 400H592Q640 404 640 446Q640 490 592 494H212Q162 490 162 446Q162 404 212 400Z',
          pen.down(scales),
          line(
            row(9, (at) => `M160 ${408 + at * 11}q120 ${at % 2 ? 10 : -8} 250 0t240 2`),
            tone(scales, -0.4),
            2.5,
            { opacity: 0.5 },
          ),
          pen.soft(6, line('M190 416H610', '#fff', 12, { opacity: 0.4 })),
        ),
        row(3, (at) => oval(206 + at * 195, 448, 12, 12, pen.ball('#e1c98c'))),
        path('M486 466l18-34l12 18l8-10l16 26Z', '#f3ead6'),
      ),
    ];
  };
