import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, row, stitch } from './svg';

/** Chelsea boots with elastic sides. */
export const chelseaBoots =
  (leather: string): Drawing =>
  (pen) => {
    const upper = 'M212 606Q196 400 204 190Q280 170 372 192Q366 330 392 410Q440 470 548 500Q648 524 656 606Z';
    return [
      pen.ground(420, 660, 270),
      pen.pair(
        52,
        -50,
        path('M196 200Q184 160 206 132Q224 152 220 200Z', tone(leather, -0.3)),
        pen.shape(
          upper,
          pen.slant(leather),
          pen.soft(
            12,
            line('M240 220V560', '#fff', 26, { opacity: 0.2 }),
            line('M380 430Q470 540 640 570', '#1c1418', 26, { opacity: 0.3 }),
            line('M500 500Q590 520 630 570', '#fff', 14, { opacity: 0.4 }),
          ),
        ),
        path('M256 184Q310 178 352 188Q340 330 312 440Q270 330 256 184Z', tone(leather, -0.55)),
        line(
          row(8, (at) => `M${266 + at * 11} 190Q${272 + at * 10} 320 ${296 + at * 4} ${400 + (at % 4) * 8}`),
          tone(leather, -0.25),
          2.5,
        ),
        stitch('M250 188Q266 340 312 450Q350 340 358 192', tone(leather, 0.3), 2),
        path('M204 190Q280 170 372 192L371 204Q280 184 204 204Z', tone(leather, -0.5)),
        stitch('M312 452Q330 540 300 600', tone(leather, 0.3), 2),
        path('M206 600Q430 616 662 600L664 622Q430 634 206 624Z', '#7a5a3c'),
        path('M206 620Q300 632 344 628L340 664H206Z', pen.down('#4a3526')),
        path('M344 628Q500 636 664 618Q668 634 640 646Q500 660 366 648Z', '#4a3526'),
        stitch('M214 608Q430 622 654 608', '#d3b184', 2),
      ),
    ];
  };

/** Hiking boots with a lugged sole and hooks for the laces. */
export const hikingBoots =
  (leather: string, cuff: string, lace: string): Drawing =>
  (pen) => {
    const upper = 'M178 590Q160 420 176 236Q200 206 250 222L352 214Q382 330 420 400Q500 452 590 476Q666 500 668 590Z';
    return [
      pen.ground(420, 662, 290),
      pen.pair(
        40,
        -56,
        path('M300 226Q340 170 384 194Q396 300 440 390L380 420Z', tone(cuff, -0.15)),
        pen.shape(
          upper,
          pen.slant(leather),
          path('M160 200H300Q320 260 270 310Q210 330 160 310Z', cuff),
          path('M550 460Q520 530 560 600H690V470Z', tone(leather, -0.35)),
          path('M160 440Q240 440 276 520L270 610H150Z', tone(leather, -0.3)),
          pen.soft(9, line('M300 420Q380 500 540 520', '#1c1418', 20, { opacity: 0.25 })),
        ),
        line('M176 262Q230 280 300 250M176 292Q230 312 296 286', tone(cuff, -0.35), 4),
        stitch(
          'M548 470Q524 530 556 590M170 450Q240 450 268 522V590M310 236Q346 360 400 420Q460 470 540 486',
          '#e6cfa3',
          2.5,
        ),
        row(7, (at) =>
          line(
            `M${322 + at * 17 + (at > 3 ? (at - 3) * 10 : 0)} ${250 + at * 32 - (at > 3 ? (at - 3) * 12 : 0)}l52 -16`,
            lace,
            9,
          ),
        ),
        row(7, (at) =>
          oval(
            322 + at * 17 + (at > 3 ? (at - 3) * 10 : 0),
            252 + at * 32 - (at > 3 ? (at - 3) * 12 : 0),
            8,
            8,
            pen.ball('#c7a25a'),
          ),
        ),
        line('M374 222q40-30 56 4q-20 30-56-4q30 40 60 54', lace, 7),
        path('M166 576Q420 600 678 572Q690 600 676 620Q420 634 170 624Q156 600 166 576Z', pen.down('#3a3330')),
        line('M172 590Q420 612 680 586', '#b5823f', 5),
        row(12, (at) => path(`M${176 + at * 42} 622h30l-4 34h-24Z`, '#2a2422')),
      ),
    ];
  };
