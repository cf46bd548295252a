import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch } from './svg';

/** A hammock between two trees. */
export const hammock =
  (cloth: string, stripe: string): Drawing =>
  (pen) => [
    path('M0 640Q200 600 400 630T800 620V800H0Z', pen.down('#9db08a')),
    path('M60 0Q84 300 50 660H130Q118 300 150 0Z', pen.across('#7a5a42')),
    path('M668 0Q690 320 660 660H744Q736 300 764 0Z', pen.across('#6f503a')),
    line('M90 120q12 40-4 90M112 330q-10 50 4 100M700 160q14 50-2 110M716 400q-10 40 6 90', '#4a3424', 5, {
      opacity: 0.6,
    }),
    line('M72 270H140M662 270H752', '#d8b878', 16),
    line(
      row(5, (at) => `M136 272L${236 + at * 6} ${392 + at * 22}M666 272L${566 - at * 6} ${392 + at * 22}`),
      '#e9dcc0',
      3.5,
    ),
    pen.soft(16, oval(400, 650, 220, 20, '#1c1418', { opacity: 0.3 })),
    pen.shape(
      'M230 380Q400 470 570 380Q600 430 570 470Q400 640 230 470Q200 430 230 380Z',
      pen.down(cloth),
      row(9, (at) =>
        line(
          `M${214 + at * 8} ${380 + at * 4}Q400 ${520 + at * 22} ${586 - at * 8} ${380 + at * 4}`,
          at % 2 ? stripe : tone(cloth, 0.3),
          9,
        ),
      ),
      pen.soft(14, path('M220 470Q400 650 580 470V600H220Z', '#1c1418', { opacity: 0.3 })),
    ),
    path('M230 380Q400 470 570 380Q560 414 400 440Q240 414 230 380Z', tone(cloth, -0.35)),
    path('M300 400Q340 364 400 378Q452 364 496 404Q400 452 300 400Z', pen.ball('#f1e8d4')),
    line('M232 382Q400 470 568 382', tone(cloth, 0.5), 5),
  ];

/** A sleeping mat, blown up, with its pump sack. */
export const sleepingMat =
  (top: string, valve: string): Drawing =>
  (pen) => [
    moved(
      'rotate(14 400 400)',
      pen.lifted(
        path(
          'M270 90Q400 70 530 90Q560 96 562 130V660Q560 700 530 706Q400 724 270 706Q240 700 238 660V130Q240 96 270 90Z',
          pen.slant(top),
        ),
      ),
      row(13, (at) =>
        path(
          `M244 ${118 + at * 45}Q400 ${106 + at * 45} 556 ${118 + at * 45}V${152 + at * 45}Q400 ${164 + at * 45} 244 ${152 + at * 45}Z`,
          pen.down(tone(top, 0.08)),
        ),
      ),
      line(
        row(12, (at) => `M320 ${158 + at * 45}h8M396 ${158 + at * 45}h8M472 ${158 + at * 45}h8`),
        tone(top, -0.4),
        7,
      ),
      oval(300, 676, 17, 17, pen.ball(valve)),
      line('M262 120V680', '#fff', 7, { opacity: 0.3 }),
      path('M372 84h56l-6 34h-44Z', '#f1ead9'),
    ),
    moved(
      'translate(634 600) rotate(-18)',
      pen.lifted(path('M-54-60Q0-76 54-60Q70 30 44 96Q0 112-44 96Q-70 30-54-60Z', pen.across(valve))),
      line('M-50-40Q0-54 50-40', tone(valve, -0.4), 4),
      path('M-18-96H18V-62H-18Z', '#3a3d42'),
    ),
  ];

/** A tarp pitched over two poles, with guy lines. */
export const tarp =
  (cloth: string, pole: string): Drawing =>
  (pen) => [
    path('M0 570Q220 460 420 540T800 500V620H0Z', '#8fa58f', { opacity: 0.7 }),
    path('M0 610H800V800H0Z', pen.down('#b3b98c')),
    line('M206 640V300M600 640V300', pole, 11),
    line('M206 300L40 660M600 300L764 660M206 300L120 690M600 300L690 700', '#e9e2cf', 3),
    pen.soft(18, oval(400, 668, 270, 26, '#1c1418', { opacity: 0.35 })),
    path('M206 300Q400 352 600 300L700 520Q400 470 110 520Z', tone(cloth, -0.4)),
    pen.shape(
      'M206 300Q400 352 600 300L556 620Q400 540 250 620Z',
      pen.slant(cloth),
      line('M300 330Q296 460 330 590M400 336V560M500 330Q506 460 480 590', tone(cloth, -0.25), 3.5),
      pen.soft(14, path('M230 320L300 560L250 620Z', '#fff', { opacity: 0.3 })),
    ),
    line('M206 300Q400 352 600 300', tone(cloth, 0.45), 6),
    line('M250 620L196 690M556 620L614 690', '#e9e2cf', 3),
    row(
      2,
      (at) =>
        oval(206 + at * 394, 300, 9, 9, pen.ball('#c9a15c')) + oval(250 + at * 306, 620, 8, 8, pen.ball('#c9a15c')),
    ),
    path('M350 650Q400 620 456 650L440 690H366Z', pen.across('#6b5a44')),
    row(3, (at) => line(`M${370 + at * 26} 646q-14-26 6-52t0-34`, '#fff', 9, { opacity: 0.3 })),
    stitch('M216 308Q400 360 590 308', tone(cloth, -0.35), 2),
  ];

