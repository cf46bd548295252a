import type { Drawing } from './picture';
import { glassShine, writing } from './jar';
import { line, moved, oval, path, rect, row } from './svg';

/** A jar of granola with a wooden spoon, some spilt. */
export const granola: Drawing = (pen) => {
  const oats = ['#c98f4e', '#e0b070', '#a9683a', '#d9a25c'];
  const crumbs = (x: number, y: number, w: number, h: number, count: number) =>
    row(count, (at) =>
      oval(x + ((at * 89) % w), y + ((at * 53) % h), 9 + (at % 3) * 3, 12 - (at % 3) * 3, oats[at % 4]!),
    );
  return [
    pen.ground(360, 654, 190),
    pen.shape(
      'M220 270H500Q546 300 546 350V600Q540 652 360 654Q180 652 174 600V350Q174 300 220 270Z',
      '#b97f42',
      crumbs(184, 294, 340, 350, 26),
      row(6, (at) => oval(210 + ((at * 131) % 300), 330 + ((at * 97) % 280), 13, 11, pen.ball('#a02f4a'))),
      path('M200 430H520V560H200Z', '#f7efdc'),
      path('M170 260H550V660H170Z', glassShine(pen)),
    ),
    writing(360, 464, [170, 110], '#6b4a2a', 10),
    line('M310 528q50-26 100 0M326 540h70', '#c98f4e', 5),
    path('M214 220H506V276H214Z', pen.across('#c9a26a')),
    line('M214 248H506', '#8a6436', 4),
    crumbs(570, 640, 140, 40, 7),
    moved(
      'rotate(-24 640 600)',
      rect(610, 593, 150, 14, 7, pen.down('#a9744a')),
      oval(600, 600, 42, 24, pen.ball('#b98350')),
    ),
  ];
};

/** A box of sea salt flakes with a small bowl of it. */
export const seaSalt: Drawing = (pen) => [
  pen.ground(310, 650, 170),
  path('M170 250L390 220L440 250V630L390 652L170 640Z', pen.across('#e9eef0')),
  path('M390 220L440 250V630L390 652Z', '#b9c6cc'),
  path('M170 250L222 226L440 250L390 262Z', '#fbfcfc'),
  path('M170 470Q220 430 280 460T390 450V652L170 640Z', '#3f7a94'),
  line(
    'M170 500q28-22 56 0t56 0t56 0t52-6M170 540q28-22 56 0t56 0t56 0t52-6M170 580q28-22 56 0t56 0t56 0t52-6',
    '#bfe0e8',
    6,
  ),
  oval(280, 350, 46, 46, '#f2c15a'),
  writing(280, 296, [140], '#2f5a70', 10),
  line('M196 410h160', '#2f5a70', 5, { 'stroke-dasharray': '12 7' }),
  pen.ground(590, 664, 120),
  path('M480 560H706Q700 640 650 662H536Q486 640 480 560Z', pen.across('#4a5a60')),
  oval(593, 560, 113, 27, '#6a7a80'),
  path('M490 560Q540 490 596 488Q650 490 696 560Q594 592 490 560Z', '#fdfefe'),
  row(18, (at) =>
    moved(
      `rotate(${at * 40} ${520 + ((at * 59) % 150)} ${520 + ((at * 31) % 44)})`,
      rect(514 + ((at * 59) % 150), 514 + ((at * 31) % 44), 14, 10, 1, at % 2 ? '#d9e6ea' : '#ffffff', {
        stroke: '#c2d2d8',
        'stroke-width': 1,
      }),
    ),
  ),
];

