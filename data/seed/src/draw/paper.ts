import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch } from './svg';

/** A week planner, open, with a ribbon. */
export const planner =
  (cover: string, ribbon: string): Drawing =>
  (pen) => [
    moved(
      'rotate(-5 400 400)',
      pen.lifted(
        path('M96 190Q96 176 110 176H690Q704 176 704 190V624Q704 638 690 638H110Q96 638 96 624Z', pen.slant(cover)),
      ),
      path('M116 188H392Q400 192 400 204V626Q392 616 376 616H116Z', '#fbf7ec'),
      path(
        'M684 188H408Q400 192 400 204V626Q408 616 424 616H684Z',
        pen.linear('across', [0, '#e6dfcd'], [0.2, '#fdfaf1'], [1, '#f6f0e0']),
      ),
      line(
        row(4, (at) => `M136 ${258 + at * 90}H384M416 ${258 + at * 90}H664`),
        '#cfc6b0',
        2.5,
      ),
      row(
        4,
        (at) =>
          rect(140, 212 + at * 90, 60 + (at % 2) * 24, 9, 2, cover) +
          rect(420, 212 + at * 90, 50 + (at % 3) * 16, 9, 2, cover),
      ),
      line(
        'M146 282q30-14 60 0t70-2M146 372q40-12 80 2M430 282q50-14 100 0M430 460q34-10 90 2M146 552q20-8 60 0',
        '#44607a',
        4,
      ),
      row(3, (at) => path(`M356 ${276 + at * 90}l8 9 16-20`, 'none', { stroke: '#4d8a64', 'stroke-width': 5 })),
      oval(620, 560, 26, 26, '#f0b43c', { opacity: 0.75 }),
      path('M392 176h16v470l-8-12-8 12Z', ribbon),
    ),
    moved(
      'rotate(38 640 560)',
      pen.lifted(path('M480 552H700L728 562L700 572H480Z', '#2f3b40')),
      path('M700 552L728 562L700 572Z', '#e0c48c'),
      rect(470, 551, 20, 22, 4, '#c9a15c'),
    ),
  ];

/** A bottle of ink with a dip pen and a blot. */
export const inkBottle =
  (ink: string, cap: string): Drawing =>
  (pen) => [
    pen.ground(370, 652, 190),
    pen.shape(
      'M300 330H440V366Q560 380 564 470V600Q558 650 370 652Q182 650 176 600V470Q180 380 300 366Z',
      pen.linear('across', [0, tone(ink, 0.2)], [0.2, tone(ink, 0.45)], [0.5, ink], [1, tone(ink, -0.5)]),
      path('M250 460H490V580H250Z', '#f6f0e0'),
      pen.soft(8, line('M216 440Q204 520 220 610', '#fff', 18, { opacity: 0.7 })),
    ),
    path('M300 330H440V366Q560 380 564 470V600Q558 650 370 652Q182 650 176 600V470Q180 380 300 366Z', 'none', {
      stroke: tone(ink, 0.55),
      'stroke-width': 3,
      opacity: 0.6,
    }),
    path('M290 236H450V334H290Z', pen.across(cap)),
    line(
      row(11, (at) => `M${300 + at * 14} 244v82`),
      tone(cap, -0.4),
      4,
    ),
    oval(370, 237, 80, 16, tone(cap, 0.3)),
    path('M306 540q30-60 64-30t66-20q-10 66-64 62t-66-12Z', ink),
    line('M296 484h148', '#8a8070', 5, { 'stroke-dasharray': '16 6' }),
    moved(
      'rotate(-38 640 520)',
      rect(630, 300, 20, 260, 8, pen.across('#8a5a30')),
      path('M630 560H650L645 620L640 640L635 620Z', pen.metal('#c9a45c')),
    ),
    path('M560 690q30-22 60-6t50 4q-10 20-54 18t-56-16Z', ink),
  ];

