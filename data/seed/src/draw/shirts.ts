import { tone } from './colour';
import type { Pen } from './pen';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch, type Svg } from './svg';

const fold = (pen: Pen, ...ds: string[]): Svg =>
  pen.soft(
    10,
    ...ds.map(
      (d) =>
        line(d, '#1c1418', 14, { opacity: 0.2 }) +
        line(d, '#fff', 8, { opacity: 0.16, transform: 'translate(-15 -3)' }),
    ),
  );

const POLO_SLEEVE = 'M250 190Q204 206 180 250L112 384Q154 424 210 432L266 330Z';
const POLO_BODY = 'M318 168Q400 240 482 168L554 192Q572 250 562 346L570 664Q400 684 230 664L238 346Q228 250 246 192Z';

/** A polo shirt: a knitted collar, a short placket and tipped sleeves. */
export const polo =
  (colour: string, tip: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(POLO_SLEEVE, pen.slant(colour), fold(pen, 'M246 260L178 410')),
        path('M112 382Q154 424 210 432L204 448Q142 440 102 400Z', pen.slant(tone(colour, -0.12))),
        line('M108 392Q152 430 206 440', tip, 4),
      ),
      pen.shape(
        POLO_BODY,
        pen.slant(colour),
        path(POLO_BODY, pen.pattern(8, 8, 45, rect(0, 0, 4, 4, 0, tone(colour, -0.25), { opacity: 0.35 }))),
        fold(pen, 'M240 340Q304 440 276 620', 'M556 350Q510 460 526 630'),
      ),
      line('M232 620v44M568 620v44', tone(colour, -0.4), 3),
    ),
    path('M330 158Q400 138 470 158L400 232Z', tone(colour, -0.5)),
    path('M376 214H424V350H376Z', pen.slant(tone(colour, 0.08)), { stroke: tone(colour, -0.2), 'stroke-width': 2 }),
    row(3, (at) => oval(400, 254 + at * 38, 7, 7, pen.ball('#f6f1e6'))),
    pen.both(
      path('M330 154Q308 176 304 204L350 276L402 220Q352 200 330 154Z', pen.slant(tone(colour, 0.1))),
      line('M306 200L350 268L398 218', tip, 4),
    ),
  ];

const leafAt = (x: number, y: number, turn: number, colour: string): Svg =>
  moved(
    `translate(${x} ${y})rotate(${turn})`,
    path('M0 0Q-22-26-4-62Q20-40 0 0Z', colour),
    path('M0-4Q26-10 44-40Q10-40 0-4Z', colour, { opacity: 0.75 }),
  );

/** A short-sleeved shirt with an open collar and a print of leaves. */
export const campShirt =
  (cloth: string, print: string, second: string): Drawing =>
  (pen) => {
    const sleeve = 'M246 186Q196 202 170 250L88 384Q146 438 208 446L264 330Z';
    const body = 'M310 170L400 300L490 170L560 194Q580 260 568 346L582 656Q400 672 218 656L232 346Q220 260 240 194Z';
    const leaves = (x: number, y: number, count: number) =>
      row(count, (at) =>
        leafAt(
          x + ((at * 97) % 330),
          y + Math.floor(at / 3.4) * 78 + (at % 2) * 30,
          (at * 83) % 360,
          at % 3 ? print : second,
        ),
      );
    return [
      pen.lifted(
        pen.both(pen.shape(sleeve, pen.slant(cloth), leaves(110, 290, 4), fold(pen, 'M244 260L160 420'))),
        pen.shape(
          body,
          pen.slant(cloth),
          leaves(240, 250, 17),
          fold(pen, 'M240 350Q300 440 268 640', 'M560 350Q510 470 534 640'),
        ),
      ),
      path('M318 168Q400 150 482 168L400 296Z', tone(cloth, -0.35)),
      line('M400 300V662', tone(cloth, -0.25), 3),
      row(4, (at) => oval(410, 340 + at * 82, 7, 7, pen.ball('#c9a878'))),
      pen.both(
        path('M322 156Q300 170 290 192L304 262L362 262L400 306Q346 232 322 156Z', pen.slant(tone(cloth, 0.15)), {
          stroke: tone(cloth, -0.25),
          'stroke-width': 2,
        }),
      ),
      stitch('M222 640Q400 656 578 640', tone(cloth, -0.25), 2),
    ];
  };