/** A bottle of chilli sauce with a red cap, and peppers. */
export const chilliSauce: Drawing = (pen) => [
  pen.ground(370, 656, 140),
  pen.shape(
    'M322 220H418V300Q494 340 494 410V600Q490 654 370 656Q250 654 246 600V410Q246 340 322 300Z',
    pen.across('#c93a24'),
    row(26, (at) => oval(260 + ((at * 71) % 220), 320 + ((at * 43) % 320), 4, 5, at % 2 ? '#f6cf7a' : '#8f1f14')),
    path('M230 420Q370 444 510 420V590Q370 612 230 590Z', '#f8ecd2'),
    path('M230 420Q370 444 510 420V446Q370 470 230 446Z', '#2f6a44'),
    path('M330 250H360V320H290V640H270V340Z', '#fff', { opacity: 0.3 }),
  ),
  writing(370, 488, [150, 96], '#8f1f14', 11),
  path('M300 560q40-40 76-18t70-20q-10 50-66 48t-80-10Z', '#d9422c'),
  path('M310 130H430L424 226H316Z', pen.across('#2f6a44')),
  line(
    row(8, (at) => `M${322 + at * 14} 140v80`),
    '#1c4a2e',
    4,
  ),
  path('M344 84H396L404 132H336Z', pen.across('#2f6a44')),
  moved(
    'translate(590 610) rotate(-16)',
    path('M-110 10Q-60-40 20-24Q90-16 110-30Q104 26 30 40Q-60 54-110 10Z', pen.down('#d9331f')),
    line('M106-26q20-20 34-14', '#3f7a3a', 11),
  ),
  moved(
    'translate(612 664) rotate(8)',
    path('M-96 6Q-50-32 20-18Q70-12 96-22Q90 20 26 30Q-56 40-96 6Z', pen.down('#b8281a')),
    line('M92-18q16-18 30-12', '#3f7a3a', 9),
  ),
];

/** A tall jar of green olives with a fork. */
export const olives: Drawing = (pen) => [
  pen.ground(370, 656, 160),
  pen.shape(
    'M250 250H490Q524 276 524 320V610Q518 654 370 656Q222 654 216 610V320Q216 276 250 250Z',
    '#a9b568',
    row(30, (at) => {
      const [x, y] = [246 + (at % 5) * 62 + (Math.floor(at / 5) % 2) * 20, 300 + Math.floor(at / 5) * 60];
      return oval(x, y, 30, 26, pen.ball('#7f9440')) + oval(x + 10, y - 2, 8, 8, '#c9402f');
    }),
    path('M240 430H500V570H240Z', '#f6f0dc'),
    path('M210 240H530V660H210Z', glassShine(pen)),
  ),
  line('M290 460q30-20 60 0t60 0t40-4', '#5f7a34', 5),
  writing(370, 492, [150, 104, 130], '#4a5a28', 8),
  path('M240 196H500V256H240Z', pen.metal('#c9a45c')),
  line('M240 216H500M240 236H500', '#8f6f2e', 3),
  moved(
    'rotate(28 640 520)',
    rect(633, 460, 14, 230, 6, pen.metal()),
    line('M620 380V440Q640 466 660 440V380M640 380V460', '#aeb2b6', 8),
    oval(640, 352, 26, 22, pen.ball('#7f9440')),
  ),
];

/** A bag of rice in printed cotton, tied, with a cup. */
export const riceBag: Drawing = (pen) => [
  pen.ground(360, 656, 220),
  path('M290 200Q300 130 270 100Q350 130 366 104Q390 132 460 98Q432 140 444 200Z', pen.across('#e9ddc2')),
  pen.shape(
    'M286 214Q366 236 450 214Q560 300 560 470Q560 630 500 650Q360 668 226 650Q166 630 166 470Q170 300 286 214Z',
    pen.across('#efe4cb'),
    path('M150 200H600V680H150Z', pen.pattern(7, 7, 0, line('M0 3H7M3 0V7', '#b9a67e', 1, { opacity: 0.35 }))),
    path('M240 380H490V580H240Z', '#34506a'),
    line('M365 560V430M365 470q-40-10-50-50M365 470q40-10 50-50M365 510q-44-8-58-44M365 510q44-8 58-44', '#f0d9a0', 9),
    pen.soft(14, line('M230 330Q200 470 230 620M500 330Q530 470 500 630', '#1c1418', 22, { opacity: 0.16 })),
  ),
  line('M280 206Q366 232 456 206', '#b5483a', 13),
  path('M360 212q-40 60-70 66M372 214q34 54 70 50', 'none', { stroke: '#b5483a', 'stroke-width': 9 }),
  pen.ground(634, 664, 80),
  path('M566 560H704L690 650Q634 672 578 650Z', pen.across('#b98350')),
  oval(635, 560, 69, 17, '#fbf8ef'),
  row(16, (at) =>
    oval(586 + ((at * 37) % 98), 552 + ((at * 17) % 16), 7, 3, '#e6dfcb', {
      transform: `rotate(${at * 40} ${586 + ((at * 37) % 98)} 556)`,
    }),
  ),
];
