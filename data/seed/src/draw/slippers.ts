import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, specks, stitch } from './svg';

/** Two-strap sandals on a cork footbed. */
export const sandals =
  (leather: string): Drawing =>
  (pen) => {
    const sandal = [
      path(
        'M262 640Q236 560 262 470Q272 380 244 280Q226 150 330 132Q432 130 440 260Q444 360 420 470Q440 570 404 648Q336 700 262 640Z',
        pen.slant('#8a6a48'),
      ),
      pen.shape(
        'M274 630Q250 560 276 470Q286 380 258 280Q244 164 330 148Q418 146 424 260Q428 360 404 470Q424 560 394 634Q336 680 274 630Z',
        pen.slant('#dcc19a'),
        specks(256, 160, 170, 500, 44, '#b08d5e', 7, 0.7),
        pen.soft(
          12,
          oval(336, 580, 44, 56, '#8f6f48', { opacity: 0.5 }),
          oval(334, 250, 56, 60, '#8f6f48', { opacity: 0.4 }),
        ),
      ),
      ...[220, 352].map((y, at) =>
        [
          path(
            `M228 ${y + 26}Q330 ${y - 34} 446 ${y + 8}L444 ${y + 84}Q336 ${y + 44} 240 ${y + 104}Z`,
            pen.slant(leather),
          ),
          stitch(
            `M234 ${y + 34}Q330 ${y - 22} 442 ${y + 18}M240 ${y + 94}Q336 ${y + 36} 440 ${y + 74}`,
            tone(leather, 0.4),
            2,
          ),
          rect(at ? 380 : 376, y + 8, 40, 50, 6, 'none', { stroke: '#d8c078', 'stroke-width': 7 }),
          line(`M${at ? 400 : 396} ${y + 32}h28`, '#b79a4c', 6),
          row(3, (hole) => oval(362 - hole * 22, y + 36 + hole * 4, 4, 4, tone(leather, -0.6))),
        ].join(''),
      ),
    ];
    return [pen.both(pen.lifted(moved('rotate(-8 400 400) translate(-120 10)', ...sandal)))];
  };

/** Felted slippers with a folded collar. */
export const slippers =
  (felt: string, lining: string): Drawing =>
  (pen) => [
    pen.ground(410, 640, 300),
    pen.pair(
      60,
      -84,
      path('M146 470Q160 420 226 424Q330 440 372 470Q300 520 152 520Z', tone(lining, -0.35)),
      pen.shape(
        'M140 604Q132 520 148 466Q220 520 360 474Q470 430 580 470Q664 506 668 604Z',
        pen.slant(felt),
        specks(140, 450, 530, 150, 60, '#fff', 4, 0.25),
        specks(160, 470, 510, 140, 50, '#1c1418', 4, 0.16),
        pen.soft(
          12,
          line('M380 490Q480 500 650 580', '#1c1418', 22, { opacity: 0.2 }),
          line('M420 470Q520 450 600 500', '#fff', 16, { opacity: 0.3 }),
        ),
      ),
      path(
        'M140 462Q150 444 172 452Q250 500 352 462Q378 446 392 462Q388 486 364 496Q250 542 150 496Q134 482 140 462Z',
        pen.down(lining),
      ),
      line(
        row(15, (at) => `M${156 + at * 15} ${478 + Math.round(Math.sin((at / 14) * 3.14) * 18)}l6 16`),
        tone(lining, -0.25),
        3,
      ),
      stitch('M470 452Q440 520 480 600', tone(felt, 0.45), 4),
      path('M134 592Q400 612 674 590Q684 616 664 632Q400 644 148 634Q128 616 134 592Z', pen.down('#a98a63')),
      line('M142 606Q400 626 672 602', '#e3cda8', 3),
    ),
  ];
