import { tone } from './colour';
import type { Pen } from './pen';
import type { Drawing } from './picture';
import { line, oval, path, rect, row, stitch, type Svg } from './svg';

/** Rows of knitted stitches, as a fill over a garment in `colour`. */
const knit = (pen: Pen, colour: string, size = 14): string =>
  pen.pattern(
    size,
    size,
    0,
    line(`M1 ${size * 0.2}L${size / 2} ${size * 0.75}L${size - 1} ${size * 0.2}`, tone(colour, -0.3), 2, {
      opacity: 0.5,
    }),
  );

const ribs = (d: (at: number) => string, count: number, colour: string): Svg =>
  line(row(count, d), tone(colour, -0.35), 2.5, { opacity: 0.7 });

const shade = (pen: Pen, ...ds: string[]): Svg =>
  pen.soft(11, ...ds.map((d) => line(d, '#1c1418', 16, { opacity: 0.2 })));

const CREW_SLEEVE = 'M258 196Q206 204 186 252Q150 400 104 560L178 592L270 380Z';
const CREW_BODY = 'M312 172Q400 214 488 172L552 194Q586 236 566 380V620Q400 640 234 620V380Q214 236 248 194Z';

/** A fine-knit sweater with a round neck. */
export const crewSweater =
  (colour: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(
          CREW_SLEEVE,
          pen.slant(colour),
          path(CREW_SLEEVE, knit(pen, colour, 12)),
          shade(pen, 'M250 270L180 540'),
        ),
        path('M106 556L92 622Q130 648 164 642L182 590Z', pen.slant(tone(colour, -0.1))),
        ribs((at) => `M${110 + at * 11} ${566 + at * 5}l-10 66`, 7, colour),
      ),
      pen.shape(
        CREW_BODY,
        pen.slant(colour),
        path(CREW_BODY, knit(pen, colour, 12)),
        shade(pen, 'M262 300Q300 420 276 600', 'M544 320Q520 440 540 600'),
      ),
      path('M234 614H566L560 668Q400 686 240 668Z', pen.slant(tone(colour, -0.1))),
      ribs((at) => `M${248 + at * 13} 622v48`, 24, colour),
    ),
    path('M312 172Q400 148 488 172Q400 222 312 172Z', tone(colour, -0.5)),
    line('M308 170Q400 236 492 170', pen.slant(tone(colour, 0.06)), 24),
    ribs((at) => `M${326 + at * 16} ${178 + Math.round(24 * Math.sin(((at + 0.8) / 10) * 3.1))}v15`, 10, colour),
    rect(386, 176, 28, 16, 2, '#f4efe6'),
  ];

const CARDIGAN_SLEEVE = 'M250 184Q198 200 178 270L116 610Q150 640 190 630L268 330Z';
const CARDIGAN_FRONT = 'M300 166L244 188Q226 260 236 340L228 664Q310 682 396 676V420Z';
const cable = (x: number): string =>
  `M${x} 236` +
  row(8, (at) => `q${at % 2 ? -26 : 26} 26 0 52`) +
  `M${x} 236` +
  row(8, (at) => `q${at % 2 ? 26 : -26} 26 0 52`);

/** A heavy cardigan with cables, horn buttons and two pockets. */
export const cardigan =
  (colour: string): Drawing =>
  (pen) => [
    pen.lifted(
      path('M300 166Q400 150 500 166L404 430H396Z', tone(colour, -0.45)),
      line('M318 186Q400 172 482 186', tone(colour, -0.2), 18),
      pen.both(
        pen.shape(
          CARDIGAN_SLEEVE,
          pen.slant(colour),
          line('M214 250Q186 400 150 600', tone(colour, -0.28), 22, { 'stroke-dasharray': '2 16' }),
          shade(pen, 'M252 290L178 610'),
        ),
        path('M118 600L108 660Q146 686 184 676L192 626Z', pen.slant(tone(colour, -0.08))),
        ribs((at) => `M${122 + at * 10} ${614 + at * 3}l-6 54`, 7, colour),
        pen.shape(
          CARDIGAN_FRONT,
          pen.slant(colour),
          line(cable(286), tone(colour, -0.34), 9),
          line(cable(286), tone(colour, 0.16), 4),
          line('M346 380V680M250 250V680', tone(colour, -0.3), 7, { 'stroke-dasharray': '2 10' }),
          shade(pen, 'M246 330L244 640'),
        ),
        path('M254 552H338V636H254Z', pen.slant(tone(colour, 0.05)), { stroke: tone(colour, -0.3), 'stroke-width': 3 }),
        path('M254 552H338V572H254Z', pen.slant(tone(colour, -0.1))),
      ),
    ),
    line('M304 168Q330 300 398 424V674', pen.slant(tone(colour, 0.08)), 30),
    line('M496 168Q470 300 402 424V674', pen.slant(tone(colour, 0.08)), 30),
    line('M404 436V676', tone(colour, -0.45), 2.5),
    row(
      5,
      (at) =>
        oval(394, 454 + at * 50, 12, 12, pen.ball('#6b4a30')) +
        oval(391, 453 + at * 50, 2, 2, '#24160c') +
        oval(397, 455 + at * 50, 2, 2, '#24160c'),
    ),
  ];

const FLEECE_BODY = 'M306 176L246 196Q220 260 234 360L226 640Q400 668 574 640L566 360Q580 260 554 196L494 176Z';

/** A pile fleece with a short zip, a smooth yoke and a chest pocket. */
export const fleece =
  (pile: string, trim: string): Drawing =>
  (pen) => {
    const tufts = pen.pattern(
      26,
      22,
      14,
      line('M4 6q4-5 8 0t-2 8M17 14q5-4 7 2', tone(pile, -0.22), 3),
      line('M10 17q3-4 6-1', tone(pile, 0.35), 3),
    );
    const sleeve = 'M250 196Q200 214 180 284L110 616Q150 644 188 632L262 350Z';
    return [
      pen.lifted(
        pen.both(
          pen.shape(sleeve, pen.slant(pile), path(sleeve, tufts), shade(pen, 'M244 290L166 610')),
          line('M112 618Q150 646 188 632', trim, 14),
        ),
        pen.shape(
          FLEECE_BODY,
          pen.slant(pile),
          path(FLEECE_BODY, tufts),
          path('M220 160H580V318Q400 350 220 318Z', pen.slant(trim)),
          line('M226 318Q400 352 574 318', tone(trim, -0.3), 4),
          shade(pen, 'M252 380Q280 500 262 640', 'M548 380Q530 500 548 640'),
        ),
        line('M227 640Q400 668 573 640', trim, 18),
      ),
      path('M318 186Q314 116 352 104H448Q486 116 482 186Q400 224 318 186Z', pen.slant(tone(pile, 0.04))),
      path('M338 120Q400 104 462 120Q452 160 400 176Q348 160 338 120Z', tone(pile, -0.4)),
      line('M400 172V372', tone(trim, -0.5), 12),
      line('M400 176V370', '#d7d2c6', 4, { 'stroke-dasharray': '5 4' }),
      rect(392, 352, 16, 44, 5, '#d98b3e'),
      pen.lifted(path('M452 352H540V446Q496 456 452 446Z', pen.slant(tone(trim, 0.06)))),
      line('M458 372H534', tone(trim, 0.4), 3),
      rect(520, 384, 12, 20, 2, '#d98b3e'),
      stitch('M456 440Q496 450 536 440', tone(trim, 0.35), 2),
    ];
  };
