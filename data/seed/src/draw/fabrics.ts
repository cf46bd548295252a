import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch } from './svg';

/** Bed linen: a made bed seen from its foot, with two pillows. */
export const bedding =
  (sheet: string, stripe: string): Drawing =>
  (pen) => [
    path('M120 300Q110 190 160 176H640Q690 190 680 300V470H120Z', pen.down('#a9784a')),
    line('M170 200V440M260 190V440M350 188V440M450 188V440M540 190V440M630 200V440', tone('#a9784a', -0.3), 5),
    pen.lifted(
      pen.shape(
        'M156 330Q150 266 200 262Q290 250 376 264Q394 340 378 400Q270 414 166 402Z',
        pen.slant(sheet),
        pen.soft(10, line('M190 290Q270 340 360 300', '#1c1418', 14, { opacity: 0.16 })),
      ),
      pen.shape(
        'M424 264Q510 250 600 262Q650 266 644 330L634 402Q530 414 422 400Q406 340 424 264Z',
        pen.slant(tone(sheet, 0.06)),
        pen.soft(10, line('M440 300Q520 350 620 296', '#1c1418', 14, { opacity: 0.16 })),
      ),
    ),
    pen.shape(
      'M110 400Q400 372 690 400Q730 420 736 640Q730 690 700 694H100Q70 690 64 640Q70 420 110 400Z',
      pen.down(sheet),
      row(11, (at) =>
        line(`M${150 + at * 50} 380Q${130 + at * 54} 540 ${110 + at * 58} 710`, stripe, 8, { opacity: 0.7 }),
      ),
      path('M60 396Q400 366 740 396L744 470Q400 440 56 470Z', tone(sheet, 0.3)),
      line('M58 470Q400 440 742 470', tone(sheet, -0.25), 4),
      pen.soft(
        16,
        line('M220 500Q260 600 200 700M480 480Q450 590 520 700M620 500Q600 600 650 690', '#1c1418', 26, {
          opacity: 0.18,
        }),
        line('M300 500Q320 600 290 690', '#fff', 26, { opacity: 0.4 }),
      ),
    ),
    path('M84 560Q400 530 716 560L722 640Q400 612 78 640Z', pen.down(stripe), { opacity: 0.9 }),
    line(
      row(46, (at) => `M${86 + at * 14} 640v16`),
      stripe,
      4,
    ),
  ];

/** A flat-woven rug with diamonds and a fringe. */
export const rug =
  (ground: string, first: string, second: string): Drawing =>
  (pen) => {
    const diamond = (x: number, y: number, r: number, colour: string) =>
      path(`M${x} ${y - r}L${x + r * 0.8} ${y}L${x} ${y + r}L${x - r * 0.8} ${y}Z`, colour);
    return [
      moved(
        'rotate(-5 400 400)',
        line(
          row(24, (at) => `M${196 + at * 17.8} 92v34M${196 + at * 17.8} 674v34`),
          tone(ground, 0.3),
          4,
        ),
        pen.lifted(rect(186, 118, 428, 564, 4, pen.slant(ground))),
        line('M206 150H594M206 650H594', first, 16),
        line('M206 176H594M206 624H594', second, 6),
        row(
          3,
          (at) =>
            diamond(400, 280 + at * 120, 84, first) +
            diamond(400, 280 + at * 120, 56, ground) +
            diamond(400, 280 + at * 120, 32, second),
        ),
        row(
          4,
          (at) =>
            diamond(262, 220 + at * 120, 44, second) +
            diamond(262, 220 + at * 120, 22, ground) +
            diamond(538, 220 + at * 120, 44, second) +
            diamond(538, 220 + at * 120, 22, ground),
        ),
        path('M186 118H614V682H186Z', pen.pattern(6, 6, 0, line('M0 3H6', '#1c1418', 1.4, { opacity: 0.14 }))),
      ),
    ];
  };

/** Three tea towels, hung from pegs. */
export const teaTowels =
  (cloth: string, first: string, second: string): Drawing =>
  (pen) => {
    const drop = (x: number, inside: string) =>
      pen.shape(
        `M${x} 250Q${x + 40} 232 ${x + 90} 262Q${x + 140} 232 ${x + 180} 250L${x + 172} 640Q${x + 90} 660 ${x + 8} 640Z`,
        pen.slant(cloth),
        inside,
        pen.soft(
          9,
          line(
            `M${x + 50} 260Q${x + 30} 440 ${x + 56} 640M${x + 128} 260Q${x + 146} 440 ${x + 120} 640`,
            '#1c1418',
            16,
            { opacity: 0.2 },
          ),
        ),
      );
    return [
      rect(70, 196, 660, 34, 8, pen.down('#b98350')),
      pen.lifted(
        drop(
          90,
          row(9, (at) => rect(80, 290 + at * 38, 200, 13, 0, first)),
        ),
        drop(
          310,
          line(
            row(6, (at) => `M${318 + at * 33} 240V660`),
            second,
            11,
            { opacity: 0.75 },
          ) +
            line(
              row(11, (at) => `M300 ${270 + at * 36}H500`),
              second,
              11,
              { opacity: 0.75 },
            ),
        ),
        drop(
          530,
          row(14, (at) =>
            oval(556 + ((at * 61) % 140), 300 + Math.floor(at / 2.6) * 62, 13, 17, at % 2 ? first : second, {
              transform: `rotate(${at * 37} ${556 + ((at * 61) % 140)} ${300 + Math.floor(at / 2.6) * 62})`,
            }),
          ),
        ),
      ),
      row(
        3,
        (at) =>
          line(`M${180 + at * 220} 262q-16-34 0-50`, '#efe6d2', 7) +
          oval(180 + at * 220, 214, 15, 15, pen.ball('#8a5a30')),
      ),
    ];
  };

/** A thick bath mat with tufted waves. */
export const bathMat =
  (cotton: string): Drawing =>
  (pen) => [
    moved(
      'rotate(6 400 400)',
      pen.lifted(path('M120 250Q400 236 680 250Q694 400 680 560Q400 574 120 560Q106 400 120 250Z', pen.slant(cotton))),
      line(
        row(9, (at) => `M138 ${278 + at * 33}` + 'q29-26 58 0' + 't58 0'.repeat(8)),
        tone(cotton, -0.2),
        12,
        { opacity: 0.8 },
      ),
      line(
        row(9, (at) => `M138 ${272 + at * 33}` + 'q29-26 58 0' + 't58 0'.repeat(8)),
        tone(cotton, 0.5),
        5,
      ),
      stitch('M130 260Q400 246 670 260Q684 400 670 550Q400 564 130 550Q116 400 130 260Z', tone(cotton, -0.4), 3),
    ),
    moved(
      'translate(606 640) rotate(-16)',
      pen.lifted(oval(0, 0, 78, 46, pen.ball('#e8d9c4'))),
      oval(0, -6, 54, 26, '#f6ecdc'),
      path('M-30-8Q0-30 30-8Q0 8-30-8Z', '#c9b394'),
    ),
  ];
