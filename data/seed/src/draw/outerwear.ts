import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch } from './svg';

/** A hooded rain jacket with a storm flap and taped cuffs. */
export const rainJacket =
  (colour: string, lining: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(
          'M254 236Q196 254 172 320L108 632Q146 652 190 644L266 390Z',
          pen.slant(colour),
          pen.soft(8, line('M250 320L166 600', '#1c1418', 14, { opacity: 0.25 })),
        ),
        path('M118 590L110 632Q146 652 190 644L198 606Z', tone(colour, -0.18)),
        rect(140, 606, 38, 18, 4, tone(colour, -0.45)),
      ),
      pen.shape(
        'M296 230L400 262L504 230L558 246Q578 320 568 400L578 690Q400 708 222 690L232 400Q222 320 242 246Z',
        pen.slant(colour),
        pen.soft(9, line('M250 400Q300 500 262 680M548 400Q510 520 540 680', '#1c1418', 14, { opacity: 0.22 })),
        path('M236 250H564V352Q480 330 400 344Q320 330 236 352Z', tone(colour, 0.12), { opacity: 0.6 }),
      ),
      pen.shape(
        'M276 250Q262 120 400 104Q538 120 524 250Q470 282 400 276Q330 282 276 250Z',
        pen.slant(tone(colour, 0.06)),
      ),
    ),
    path('M310 238Q300 152 400 142Q500 152 490 238Q450 262 400 264Q350 262 310 238Z', pen.down(lining)),
    row(4, (at) =>
      line(
        `M${330 + at * 8} ${170 + at * 26}Q400 ${156 + at * 26} ${470 - at * 8} ${170 + at * 26}`,
        tone(lining, -0.25),
        3,
      ),
    ),
    line('M276 250Q262 120 400 104Q538 120 524 250', tone(colour, 0.35), 3, { opacity: 0.7 }),
    path('M378 262H424V698H378Z', pen.across(colour, 0.5)),
    stitch('M386 270V694', tone(colour, -0.35), 2),
    row(5, (at) => oval(401, 304 + at * 88, 11, 11, pen.ball('#b98a3e')) + oval(401, 304 + at * 88, 5, 5, '#7d5a22')),
    pen.both(
      path('M256 512L352 500V628Q300 640 250 634Z', tone(colour, -0.06)),
      path('M250 506L356 492V536L252 552Z', tone(colour, 0.1), { stroke: tone(colour, -0.35), 'stroke-width': 2 }),
      oval(304, 532, 7, 7, '#b98a3e'),
      line('M318 272Q312 330 320 366', '#f2ead8', 6),
      rect(314, 362, 12, 20, 5, '#3b3532'),
    ),
  ];

/** A sleeveless quilted gilet; its baffles bulge. */
export const gilet =
  (colour: string, trim: string): Drawing =>
  (pen) => {
    const body =
      'M300 160Q250 176 226 204Q272 280 254 360Q224 500 232 660Q400 684 568 660Q576 500 546 360Q528 280 574 204Q550 176 500 160Z';
    const baffle = (at: number) => {
      const y = 236 + at * 62;
      const bulge = pen.linear(
        'down',
        [0, tone(colour, -0.3)],
        [0.3, tone(colour, 0.25)],
        [0.7, colour],
        [1, tone(colour, -0.4)],
      );
      return path(`M210 ${y}Q400 ${y + 18} 590 ${y}V${y + 62}Q400 ${y + 80} 210 ${y + 62}Z`, bulge);
    };
    return [
      pen.lifted(
        pen.shape(
          body,
          pen.slant(colour),
          row(8, (at) => baffle(at - 1)),
        ),
      ),
      pen.clip(
        body,
        pen.soft(
          4,
          row(22, (at) =>
            line(`M${230 + ((at * 83) % 340)} ${236 + (at % 8) * 62}l6 16`, '#1c1418', 4, { opacity: 0.3 }),
          ),
        ),
      ),
      pen.both(line('M226 204Q272 280 254 360Q240 420 236 480', trim, 9)),
      pen.shape(
        'M300 168Q296 106 330 96Q400 84 470 96Q504 106 500 168Q452 210 400 214Q348 210 300 168Z',
        pen.slant(colour),
        line('M300 132Q400 176 500 132', tone(colour, -0.4), 4),
      ),
      path('M322 120Q400 96 478 120Q470 150 400 176Q330 150 322 120Z', pen.down(trim)),
      rect(393, 176, 14, 494, 0, '#26221f'),
      line('M400 180V666', '#8a8580', 3, { 'stroke-dasharray': '3 5' }),
      path('M394 214h12l4 40h-20Z', '#d7b36a'),
      pen.both(line('M266 506L290 580', tone(colour, -0.65), 9), line('M268 504L292 578', tone(colour, 0.25), 2)),
      rect(470, 300, 52, 34, 4, trim),
      path('M478 326l12-16l8 9l6-6l10 13Z', '#f4efe6'),
    ];
  };

/** A double-breasted overcoat with notched lapels. */
export const overcoat =
  (colour: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(
          'M274 156Q224 170 206 226L150 560Q176 576 214 572L282 300Z',
          pen.slant(tone(colour, -0.05)),
          pen.soft(8, line('M270 240L196 540', '#1c1418', 12, { opacity: 0.3 })),
        ),
        line('M158 526Q186 540 220 536', tone(colour, -0.4), 3),
        oval(206, 556, 6, 6, '#2f2620'),
      ),
      pen.shape(
        'M330 134L400 170L470 134L534 158Q548 230 536 330L562 720Q400 744 238 720L264 330Q252 230 266 158Z',
        pen.slant(colour),
        pen.soft(
          10,
          line('M270 340Q310 500 270 720M530 340Q486 520 534 720M440 460Q450 600 470 730', '#1c1418', 15, {
            opacity: 0.24,
          }),
        ),
      ),
    ),
    line('M356 380Q362 560 356 734', tone(colour, -0.45), 3),
    path('M334 132Q400 108 466 132L400 300Z', tone(colour, -0.6)),
    path('M352 138L400 162L448 138L410 290H388Z', '#ece4d4'),
    line('M400 162V288', '#c9bfa9', 3),
    path('M330 126L296 172L316 214L294 226L372 384L404 300Q362 200 330 126Z', pen.slant(tone(colour, 0.1)), {
      stroke: tone(colour, -0.4),
      'stroke-width': 2.5,
    }),
    path('M470 126L504 172L484 214L506 226L376 400Q400 300 470 126Z', pen.slant(tone(colour, 0.04)), {
      stroke: tone(colour, -0.4),
      'stroke-width': 2.5,
    }),
    row(6, (at) =>
      moved(
        `translate(${at % 2 ? 454 : 372} ${404 + Math.floor(at / 2) * 74})`,
        oval(3, 4, 14, 14, tone(colour, -0.5)),
        oval(0, 0, 14, 14, pen.ball('#4a3a2c')),
        oval(0, 0, 8, 8, '#2f2620'),
      ),
    ),
    pen.both(
      path('M270 506L338 500L340 532L268 540Z', tone(colour, 0.05), {
        stroke: tone(colour, -0.4),
        'stroke-width': 2.5,
      }),
    ),
    path('M450 300l50-6l2 14l-50 6Z', tone(colour, -0.25)),
    path('M456 300l10-26l12 18l10-24l8 26Z', '#b5483a'),
  ];
