import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, row } from './svg';

/** A round side table with a tray top, a book and a cup. */
export const sideTable =
  (wood: string, legs: string): Drawing =>
  (pen) => [
    pen.ground(400, 690, 210),
    line('M300 400L232 686M500 400L568 686', legs, 20),
    line('M400 404V692', tone(legs, -0.25), 20),
    line('M264 560Q400 600 536 560', tone(legs, -0.1), 9),
    path('M176 374V392Q176 440 400 444Q624 440 624 392V374Z', pen.across(tone(wood, -0.12))),
    oval(400, 370, 226, 58, pen.slant(wood)),
    oval(400, 366, 208, 48, tone(wood, 0.12)),
    line('M216 366q90-14 180 2t190-6M230 384q110-10 190 4t150-4', tone(wood, -0.25), 2.5, { opacity: 0.6 }),
    path('M252 344L392 326L444 352L300 376Z', pen.slant('#34506a')),
    path('M300 376L444 352V364L300 390ZM252 344L300 376V390L252 358Z', '#efe6d2'),
    path('M470 290H552Q552 346 534 360H488Q470 346 470 290Z', pen.across('#e9dcc4')),
    line('M552 304Q586 304 580 328Q572 344 546 342', '#e0d0b2', 10),
    oval(511, 290, 41, 10, '#6b4023'),
    pen.soft(6, line('M498 262q-12-26 4-46t0-34M524 264q14-26 0-44', '#fff', 9, { opacity: 0.6 })),
  ];

/** A bench of ash with tapered legs and a folded rug at one end. */
export const bench =
  (wood: string, cloth: string): Drawing =>
  (pen) => [
    pen.ground(400, 664, 320),
    path('M150 470L126 656H154L196 470ZM650 470L674 656H646L604 470Z', pen.across(tone(wood, -0.1))),
    path('M232 470L222 632H244L266 470ZM568 470L578 632H556L534 470Z', tone(wood, -0.4)),
    path('M140 486H660V508H140Z', tone(wood, -0.3)),
    path('M88 430H712Q724 432 724 448V474Q722 486 708 486H92Q78 486 76 474V448Q76 432 88 430Z', pen.down(wood)),
    path('M120 398H680L712 432H88Z', pen.down(tone(wood, 0.2))),
    line('M126 410q150-8 300 2t250-4M110 424q200-8 380 0t210-2', tone(wood, -0.25), 2.5, { opacity: 0.6 }),
    path('M452 384Q560 372 652 384V404Q560 396 452 404Z', tone(cloth, 0.15)),
    path('M446 402Q560 392 660 402L668 500Q560 512 446 500Z', pen.down(cloth)),
    line(
      row(5, (at) => `M448 ${420 + at * 17}Q560 ${410 + at * 17} 664 ${420 + at * 17}`),
      tone(cloth, 0.5),
      5,
      { opacity: 0.8 },
    ),
    line(
      row(24, (at) => `M${450 + at * 9.4} 502v18`),
      tone(cloth, 0.3),
      3,
    ),
  ];

/** An armchair with a rounded back, in bouclé. */
export const armchair =
  (cloth: string, wood: string): Drawing =>
  (pen) => {
    const curl = pen.pattern(
      16,
      16,
      20,
      line('M3 6q4-5 8 0t-3 6', tone(cloth, -0.18), 2.2, { opacity: 0.7 }),
      line('M10 3q4 2 3 6', '#fff', 2, { opacity: 0.5 }),
    );
    const back = 'M190 470Q150 170 400 158Q650 170 610 470Z';
    const arm = 'M142 400Q136 350 186 348Q240 352 244 410V610H176Q146 600 142 400Z';
    return [
      pen.ground(400, 672, 280),
      path('M210 590L186 672H214L250 590ZM590 590L614 672H586L550 590Z', pen.across(wood)),
      pen.shape(
        back,
        pen.slant(cloth),
        path(back, curl),
        pen.soft(20, line('M250 300Q330 230 470 230', '#fff', 36, { opacity: 0.35 })),
      ),
      pen.soft(14, path('M230 440H570V480H230Z', '#1c1418', { opacity: 0.3 })),
      pen.shape(
        'M220 452Q400 420 580 452Q596 490 580 520H220Q204 490 220 452Z',
        pen.down(tone(cloth, 0.08)),
        path('M200 420H600V530H200Z', curl),
      ),
      pen.shape('M196 516H604V596Q400 624 196 596Z', pen.down(cloth), path('M190 510H610V620H190Z', curl)),
      pen.both(
        pen.shape(
          arm,
          pen.across(cloth),
          path('M130 340H250V620H130Z', curl),
          pen.soft(12, line('M176 380V580', '#fff', 16, { opacity: 0.4 })),
        ),
      ),
      moved(
        'rotate(-8 420 380)',
        pen.lifted(
          path('M350 300Q424 290 498 300Q508 374 498 446Q424 456 350 446Q340 374 350 300Z', pen.slant('#c4694a')),
        ),
        line('M380 330H470M380 374H470M380 418H470', '#f0d9b8', 7),
      ),
    ];
  };

/** A writing desk with two drawers, a lamp's cord and papers. */
export const desk =
  (wood: string, front: string): Drawing =>
  (pen) => [
    pen.ground(400, 690, 320),
    path('M120 420L98 690H124L166 420ZM680 420L702 690H676L634 420Z', pen.across(wood)),
    path('M196 440L188 660H208L226 440ZM604 440L612 660H592L574 440Z', tone(wood, -0.4)),
    path('M110 400H690V486H110Z', pen.down(tone(wood, -0.06))),
    path('M134 412H390V474H134ZM410 412H666V474H410Z', pen.down(front), {
      stroke: tone(wood, -0.4),
      'stroke-width': 3,
    }),
    row(2, (at) => oval(262 + at * 276, 443, 11, 11, pen.ball('#c79a4b'))),
    path('M86 372H714V402H86Z', pen.down(wood)),
    path('M116 346H684L714 374H86Z', pen.down(tone(wood, 0.22))),
    line('M130 358q200-6 380 2t190-4', tone(wood, -0.2), 2.5, { opacity: 0.6 }),
    path('M250 340L380 336L400 362H256Z', '#fbf6ea'),
    line('M270 346h84M272 353h90', '#9a9184', 2.5),
    path('M500 262H560V356H500Z', pen.across('#4d7a6a')),
    line('M512 262l-14-70M528 262V176M544 262l20-64', '#c98f4e', 7),
    path('M600 300h16v56h-16ZM620 288h18v68h-18ZM642 304h14v52h-14Z', '#a8503c'),
    path('M150 356V300Q150 262 182 258L230 286', 'none', { stroke: '#33383c', 'stroke-width': 9 }),
    path('M206 258L262 286L230 318Q196 300 206 258Z', pen.slant('#33383c')),
    oval(152, 356, 36, 8, '#33383c'),
  ];
