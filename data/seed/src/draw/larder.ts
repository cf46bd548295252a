import { glassShine, writing } from './jar';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A tall bottle of olive oil with a cork pourer. */
export const oliveOil: Drawing = (pen) => {
  const glass =
    'M366 150H434V270Q440 310 486 340Q512 364 512 410V650Q512 680 482 680H318Q288 680 288 650V410Q288 364 314 340Q360 310 366 270Z';
  return [
    pen.ground(400, 684, 150),
    rect(374, 96, 52, 64, 6, pen.across('#b98a52')),
    rect(360, 140, 80, 26, 6, pen.across('#2f3a2a')),
    pen.shape(
      glass,
      pen.linear('across', [0, '#3f4d17'], [0.25, '#a9ac34'], [0.55, '#7f8a24'], [1, '#36420f']),
      path('M280 300H520V380H280Z', '#e3dc8a', { opacity: 0.35 }),
    ),
    path(glass, glassShine(pen)),
    rect(300, 420, 200, 200, 4, '#f6f0dd'),
    rect(310, 430, 180, 180, 2, 'none', { stroke: '#8a7a3c', 'stroke-width': 2.5 }),
    line('M340 560Q390 500 464 466', '#6a5a34', 5),
    path(
      'M362 540q-30-6-34-32q30 0 34 32ZM396 512q-30-12-28-40q28 8 28 40ZM430 486q-26-14-20-40q26 12 20 40ZM384 528q10 28 40 26q-6-28-40-26ZM420 500q12 26 40 20q-8-26-40-20Z',
      '#7f9150',
    ),
    oval(362, 566, 16, 21, pen.ball('#4f5a2a'), { transform: 'rotate(20 362 566)' }),
    oval(440, 548, 15, 20, pen.ball('#6a6f33'), { transform: 'rotate(-18 440 548)' }),
    writing(400, 592, [90], '#4a4a24', 6),
    rect(362, 200, 76, 14, 3, '#d2b164'),
    moved(
      'translate(566 650)',
      oval(0, 14, 30, 25, pen.ball('#5d6a2c')),
      oval(54, 22, 26, 22, pen.ball('#79813a')),
      oval(-6, 2, 7, 5, '#fff', { opacity: 0.6 }),
      path('M20 0Q50-40 96-34Q70 4 20 0Z', '#8fa05c'),
    ),
  ];
};

/** Long spaghetti tied with a band, the packet behind. */
export const spaghetti: Drawing = (pen) => [
  pen.ground(420, 670, 210),
  moved(
    'rotate(-7 340 400)',
    pen.shape(
      'M230 120H460V660Q460 672 446 672H244Q230 672 230 660Z',
      pen.slant('#2f5f7a'),
      pen.soft(8, line('M256 130V660M430 130V660', '#fff', 12, { opacity: 0.3 })),
    ),
    path(
      'M230 120L246 100L262 118L278 100L294 118L310 100L326 118L342 100L358 118L374 100L390 118L406 100L422 118L438 100L460 120Z',
      '#2f5f7a',
    ),
    rect(266, 330, 158, 300, 60, '#f0d79a'),
    line(
      row(13, (at) => `M${276 + at * 11.5} 340V620`),
      '#d3a951',
      4,
    ),
    rect(254, 170, 182, 130, 4, '#f6efdd'),
    path('M300 270q10-60 44-64q36 4 46 64Z', '#d9573f'),
    line('M304 250q40-30 82 0M310 232q36-24 70 0', '#f3d98e', 6),
    writing(345, 190, [90], '#2f5f7a', 7),
  ),
  moved(
    'rotate(17 560 420)',
    line(
      row(
        22,
        (at) =>
          `M${520 + at * 5.4} ${158 + ((at * 37) % 30)}Q${536 + at * 3.2} 430 ${508 + at * 6.4} ${690 - ((at * 23) % 26)}`,
      ),
      '#c99a3f',
      6,
    ),
    line(
      row(
        22,
        (at) =>
          `M${519 + at * 5.4} ${158 + ((at * 37) % 30)}Q${535 + at * 3.2} 430 ${507 + at * 6.4} ${690 - ((at * 23) % 26)}`,
      ),
      '#f0d28a',
      3,
    ),
    rect(520, 396, 116, 62, 4, pen.across('#d9c6a0')),
    writing(578, 420, [70, 44], '#7a5a2c', 5),
  ),
];