/** A trucker jacket in denim. */
export const denimJacket =
  (denim: string): Drawing =>
  (pen) => {
    const thread = '#d9924a';
    const sleeve = 'M248 190Q200 204 176 270L100 588L186 612L264 360Z';
    const body = 'M312 172L400 214L488 172L556 194Q578 250 566 350V600H234V350Q222 250 244 194Z';
    const worn = pen.soft(
      26,
      oval(320, 470, 46, 110, '#fff', { opacity: 0.22 }),
      oval(490, 470, 46, 110, '#fff', { opacity: 0.18 }),
    );
    return [
      pen.lifted(
        pen.both(
          pen.shape(sleeve, pen.slant(denim), pen.soft(16, line('M206 320L150 560', '#fff', 30, { opacity: 0.2 }))),
          stitch('M234 226L142 596', thread, 2.5),
          path('M100 584L88 640L178 664L190 610Z', pen.slant(tone(denim, -0.14))),
          stitch('M102 596L184 620', thread, 2),
          oval(170, 642, 7, 7, pen.ball('#b9794a')),
        ),
        pen.shape(body, pen.slant(denim), worn),
        path('M232 596H568L564 656H236Z', pen.slant(tone(denim, -0.14))),
      ),
      path('M320 170Q400 148 480 170L400 212Z', tone(denim, -0.55)),
      pen.both(
        path('M324 156Q302 172 296 196L338 262L400 214Q350 196 324 156Z', pen.slant(tone(denim, 0.1))),
        stitch('M304 200L340 250L392 212', thread, 2),
        line('M240 312H386', tone(denim, -0.4), 3),
        stitch('M240 320H386', thread, 2),
        path('M278 316H362V350L320 374L278 350Z', pen.slant(tone(denim, 0.08)), {
          stroke: tone(denim, -0.35),
          'stroke-width': 2,
        }),
        stitch('M284 322V346L320 366L356 346V322', thread, 2),
        oval(320, 352, 7, 7, pen.ball('#b9794a')),
        stitch('M276 376L316 590M364 376L348 590', thread, 2.5),
      ),
      rect(386, 214, 28, 384, 0, pen.slant(tone(denim, 0.05))),
      stitch('M390 220V594M410 220V594', thread, 2),
      row(5, (at) => oval(400, 246 + at * 78, 9, 9, pen.ball('#b9794a'))),
      oval(400, 626, 9, 9, pen.ball('#b9794a')),
      stitch('M240 606H560M240 646H560', thread, 2),
    ];
  };

/** A long parka with a furry hood, a waist cord and four pockets. */
export const parka =
  (cloth: string, fur: string): Drawing =>
  (pen) => {
    const body = 'M300 214L240 232Q212 300 228 420L206 690Q400 716 594 690L572 420Q588 300 560 232L500 214Z';
    const tuft = row(26, (at) => {
      const turn = Math.PI * (0.86 + at * 0.0515);
      const [x, y] = [400 + Math.cos(turn) * 120, 208 + Math.sin(turn) * 112];
      return `M${x.toFixed(0)} ${y.toFixed(0)}l${(Math.cos(turn) * 34 + (at % 3) * 4 - 4).toFixed(0)} ${(Math.sin(turn) * 34).toFixed(0)}`;
    });
    return [
      pen.lifted(
        pen.both(
          pen.shape(
            'M246 236Q190 256 168 330L104 640L184 664L262 400Z',
            pen.slant(cloth),
            fold(pen, 'M236 330L160 620'),
          ),
          path('M110 612L104 650L186 672L192 636Z', pen.slant(tone(cloth, -0.2))),
        ),
        pen.shape(body, pen.slant(cloth), fold(pen, 'M236 400Q280 460 240 660', 'M566 400Q520 480 560 660')),
      ),
      line(tuft, tone(fur, -0.15), 22),
      line(tuft, tone(fur, 0.3), 9),
      path('M292 236Q280 110 400 104Q520 110 508 236Q460 290 400 300Q340 290 292 236Z', pen.down(tone(cloth, -0.3))),
      path('M322 220Q322 142 400 138Q478 142 478 220Q440 268 400 278Q360 268 322 220Z', '#c88a4a'),
      path('M322 220Q400 300 478 220Q440 268 400 278Q360 268 322 220Z', '#7d4f24', { opacity: 0.6 }),
      path('M376 286H428V704H376Z', pen.slant(tone(cloth, 0.07)), { stroke: tone(cloth, -0.3), 'stroke-width': 2 }),
      row(5, (at) => oval(402, 320 + at * 86, 9, 9, pen.ball('#c9a15c'))),
      line('M222 448Q400 470 578 448', tone(cloth, -0.4), 4),
      pen.both(
        path('M254 320H352V366H254Z', pen.slant(tone(cloth, 0.06)), { stroke: tone(cloth, -0.3), 'stroke-width': 2 }),
        path('M240 510H358V640Q300 650 234 640Z', pen.slant(tone(cloth, 0.04)), {
          stroke: tone(cloth, -0.3),
          'stroke-width': 2,
        }),
        path('M236 506H362V548L300 562L236 548Z', pen.slant(tone(cloth, 0.12)), {
          stroke: tone(cloth, -0.3),
          'stroke-width': 2,
        }),
        oval(300, 540, 7, 7, pen.ball('#c9a15c')),
        line('M380 462Q370 500 376 528', '#e6dcc8', 5),
      ),
    ];
  };
