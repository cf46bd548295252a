import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A carbon-steel wok with a wooden handle, full of vegetables. */
export const wok: Drawing = (pen) => [
  pen.ground(360, 640, 230),
  moved(
    'rotate(-14 620 380)',
    path('M584 366H770Q790 380 770 396H584Z', pen.down('#a06a3c')),
    rect(566, 362, 34, 38, 5, pen.metal()),
  ),
  pen.shape(
    'M108 372H612Q590 560 460 632Q360 664 260 632Q130 560 108 372Z',
    pen.linear('across', [0, '#2a2c30'], [0.25, '#7c838b'], [0.5, '#464a50'], [1, '#191a1d']),
    line(
      row(5, (at) => `M120 ${430 + at * 44}Q360 ${470 + at * 44} 600 ${430 + at * 44}`),
      '#fff',
      2,
      { opacity: 0.14 },
    ),
  ),
  oval(360, 372, 252, 70, '#6a7077'),
  oval(360, 376, 238, 60, pen.linear('across', [0, '#17181a'], [0.6, '#3b3e43'], [1, '#222427'])),
  pen.clip(
    'M122 376A238 60 0 0 0 598 376A238 60 0 0 0 122 376Z',
    row(9, (at) =>
      oval(
        200 + ((at * 83) % 320),
        386 + ((at * 29) % 40),
        38,
        16,
        pen.ball(['#5f9a3c', '#d9622f', '#f0b93c'][at % 3]!),
        { transform: `rotate(${at * 50} ${200 + ((at * 83) % 320)} 392)` },
      ),
    ),
    line('M210 400q60 40 130 4t140 6M260 420q50-30 90 0', '#f2e2b4', 9),
  ),
  line('M108 372H84Q70 390 84 404H114', '#3b3e43', 12),
  pen.soft(7, line('M300 300q-20-40 6-70t0-60M380 290q24-40-2-76t8-60', '#fff', 13, { opacity: 0.5 })),
];

/** A tall pot of steel with a glass lid. */
export const stockpot =
  (knob: string): Drawing =>
  (pen) => [
    pen.ground(400, 656, 230),
    pen.both(path('M206 420Q120 414 120 456Q120 496 206 490V468Q156 468 156 454Q158 440 206 444Z', pen.metal())),
    pen.shape(
      'M196 352H604V620Q604 656 560 656H240Q196 656 196 620Z',
      pen.metal('#c4c7ca'),
      rect(196, 610, 408, 50, 0, '#3a3d42', { opacity: 0.35 }),
      line('M196 400H604M196 406H604', '#fff', 2, { opacity: 0.6 }),
    ),
    path('M190 340H610V366H190Z', pen.metal('#d4d6d8')),
    path('M214 340Q240 262 400 260Q560 262 586 340Z', '#cfe0df', {
      opacity: 0.55,
      stroke: '#8fa3a3',
      'stroke-width': 3,
    }),
    pen.soft(6, line('M262 320Q290 282 360 276', '#fff', 14, { opacity: 0.9 })),
    rect(384, 236, 32, 28, 4, pen.metal()),
    path('M344 232Q350 200 400 200Q450 200 456 232Z', pen.across(knob)),
    line('M250 540h40M250 500h26M250 580h52', '#70757a', 4),
    pen.soft(8, line('M470 190q20-34-4-66t6-56', '#fff', 12, { opacity: 0.5 })),
  ];

