import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch } from './svg';

/** A laptop raised on a folding stand. */
export const laptopStand =
  (metal: string): Drawing =>
  (pen) => [
    pen.ground(400, 664, 260),
    path('M236 652L300 500H330L286 652ZM564 652L500 500H470L514 652Z', pen.metal(metal)),
    path('M200 642H600V664H200Z', pen.metal(metal)),
    path('M216 192H584Q604 194 604 214V456H196V214Q196 194 216 192Z', '#2a2d31'),
    path('M212 208H588V444H212Z', pen.linear('diagonal', [0, '#f0b27a'], [0.5, '#c9677a'], [1, '#3f4a7a'])),
    path('M212 444V380Q290 300 360 370Q440 290 520 360Q560 340 588 356V444Z', '#2a2f52', { opacity: 0.75 }),
    oval(486, 290, 32, 32, '#fbe3b0'),
    path('M196 456H604L660 512H140Z', pen.down('#c4c7ca')),
    path('M214 464H586L612 490H188Z', '#3a3d42'),
    line(
      row(3, (at) => `M${210 - at * 9} ${470 + at * 8}H${590 + at * 9}`),
      '#6d7074',
      2.5,
      { 'stroke-dasharray': '20 6' },
    ),
    path('M350 494H450L460 508H340Z', '#aeb2b6'),
    path('M140 512H660V524Q660 530 648 530H152Q140 530 140 524Z', pen.down(metal)),
  ];

/** A webcam on a clip, with its shutter half open. */
export const webcam =
  (shell: string): Drawing =>
  (pen) => [
    pen.ground(400, 650, 170),
    path('M300 620H500L520 650H280Z', pen.down(tone(shell, -0.2))),
    path('M372 470H428L440 626H360Z', pen.across(shell)),
    path('M440 540Q520 540 516 600H470Q474 570 436 566Z', pen.across(tone(shell, -0.15))),
    pen.shape(
      'M206 240H594Q662 240 662 330Q662 470 560 490H240Q138 470 138 330Q138 240 206 240Z',
      pen.across(shell),
      pen.soft(12, line('M190 290Q220 260 330 260H560', '#fff', 16, { opacity: 0.45 })),
    ),
    path('M216 264H584Q636 268 636 334Q634 444 556 464H244Q166 444 164 334Q164 268 216 264Z', '#141619'),
    oval(400, 366, 92, 92, pen.metal('#7d8187')),
    oval(400, 366, 78, 78, '#0d0f12'),
    oval(400, 366, 54, 54, pen.radial(0.38, 0.34, 0.7, [0, '#6f8fc4'], [0.5, '#23365e'], [1, '#0a0d14'])),
    oval(378, 344, 14, 11, '#fff', { opacity: 0.75 }),
    oval(424, 390, 6, 6, '#fff', { opacity: 0.4 }),
    path('M478 292H560V440H478Q502 366 478 292Z', pen.down('#e07a4a')),
    oval(234, 330, 7, 7, '#7ae0a0'),
    row(9, (at) => oval(206 + (at % 3) * 16, 378 + Math.floor(at / 3) * 16, 3.5, 3.5, '#4a4f56')),
  ];

/** A hub with its ports, a plug and a cable. */
export const hub =
  (shell: string): Drawing =>
  (pen) => [
    line('M250 300Q160 240 180 160Q210 90 320 130Q420 170 480 130', '#2b2d31', 15),
    moved('rotate(-14 510 116)', rect(474, 98, 54, 40, 8, '#3a3d42'), rect(526, 106, 34, 24, 6, pen.metal())),
    moved(
      'rotate(14 400 440)',
      pen.lifted(
        path(
          'M196 330H604Q634 330 634 360V520Q634 552 604 552H196Q166 552 166 520V360Q166 330 196 330Z',
          pen.slant(shell),
        ),
      ),
      line('M190 344H600', tone(shell, 0.6), 4),
      path('M166 470H634V520Q634 552 604 552H196Q166 552 166 520Z', tone(shell, -0.18)),
      row(2, (at) => rect(206 + at * 96, 488, 68, 36, 4, '#1a1c1f') + rect(212 + at * 96, 506, 56, 12, 2, '#4d86c4')),
      row(2, (at) => rect(404 + at * 66, 494, 46, 24, 12, '#1a1c1f')),
      path('M540 490H600V514L590 524H550L540 514Z', '#1a1c1f'),
      oval(206, 380, 6, 6, '#7ae0a0'),
      path('M380 400h22v-20l26 30-26 30v-20h-22Z', tone(shell, 0.5), { opacity: 0.6 }),
    ),
  ];

/** A desk mat of felt and leather with a pen groove. */
export const deskMat =
  (felt: string, leather: string): Drawing =>
  (pen) => [
    moved(
      'rotate(-6 400 400)',
      pen.lifted(rect(90, 220, 620, 360, 22, pen.slant(felt))),
      path(
        'M112 220H688Q710 222 710 242V558Q710 578 688 580H112Q90 578 90 558V242Q92 222 112 220Z',
        pen.pattern(7, 7, 30, line('M0 2h3M4 5h3', tone(felt, -0.3), 1.6)),
      ),
      path('M90 242Q92 222 112 220H236V580H112Q90 578 90 558Z', pen.slant(leather)),
      stitch('M228 226V574', tone(leather, 0.45), 3),
      pen.lifted(rect(300, 320, 260, 150, 10, '#e9e4d8')),
      line(
        row(4, (at) => `M316 ${344 + at * 34}h228`),
        '#c4bcab',
        20,
        { 'stroke-dasharray': '.1 26' },
      ),
      pen.lifted(path('M602 330Q660 320 664 380V430Q660 480 632 480Q604 480 600 430Z', pen.ball('#f2eee4'))),
      line('M632 336v54', '#c9c2b4', 3),
      line('M140 330L196 500', '#c79a4b', 12),
      line('M136 318l4 12', '#2a2522', 8),
    ),
  ];