/** Eight rolls of paper tape, in a fan. */
export const washiTape: Drawing = (pen) => {
  const hues = ['#e2784a', '#4d8a94', '#e8b84a', '#a8506a', '#7a9a5c', '#34506a', '#d99a8a'];
  return [
    ...hues.map((hue, at) => {
      const [x, y] = [180 + (at % 4) * 150 + (at > 3 ? 70 : 0), at > 3 ? 520 : 300];
      return pen.lifted(
        oval(x, y, 96, 96, pen.slant(hue)),
        oval(x, y, 96, 96, 'none', { stroke: tone(hue, -0.3), 'stroke-width': 3 }),
        oval(x, y, 78, 78, 'none', { stroke: tone(hue, 0.35), 'stroke-width': 2, opacity: 0.7 }),
        oval(x, y, 60, 60, '#cfae7c'),
        oval(x, y, 48, 48, '#8f6f44'),
        oval(x + 3, y + 4, 45, 44, '#efe8da'),
      );
    }),
    path('M96 300Q100 460 60 640L112 652Q150 470 150 380Z', pen.slant(hues[0]!)),
    line('M84 600l44 10M92 560l44 8M100 520l40 6M104 480l40 4', '#fff', 6, { opacity: 0.7 }),
    path('M640 560Q700 640 760 650L752 700Q660 690 590 600Z', pen.slant(hues[6]!)),
    row(5, (at) => oval(640 + at * 24, 606 + at * 16, 7, 7, '#fff', { opacity: 0.8 })),
  ];
};

/** Letter paper with envelopes, tied with string. */
export const letterSet =
  (paper: string, lining: string): Drawing =>
  (pen) => [
    moved(
      'rotate(8 400 400)',
      pen.lifted(rect(230, 110, 380, 500, 5, pen.slant('#fbf6e8'))),
      line(
        row(9, (at) => `M266 ${220 + at * 38}H574`),
        '#d6cdb6',
        2.5,
      ),
      path('M266 150q30-24 60 0t60 0', 'none', { stroke: lining, 'stroke-width': 5 }),
      line('M270 212q40-16 80 0t70-2t60 4', '#44607a', 4),
    ),
    moved(
      'rotate(-9 380 500)',
      pen.lifted(path('M120 400H600V690H120Z', pen.slant(paper))),
      path('M120 690L320 540H400L600 690Z', tone(paper, -0.08)),
      pen.lifted(path('M120 400L360 566L600 400V390H120Z', pen.down(lining))),
      path('M150 396L360 540L570 396Z', tone(lining, 0.25)),
      line('M120 400L360 566L600 400', tone(paper, -0.3), 3),
      oval(360, 556, 34, 34, pen.ball('#a8303a')),
      path('M346 556q14-20 28 0q-14 18-28 0Z', '#d96a6a'),
    ),
    stitch('M230 610Q400 640 560 600', '#b98350', 4),
  ];

/** A travel set of watercolours with a brush and a washed sheet. */
export const watercolours =
  (tin: string): Drawing =>
  (pen) => {
    const pans = [
      '#d9402f',
      '#e8883c',
      '#f2c94a',
      '#7fae4a',
      '#2f8a6a',
      '#3f9ac0',
      '#34509a',
      '#7a4a94',
      '#a8503c',
      '#5a3a28',
      '#8a8f94',
      '#1f2226',
    ];
    return [
      moved(
        'rotate(-6 400 420)',
        pen.lifted(rect(110, 130, 580, 200, 18, pen.slant(tone(tin, 0.25)))),
        rect(132, 150, 536, 164, 10, '#fbfaf6'),
        pen.soft(
          10,
          oval(230, 230, 60, 40, pans[4]!, { opacity: 0.55 }),
          oval(360, 220, 70, 44, pans[5]!, { opacity: 0.5 }),
          oval(520, 240, 80, 40, pans[0]!, { opacity: 0.45 }),
        ),
        pen.lifted(rect(110, 336, 580, 240, 18, pen.slant(tin))),
        rect(130, 354, 540, 204, 10, '#ece9e2'),
        pans
          .map(
            (hue, at) =>
              rect(146 + (at % 6) * 86, 366 + Math.floor(at / 6) * 96, 76, 84, 6, '#fff') +
              rect(153 + (at % 6) * 86, 373 + Math.floor(at / 6) * 96, 62, 70, 5, pen.ball(hue)),
          )
          .join(''),
        line('M110 334H690', tone(tin, -0.4), 6),
      ),
      moved(
        'rotate(-28 560 640)',
        pen.lifted(
          rect(420, 631, 280, 18, 8, pen.down('#8a3a2a')),
          path('M372 632H424V648H372Z', pen.metal('#d0b070')),
        ),
        path('M374 632Q330 630 296 642Q330 652 374 648Z', '#3a2a20'),
      ),
      path('M120 640q80-40 160-8t120-10q-20 60-120 60t-160-42Z', pans[5]!, { opacity: 0.35 }),
    ];
  };
