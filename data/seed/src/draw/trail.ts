import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A headlamp on its band, shining. */
export const headlamp =
  (shell: string, band: string): Drawing =>
  (pen) => [
    path('M300 430L-20 250V720Z', pen.linear('across', [0, '#fff6d8', 0.1], [1, '#fff3c4', 0.75])),
    pen.lifted(
      line('M400 330Q470 160 610 220Q740 290 660 470Q600 580 440 530', tone(band, -0.35), 44),
      line('M400 330Q470 160 610 220Q740 290 660 470Q600 580 440 530', band, 34),
    ),
    line('M408 318Q474 168 604 226Q728 292 654 464', '#fff', 5, { opacity: 0.5, 'stroke-dasharray': '20 14' }),
    line('M648 466q26 10 40-10', '#2a2d30', 15),
    pen.lifted(
      path('M288 320H430Q478 330 478 430Q478 532 430 542H288Q250 530 250 430Q250 330 288 320Z', pen.slant(shell)),
    ),
    oval(282, 430, 66, 92, pen.metal('#8d9094')),
    oval(276, 430, 54, 78, pen.radial(0.45, 0.45, 0.6, [0, '#ffffff'], [0.5, '#fff0b8'], [1, '#c9a45c'])),
    oval(272, 400, 20, 20, '#fff'),
    oval(278, 462, 12, 12, '#ef8a5e'),
    rect(372, 296, 66, 32, 10, '#e07a4a'),
    line(
      row(5, (at) => `M${376 + at * 18} 380v100`),
      tone(shell, -0.4),
      5,
    ),
    oval(450, 520, 5, 5, '#7ae0a0'),
  ];

/** An enamelled camp mug on a stone, steaming. */
export const campMug =
  (enamel: string, rim: string): Drawing =>
  (pen) => [
    path(
      'M90 660Q120 590 300 588Q560 570 680 620Q740 660 690 690Q400 720 130 696Q84 690 90 660Z',
      pen.slant('#9a9a92'),
    ),
    line('M180 640q60-20 120-8M440 620q90-6 150 20', '#6f6f68', 4, { opacity: 0.6 }),
    pen.ground(380, 604, 170),
    line('M520 360Q650 350 640 450Q630 540 512 532', tone(enamel, -0.2), 32),
    line('M522 356Q644 350 634 448', tone(enamel, 0.5), 6),
    pen.shape(
      'M228 288H526L514 590Q500 618 378 620Q254 618 240 590Z',
      pen.across(enamel),
      row(26, (at) =>
        oval(240 + ((at * 83) % 280), 320 + ((at * 47) % 270), 4 + (at % 3), 3 + (at % 2), '#fff', { opacity: 0.7 }),
      ),
      pen.soft(10, line('M282 310L290 590', '#fff', 22, { opacity: 0.45 })),
    ),
    oval(377, 288, 151, 32, rim),
    oval(377, 290, 138, 26, '#f4efe4'),
    oval(377, 296, 128, 20, '#5a3520'),
    path('M250 572L378 600L506 572L502 604Q380 632 252 604Z', rim, { opacity: 0.35 }),
    pen.soft(7, line('M330 250q-22-44 6-84t-2-70M410 246q28-46-2-88t10-66', '#fff', 14, { opacity: 0.6 })),
  ];

/** A nest of two pots, a lid and folding handles. */
export const cookSet =
  (metal: string, grip: string): Drawing =>
  (pen) => [
    pen.ground(330, 650, 220),
    line('M512 470H690Q720 480 700 500H512', grip, 20),
    pen.shape(
      'M130 390H520V600Q510 648 325 650Q140 648 130 600Z',
      pen.metal(metal),
      line('M130 440H520', '#fff', 2.5, { opacity: 0.7 }),
      line('M170 480v120M170 510h20M170 550h20M170 590h20', tone(metal, -0.5), 3),
    ),
    oval(325, 390, 196, 36, tone(metal, 0.3)),
    oval(325, 392, 184, 30, tone(metal, -0.45)),
    pen.shape(
      'M186 290H464V390Q400 414 325 414Q250 414 186 390Z',
      pen.metal(tone(metal, 0.15)),
      pen.soft(7, line('M230 300V396', '#fff', 14, { opacity: 0.8 })),
    ),
    oval(325, 290, 139, 25, tone(metal, 0.35)),
    oval(325, 276, 148, 26, pen.metal(tone(metal, 0.2))),
    oval(325, 270, 148, 24, pen.slant(tone(metal, 0.25))),
    row(7, (at) => oval(248 + at * 26, 262 + (at % 2) * 4, 5, 3, tone(metal, -0.5))),
    line('M296 262Q300 222 325 222Q350 222 354 262', grip, 13),
    pen.ground(604, 664, 90),
    path('M520 560H690L678 650Q604 672 532 650Z', pen.metal(tone(metal, -0.05))),
    oval(605, 560, 85, 17, tone(metal, -0.4)),
    moved('rotate(-30 600 500)', rect(594, 380, 12, 160, 5, pen.metal()), oval(600, 364, 24, 34, pen.metal())),
  ];