/** A thick board of walnut with a loaf and a bread knife. */
export const breadBoard: Drawing = (pen) => [
  moved(
    'rotate(-8 400 400)',
    pen.lifted(
      path(
        'M120 250H600Q640 250 640 290V370H728Q748 400 728 430H640V520Q640 560 600 560H120Q90 560 90 520V290Q90 250 120 250Z',
        pen.slant('#7a4f30'),
      ),
    ),
    line(
      row(8, (at) => `M96 ${282 + at * 36}q150 ${at % 2 ? 20 : -16} 290 2t250-4`),
      '#4f2f1a',
      3,
      { opacity: 0.5 },
    ),
    oval(708, 400, 11, 11, '#e2d6c4'),
    pen.lifted(
      pen.shape(
        'M150 400Q150 310 250 300H430Q530 310 530 400Q530 490 430 500H250Q150 490 150 400Z',
        pen.radial(0.4, 0.3, 0.8, [0, '#e9b87a'], [0.6, '#c07f3e'], [1, '#7a441c']),
        line(
          'M230 330Q270 400 230 470M310 320Q350 400 310 480M390 320Q430 400 390 480M460 332Q494 400 460 468',
          '#f6dfb4',
          13,
        ),
        pen.soft(8, line('M190 360Q330 310 480 350', '#fff', 14, { opacity: 0.35 })),
      ),
    ),
    pen.lifted(
      path('M170 616L520 604V640Q340 660 180 634Z', pen.linear('down', [0, '#f3f4f5'], [1, '#a7abb0'])),
      line('M180 634' + row(22, () => 'q8 12 15.4 0'), '#8b9095', 3),
      path('M518 598H690Q716 620 690 646H518Z', pen.down('#3b2b22')),
    ),
    row(3, (at) => oval(556 + at * 50, 622, 7, 7, '#d9c08a')),
  ),
  row(9, (at) => oval(150 + ((at * 137) % 460), 596 + ((at * 23) % 30), 5, 4, '#c99a5c')),
];

/** Mixing bowls, one in another. */
export const mixingBowls =
  (outer: string, middle: string, inner: string): Drawing =>
  (pen) => {
    const bowl = (cx: number, y: number, r: number, glaze: string) =>
      [
        path(
          `M${cx - r} ${y}H${cx + r}Q${cx + r * 0.9} ${y + r * 0.74} ${cx + r * 0.46} ${y + r * 0.82}H${cx - r * 0.46}Q${cx - r * 0.9} ${y + r * 0.74} ${cx - r} ${y}Z`,
          pen.across(glaze),
        ),
        line(
          `M${cx - r * 0.94} ${y + r * 0.24}Q${cx} ${y + r * 0.36} ${cx + r * 0.94} ${y + r * 0.24}`,
          '#fff',
          r * 0.07,
          { opacity: 0.7 },
        ),
        oval(cx, y, r, r * 0.17, tone(glaze, 0.3)),
        oval(cx, y + 3, r * 0.92, r * 0.13, tone(glaze, -0.35)),
      ].join('');
    return [
      pen.ground(400, 652, 240),
      bowl(400, 426, 270, outer),
      bowl(404, 404, 216, middle),
      bowl(398, 384, 164, inner),
      line('M440 380L610 170', '#b07d48', 18),
      line('M436 376L604 168', '#d9a66c', 6),
      oval(432, 388, 42, 20, pen.ball('#b07d48'), { transform: 'rotate(-50 432 388)' }),
      pen.clip('M234 384A164 28 0 0 0 562 384V470H234Z', oval(398, 404, 120, 18, '#f6efdd')),
    ];
  };

/** A pepper mill and a salt mill of turned wood. */
export const mills =
  (dark: string, pale: string): Drawing =>
  (pen) => {
    const mill = (wood: string) =>
      [
        pen.shape(
          'M-70 250Q-82 220-60 190Q-36 120-52 40Q-74 10-52-20H52Q74 10 52 40Q36 120 60 190Q82 220 70 250Q0 270-70 250Z',
          pen.across(wood),
          line('M-56 196Q0 216 56 196M-64 222Q0 242 64 222', tone(wood, -0.4), 4),
          pen.soft(7, line('M-26 10Q-16 130-36 230', '#fff', 11, { opacity: 0.4 })),
        ),
        path('M-52-24Q-76-70-30-100Q-44-140 0-150Q44-140 30-100Q76-70 52-24Z', pen.across(tone(wood, 0.06))),
        rect(-54, -30, 108, 12, 4, pen.metal('#c6c9cc')),
        oval(0, -156, 14, 11, pen.ball('#c6c9cc')),
      ].join('');
    return [
      pen.ground(310, 648, 110),
      moved('translate(308 390) scale(1.03)', mill(dark)),
      pen.ground(500, 660, 110),
      moved('translate(500 416) scale(.94)', mill(pale)),
      row(7, (at) => oval(372 + at * 27, 676 + (at % 3) * 10, 7, 7, pen.ball('#33302e'))),
    ];
  };
