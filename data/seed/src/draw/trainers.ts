import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, row, stitch } from './svg';

/** Low leather trainers on a cup sole, seen from the side. */
export const courtTrainers =
  (leather: string, accent: string): Drawing =>
  (pen) => {
    const upper =
      'M148 596Q136 500 150 420Q158 396 182 398Q214 440 270 436Q316 426 352 372Q378 372 396 398Q450 462 546 492Q640 512 656 596Z';
    return [
      pen.ground(400, 652, 300),
      pen.pair(
        52,
        -58,
        pen.shape(
          upper,
          pen.slant(leather),
          pen.soft(10, line('M330 420Q380 520 560 540', '#1c1418', 16, { opacity: 0.14 })),
        ),
        path('M150 420Q158 396 182 398Q206 428 240 436L244 480Q196 484 146 520Q144 460 150 420Z', accent),
        path('M520 484Q500 540 520 598H656Q644 520 560 496Z', tone(leather, -0.06)),
        stitch('M514 488Q494 540 512 596M276 446Q260 520 290 596', tone(leather, -0.35)),
        line(
          row(12, (at) => `M${544 + (at % 4) * 18} ${530 + Math.floor(at / 4) * 18}h.1`),
          tone(leather, -0.35),
          6,
        ),
        path('M312 408Q326 372 344 350Q372 352 392 394Q440 452 500 478L470 520Q380 490 312 408Z', tone(leather, 0.2)),
        line(
          row(5, (at) => `M${338 + at * 28} ${424 + at * 17}L${372 + at * 27} ${392 + at * 20}`),
          tone(leather, -0.3),
          14,
        ) +
          line(
            row(5, (at) => `M${338 + at * 28} ${422 + at * 17}L${372 + at * 27} ${390 + at * 20}`),
            '#fdfbf6',
            11,
          ),
        path('M182 398Q240 384 300 392L350 374Q316 430 270 438Q214 440 182 398Z', tone(accent, -0.45)),
        path('M140 584Q400 606 660 582Q674 612 656 642Q400 654 152 644Q132 614 140 584Z', pen.down('#f3ecdf')),
        line('M144 600Q400 620 664 598', '#b9ae9b', 3),
        stitch('M146 614Q400 632 664 610', '#cfc5b3', 2),
        line(
          row(16, (at) => `M${170 + at * 30} 634v8`),
          '#cfc5b3',
          4,
        ),
      ),
    ];
  };

/** Running shoes with a knitted upper on a thick rockered foam. */
export const runningShoes =
  (knit: string, foam: string, accent: string): Drawing =>
  (pen) => {
    const upper =
      'M140 540Q134 470 112 410Q150 396 190 436Q236 472 300 420Q340 380 372 396Q430 470 530 502Q640 520 676 576L660 600H160Z';
    return [
      pen.ground(400, 654, 300),
      pen.pair(
        44,
        -64,
        pen.shape(
          upper,
          pen.slant(knit),
          line(
            row(20, (at) => `M${120 + at * 30} 380q40 100 0 240`),
            tone(knit, 0.3),
            2.5,
            { 'stroke-dasharray': '5 7' },
          ),
          path('M236 610L330 440L392 412L330 610ZM356 610L420 456L470 482L440 610Z', accent, { opacity: 0.85 }),
          path('M580 620Q560 550 600 508L700 560V620Z', tone(knit, -0.3)),
        ),
        path('M112 410Q150 396 190 436Q186 520 230 560L150 580Q140 480 112 410Z', tone(knit, -0.35)),
        path('M190 436Q236 472 300 420L326 398Q300 372 282 390Q240 430 190 436Z', tone(knit, -0.6)),
        path('M300 420Q340 376 366 392L404 440Q360 440 330 462Z', tone(knit, 0.25)),
        row(5, (at) => line(`M${330 + at * 30} ${458 + at * 14}L${368 + at * 30} ${414 + at * 19}`, '#f7f4ee', 8)),
        line('M112 410L98 392', accent, 12),
        pen.shape(
          'M118 556Q200 586 300 566Q480 548 692 566Q706 588 676 614Q600 650 420 650Q220 662 140 640Q96 610 118 556Z',
          pen.down(foam),
          line('M110 604Q240 628 400 606Q560 590 700 588', accent, 9),
          pen.soft(6, line('M130 566Q260 596 400 570Q560 556 690 574', '#fff', 10, { opacity: 0.6 })),
        ),
        path('M150 642Q220 662 420 650Q560 650 640 630L632 646Q560 664 420 664Q240 674 170 658Z', '#2b2a2e'),
        line('M196 600q30 14 60 0M280 596q26 10 52-4', tone(foam, -0.3), 5),
      ),
    ];
  };

/** Canvas high-tops with a rubber toecap and an ankle patch. */
export const highTops =
  (canvas: string): Drawing =>
  (pen) => {
    const upper = 'M196 610Q176 420 206 226Q270 206 348 232Q352 330 392 410Q450 486 560 506Q640 530 650 610Z';
    return [
      pen.ground(420, 656, 270),
      pen.pair(
        48,
        -52,
        pen.shape(
          upper,
          pen.slant(canvas),
          line(
            row(26, (at) => `M180 ${220 + at * 16}H660`),
            '#fff',
            1.5,
            { opacity: 0.12 },
          ),
          pen.soft(8, line('M230 520Q330 480 380 420', '#1c1418', 16, { opacity: 0.3 })),
          path('M184 470Q220 480 230 620H170Z', tone(canvas, -0.2)),
        ),
        path('M206 226Q270 206 348 232L346 250Q270 226 204 246Z', tone(canvas, -0.45)),
        path(
          'M330 226L352 232Q360 330 400 400Q440 462 520 494L492 520Q390 480 350 400Q326 320 322 240Z',
          tone(canvas, 0.12),
        ),
        line(
          row(5, (at) => `M${330 + at * 4} ${256 + at * 34}l34 -14`) +
            row(4, (at) => `M${354 + at * 32} ${426 + at * 24}l38 -14`),
          '#fdfaf2',
          9,
        ),
        line(
          row(5, (at) => `M${330 + at * 4} ${256 + at * 34}h.1`) +
            row(4, (at) => `M${354 + at * 32} ${426 + at * 24}h.1`),
          '#8b867c',
          13,
        ),
        line(
          row(5, (at) => `M${330 + at * 4} ${256 + at * 34}h.1`) +
            row(4, (at) => `M${354 + at * 32} ${426 + at * 24}h.1`),
          '#e6e1d6',
          7,
        ),
        oval(260, 340, 44, 44, '#f6f1e6', { stroke: tone(canvas, -0.3), 'stroke-width': 4 }),
        path('M232 356q14-34 28-10q14-40 30 10Z', '#c0503c'),
        oval(278, 322, 7, 7, '#e0a63c'),
        stitch('M318 250Q322 330 348 404Q392 486 490 526', '#f0e6d2'),
        path('M560 506Q640 526 652 600Q600 620 548 606Q536 550 560 506Z', pen.ball('#f6f1e6')),
        path('M184 590Q400 606 660 588Q672 618 658 646Q420 658 194 648Q178 620 184 590Z', pen.down('#f6f1e6')),
        line('M188 612Q420 628 664 610', '#c0503c', 5),
        path('M184 586l36 2v62l-28-2Z', '#e7dfcd'),
        line(
          row(7, (at) => `M${560 + at * 13} 620v22`),
          '#d8cfba',
          5,
        ),
      ),
    ];
  };