/** A jar of tomato sauce with basil. */
export const tomatoSauce: Drawing = (pen) => {
  const jar =
    'M280 236H520Q524 270 556 300Q566 312 566 340V620Q566 660 526 660H274Q234 660 234 620V340Q234 312 244 300Q276 270 280 236Z';
  return [
    pen.ground(400, 662, 200),
    pen.shape(
      jar,
      pen.linear('across', [0, '#7d1d12'], [0.25, '#e0553a'], [0.55, '#c33a24'], [1, '#6d150c']),
      line(
        row(26, (at) => `M${246 + ((at * 83) % 310)} ${290 + ((at * 61) % 360)}h${6 + (at % 3) * 5}`),
        '#f09a6a',
        6,
        { opacity: 0.5 },
      ),
      path(
        row(6, (at) => `M${270 + at * 50} ${620 - (at % 3) * 24}q14-22 30 0q-14 14-30 0Z`),
        '#3f6a34',
        { opacity: 0.8 },
      ),
    ),
    path(jar, glassShine(pen)),
    rect(268, 172, 264, 66, 10, pen.across('#e8e2d4')),
    line(
      row(20, (at) => `M${278 + at * 13} 182v46`),
      '#b9b09c',
      3,
    ),
    oval(400, 174, 130, 16, '#f6f1e6'),
    path('M240 360Q400 330 560 360V560Q400 590 240 560Z', '#f6efdd'),
    line('M240 372Q400 342 560 372M240 548Q400 578 560 548', '#3f6a34', 4),
    oval(360, 460, 54, 48, pen.ball('#d9432c')),
    oval(440, 474, 44, 40, pen.ball('#e2573a')),
    path('M360 416l-24-12l18 2l4-20l10 18l22-6l-14 18Z', '#4f7a3d'),
    path('M440 440q10-46 60-50q4 46-60 50ZM452 436q40-4 56 30q-44 12-56-30Z', '#5d8f4a'),
    writing(400, 380, [120], '#7d1d12', 7),
    writing(400, 538, [80], '#8a7a5c', 5),
    pen.ground(640, 676, 70),
    oval(636, 630, 58, 50, pen.ball('#d9432c')),
    path('M636 586l-30-10l22-2l4-24l14 22l28-6l-18 20Z', '#4f7a3d'),
  ];
};

/** A squat jar of jam under a cloth cap, with berries. */
export const jam: Drawing = (pen) => {
  const jar = 'M250 350H550Q590 372 590 420V590Q590 650 530 652H270Q210 650 210 590V420Q210 372 250 350Z';
  const berry = (x: number, y: number) =>
    oval(x, y, 38, 42, '#b3243f') +
    row(13, (at) =>
      oval(x - 22 + (at % 4) * 15 + (at > 7 ? 6 : 0), y - 24 + Math.floor(at / 4) * 17, 10, 10, pen.ball('#d93f5a')),
    ) +
    path(`M${x} ${y - 38}l-22-10l14 14l-18 8h52l-18-8l12-14Z`, '#5d8f4a');
  return [
    pen.ground(400, 656, 240),
    pen.shape(
      jar,
      pen.linear('across', [0, '#4d0a1c'], [0.25, '#c92b4a'], [0.55, '#98193a'], [1, '#430818']),
      line(
        row(34, (at) => `M${220 + ((at * 97) % 360)} ${370 + ((at * 53) % 270)}h.1`),
        '#f0a0a8',
        6,
        { opacity: 0.55 },
      ),
    ),
    path(jar, glassShine(pen)),
    oval(400, 516, 106, 88, '#fbf3e4'),
    oval(400, 516, 96, 78, 'none', { stroke: '#98193a', 'stroke-width': 3 }),
    berry(400, 516),
    writing(400, 576, [70], '#5a2a34', 5),
    path(
      'M226 366Q230 320 300 300H500Q570 320 574 366L540 352L510 372L476 354L440 374L400 356L360 374L324 354L290 372L260 352Z',
      pen.down('#f1e4cb'),
    ),
    path('M262 300Q280 250 400 246Q520 250 538 300Q400 330 262 300Z', pen.down('#f6ecd8')),
    line(
      row(9, (at) => `M${262 + at * 34} ${270 + (at % 2) * 6}l-18 80`),
      '#c0504a',
      5,
      { opacity: 0.6 },
    ),
    line('M240 330Q400 352 560 330M240 292Q400 320 560 292', '#c0504a', 5, { opacity: 0.6 }),
    line('M256 312Q400 336 544 312', '#8a6a3c', 8),
    line('M470 322q50 10 40 50M470 322q10 40-20 60', '#8a6a3c', 6),
    pen.ground(170, 690, 60),
    berry(170, 646),
    berry(642, 650),
  ];
};
