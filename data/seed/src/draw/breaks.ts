import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';
import { writing } from './jar';

/** A tin of ground coffee with a band of colour, and a scoop. */
export const coffeeTin =
  (tin: string, band: string): Drawing =>
  (pen) => [
    pen.ground(370, 656, 180),
    pen.shape(
      'M206 220H534V610Q530 652 370 654Q210 652 206 610Z',
      pen.across(tin),
      path('M190 330Q370 362 550 330V540Q370 572 190 540Z', '#f6eedc'),
      path('M190 500Q370 532 550 500V560Q370 592 190 560Z', band),
      path('M260 470Q300 380 340 440Q380 360 420 430Q450 400 486 474Q370 496 260 470Z', tone(band, -0.2)),
      oval(440, 388, 24, 24, '#e2a03c'),
      pen.soft(9, line('M250 240V630', '#fff', 22, { opacity: 0.45 })),
    ),
    oval(370, 222, 164, 30, tone(tin, 0.25)),
    path('M198 190Q370 224 542 190V226Q370 262 198 226Z', pen.metal('#c2c5c8')),
    oval(370, 190, 172, 32, pen.slant('#d6d8da')),
    writing(370, 388, [96], '#5a4632', 9),
    path('M560 610Q600 590 640 610V640Q600 668 560 640Z', pen.across('#b07d48')),
    oval(600, 610, 41, 14, '#4a2c1c'),
    line('M640 616L734 580', pen.down('#b07d48'), 15),
  ];

/** A pouch of drinking chocolate with a mug and a whisk. */
export const cocoa =
  (pouch: string, accent: string): Drawing =>
  (pen) => [
    pen.ground(300, 650, 170),
    pen.shape(
      'M160 190H430L446 620Q440 650 296 652Q150 650 146 620Z',
      pen.across(pouch),
      path('M196 300H396V520H196Z', '#f7ecd9'),
      path('M250 490Q244 400 296 360Q350 400 342 490Q296 510 250 490Z', pen.ball(accent)),
      line('M296 362V500M274 386Q262 440 272 496M318 386Q330 440 320 496', tone(accent, -0.35), 4),
      pen.soft(10, line('M190 220Q176 430 190 620', '#fff', 18, { opacity: 0.4 })),
    ),
    path('M156 164H434V212H156Z', pen.across(tone(pouch, -0.2))),
    line('M160 188H430', tone(pouch, 0.3), 3, { 'stroke-dasharray': '3 5' }),
    writing(296, 326, [120, 70], '#5a3a2a', 8),
    pen.ground(574, 664, 110),
    line('M670 500Q740 500 730 560Q718 616 656 606', '#d9c7a8', 20),
    pen.shape(
      'M476 460H672Q676 620 630 656H520Q472 620 476 460Z',
      pen.across('#e9dcc4'),
      path('M470 560Q574 584 680 560V580Q574 604 470 580Z', accent),
    ),
    oval(574, 460, 98, 22, '#5d3320'),
    row(4, (at) =>
      moved(`rotate(${at * 24 - 20} ${530 + at * 30} 452)`, rect(512 + at * 30, 440, 34, 22, 6, '#fff8ee')),
    ),
    pen.soft(6, line('M550 420q-18-36 4-66t0-50', '#fff', 11, { opacity: 0.6 })),
  ];

/** A bowl of matcha with a bamboo whisk and a small tin. */
export const matcha =
  (tin: string): Drawing =>
  (pen) => [
    pen.ground(330, 650, 200),
    pen.shape(
      'M136 440H520Q520 600 420 646H236Q136 600 136 440Z',
      pen.across('#3f4448'),
      row(9, (at) => oval(150 + ((at * 71) % 360), 470 + ((at * 37) % 170), 4, 3, '#fff', { opacity: 0.25 })),
      pen.soft(10, line('M180 460Q190 570 260 626', '#fff', 18, { opacity: 0.35 })),
    ),
    oval(328, 440, 192, 46, '#5a6065'),
    oval(328, 444, 176, 38, pen.radial(0.45, 0.4, 0.7, [0, '#b9d67a'], [0.7, '#8ab04a'], [1, '#6f933a'])),
    row(10, (at) => oval(220 + ((at * 83) % 220), 428 + ((at * 29) % 34), 6, 4, '#d9ecb0', { opacity: 0.9 })),
    pen.ground(610, 650, 90),
    pen.shape(
      'M540 440H680V620Q676 646 610 648Q544 646 540 620Z',
      pen.across(tin),
      path('M530 500Q610 520 690 500V590Q610 610 530 590Z', '#f4efdc'),
      oval(610, 550, 26, 26, '#8ab04a'),
    ),
    path('M534 400Q610 420 686 400V452Q610 474 534 452Z', pen.across(tone(tin, -0.2))),
    oval(610, 400, 76, 18, tone(tin, 0.2)),
    path('M436 240H488L500 330H424Z', pen.across('#d9b878')),
    line(
      row(15, (at) => `M${430 + at * 4.7} 330Q${418 + at * 6.3} 380 ${434 + at * 4.2} 436`),
      '#e9d09a',
      3.5,
    ),
    line('M428 334H496', '#3b2b22', 7),
    pen.soft(6, line('M270 390q-20-40 4-76M350 386q24-44 0-80', '#fff', 11, { opacity: 0.5 })),
  ];

/** A box of pralines, open, seen from above. */
export const pralines =
  (box: string, ribbon: string): Drawing =>
  (pen) => {
    const sweets = ['#4a2416', '#7a4526', '#e9d5b0', '#5d2c1a', '#a9683a', '#3a1c12'];
    return [
      moved(
        'rotate(-7 400 400)',
        pen.lifted(rect(84, 330, 360, 330, 10, pen.slant(tone(box, -0.14)))),
        line('M96 346H432', tone(box, 0.3), 3),
        path('M238 330h52v330h-52Z', ribbon),
        pen.lifted(rect(250, 150, 430, 400, 12, pen.slant(box))),
        rect(272, 172, 386, 356, 6, tone(box, -0.55)),
        row(20, (at) => {
          const [x, y, hue] = [
            318 + (at % 5) * 74,
            216 + Math.floor(at / 5) * 88,
            sweets[(at * 7 + Math.floor(at / 5)) % 6]!,
          ];
          const cup = oval(x, y, 35, 38, '#2a1610', {
            stroke: '#8a6a4a',
            'stroke-width': 2,
            'stroke-dasharray': '4 3',
          });
          const top = at % 3 === 0 ? rect(x - 24, y - 26, 48, 50, 9, pen.ball(hue)) : oval(x, y, 27, 28, pen.ball(hue));
          return cup + top;
        }),
        line(
          row(7, (at) => `M${300 + at * 56} ${208 + (at % 4) * 88}q10-14 20 0t20 0`),
          '#f3e3c2',
          4,
        ),
        path('M264 380q-70-40-90 14q40 34 90-14ZM264 380q-60 50-20 96q44-24 20-96Z', pen.slant(ribbon)),
      ),
    ];
  };
