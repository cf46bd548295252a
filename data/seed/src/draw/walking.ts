import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row, stitch } from './svg';

/** Retro runners in suede and mesh with a gum sole. */
export const retroRunners =
  (mesh: string, suede: string, stripe: string): Drawing =>
  (pen) => [
    pen.ground(420, 640, 290),
    pen.pair(
      62,
      -66,
      path('M104 596Q96 560 120 540H640Q694 560 690 604Q686 622 650 624H130Q106 620 104 596Z', pen.down('#c98f4e')),
      path('M106 566Q100 540 124 526H640Q684 540 690 576Q400 600 106 566Z', '#f3ecdd'),
      pen.shape(
        'M128 532Q116 440 138 380Q170 360 214 372L256 412Q310 380 360 388Q440 440 520 468Q640 484 676 544Q680 556 660 556Q380 568 128 532Z',
        pen.slant(mesh),
        path('M0 300H800V700H0Z', pen.pattern(9, 9, 30, oval(4, 4, 2, 2, tone(mesh, -0.35)))),
        pen.soft(12, line('M150 500Q360 470 640 520', '#fff', 20, { opacity: 0.35 })),
      ),
      path('M128 532Q118 450 138 380Q166 362 200 370Q190 450 232 544Q170 540 128 532Z', pen.slant(suede)),
      path('M500 462Q640 478 676 544Q680 556 660 556L540 560Q560 510 500 462Z', pen.slant(suede)),
      path('M256 412Q310 380 360 388Q440 440 504 466L470 500Q380 480 300 470Z', pen.slant(tone(suede, 0.08))),
      line('M250 540L330 424M300 548L380 446', stripe, 20),
      line('M312 398L296 444M350 400L330 452M394 424L368 466M436 446L412 480', '#fbf7ee', 11),
      path('M212 366Q206 340 232 330L350 378Q330 396 300 396Z', pen.down(tone(mesh, 0.2))),
      line('M138 380Q170 358 214 372L256 412', tone(suede, 0.35), 8),
      stitch('M144 520Q134 450 150 394M520 480Q630 496 662 546', tone(suede, 0.4), 2.5),
      line(
        row(26, (at) => `M${122 + at * 21} 606v14`),
        '#8a5b2a',
        4,
      ),
    ),
  ];

/** Slip-ons without laces. */
export const slipOns =
  (canvas: string, check: string): Drawing =>
  (pen) => {
    const upper = 'M150 560Q132 470 160 424Q220 400 290 430Q380 390 470 430Q620 470 672 548L668 574H152Z';
    return [
      pen.ground(420, 636, 290),
      pen.pair(
        84,
        -70,
        pen.shape(
          upper,
          pen.slant(canvas),
          path(upper, pen.pattern(44, 44, 0, rect(0, 0, 22, 22, 0, check), rect(22, 22, 22, 22, 0, check))),
          pen.soft(
            14,
            line('M180 540Q400 500 640 556', '#1c1418', 26, { opacity: 0.2 }),
            line('M420 430Q560 460 640 520', '#fff', 20, { opacity: 0.4 }),
          ),
        ),
        path('M164 426Q220 402 290 430Q240 462 176 452Z', tone(canvas, -0.6)),
        path('M286 428Q320 408 350 404L372 470Q330 492 300 486Z', pen.slant(tone(canvas, -0.25))),
        line('M300 440l20 34M318 428l22 40M338 416l18 40', tone(canvas, 0.2), 3),
        line('M160 426Q220 400 290 430', tone(canvas, -0.2), 11),
        path('M140 560H684Q694 600 674 624H152Q132 600 140 560Z', pen.down('#f7f2e6')),
        line('M142 578H686', '#b5483a', 5),
        line(
          row(30, (at) => `M${160 + at * 17} 606v12`),
          '#d5ccba',
          4,
        ),
        path('M150 520h44v34h-44Z', '#b5483a'),
      ),
    ];
  };

/** Trail shoes with lugs and a toggle instead of laces. */
export const trailShoes =
  (shell: string, cage: string, lug: string): Drawing =>
  (pen) => [
    pen.ground(410, 646, 290),
    pen.pair(
      58,
      -72,
      path(
        'M110 580L700 580Q712 606 690 622' +
          row(11, (at) => `L${676 - at * 54} ${644}L${660 - at * 54} ${644}L${648 - at * 54} ${622}`) +
          'Q96 610 110 580Z',
        lug,
      ),
      path('M108 584Q96 540 120 516H660Q716 536 704 590Q400 612 108 584Z', pen.down('#f2eee4')),
      line('M116 560Q400 590 702 566', cage, 9),
      pen.shape(
        'M132 530Q110 430 140 360Q176 350 218 372L270 424Q320 396 370 404Q450 470 540 490Q660 500 688 548Q560 576 400 568Q240 566 132 530Z',
        pen.slant(shell),
        path(
          'M100 300H720V620H100Z',
          pen.pattern(16, 16, 45, line('M0 8H16M8 0V16', tone(shell, -0.3), 1.6, { opacity: 0.6 })),
        ),
        line('M150 536L210 380M230 552L300 424M320 562L372 450M410 566L446 486M500 566L520 496', cage, 13),
      ),
      path('M560 494Q668 506 690 546Q660 572 574 568Q600 530 560 494Z', lug),
      path('M132 530Q118 450 134 384L170 380Q164 470 196 548Q158 542 132 530Z', pen.slant(cage)),
      line('M282 418L324 470M316 404L356 462M352 402L394 466', '#23272b', 6),
      rect(330, 376, 30, 20, 6, '#d98b3e'),
      path('M138 362Q176 346 218 372L272 426L250 440Q190 400 142 402Z', pen.slant(tone(shell, -0.4))),
      line('M128 352Q112 330 124 312Q142 308 146 356', cage, 9),
    ),
  ];

