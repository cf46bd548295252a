import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch } from './svg';

/** A leather belt, rolled, with a brass buckle. */
export const belt =
  (leather: string): Drawing =>
  (pen) => {
    const turns = [238, 194, 150, 108];
    return [
      pen.lifted(
        row(4, (at) =>
          oval(380, 430, turns[at]!, turns[at]! * 0.86, 'none', {
            stroke: tone(leather, -0.25 + at * 0.06),
            'stroke-width': 38,
          }),
        ),
        line('M380 224Q560 210 690 300', pen.slant(leather), 46),
        line('M142 430A238 205 0 0 1 380 226', pen.slant(leather), 40),
      ),
      row(4, (at) =>
        oval(380, 430, turns[at]! + 12, turns[at]! * 0.86 + 12, 'none', {
          stroke: tone(leather, 0.35),
          'stroke-width': 3,
          opacity: 0.6,
        }),
      ),
      row(4, (at) =>
        oval(380, 430, turns[at]! - 18, turns[at]! * 0.86 - 18, 'none', {
          stroke: '#1c1418',
          'stroke-width': 7,
          opacity: 0.35,
        }),
      ),
      stitch('M384 208Q560 194 696 284', tone(leather, 0.4), 2.5),
      stitch('M376 242Q550 228 676 314', tone(leather, 0.4), 2.5),
      moved(
        'rotate(32 676 296)',
        pen.lifted(
          path('M640 246H742V348H640Z', 'none', { stroke: '#c79a4b', 'stroke-width': 20 }),
          line('M640 246H742', '#f0d596', 6),
        ),
        line('M646 298H748', '#e0b869', 10),
      ),
      row(5, (at) => oval(470 + at * 26, 226 + at * at * 1.4, 5, 7, '#241510')),
    ];
  };

/** A canvas hat with a stitched brim. */
export const bucketHat =
  (canvas: string, band: string): Drawing =>
  (pen) => [
    pen.ground(400, 604, 290),
    path(
      'M122 556Q200 480 400 476Q600 480 678 556Q690 590 640 600Q400 640 160 600Q110 590 122 556Z',
      pen.slant(tone(canvas, -0.06)),
    ),
    line(
      row(5, (at) => `M${146 + at * 22} ${566 - at * 13}Q400 ${632 - at * 16} ${654 - at * 22} ${566 - at * 13}`),
      tone(canvas, -0.28),
      2,
      { 'stroke-dasharray': '7 5' },
    ),
    pen.shape(
      'M232 512Q240 300 290 264Q400 226 510 264Q560 300 568 512Q400 566 232 512Z',
      pen.across(canvas),
      pen.soft(14, line('M290 290Q262 400 262 510', '#fff', 30, { opacity: 0.4 })),
      line('M400 240V560', tone(canvas, -0.3), 3),
      path('M220 470Q400 530 580 470V530Q400 590 220 530Z', band, { opacity: 0.92 }),
    ),
    oval(400, 262, 112, 22, tone(canvas, 0.12)),
    stitch('M292 272Q400 304 508 272', tone(canvas, -0.3), 2.5),
    row(2, (at) => oval(306 + at * 32, 372, 7, 7, pen.metal('#b79a5a')) + oval(306 + at * 32, 372, 3, 3, '#2a2320')),
    path('M470 486h52v40h-52Z', '#f4ecd9'),
    line('M480 500h32M480 512h20', '#8a7a5c', 3),
  ];

/** A pair of lined leather gloves. */
export const gloves =
  (leather: string): Drawing =>
  (pen) => {
    const hand =
      'M-70 250L-84 40Q-96-20-70-34L-96-190Q-96-214-76-214Q-58-212-54-190L-34-66L-36-246Q-34-272-14-272Q6-270 8-246L12-70L34-236Q40-258 58-254Q76-248 72-224L50-54L86-164Q98-182 114-174Q126-164 120-146L84 0L146-70Q168-88 182-72Q190-58 176-38L98 96Q82 150 84 250Z';
    const glove = [
      pen.shape(
        hand,
        pen.slant(leather),
        pen.soft(8, line('M-50 200Q-60 40-44-120M-6 180Q-14-60-12-200', '#fff', 10, { opacity: 0.3 })),
        pen.soft(8, line('M70 220Q84 60 150-30', '#1c1418', 16, { opacity: 0.35 })),
      ),
      line('M-40-20L-30 110M4-30L6 112M46-16L40 108', tone(leather, -0.4), 4),
      stitch('M-76 44Q0 66 88 60', tone(leather, 0.4), 2),
      path('M-76 216Q4 236 90 216L94 290Q4 312-82 290Z', pen.slant('#cbb899')),
      line(
        row(13, (at) => `M${-72 + at * 12.6} 226v64`),
        '#8f7d60',
        3,
        { opacity: 0.6 },
      ),
      oval(62, 190, 9, 9, pen.ball('#c9a15c')),
    ];
    return [
      moved('translate(286 404) rotate(-14) scale(-1.02 1.02)', pen.lifted(...glove)),
      moved('translate(510 420) rotate(12) scale(1.02)', pen.lifted(...glove)),
    ];
  };

