import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row, stitch } from './svg';

/** A tall trekking pack with a lid and compression straps. */
export const trekkingPack =
  (nylon: string, second: string): Drawing =>
  (pen) => [
    pen.ground(400, 712, 200),
    rect(190, 600, 420, 56, 28, pen.across('#c9a35c')),
    oval(196, 628, 14, 28, '#8f6d33'),
    pen.both(
      path('M256 330Q190 360 196 520Q200 610 262 620Z', pen.across(tone(second, -0.1))),
      line('M214 400Q240 420 262 416M206 500Q236 520 262 516', '#2a2826', 8),
    ),
    pen.shape(
      'M270 220H530Q566 240 560 400L548 640Q544 700 480 704H320Q256 700 252 640L240 400Q234 240 270 220Z',
      pen.across(nylon),
      pen.soft(
        14,
        line('M300 260Q284 460 304 670', '#fff', 26, { opacity: 0.35 }),
        rect(240, 660, 320, 60, 0, '#1c1418', { opacity: 0.4 }),
      ),
    ),
    path('M290 430H510L500 640Q496 660 476 660H324Q304 660 300 640Z', pen.across(second)),
    line('M292 446Q400 470 508 446', '#2a2826', 6),
    stitch('M300 452L310 640Q314 650 326 650H474Q486 650 490 640L500 452', tone(second, 0.4), 2.5),
    pen.shape(
      'M250 230Q246 120 330 112H470Q554 120 550 230Q552 270 520 276Q400 300 280 276Q248 270 250 230Z',
      pen.across(tone(nylon, -0.08)),
      pen.soft(10, line('M290 220Q290 150 350 140', '#fff', 22, { opacity: 0.5 })),
    ),
    line('M290 200Q400 230 510 200', '#2a2826', 6),
    rect(470, 200, 10, 34, 4, '#f0b84a'),
    pen.both(
      line('M310 270V430', '#2a2826', 16),
      rect(296, 320, 28, 34, 6, '#4a4744'),
      line('M310 362V400', tone(nylon, 0.35), 4),
    ),
    line('M360 112Q360 70 400 68Q440 70 440 112', '#2a2826', 14),
    line('M400 470V600M372 500L428 530M428 500L372 530M372 550L428 580M428 550L372 580', '#f0b84a', 5),
    rect(372, 146, 56, 40, 4, '#f3ead6'),
    path('M380 180l14-24l10 14l8-8l10 18Z', nylon),
  ];

/** A roll-top pack in waxed canvas with leather straps. */
export const rollTop =
  (canvas: string, leather: string): Drawing =>
  (pen) => [
    pen.ground(400, 704, 190),
    pen.both(line('M262 330Q190 400 214 600', tone(leather, -0.2), 24)),
    pen.shape(
      'M270 250H530L560 640Q560 700 500 702H300Q240 700 240 640Z',
      pen.slant(canvas),
      line(
        row(28, (at) => `M230 ${256 + at * 16}H570`),
        '#fff',
        1.4,
        { opacity: 0.13 },
      ),
      pen.soft(
        12,
        line('M300 280Q280 480 296 680M470 280Q500 440 480 560', '#1c1418', 16, { opacity: 0.25 }),
        line('M330 280Q314 460 326 660', '#fff', 16, { opacity: 0.25 }),
      ),
    ),
    path('M258 250Q240 180 262 150H538Q560 180 542 250Z', pen.down(tone(canvas, 0.06))),
    path(
      'M250 150Q246 112 290 108H510Q554 112 550 150Q540 178 400 178Q260 178 250 150Z',
      pen.down(tone(canvas, -0.12)),
    ),
    line('M262 150Q400 168 538 150', tone(canvas, -0.5), 4),
    rect(382, 96, 36, 280, 6, pen.across(leather)),
    stitch('M390 110V370M410 110V370', tone(leather, 0.5), 2),
    rect(370, 330, 60, 46, 8, 'none', { stroke: '#d2b164', 'stroke-width': 9 }),
    line('M400 352V384', '#b08f45', 6),
    path('M268 440H532L540 640Q540 660 520 660H280Q260 660 260 640Z', pen.slant(tone(canvas, 0.08)), {
      stroke: tone(canvas, -0.35),
      'stroke-width': 3,
    }),
    path('M264 430H536V490Q400 530 264 490Z', pen.slant(tone(canvas, -0.05)), {
      stroke: tone(canvas, -0.35),
      'stroke-width': 3,
    }),
    pen.both(
      rect(306, 452, 24, 100, 5, pen.across(leather)),
      rect(298, 506, 40, 30, 5, 'none', { stroke: '#d2b164', 'stroke-width': 6 }),
    ),
    stitch(
      'M272 438V484Q400 520 528 484V438M272 500V640Q274 650 284 650H516Q528 650 528 640V500',
      tone(canvas, 0.4),
      2,
    ),
    path('M240 640H560Q560 702 500 702H300Q240 702 240 640Z', pen.across(leather)),
    stitch('M244 652H556', tone(leather, 0.5), 2.5),
  ];

/** A weekend duffel with two handles and a shoulder strap. */
export const duffel =
  (cloth: string, leather: string): Drawing =>
  (pen) => [
    pen.ground(400, 648, 320),
    line('M120 400Q60 250 240 190T560 190Q740 250 680 400', tone(leather, -0.25), 18),
    line('M290 330Q280 170 400 166Q520 170 510 330', tone(leather, -0.3), 20),
    pen.shape(
      'M90 450Q90 320 200 304H600Q710 320 710 450V560Q706 640 620 648H180Q94 640 90 560Z',
      pen.down(cloth),
      pen.soft(
        14,
        line('M150 380Q400 330 650 380', '#fff', 26, { opacity: 0.35 }),
        line('M200 400Q230 500 190 640M610 400Q570 520 620 640M330 560Q400 600 470 560', '#1c1418', 18, {
          opacity: 0.2,
        }),
        rect(90, 600, 620, 60, 0, '#1c1418', { opacity: 0.4 }),
      ),
    ),
    path('M90 470Q90 330 190 306Q170 460 190 646Q94 640 90 560Z', pen.across(leather)),
    path('M710 470Q710 330 610 306Q630 460 610 646Q706 640 710 560Z', pen.across(tone(leather, -0.12))),
    stitch('M200 312Q180 470 200 640M600 312Q620 470 600 640', '#ecd9b4', 2.5),
    line('M190 322Q400 296 610 322', '#2a2624', 12),
    line('M196 322Q400 297 604 322', '#c9b37a', 4, { 'stroke-dasharray': '5 5' }),
    path('M560 316l30 4l-4 40l-20-2Z', '#c9a04e'),
    pen.both(
      rect(278, 420, 34, 226, 4, pen.across(leather)),
      stitch('M286 430V640M304 430V640', '#ecd9b4', 2),
      rect(272, 400, 46, 36, 6, 'none', { stroke: '#c9a04e', 'stroke-width': 7 }),
      oval(130, 420, 18, 18, 'none', { stroke: '#c9a04e', 'stroke-width': 8 }),
    ),
    line('M295 414Q286 236 400 230Q514 236 505 414', pen.across(leather), 22),
    line('M352 242Q400 226 448 242', tone(leather, -0.4), 34),
    stitch('M352 242Q400 226 448 242', '#ecd9b4', 2),
    path('M352 470H448V570Q400 590 352 570Z', tone(cloth, 0.08), { stroke: tone(cloth, -0.35), 'stroke-width': 3 }),
    row(3, (at) => line(`M376 ${500 + at * 20}h48`, tone(cloth, 0.5), 4)),
  ];
