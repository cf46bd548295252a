import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch } from './svg';

/** Over-ear headphones on a padded band. */
export const headphones =
  (shell: string, pad: string): Drawing =>
  (pen) => [
    pen.ground(400, 664, 240),
    line('M176 430Q160 130 400 126Q640 130 624 430', pen.across(shell), 40),
    line('M190 400Q186 152 400 142Q520 146 566 220', tone(shell, 0.5), 6, { opacity: 0.7 }),
    line('M250 190Q310 146 400 146Q490 146 550 190', pad, 34),
    stitch('M256 196Q314 156 400 156Q486 156 544 196', tone(pad, 0.35), 2.5),
    pen.both(
      rect(160, 340, 32, 96, 8, pen.metal()),
      line(
        row(5, (at) => `M166 ${356 + at * 12}h20`),
        '#6d7175',
        2,
      ),
      path('M162 420Q196 410 206 440V600Q196 640 160 626Q128 600 128 526Q128 446 162 420Z', pen.across(shell)),
      pen.shape(
        'M206 424Q276 410 290 470V590Q276 650 206 636Q190 530 206 424Z',
        pen.across(pad),
        pen.soft(9, line('M232 450V610', '#fff', 14, { opacity: 0.35 })),
        line('M262 430Q284 530 262 636', tone(pad, -0.5), 5),
      ),
      line('M206 428Q190 530 206 632', tone(shell, -0.5), 6),
    ),
    line('M144 480Q136 530 150 586', tone(shell, 0.55), 6),
    oval(640, 530, 10, 46, tone(shell, 0.2)),
    oval(642, 600, 6, 6, '#7ad0b0'),
    path('M392 118h16v10h-16Z', tone(shell, -0.3)),
  ];

/** Two earbuds: one in the open case, one before it. */
export const earbuds =
  (shell: string): Drawing =>
  (pen) => {
    const bud = [
      path('M-24 20Q-30 140-22 176Q0 196 22 176Q28 140 24 20Z', pen.across(shell)),
      oval(0, 178, 15, 8, pen.metal()),
      path('M-30-44Q-86-62-98-26Q-100 16-44 28Z', pen.ball('#aab0b6')),
      oval(-96, -16, 11, 24, '#565b61', { transform: 'rotate(-10 -96 -16)' }),
      oval(0, 0, 66, 58, pen.ball(shell)),
      oval(28, -12, 10, 22, '#565b61', { transform: 'rotate(-14 28 -12)' }),
      line('M-4 74V140', tone(shell, -0.25), 5),
    ];
    return [
      pen.ground(330, 640, 210),
      pen.shape(
        'M150 330Q150 236 220 230H440Q510 236 510 330L500 400H160Z',
        pen.across(tone(shell, -0.06)),
        pen.soft(10, line('M180 380Q176 270 260 254', '#fff', 20, { opacity: 0.8 })),
      ),
      path('M176 388Q172 268 232 262H428Q488 268 484 388Z', pen.down(tone(shell, -0.34))),
      line('M290 326h80M306 344h48', tone(shell, -0.15), 6),
      moved('translate(244 378) scale(.82)', ...bud),
      path('M366 402Q370 350 410 346Q452 350 456 402Z', tone(shell, -0.6)),
      rect(150, 392, 360, 22, 8, tone(shell, -0.16)),
      pen.shape(
        'M142 404H518Q536 560 500 620Q480 646 420 646H240Q180 646 160 620Q124 560 142 404Z',
        pen.across(shell),
        pen.soft(
          14,
          line('M186 440Q176 560 220 616', '#fff', 28, { opacity: 0.75 }),
          path('M150 600Q330 680 520 590V660H150Z', '#1c1418', { opacity: 0.3 }),
        ),
      ),
      line('M150 408H510', tone(shell, -0.4), 3),
      oval(330, 470, 7, 7, '#5fc38d'),
      pen.soft(6, oval(330, 470, 14, 14, '#5fc38d', { opacity: 0.5 })),
      pen.ground(640, 690, 120),
      moved('translate(668 566) rotate(38)', ...bud),
    ];
  };