/** Rubber boots for mud and gardens. */
export const wellies =
  (rubber: string, band: string): Drawing =>
  (pen) => {
    const leg = 'M236 150H420L426 470Q440 520 520 530Q620 546 634 606L632 622H232Z';
    return [
      pen.ground(430, 650, 250),
      pen.pair(
        92,
        -44,
        pen.shape(
          leg,
          pen.across(rubber),
          pen.soft(
            12,
            line('M284 180V560', '#fff', 26, { opacity: 0.55 }),
            line('M470 548Q570 556 610 592', '#fff', 14, { opacity: 0.6 }),
          ),
          line('M228 470Q330 500 432 470', tone(rubber, -0.35), 4),
        ),
        oval(328, 152, 92, 18, tone(rubber, -0.6)),
        line('M236 152A92 18 0 0 0 420 152', tone(rubber, 0.35), 7),
        path('M236 178Q328 206 420 178L421 206Q328 234 236 206Z', band),
        path('M226 612H640Q646 640 630 652H420L408 638H390L382 654H236Q220 640 226 612Z', pen.down(tone(band, -0.1))),
        line(
          row(14, (at) => `M${440 + at * 14} 634v16`) + row(9, (at) => `M${244 + at * 15} 634v18`),
          tone(band, -0.5),
          5,
        ),
        line('M400 228v60q0 14 12 14', tone(rubber, -0.45), 14),
        path('M390 250h30v34h-30Z', 'none', { stroke: '#c8a45a', 'stroke-width': 6 }),
        path('M300 300h58v40h-58Z', '#f4ecd9'),
        line('M310 314h38M310 326h24', rubber, 4),
      ),
    ];
  };

/** Penny loafers in polished leather, from above. */
export const loafers =
  (leather: string): Drawing =>
  (pen) => {
    const shape = 'M-6-250Q-92-250-104-90Q-112 60-84 190Q-68 262 0 264Q70 262 84 190Q110 40 104-80Q92-250-6-250Z';
    const shoe = [
      path(
        'M-6-262Q-106-258-116-90Q-124 60-94 196Q-76 274 0 276Q78 274 94 196Q122 40 116-80Q100-262-6-262Z',
        tone(leather, -0.62),
      ),
      pen.shape(
        shape,
        pen.slant(leather),
        pen.soft(
          14,
          oval(-34, -150, 26, 60, '#fff', { opacity: 0.5 }),
          line('M84-60Q92 80 60 220', '#1c1418', 26, { opacity: 0.4 }),
        ),
      ),
      path('M-62 20Q0-16 62 20Q84 120 60 200Q40 236 0 238Q-40 236-60 200Q-84 120-62 20Z', '#c9a67a'),
      path('M-50 60Q0 34 50 60Q64 130 46 196Q0 224-46 196Q-64 130-50 60Z', tone('#c9a67a', -0.16)),
      line('M-24 150h48M-16 164h32', '#7d5c38', 4),
      path('M-70 30Q-84-120 0-134Q84-120 70 30Q0-18-70 30Z', pen.slant(tone(leather, 0.06)), {
        stroke: tone(leather, -0.4),
        'stroke-width': 3,
      }),
      stitch('M-88 20Q-102-150 0-160Q102-150 88 20', tone(leather, 0.4), 3),
      path('M-86-36Q0-76 86-36L82 4Q0-36-82 4Z', pen.down(leather), { stroke: tone(leather, -0.5), 'stroke-width': 2 }),
      path('M-28-34Q0-24 28-34L18-22Q0-12-18-22Z', tone(leather, -0.7)),
    ];
    const at = (x: number, turn: number) =>
      `<g transform="translate(${x} 396) rotate(${turn}) scale(.98)">${pen.lifted(...shoe)}</g>`;
    return [at(262, -7), at(538, 7)];
  };

/** Espadrilles with a rope sole and ribbons. */
export const espadrilles =
  (canvas: string, stripe: string): Drawing =>
  (pen) => [
    pen.ground(410, 640, 280),
    pen.pair(
      60,
      -64,
      path('M132 548H668Q704 560 700 602Q690 630 640 632H160Q118 620 132 548Z', pen.down('#c9a46a')),
      line(
        row(34, (at) => `M${146 + at * 16.2} 556q10 16 0 32t0 34`),
        '#8f6b38',
        3,
        { opacity: 0.7 },
      ),
      line('M134 590H698', '#8f6b38', 3, { opacity: 0.7 }),
      pen.shape(
        'M150 560Q140 480 164 436Q200 418 260 446Q330 500 400 500Q440 440 500 448Q640 474 676 552Q640 566 400 566Z',
        pen.slant(canvas),
        row(7, (at) => line(`M${470 + at * 30} 420Q${456 + at * 32} 500 ${470 + at * 30} 580`, stripe, 12)),
        pen.soft(10, line('M170 540Q400 520 650 548', '#1c1418', 16, { opacity: 0.25 })),
      ),
      path('M164 438Q210 420 260 446Q330 502 402 500Q330 540 250 520Q190 500 164 438Z', '#d9bf8f'),
      line('M164 436Q200 416 260 446Q330 502 402 500Q440 440 500 446', tone(canvas, -0.25), 6),
      line('M170 440Q120 360 190 330Q260 330 250 400Q300 320 330 372Q320 420 254 436', stripe, 10),
      stitch('M152 556Q400 576 674 556', tone(canvas, -0.4), 3),
    ),
  ];
