import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A hand grinder for coffee: a crank, a hopper and a drawer of beech. */
export const handGrinder =
  (wood: string, metal: string): Drawing =>
  (pen) => [
    pen.ground(390, 654, 190),
    line('M392 176Q480 150 566 178', pen.metal(metal), 15),
    oval(572, 150, 28, 34, pen.ball('#7a4a28')),
    line('M572 182v14', '#6d7175', 10),
    rect(382, 160, 20, 86, 6, pen.metal(metal)),
    oval(392, 160, 22, 12, pen.ball(metal)),
    pen.shape(
      'M292 300Q300 222 392 220Q484 222 492 300L516 372H268Z',
      pen.across(metal),
      pen.soft(9, line('M330 250Q306 300 296 366', '#fff', 16, { opacity: 0.8 })),
    ),
    path('M340 232Q392 214 444 232Q430 258 392 260Q354 258 340 232Z', tone(metal, -0.55)),
    rect(236, 366, 312, 30, 8, pen.across(tone(wood, -0.1))),
    pen.shape(
      'M254 396H530V620H254Z',
      pen.across(wood),
      line(
        row(7, (at) => `M${270 + at * 40} 390q${at % 2 ? 12 : -10} 110 2 236`),
        tone(wood, -0.3),
        2,
        { opacity: 0.6 },
      ),
    ),
    rect(236, 618, 312, 36, 8, pen.across(tone(wood, -0.14))),
    path('M290 476H494V596H290Z', pen.down(tone(wood, 0.08)), { stroke: tone(wood, -0.45), 'stroke-width': 4 }),
    oval(392, 536, 18, 18, pen.ball(metal)),
    row(5, (at) =>
      oval(590 + at * 26, 652 + (at % 2) * 12, 15, 10, pen.ball('#4a2c1c'), {
        transform: `rotate(${at * 40} ${590 + at * 26} 652)`,
      }),
    ),
  ];

/** A stoneware teapot with a cane handle and a cup. */
export const teapot =
  (glaze: string): Drawing =>
  (pen) => [
    pen.ground(380, 650, 250),
    line('M236 400Q240 170 390 168Q540 170 544 400', '#a97c42', 20),
    line(
      row(15, (at) => `M${246 + at * 20} ${Math.round(354 - Math.sin(((at + 0.7) / 15.4) * 3.14) * 186)}l14 12`),
      '#6f4c22',
      5,
    ),
    path('M526 470Q620 440 640 356L688 366Q676 500 556 560Z', pen.slant(glaze)),
    oval(664, 361, 25, 8, tone(glaze, -0.5), { transform: 'rotate(12 664 361)' }),
    pen.shape(
      'M186 510Q186 396 300 376H480Q594 396 594 510Q594 600 520 650H260Q186 600 186 510Z',
      pen.ball(glaze),
      path('M180 560Q300 520 400 570T600 550V680H180Z', tone('#b98a5c', 0.1), { opacity: 0.9 }),
      line('M180 560Q300 520 400 570T600 550', tone(glaze, -0.4), 5),
      pen.soft(12, oval(290, 440, 50, 26, '#fff', { opacity: 0.6, transform: 'rotate(-24 290 440)' })),
    ),
    path('M300 380Q310 350 390 348Q470 350 480 380Q390 400 300 380Z', pen.across(tone(glaze, -0.08))),
    oval(390, 334, 20, 18, pen.ball(glaze)),
    row(2, (at) => oval(236 + at * 308, 404, 16, 12, tone(glaze, -0.3))),
    moved(
      'translate(640 590)',
      path('M-56-30H56Q54 60 24 66H-24Q-54 60-56-30Z', pen.across(glaze)),
      oval(0, -30, 56, 13, tone(glaze, 0.3)),
      oval(0, -29, 48, 9, '#9c6a2c'),
    ),
  ];

/** A steel jug for frothing milk, with a heart of foam seen in a cup beside it. */
export const milkJug =
  (enamel: string): Drawing =>
  (pen) => [
    pen.ground(360, 650, 210),
    line('M236 320Q110 330 128 450Q140 560 250 576', tone('#b9bcc0', -0.3), 30),
    line('M238 314Q116 326 132 450Q142 548 244 566', '#e9ebec', 8),
    pen.shape(
      'M250 250L222 214Q300 190 520 236L486 300Q500 420 528 600Q520 650 380 652Q240 650 232 600Q262 420 250 250Z',
      pen.metal('#c2c5c8'),
      path('M226 420Q380 460 512 420L530 620Q380 680 228 620Z', pen.across(enamel)),
      pen.soft(8, line('M300 250Q296 460 270 630', '#fff', 14, { opacity: 0.5 })),
    ),
    line('M224 214Q300 190 518 236', '#f4f5f5', 9),
    line('M230 420Q380 460 511 420', tone(enamel, 0.5), 4),
    line('M256 480h30M256 520h30M256 560h30', tone(enamel, 0.55), 5),
    oval(622, 664, 120, 22, tone(enamel, 0.55)),
    path('M530 560H714Q712 648 662 662H582Q532 648 530 560Z', pen.across('#f4efe4')),
    oval(622, 560, 92, 30, '#fffaf0'),
    oval(622, 562, 82, 25, '#a5713f'),
    path('M622 580Q570 562 590 548Q612 542 622 554Q632 542 654 548Q674 562 622 580Z', '#fbf1dd'),
  ];

/** A brewing scale with a timer, under a small server. */
export const brewScale =
  (body: string): Drawing =>
  (pen) => [
    pen.ground(400, 640, 270),
    pen.shape(
      'M170 560H630L668 626Q670 644 650 646H150Q130 644 132 626Z',
      pen.down(body),
      pen.soft(10, line('M190 572H560', '#fff', 10, { opacity: 0.5 })),
    ),
    path('M186 548H614L630 562H170Z', tone(body, 0.3)),
    rect(290, 586, 220, 40, 8, '#101a1a'),
    line(
      'M310 596h14v20h-14ZM336 596v20M352 596h14l-14 20h14M440 616h4M456 596h16v20h-16ZM484 596h14v10h-14v10h14',
      '#8ee0c0',
      4,
    ),
    oval(232, 606, 15, 15, tone(body, 0.18)),
    oval(570, 606, 15, 15, tone(body, 0.18)),
    path('M312 300H488L470 250H330Z', '#fff', { opacity: 0.35, stroke: '#9fb0b0', 'stroke-width': 3 }),
    pen.shape(
      'M320 300H480Q560 420 540 500Q526 548 480 550H320Q274 548 260 500Q240 420 320 300Z',
      pen.linear('across', [0, '#fff', 0.7], [0.3, '#fff', 0.25], [1, '#c4d2d0', 0.7]),
      path('M240 430Q400 448 560 430V560H240Z', pen.linear('down', [0, '#7a4322'], [1, '#3c1e10'])),
      pen.soft(7, line('M300 360Q272 440 296 530', '#fff', 14, { opacity: 0.8 })),
    ),
    line('M320 300H480Q560 420 540 500Q526 548 480 550H320Q274 548 260 500Q240 420 320 300Z', '#9fb0b0', 3),
    path('M326 250H474V278Q400 296 326 278Z', pen.across('#2a2522')),
    line('M536 400Q630 390 620 470Q610 520 544 500', '#2a2522', 16),
  ];