/** A fabric-wrapped speaker with a carrying loop. */
export const speaker =
  (fabric: string, accent: string): Drawing =>
  (pen) => {
    const body = 'M250 250Q250 196 304 196H496Q550 196 550 250V600Q550 654 496 654H304Q250 654 250 600Z';
    return [
      pen.ground(400, 658, 180),
      line('M320 210Q310 118 400 112Q490 118 480 210', accent, 22),
      line('M326 196Q322 130 396 124', tone(accent, 0.5), 5, { opacity: 0.8 }),
      pen.shape(
        body,
        pen.across(fabric),
        line(
          row(31, (at) => `M252 ${236 + at * 13}h296`),
          '#1c1418',
          5,
          { opacity: 0.35, 'stroke-dasharray': '.1 9' },
        ),
        line(
          row(31, (at) => `M256 ${242 + at * 13}h296`),
          '#fff',
          4,
          { opacity: 0.2, 'stroke-dasharray': '.1 9' },
        ),
        pen.soft(14, rect(288, 220, 30, 420, 15, '#fff', { opacity: 0.35 })),
        rect(250, 620, 300, 40, 0, tone(fabric, -0.5)),
      ),
      path('M252 236Q256 196 304 196H496Q544 196 548 236Q400 262 252 236Z', pen.across(tone(fabric, -0.4))),
      line('M310 222h28m-14-14v28M386 222h28M470 212l16 11l-16 11Z', '#f5efe4', 5),
      rect(460, 540, 66, 34, 6, accent),
      path('M474 566q8-22 18-6q10-16 18 6', 'none', { stroke: '#fff', 'stroke-width': 4 }),
      row(4, (at) => oval(372 + at * 18, 636, 4, 4, at < 3 ? '#8ee0b4' : '#5a5550')),
    ];
  };

/** A belt-drive turntable, seen from above at work. */
export const turntable =
  (wood: string, label: string): Drawing =>
  (pen) => [
    pen.lifted(rect(90, 160, 620, 490, 22, pen.slant(wood))),
    line(
      row(9, (at) => `M96 ${200 + at * 52}q300 ${at % 2 ? 14 : -12} 608 ${at % 3}`),
      tone(wood, -0.3),
      2,
      { opacity: 0.6 },
    ),
    rect(90, 160, 620, 490, 22, 'none', { stroke: tone(wood, 0.4), 'stroke-width': 3, opacity: 0.7 }),
    pen.lifted(oval(340, 404, 222, 222, pen.metal('#a9acb0'))),
    oval(340, 404, 210, 210, '#1d1c1f'),
    row(7, (at) =>
      oval(340, 404, 200 - at * 17, 200 - at * 17, 'none', { stroke: '#fff', 'stroke-width': 1.5, opacity: 0.14 }),
    ),
    path('M340 404L180 268A210 210 0 0 1 262 209Z', '#fff', { opacity: 0.16 }),
    path('M340 404L500 540A210 210 0 0 1 418 599Z', '#fff', { opacity: 0.12 }),
    oval(340, 404, 72, 72, label),
    oval(340, 404, 60, 60, 'none', { stroke: '#fff', 'stroke-width': 3, opacity: 0.7 }),
    path('M300 414q20-34 40-8t40-10', 'none', { stroke: '#fff', 'stroke-width': 6 }),
    oval(340, 404, 8, 8, pen.ball('#d8dadc')),
    pen.lifted(
      oval(620, 250, 46, 46, pen.metal('#c6c9cc')),
      line('M626 190V420Q626 470 560 500L486 522', pen.metal(), 14),
      path('M496 500l-46 14l6 32l52-14Z', '#2a2a2d'),
    ),
    oval(620, 250, 20, 20, pen.ball('#3a3b3f')),
    rect(600, 176, 48, 34, 6, '#3a3b3f'),
    oval(640, 596, 26, 26, pen.ball('#d8b878')),
    line('M640 596l12-16', '#5d4720', 5),
    oval(152, 600, 16, 16, pen.ball('#d8dadc')),
    oval(186, 600, 5, 5, '#ef7d4e'),
  ];