/** An open umbrella with a crook of wood. */
export const umbrella =
  (cloth: string, edge: string): Drawing =>
  (pen) => {
    const ribs = [96, 216, 340, 460, 584, 704];
    const canopy =
      'M96 396Q130 150 400 132Q670 150 704 396Q644 352 584 396Q522 352 460 396Q400 356 340 396Q278 352 216 396Q156 352 96 396Z';
    return [
      pen.ground(400, 690, 150),
      line('M400 180V628Q400 690 350 690Q306 688 308 640', '#4a3324', 20),
      line('M400 560V628Q400 690 350 690Q306 688 308 640', pen.across('#9a6a3f'), 24),
      line('M396 200V556', '#b9bcc0', 9),
      path('M150 380Q400 300 650 380Q522 352 460 396Q400 356 340 396Q278 352 150 380Z', tone(cloth, -0.55)),
      pen.shape(
        canopy,
        pen.across(cloth),
        row(5, (at) =>
          path(
            `M400 132Q${ribs[at]! + 30} 240 ${ribs[at]!} 396H${ribs[at + 1]!}Q${ribs[at + 1]! - 30} 240 400 132Z`,
            at % 2 ? '#fff' : '#1c1418',
            { opacity: at % 2 ? 0.1 : 0.1 },
          ),
        ),
        pen.soft(16, line('M190 330Q230 210 350 166', '#fff', 34, { opacity: 0.45 })),
      ),
      line(
        row(6, (at) => `M400 132Q${400 + (ribs[at]! - 400) * 0.72} 200 ${ribs[at]!} 396`),
        tone(cloth, -0.35),
        3,
      ),
      line('M96 396Q156 352 216 396Q278 352 340 396Q400 356 460 396Q522 352 584 396Q644 352 704 396', edge, 7),
      row(6, (at) => oval(ribs[at]!, 398, 6, 6, '#e9e2d2')),
      rect(393, 96, 14, 44, 5, '#4a3324'),
    ];
  };

/** A tote of heavy canvas with a printed sun and hills. */
export const tote =
  (canvas: string, ink: string, second: string): Drawing =>
  (pen) => {
    const bag = 'M206 312H594L618 660Q400 690 182 660Z';
    return [
      pen.ground(400, 668, 230),
      line('M312 330Q300 130 400 124Q500 130 488 330', tone(canvas, -0.25), 26),
      pen.shape(
        bag,
        pen.across(canvas, 0.8),
        path(bag, pen.pattern(7, 7, 0, line('M0 3H7M3 0V7', tone(canvas, -0.3), 0.9, { opacity: 0.35 }))),
        pen.soft(14, line('M236 340Q270 470 226 640M560 350Q530 500 570 640', '#1c1418', 22, { opacity: 0.2 })),
      ),
      line('M290 372Q284 170 384 140', pen.across(tone(canvas, -0.05)), 28),
      line('M510 372Q516 196 420 142', pen.across(tone(canvas, -0.05)), 28),
      stitch('M212 340H588', tone(canvas, -0.35), 2.5),
      row(
        2,
        (at) =>
          rect(272 + at * 222, 342, 36, 44, 2, tone(canvas, -0.05), {
            stroke: tone(canvas, -0.35),
            'stroke-width': 2,
          }) + line(`M${276 + at * 222} 346l28 36m0-36l-28 36`, tone(canvas, -0.35), 2),
      ),
      pen.clip(
        'M400 404A106 106 0 0 1 400 616A106 106 0 0 1 400 404Z',
        rect(290, 400, 220, 220, 0, second),
        oval(430, 468, 34, 34, ink),
        path('M280 560Q340 486 400 540Q450 500 520 570V640H280Z', ink, { opacity: 0.75 }),
        path('M280 600Q360 540 430 590Q480 570 520 604V640H280Z', ink),
      ),
    ];
  };

/** Sunglasses in acetate, lying with one arm folded. */
export const sunglasses =
  (frame: string, lens: string): Drawing =>
  (pen) => {
    const eye = 'M118 360Q110 300 180 296H300Q362 300 360 366Q350 486 248 490Q140 490 118 360Z';
    return [
      line('M128 330Q210 210 420 226L600 262', tone(frame, -0.3), 18),
      line('M690 330Q700 240 640 190L470 150', tone(frame, -0.2), 18),
      pen.lifted(
        pen.both(
          path(eye, pen.linear('diagonal', [0, tone(lens, 0.3)], [0.5, lens], [1, tone(lens, -0.5)]), {
            stroke: frame,
            'stroke-width': 26,
          }),
          line('M106 344L84 330', frame, 22),
        ),
        line('M352 338Q400 300 448 338', frame, 22),
      ),
      pen.both(
        pen.clip(eye, path('M150 300L240 290L170 480L120 430Z', '#fff', { opacity: 0.22 })),
        line('M132 316Q150 300 190 298H290', tone(frame, 0.5), 5, { opacity: 0.7 }),
        row(2, (at) => oval(106 + at * 16, 340, 3.5, 3.5, '#d9c08a')),
      ),
      pen.soft(
        12,
        path('M130 540Q240 500 360 540Q250 580 130 540ZM440 540Q560 500 670 540Q560 580 440 540Z', lens, {
          opacity: 0.35,
        }),
      ),
    ];
  };