/** A folding chair of canvas and beech. */
export const campChair =
  (canvas: string, wood: string): Drawing =>
  (pen) => [
    pen.ground(410, 676, 240),
    line('M220 330L560 670M580 330L250 670', tone(wood, -0.35), 24),
    line('M196 190L250 480L230 676M604 190L560 480L590 676', pen.across(wood), 26),
    path('M214 456Q400 520 590 456L570 524Q400 580 236 524Z', pen.down(canvas)),
    line('M222 468Q400 532 584 468', tone(canvas, 0.35), 5),
    pen.shape(
      'M190 180Q400 224 610 180L590 400Q400 440 214 400Z',
      pen.slant(canvas),
      pen.soft(14, line('M260 220Q240 300 264 390M520 230Q540 310 520 400', '#1c1418', 20, { opacity: 0.25 })),
    ),
    line('M214 400Q400 440 590 400', tone(canvas, -0.4), 4),
    line('M200 204Q400 246 600 204', tone(canvas, 0.35), 3, { 'stroke-dasharray': '8 6' }),
    rect(196, 416, 112, 28, 12, pen.down(tone(wood, 0.1))),
    row(4, (at) => oval(232 + at * 113, 500 + (at % 2) * 14, 8, 8, pen.ball('#c79a4b'))),
    rect(496, 416, 116, 28, 12, pen.down(tone(wood, 0.1))),
    path('M510 250h52v60h-52Z', pen.slant(tone(canvas, 0.12)), { stroke: tone(canvas, -0.3), 'stroke-width': 2 }),
  ];

/** A brass compass on a map. */
export const compass =
  (brass: string): Drawing =>
  (pen) => [
    moved(
      'rotate(-8 400 400)',
      pen.lifted(path('M60 170L280 140L520 176L740 146V640L520 668L280 634L60 664Z', '#ece3c8')),
      path('M280 140V634L520 668V176Z', '#1c1418', { opacity: 0.06 }),
      line(
        'M80 300Q180 240 260 300T460 320T720 250M90 360Q190 310 280 360T480 380T720 320M84 560Q200 500 300 560T560 590T730 540',
        '#9aa86a',
        4,
      ),
      line('M120 200Q200 420 160 640', '#6fa3b4', 12),
      line('M300 180Q420 300 380 430T560 640', '#c4523c', 5, { 'stroke-dasharray': '14 10' }),
      path('M560 220l40-60 40 60Z', '#9aa86a', { opacity: 0.6 }),
    ),
    pen.lifted(
      oval(420, 420, 200, 200, pen.metal(brass)),
      oval(420, 198, 38, 38, 'none', { stroke: brass, 'stroke-width': 14 }),
    ),
    oval(420, 420, 172, 172, tone(brass, -0.45)),
    oval(420, 420, 164, 164, pen.radial(0.4, 0.35, 0.8, [0, '#fffdf4'], [1, '#e6dcc0'])),
    line(
      row(
        36,
        (at) =>
          `M${(420 + Math.sin(at * 0.1745) * 146).toFixed(1)} ${(420 - Math.cos(at * 0.1745) * 146).toFixed(1)}L${(420 + Math.sin(at * 0.1745) * (at % 9 ? 156 : 128)).toFixed(1)} ${(420 - Math.cos(at * 0.1745) * (at % 9 ? 156 : 128)).toFixed(1)}`,
      ),
      '#4a3d28',
      4,
    ),
    path('M420 300L440 420L420 540L400 420Z', tone(brass, 0.5), { opacity: 0.5 }),
    moved('rotate(24 420 420)', path('M420 296L442 420H398Z', '#c0402f'), path('M420 544L442 420H398Z', '#2f4450')),
    oval(420, 420, 16, 16, pen.ball(brass)),
    pen.soft(12, path('M290 380Q320 290 420 276Q340 330 320 430Z', '#fff', { opacity: 0.75 })),
  ];
