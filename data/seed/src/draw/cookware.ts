import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A lidded pot in cast iron, its enamel shaded to the rim. */
export const casserole =
  (enamel: string): Drawing =>
  (pen) => [
    pen.ground(400, 640, 290),
    pen.both(
      line('M170 424Q88 420 96 470Q104 510 176 500', pen.down(enamel), 30),
      line('M166 416Q94 414 92 460', tone(enamel, 0.5), 5),
    ),
    pen.shape(
      'M150 392H650L632 560Q620 640 540 642H260Q180 640 168 560Z',
      pen.across(enamel),
      pen.soft(
        16,
        rect(216, 400, 34, 200, 16, '#fff', { opacity: 0.55 }),
        rect(150, 600, 500, 60, 0, '#1c1418', { opacity: 0.45 }),
      ),
    ),
    rect(140, 372, 520, 30, 10, pen.across(tone(enamel, -0.2))),
    pen.shape(
      'M148 372Q160 270 400 252Q640 270 652 372Z',
      pen.across(enamel),
      pen.soft(12, line('M220 340Q270 286 370 276', '#fff', 22, { opacity: 0.65 })),
    ),
    line('M150 370Q400 384 650 370', tone(enamel, 0.35), 4, { opacity: 0.6 }),
    line('M240 316Q400 272 560 316', tone(enamel, -0.3), 3, { opacity: 0.6 }),
    rect(386, 228, 28, 30, 5, '#a8823e'),
    oval(400, 222, 46, 22, pen.ball('#c79f52')),
    oval(400, 486, 46, 30, tone(enamel, 0.1), { stroke: tone(enamel, -0.35), 'stroke-width': 3 }),
    line('M376 494q12-22 24 0t24 0', tone(enamel, -0.4), 4),
  ];

/** A frying pan from above, with an egg in it. */
export const fryingPan: Drawing = (pen) => [
  moved(
    'rotate(-42 400 400) translate(-60 0)',
    pen.lifted(
      path(
        'M560 372L790 384Q820 400 790 416L560 428Z',
        pen.linear('down', [0, '#63666b'], [0.5, '#3c3f44'], [1, '#232529']),
      ),
      oval(360, 400, 236, 236, pen.slant('#3a3d42')),
    ),
    oval(776, 400, 11, 7, '#c7beb0'),
    row(3, (at) => oval(584 + (at % 2) * 18, 388 + at * 12, 5, 5, pen.ball('#a9adb2'))),
    oval(360, 400, 222, 222, pen.linear('diagonal', [0, '#1f2125'], [1, '#5b5f66'])),
    oval(360, 400, 192, 192, pen.radial(0.4, 0.35, 0.8, [0, '#4c5057'], [1, '#24262a'])),
    row(5, (at) =>
      oval(360, 400, 170 - at * 30, 170 - at * 30, 'none', { stroke: '#fff', 'stroke-width': 1.5, opacity: 0.07 }),
    ),
  ),
  pen.soft(14, line('M214 380Q230 300 300 260', '#fff', 18, { opacity: 0.35 })),
  pen.lifted(
    path(
      'M286 420Q250 350 320 330Q370 280 430 330Q500 350 470 420Q480 490 410 488Q380 520 340 484Q280 480 286 420Z',
      pen.radial(0.45, 0.4, 0.7, [0, '#fffdf6'], [1, '#efe6d2']),
    ),
  ),
  oval(382, 404, 46, 44, pen.ball('#f0a62a')),
  oval(368, 388, 12, 8, '#fff', { opacity: 0.8 }),
  line(
    row(9, (at) => `M${320 + ((at * 47) % 130)} ${350 + ((at * 71) % 120)}h.1`),
    '#3d3a36',
    5,
  ),
];

