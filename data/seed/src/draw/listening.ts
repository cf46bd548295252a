import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row } from './svg';

/** A pair of bookshelf loudspeakers. */
export const shelfSpeakers =
  (veneer: string, cone: string): Drawing =>
  (pen) => {
    const box = (x: number) =>
      [
        path(`M${x} 196H${x + 210}V646H${x}Z`, pen.across(veneer)),
        line(
          row(5, (at) => `M${x + 16 + at * 44} 200q${at % 2 ? 12 : -10} 220 4 444`),
          tone(veneer, -0.3),
          2,
          { opacity: 0.55 },
        ),
        path(`M${x + 14} 210H${x + 196}V632H${x + 14}Z`, '#26272a'),
        oval(x + 105, 300, 46, 46, pen.metal('#8d9094')),
        oval(x + 105, 300, 36, 36, '#1a1b1d'),
        oval(x + 105, 300, 17, 17, pen.ball('#c9ccd0')),
        oval(x + 105, 476, 82, 82, pen.metal('#6d7074')),
        oval(x + 105, 476, 72, 72, '#161719'),
        oval(
          x + 105,
          476,
          60,
          60,
          pen.radial(0.4, 0.35, 0.7, [0, tone(cone, 0.25)], [0.7, cone], [1, tone(cone, -0.45)]),
        ),
        oval(x + 105, 476, 21, 21, pen.ball(tone(cone, -0.35))),
        row(4, (at) => oval(x + 34 + (at % 2) * 142, 230 + Math.floor(at / 2) * 382, 5, 5, '#6d7074')),
        rect(x + 74, 596, 62, 13, 6, '#101113'),
      ].join('');
    return [pen.ground(276, 652, 130), box(160), pen.ground(560, 652, 130), box(446)];
  };

/** A table radio with a cloth grille and a tuning dial. */
export const radio =
  (wood: string, cloth: string): Drawing =>
  (pen) => [
    pen.ground(400, 640, 300),
    line('M590 260L672 90', pen.metal(), 7),
    oval(673, 86, 8, 8, '#8d9094'),
    path('M170 626H220V648H170ZM580 626H630V648H580Z', '#2a2522'),
    pen.shape(
      'M150 256H650Q696 256 696 302V586Q696 630 650 630H150Q104 630 104 586V302Q104 256 150 256Z',
      pen.across(wood, 0.7),
      line(
        row(8, (at) => `M100 ${280 + at * 46}q160 ${at % 2 ? 18 : -14} 320 2t300-2`),
        tone(wood, -0.3),
        2.5,
        { opacity: 0.5 },
      ),
    ),
    pen.shape(
      'M140 300H440V586H140Z',
      cloth,
      path('M140 300H440V586H140Z', pen.pattern(10, 10, 45, line('M0 5H10M5 0V10', tone(cloth, -0.35), 2.4))),
    ),
    path('M140 300H440V586H140Z', 'none', { stroke: tone(wood, -0.45), 'stroke-width': 6 }),
    oval(564, 400, 90, 90, pen.metal('#cfc6b2')),
    oval(564, 400, 78, 78, '#f5ecd6'),
    line(
      row(
        19,
        (at) =>
          `M${(564 + Math.cos(2.4 + at * 0.25) * 62).toFixed(1)} ${(400 + Math.sin(2.4 + at * 0.25) * 62).toFixed(1)}L${(564 + Math.cos(2.4 + at * 0.25) * 71).toFixed(1)} ${(400 + Math.sin(2.4 + at * 0.25) * 71).toFixed(1)}`,
      ),
      '#6b5a44',
      3.5,
    ),
    line('M564 400L600 346', '#b5402f', 5),
    oval(564, 400, 26, 26, pen.ball('#c79a4b')),
    row(
      3,
      (at) => oval(500 + at * 64, 544, 22, 22, pen.ball('#3a332c')) + line(`M${500 + at * 64} 544v-14`, '#e6dcc6', 4),
    ),
    oval(640, 304, 6, 6, '#e8783c'),
  ];

/** A studio microphone in its cradle, on a short stand. */
export const microphone =
  (body: string): Drawing =>
  (pen) => [
    pen.ground(400, 668, 170),
    path('M250 648Q260 612 400 610Q540 612 550 648Q540 672 400 674Q260 672 250 648Z', pen.across('#2b2d31')),
    rect(389, 536, 22, 88, 4, pen.metal()),
    line('M276 330V440Q280 540 400 544Q520 540 524 440V330', '#3a3d42', 16),
    oval(276, 380, 14, 20, pen.metal()),
    oval(524, 380, 14, 20, pen.metal()),
    pen.shape(
      'M312 330H488V470Q480 520 400 522Q320 520 312 470Z',
      pen.across(body),
      pen.soft(8, line('M340 340V500', '#fff', 13, { opacity: 0.5 })),
    ),
    pen.shape(
      'M312 320V220Q320 120 400 118Q480 120 488 220V320Z',
      pen.metal('#9a9da2'),
      path('M300 110H500V330H300Z', pen.pattern(11, 11, 45, line('M0 5H11M5 0V11', '#2b2d31', 3.2))),
      pen.soft(10, line('M344 170V310', '#fff', 18, { opacity: 0.6 })),
    ),
    path('M304 316H496V342H304Z', pen.metal('#d4b170')),
    oval(400, 410, 24, 24, pen.metal()),
    line('M400 410v-18', '#2b2d31', 5),
    oval(400, 474, 6, 6, '#ef5d4e'),
    line('M400 674Q520 700 640 670T790 690', '#26282b', 10),
  ];
