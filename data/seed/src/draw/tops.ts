import { tone } from './colour';
import type { Pen } from './pen';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, stitch, type Svg } from './svg';

const INK = '#1c1418';

/** Soft folds: shade along the given paths, light beside it. */
const folds = (pen: Pen, ...paths: string[]): Svg =>
  pen.soft(
    9,
    ...paths.map(
      (d) => line(d, INK, 12, { opacity: 0.22 }) + moved('translate(-16 -4)', line(d, '#fff', 9, { opacity: 0.16 })),
    ),
  );

const TEE_SLEEVE = 'M252 186Q212 198 190 222L94 356Q140 396 196 412L262 320Z';
const TEE_BODY = 'M322 158Q400 226 478 158L556 188Q566 240 556 330L562 660Q400 680 238 660L244 330Q234 240 244 188Z';

/** A plain tee with a ribbed neck. */
export const tee =
  (colour: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(TEE_SLEEVE, pen.slant(colour), folds(pen, 'M250 240L176 380')),
        stitch('M108 352Q148 384 198 396', tone(colour, 0.25)),
      ),
      pen.shape(
        TEE_BODY,
        pen.slant(colour),
        folds(pen, 'M240 330Q300 420 280 600', 'M560 330Q520 440 530 620', 'M420 300Q400 460 430 560'),
      ),
    ),
    path('M322 158Q400 138 478 158Q400 222 322 158Z', tone(colour, -0.5)),
    rect(388, 160, 24, 15, 2, '#f4efe6'),
    path('M310 152Q316 148 328 152Q400 208 472 152Q484 148 490 152Q400 248 310 152Z', pen.slant(tone(colour, 0.1))),
    stitch('M304 164Q400 254 496 164', tone(colour, -0.35), 2),
    stitch('M240 644Q400 664 560 644', tone(colour, 0.25)),
    pen.lifted(path('M462 300h58v52q-29 20-58 0Z', tone(colour, 0.07))),
    stitch('M466 310h50', tone(colour, 0.35), 2),
  ];

const LONG_SLEEVE = 'M250 190Q206 204 184 262L112 622Q142 640 182 636L262 330Z';

/** A striped long-sleeve with a boat neck. */
export const breton =
  (cloth: string, stripe: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(
          LONG_SLEEVE,
          pen.slant(cloth),
          line(
            row(10, (at) => `M${160 - at * 9} ${272 + at * 38}l130 26`),
            stripe,
            14,
          ),
          folds(pen, 'M240 300L170 600'),
        ),
        path('M115 606L112 624Q142 642 182 637L185 620Q145 624 115 606Z', stripe),
      ),
      pen.shape(
        'M292 172Q400 206 508 172L556 192Q572 250 566 340L570 652Q400 670 230 652L234 340Q228 250 244 192Z',
        pen.slant(cloth),
        line(
          row(10, (at) => `M220 ${268 + at * 38}Q400 ${286 + at * 38} 580 ${268 + at * 38}`),
          stripe,
          14,
        ),
        folds(pen, 'M244 320Q300 430 270 640', 'M556 320Q520 450 540 640'),
      ),
    ),
    path('M292 172Q400 160 508 172Q400 212 292 172Z', tone(cloth, -0.35)),
    line('M292 172Q400 208 508 172', tone(cloth, -0.08), 9),
    path('M530 628l22-2v24l-22 2Z', '#b5483a'),
  ];

/** A button-down shirt with a chest pocket. */
export const shirt =
  (colour: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(LONG_SLEEVE, pen.slant(colour), folds(pen, 'M246 280L160 560')),
        pen.shape('M122 572L108 640Q142 660 184 654L196 590Z', pen.slant(tone(colour, 0.1))),
        stitch('M124 588Q156 602 192 602', tone(colour, -0.35), 2),
        oval(168, 628, 7, 7, '#fff'),
      ),
      pen.shape(
        'M320 170L400 210L480 170L560 194Q574 250 566 340L570 620Q540 676 400 660Q260 676 230 620L234 340Q226 250 240 194Z',
        pen.slant(colour),
        folds(pen, 'M246 330Q310 430 280 620', 'M556 340Q500 450 520 630'),
      ),
    ),
    rect(380, 200, 40, 461, 0, tone(colour, 0.1)),
    stitch('M386 214V658M414 214V658', tone(colour, -0.3), 2),
    row(
      6,
      (at) =>
        oval(400, 258 + at * 70, 8, 8, pen.ball('#f7f3ea')) +
        line(`M398 ${256 + at * 70}l4 4m0-4l-4 4`, '#8d8576', 1.5),
    ),
    path('M322 168Q400 138 478 168L400 214Z', tone(colour, -0.4)),
    pen.both(
      path('M328 156Q318 166 312 178L344 262L400 210Q352 196 328 156Z', pen.slant(tone(colour, 0.12)), {
        stroke: tone(colour, -0.25),
        'stroke-width': 2,
      }),
      oval(342, 242, 5, 5, '#fff'),
    ),
    path('M450 308h84v78l-42 22l-42-22Z', tone(colour, 0.06), { stroke: tone(colour, -0.25), 'stroke-width': 2 }),
    stitch('M452 322h80', tone(colour, -0.3), 2),
  ];

/** A hooded sweatshirt with a pouch pocket. */
export const hoodie =
  (colour: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.both(
        pen.shape(
          'M252 236Q196 250 172 312L104 604L180 626L262 380Z',
          pen.slant(colour),
          folds(pen, 'M240 330L158 580'),
        ),
        path('M106 592L98 652Q138 668 174 664L184 614Q140 612 106 592Z', pen.slant(tone(colour, -0.12))),
        line(
          row(6, (at) => `M${116 + at * 11} ${610 + at * 4}l-5 42`),
          tone(colour, -0.3),
          2,
        ),
      ),
      pen.shape(
        'M300 222Q400 280 500 222L556 240Q574 300 566 380L570 640H230L234 380Q226 300 244 240Z',
        pen.slant(colour),
        folds(pen, 'M240 380Q300 440 286 620', 'M560 380Q520 450 524 620'),
      ),
      path('M232 626H568L562 676Q400 686 238 676Z', pen.slant(tone(colour, -0.12))),
    ),
    line(
      row(26, (at) => `M${246 + at * 12} 632v40`),
      tone(colour, -0.3),
      2,
    ),
    pen.lifted(
      pen.shape(
        'M286 236Q268 128 400 118Q532 128 514 236Q470 300 400 318Q330 300 286 236Z',
        pen.slant(tone(colour, 0.05)),
        folds(pen, 'M300 160Q330 240 390 300'),
      ),
    ),
    path('M318 226Q312 156 400 150Q488 156 482 226Q450 268 400 284Q350 268 318 226Z', pen.down(tone(colour, -0.5))),
    path('M352 196Q400 180 448 196Q440 236 400 262Q360 236 352 196Z', tone(colour, -0.7), { opacity: 0.5 }),
    stitch('M304 230Q298 142 400 136Q502 142 496 230', tone(colour, 0.3), 2),
    pen.both(
      oval(362, 292, 7, 7, '#d8d2c4'),
      line('M362 294Q352 350 358 404', '#efe9dc', 7),
      rect(354, 400, 9, 22, 3, '#c9c2b2'),
    ),
    path('M300 470H500L536 566V612H264V566Z', tone(colour, 0.06), { stroke: tone(colour, -0.25), 'stroke-width': 3 }),
    stitch('M310 480H490M308 484L276 566M492 484L524 566', tone(colour, -0.35), 2),
  ];