/** A copper saucepan with a long brass-riveted handle. */
export const saucepan: Drawing = (pen) => [
  pen.ground(330, 640, 230),
  path(
    'M520 372L764 300Q792 306 778 332L528 420Z',
    pen.linear('down', [0, '#8d9095'], [0.4, '#4a4d52'], [1, '#26282b']),
  ),
  oval(760, 318, 13, 8, '#cfc5b6', { transform: 'rotate(-18 760 318)' }),
  pen.shape(
    'M130 350H550V600Q550 642 508 642H172Q130 642 130 600Z',
    pen.linear(
      'across',
      [0, '#7e3d22'],
      [0.14, '#e59a6c'],
      [0.24, '#ffe0c6'],
      [0.36, '#d98458'],
      [0.62, '#b1623a'],
      [0.86, '#e0936a'],
      [1, '#6e331c'],
    ),
    line(
      row(9, (at) => row(5, (down) => `M${150 + at * 50 + (down % 2) * 25} ${390 + down * 52}h.1`)),
      '#fff',
      40,
      { opacity: 0.08 },
    ),
    rect(130, 606, 420, 40, 0, '#4a1f10', { opacity: 0.4 }),
  ),
  oval(340, 350, 210, 40, '#f0b48e'),
  oval(340, 352, 198, 34, pen.linear('across', [0, '#8c9095'], [0.5, '#e7e9ea'], [1, '#9a9ea2'])),
  pen.shape(
    'M146 362Q340 420 534 362Q500 388 340 390Q180 388 146 362Z',
    '#b8452f',
    line('M220 378q40-10 80 0t90-4', '#e58a5c', 6),
  ),
  path('M498 378h46v52h-46Z', pen.metal('#c9a04e')),
  row(3, (at) => oval(512 + (at % 2) * 18, 390 + at * 14, 5, 5, pen.ball('#f0d9a0'))),
  pen.soft(6, line('M262 320q-18-30 4-56t0-50M330 310q22-30-2-60t6-56', '#fff', 10, { opacity: 0.55 })),
];

/** A chef's knife on an end-grain board, with herbs. */
export const chefsKnife: Drawing = (pen) => {
  const board = ['#c08a55', '#a97544', '#cf9c66', '#b5804e', '#d4a672'];
  return [
    pen.lifted(rect(120, 210, 560, 400, 34, pen.slant('#b98350'))),
    pen.clip(
      'M154 210H646Q680 210 680 244V576Q680 610 646 610H154Q120 610 120 576V244Q120 210 154 210Z',
      board
        .map((colour, shade) =>
          path(
            row(56, (at) =>
              (at * 7 + Math.floor(at / 8) * 3) % 5 === shade
                ? `M${120 + (at % 8) * 70} ${210 + Math.floor(at / 8) * 58}h68v56h-68Z`
                : '',
            ),
            colour,
            { opacity: 0.7 },
          ),
        )
        .join(''),
    ),
    oval(630, 254, 18, 18, '#e6dccb', { stroke: '#7a5230', 'stroke-width': 4 }),
    moved(
      'rotate(-24 400 420)',
      pen.lifted(
        path(
          'M90 424Q250 340 470 350L470 424Z',
          pen.linear('down', [0, '#eef0f1'], [0.5, '#b9bdc1'], [0.55, '#dfe2e4'], [1, '#f8f9f9']),
        ),
        path('M466 346h24v84l-24-6Z', pen.metal()),
        path('M490 352L700 356Q744 366 738 402Q724 424 690 414L490 416Z', pen.down('#3b2b22')),
      ),
      line('M110 420Q260 402 468 404', '#8f9498', 2),
      row(3, (at) => oval(532 + at * 62, 384, 8, 8, pen.ball('#d9c08a'))),
    ),
    row(4, (at) =>
      moved(
        `translate(${200 + at * 46} ${540 + (at % 2) * 22}) rotate(${at * 37})`,
        path('M0 0Q-16-30 0-54Q16-30 0 0Z', pen.slant('#5f8a45')),
        line('M0 0V-44', '#a9c98b', 2),
      ),
    ),
  ];
};