/** A hip pack with two zips. */
export const hipPack =
  (cloth: string, trim: string): Drawing =>
  (pen) => [
    line('M150 400Q60 360 70 480Q90 640 300 640H540Q720 640 736 480Q740 370 650 400', pen.slant('#2f3236'), 34),
    rect(350, 618, 96, 46, 10, pen.down('#4a4d52')),
    line('M398 622v38', '#1d1f22', 4),
    pen.lifted(
      pen.shape(
        'M160 330Q160 250 240 240H560Q640 250 640 330V470Q620 550 540 556H260Q180 550 160 470Z',
        pen.slant(cloth),
        pen.soft(12, line('M200 300Q230 262 320 258H540', '#fff', 16, { opacity: 0.35 })),
      ),
    ),
    line('M176 322Q400 296 624 322', '#1d1f22', 12),
    line('M182 322Q400 297 618 322', '#cfc9bb', 4, { 'stroke-dasharray': '5 4' }),
    path('M196 380H604V450Q590 520 530 526H270Q210 520 196 450Z', pen.slant(tone(cloth, 0.08)), {
      stroke: tone(cloth, -0.35),
      'stroke-width': 3,
    }),
    line('M202 398H598', '#1d1f22', 10),
    line('M206 398H594', '#cfc9bb', 3.5, { 'stroke-dasharray': '5 4' }),
    line('M614 322q30 6 36 40M590 398q24 10 24 44', trim, 12),
    path('M350 450h100v46h-100Z', trim),
    path('M366 488l22-28 16 18 14-12 20 22Z', '#fff', { opacity: 0.85 }),
    stitch('M178 344V470Q194 538 264 542H536Q606 538 622 470V344', tone(cloth, 0.35), 2.5),
  ];

/** A rolled dry bag with a shoulder strap, wet. */
export const dryBag =
  (vinyl: string, strap: string): Drawing =>
  (pen) => [
    pen.ground(390, 660, 190),
    line('M260 300Q120 380 150 560Q170 640 250 640', strap, 22),
    pen.shape(
      'M242 270Q390 300 540 270L562 610Q550 656 390 658Q232 656 220 610Z',
      pen.across(vinyl),
      pen.soft(
        10,
        line('M300 310Q276 470 296 630', '#fff', 22, { opacity: 0.6 }),
        line('M480 330Q500 470 476 620', '#1c1418', 24, { opacity: 0.25 }),
      ),
      line('M224 560Q390 590 560 560', tone(vinyl, -0.3), 5),
    ),
    pen.shape(
      'M226 210Q390 180 556 210Q572 246 548 284Q390 314 236 284Q212 246 226 210Z',
      pen.down(tone(vinyl, 0.06)),
      line('M236 246Q390 222 548 246', tone(vinyl, -0.4), 5),
    ),
    path('M206 214H262V262H206ZM520 214H578V262H520Z', pen.down('#2f3236')),
    line('M214 220Q390 110 570 220', '#2f3236', 18),
    rect(352, 142, 80, 36, 9, pen.down('#44474c')),
    path('M300 380H482V500H300Z', '#fbf6ea', { opacity: 0.92 }),
    path('M320 480Q352 400 390 448Q420 404 462 480Z', vinyl),
    oval(432, 410, 15, 15, '#e2a03c'),
    row(8, (at) => oval(250 + ((at * 113) % 290), 330 + ((at * 89) % 290), 7, 10, '#fff', { opacity: 0.65 })),
  ];

/** A light day pack with a bungee cord. */
export const dayPack =
  (cloth: string, cord: string): Drawing =>
  (pen) => [
    pen.ground(400, 672, 210),
    line('M340 170Q340 110 400 110Q460 110 460 170', tone(cloth, -0.4), 18),
    pen.both(line('M236 300Q170 380 176 520Q180 590 220 620', tone(cloth, -0.35), 34)),
    pen.shape(
      'M400 150Q560 150 580 330L600 590Q596 668 520 670H280Q204 668 200 590L220 330Q240 150 400 150Z',
      pen.across(cloth),
      pen.soft(16, line('M280 230Q236 400 256 620', '#fff', 30, { opacity: 0.3 })),
    ),
    line('M236 340Q246 190 400 182Q554 190 564 340', '#1d1f22', 11),
    line('M240 334Q252 196 400 188Q548 196 560 334', '#cfc9bb', 3.5, { 'stroke-dasharray': '5 4' }),
    pen.lifted(
      path('M254 440Q400 420 546 440L562 610Q556 640 520 642H280Q244 640 238 610Z', pen.slant(tone(cloth, 0.06))),
    ),
    line('M250 456Q400 436 550 456', '#1d1f22', 10),
    line('M284 280L516 350L284 420M516 280L284 350L516 420', cord, 7),
    row(3, (at) => oval(284, 280 + at * 70, 9, 9, '#2f3236') + oval(516, 280 + at * 70, 9, 9, '#2f3236')),
    oval(400, 316, 13, 20, pen.ball(cord)),
    path('M360 530H440V590H360Z', cord),
    line('M374 550h52M374 568h34', '#fff', 5),
  ];
