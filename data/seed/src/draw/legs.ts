import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row, stitch } from './svg';

/** Trousers with pressed creases and two pleats. */
export const pleatedTrousers =
  (cloth: string): Drawing =>
  (pen) => {
    const half = 'M286 128H400V330L388 690H276L250 380Z';
    const weave = pen.pattern(10, 10, 0, line('M0 0L10 10', tone(cloth, 0.3), 1.5, { opacity: 0.35 }));
    return [
      pen.lifted(
        pen.both(
          pen.shape(
            half,
            pen.slant(cloth),
            path(half, weave),
            pen.soft(9, line('M300 250Q280 460 320 690', '#1c1418', 16, { opacity: 0.28 })),
          ),
          line('M334 186Q326 420 332 684', tone(cloth, 0.35), 3),
          line('M338 186Q330 420 336 684', tone(cloth, -0.4), 3),
          line('M362 176L358 252M382 176L380 226', tone(cloth, -0.45), 4),
          line('M262 250L304 178', tone(cloth, -0.4), 4),
          path('M274 668H388V692H276Z', pen.slant(tone(cloth, -0.08)), {
            stroke: tone(cloth, -0.3),
            'stroke-width': 2,
          }),
        ),
        path('M284 116H516V172H284Z', pen.slant(tone(cloth, 0.05))),
      ),
      row(5, (at) => rect(300 + at * 48, 110, 14, 68, 3, tone(cloth, -0.18))),
      line('M284 172H516', tone(cloth, -0.4), 3),
      line('M400 176V330', tone(cloth, -0.45), 3),
      stitch('M410 180V262Q410 296 398 312', tone(cloth, 0.25), 2),
      oval(402, 144, 9, 9, pen.ball('#4a3626')),
    ];
  };

/** Swimming shorts with waves and a white cord. */
export const swimShorts =
  (cloth: string, wave: string): Drawing =>
  (pen) => {
    const cut = 'M236 210H564L618 580Q520 612 424 594L400 420L376 594Q280 612 182 580Z';
    return [
      pen.lifted(
        pen.shape(
          cut,
          pen.slant(cloth),
          line(
            row(9, (at) => `M170 ${270 + at * 40}` + row(8, () => 'q15-22 30 0t30 0')),
            wave,
            7,
            { opacity: 0.85 },
          ),
          pen.soft(12, line('M400 330Q380 460 384 600M400 330Q420 460 416 600', '#1c1418', 18, { opacity: 0.3 })),
          pen.soft(14, line('M230 300L206 570', '#fff', 22, { opacity: 0.3 })),
        ),
        path('M234 190Q400 176 566 190V236Q400 224 234 236Z', pen.slant(tone(cloth, -0.08))),
      ),
      line(
        row(30, (at) => `M${244 + at * 11} 192q4 18 0 36`),
        tone(cloth, -0.35),
        2.5,
      ),
      line('M400 420V238', tone(cloth, -0.5), 3),
      stitch('M184 564Q280 596 378 578M422 578Q520 596 616 564', tone(cloth, 0.4), 2.5),
      line('M378 214Q340 270 360 330M422 214Q452 280 430 344', '#fbf7ee', 8),
      path('M366 214q34 26 68 0q-34-24-68 0Z', '#fbf7ee', { stroke: '#cfc7b6', 'stroke-width': 2 }),
      path('M354 322h14v22h-14ZM424 336h14v22h-14Z', '#d8cfbd'),
    ];
  };

/** A skirt to below the knee, buttoned in front, with a tie at the waist. */
export const midiSkirt =
  (linen: string): Drawing =>
  (pen) => {
    const cut = 'M300 150H500Q560 380 640 640Q520 690 400 690Q280 690 160 640Q240 380 300 150Z';
    return [
      pen.lifted(
        pen.shape(
          cut,
          pen.slant(linen),
          path(cut, pen.pattern(9, 9, 0, line('M0 4H9M4 0V9', tone(linen, -0.25), 0.8, { opacity: 0.4 }))),
          pen.soft(
            12,
            line(
              'M330 190Q280 420 240 680M360 190Q350 440 330 690M450 190Q470 440 490 690M480 190Q540 420 580 670',
              '#1c1418',
              20,
              {
                opacity: 0.22,
              },
            ),
            line('M312 190Q250 440 206 660M430 190Q446 440 452 690', '#fff', 16, { opacity: 0.3 }),
          ),
        ),
        path('M296 124H504V168H296Z', pen.slant(tone(linen, -0.06))),
      ),
      line('M386 168Q384 430 372 690M414 168Q416 430 428 690', tone(linen, -0.3), 2.5),
      row(7, (at) => oval(400, 206 + at * 68, 9, 9, pen.ball('#8a5f3c'))),
      stitch('M170 632Q400 700 630 632', tone(linen, -0.35), 2),
      path('M452 146q46-34 62 4q-20 32-62-4ZM452 146q-52-26-62 10q26 26 62-10Z', pen.slant(tone(linen, 0.1)), {
        stroke: tone(linen, -0.3),
        'stroke-width': 2,
      }),
      line('M456 152Q500 210 492 280M450 154Q440 220 462 300', tone(linen, 0.05), 13),
      line('M456 152Q500 210 492 280M450 154Q440 220 462 300', tone(linen, -0.25), 2),
    ];
  };
