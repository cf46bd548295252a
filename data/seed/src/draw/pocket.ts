import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A small action camera with a clip, splashed. */
export const actionCamera =
  (shell: string, accent: string): Drawing =>
  (pen) => [
    pen.ground(390, 650, 180),
    path('M330 560H460V606Q460 640 430 650H360Q330 640 330 606Z', pen.across('#3a3d42')),
    oval(395, 622, 15, 15, pen.metal()),
    pen.shape(
      'M190 236H560Q606 236 606 282V520Q606 566 560 566H230Q184 566 184 520V242Q184 236 190 236Z',
      pen.slant(shell),
      path('M170 220H300V580H170Z', pen.pattern(12, 12, 45, line('M0 6H12', tone(shell, -0.4), 3))),
      pen.soft(10, line('M220 260H540', '#fff', 14, { opacity: 0.35 })),
    ),
    rect(378, 264, 204, 204, 30, '#191b1e'),
    oval(480, 366, 82, 82, pen.metal('#6d7177')),
    oval(480, 366, 64, 64, '#0c0e11'),
    oval(480, 366, 46, 46, pen.radial(0.38, 0.34, 0.7, [0, '#8fc4d0'], [0.5, '#2a5868'], [1, '#0a1216'])),
    oval(460, 346, 12, 10, '#fff', { opacity: 0.8 }),
    rect(214, 276, 130, 88, 10, '#20303a'),
    path('M214 350L262 308L300 340L344 300V354Q344 364 334 364H224Q214 364 214 354Z', '#6fa8b4'),
    rect(236, 218, 76, 22, 8, accent),
    oval(232, 520, 8, 8, '#ef5d4e'),
    line('M500 516h70M500 536h46', tone(shell, 0.4), 6),
    row(7, (at) =>
      oval(
        150 + ((at * 191) % 560),
        180 + ((at * 97) % 420),
        9 + (at % 3) * 4,
        11 + (at % 3) * 4,
        pen.radial(0.35, 0.3, 0.8, [0, '#fff', 0.95], [0.6, '#a9d4de', 0.7], [1, '#6fa8b8', 0.8]),
      ),
    ),
  ];

/** Binoculars with grippy armour. */
export const binoculars =
  (armour: string): Drawing =>
  (pen) => [
    pen.ground(400, 664, 250),
    line('M196 300Q90 380 140 560Q160 640 110 690M604 300Q710 380 660 560Q640 640 690 690', '#2b2724', 16),
    pen.both(
      pen.shape(
        'M246 210H352Q368 300 372 380L392 620Q300 660 206 620L222 400Q226 300 246 210Z',
        pen.across(armour),
        row(7, (at) => line(`M200 ${430 + at * 24}Q300 ${452 + at * 24} 400 ${430 + at * 24}`, tone(armour, -0.35), 6)),
        pen.soft(10, line('M268 230Q256 400 240 610', '#fff', 18, { opacity: 0.35 })),
      ),
      path('M236 150H362V214Q300 234 236 214Z', pen.across('#2a2d30')),
      oval(299, 152, 63, 17, '#3d4146'),
      oval(299, 153, 44, 11, pen.ball('#5c7a8c')),
      path('M204 610Q300 652 394 610V640Q300 676 204 640Z', pen.across('#2a2d30')),
    ),
    path('M366 320H434V470Q400 488 366 470Z', pen.across(tone(armour, -0.3))),
    rect(376, 250, 48, 74, 12, pen.metal('#8d9094')),
    line(
      row(6, (at) => `M380 ${262 + at * 10}h40`),
      '#3a3d42',
      4,
    ),
    oval(400, 400, 17, 17, pen.metal('#c79a4b')),
  ];

/** A reading tablet with a page of text, in a folded cover. */
export const reader =
  (shell: string, cover: string): Drawing =>
  (pen) => [
    moved(
      'rotate(8 400 400)',
      pen.lifted(
        path('M150 170H330V640H150Q132 640 132 620V190Q132 172 150 170Z', pen.slant(cover)),
        path('M318 150H650Q672 152 672 174V638Q670 660 650 660H318Z', pen.slant(shell)),
      ),
      line('M160 180V630', tone(cover, 0.3), 3),
      rect(344, 184, 302, 400, 5, pen.linear('diagonal', [0, '#f8f5ea'], [1, '#e6e1d2'])),
      rect(372, 218, 150, 14, 3, '#3b3835'),
      line(
        row(20, (at) => `M372 ${256 + at * 15}h${at % 6 === 5 ? 130 : 240 - ((at * 37) % 16)}`),
        '#6f6a62',
        5,
        { 'stroke-dasharray': '26 5 40 5 17 5' },
      ),
      line('M372 566h246', '#c9c2b2', 4),
      line('M372 566h96', '#3b3835', 4),
      oval(495, 622, 17, 17, 'none', { stroke: tone(shell, 0.4), 'stroke-width': 4 }),
      rect(196, 380, 70, 8, 4, tone(cover, -0.3)),
    ),
  ];
