import { tone } from './colour';
import type { Pen } from './pen';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, type Svg } from './svg';

const glow = (pen: Pen, cx: number, cy: number, r: number): Svg =>
  oval(cx, cy, r, r, pen.radial(0.5, 0.5, 0.5, [0, '#fff3cf', 0.95], [0.4, '#ffe3a0', 0.4], [1, '#ffdf9a', 0]));

/** A sprung desk lamp with two arms. */
export const deskLamp =
  (paint: string): Drawing =>
  (pen) => [
    glow(pen, 220, 420, 250),
    pen.ground(480, 660, 150),
    path('M340 646Q340 612 480 608Q620 612 620 646V660H340Z', pen.across(paint)),
    oval(480, 616, 120, 12, tone(paint, 0.35), { opacity: 0.6 }),
    line('M476 612L600 390', '#c9ccd0', 13),
    line('M500 612L616 398', pen.metal(), 11),
    line(
      row(9, (at) => `M${520 + at * 6} ${545 - at * 10.6}l12 7`),
      '#77797d',
      4,
    ),
    line('M604 390L366 216', pen.metal(), 13),
    line('M596 410L356 236', '#c9ccd0', 10),
    oval(604, 396, 26, 26, pen.ball(paint)),
    oval(604, 396, 9, 9, '#d8c078'),
    oval(356, 222, 22, 22, pen.ball(paint)),
    moved(
      'rotate(24 320 250)',
      rect(284, 178, 72, 60, 14, pen.across(paint)),
      pen.shape(
        'M290 230H350Q384 262 440 358H200Q256 262 290 230Z',
        pen.across(paint),
        pen.soft(9, line('M286 250L236 346', '#fff', 16, { opacity: 0.6 })),
      ),
      oval(320, 358, 120, 22, '#fff6dc'),
      oval(320, 362, 44, 16, '#fff'),
    ),
    pen.soft(
      14,
      path('M160 420L90 640Q230 690 380 620L392 470Z', pen.linear('down', [0, '#ffeab0', 0.5], [1, '#ffeab0', 0])),
    ),
    pen.soft(10, oval(230, 664, 150, 22, '#fff3cf', { opacity: 0.6 })),
    line('M370 660Q330 690 250 676T100 700', '#3a3634', 6),
  ];

/** A mushroom-shaped table lamp in one glaze. */
export const mushroomLamp =
  (glass: string): Drawing =>
  (pen) => [
    glow(pen, 400, 330, 360),
    pen.ground(400, 656, 170),
    pen.shape(
      'M344 366H456Q448 500 500 590Q528 646 470 656H330Q272 646 300 590Q352 500 344 366Z',
      pen.across(glass),
      pen.soft(9, line('M366 390Q364 520 324 620', '#fff', 18, { opacity: 0.6 })),
      rect(280, 360, 240, 60, 0, '#fff1c4', { opacity: 0.55 }),
    ),
    pen.shape(
      'M130 372Q140 140 400 134Q660 140 670 372Q640 412 400 416Q160 412 130 372Z',
      pen.radial(0.45, 0.75, 0.85, [0, '#fff2cb'], [0.45, tone(glass, 0.35)], [1, glass]),
      pen.soft(14, line('M210 320Q240 210 340 178', '#fff', 30, { opacity: 0.65 })),
    ),
    oval(400, 378, 262, 32, '#fff3cc', { opacity: 0.85 }),
    oval(400, 372, 80, 12, '#fff'),
    line('M134 378Q400 450 666 378', tone(glass, -0.25), 3, { opacity: 0.5 }),
    line('M520 650Q620 640 640 690T760 700', '#b09a78', 6),
    oval(400, 628, 12, 8, '#c8a052'),
  ];

/** A floor lamp on three wooden legs with a drum shade. */
export const tripodLamp =
  (wood: string, linen: string): Drawing =>
  (pen) => [
    glow(pen, 400, 240, 330),
    pen.ground(400, 712, 220),
    line('M402 392L430 684', tone(wood, -0.3), 16),
    line('M404 390L220 712', pen.slant(wood), 18),
    line('M396 390L584 712', pen.slant(wood), 18),
    line('M216 712l6-8M588 712l-6-8', '#2e2925', 20),
    line('M314 548L416 572L488 548', '#b79a5a', 6),
    rect(374, 356, 52, 48, 8, pen.metal('#c8a560')),
    rect(393, 320, 14, 40, 2, pen.metal('#c8a560')),
    pen.shape(
      'M262 106H538L590 330H210Z',
      pen.linear('down', [0, tone(linen, -0.05)], [0.6, '#fff0c9'], [1, tone(linen, 0.2)]),
      line(
        row(30, (at) => `M${210 + at * 13} 330L${262 + at * 9.5} 106`),
        tone(linen, -0.25),
        1.5,
        { opacity: 0.4 },
      ),
      path('M540 106L590 330H500L490 106Z', '#7a5a2c', { opacity: 0.18 }),
    ),
    line('M262 106H538M210 330H590', tone(linen, -0.2), 6),
    oval(400, 106, 138, 8, '#fff8e2'),
    line('M440 340v70', '#c8a560', 3),
    oval(440, 416, 6, 8, '#c8a560'),
  ];

/** A woven pendant that throws its light through the weave. */
export const pendant =
  (cane: string): Drawing =>
  (pen) => {
    const shade = 'M330 264H470Q640 330 660 560Q400 620 140 560Q160 330 330 264Z';
    return [
      line('M400 0V214', '#3a3431', 7),
      glow(pen, 400, 500, 330),
      path('M376 210h48v34h-48Z', pen.metal('#b9975c')),
      pen.shape(
        shade,
        pen.radial(0.5, 0.75, 0.75, [0, '#ffe9ae'], [0.6, tone(cane, 0.2)], [1, tone(cane, -0.15)]),
        line(
          row(11, (at) => `M${345 + at * 11} 264Q${170 + at * 46} 380 ${140 + at * 52} 600`),
          tone(cane, -0.35),
          9,
          { opacity: 0.75 },
        ),
        line(
          row(9, (at) => `M120 ${290 + at * 34}Q400 ${340 + at * 38} 680 ${290 + at * 34}`),
          tone(cane, 0.15),
          8,
          { opacity: 0.85 },
        ),
        line(
          row(9, (at) => `M120 ${306 + at * 34}Q400 ${356 + at * 38} 680 ${306 + at * 34}`),
          tone(cane, -0.45),
          3,
          { opacity: 0.6 },
        ),
        pen.soft(20, path('M560 280Q680 400 660 600H580Z', '#2a1c14', { opacity: 0.3 })),
      ),
      path('M318 262Q324 240 400 238Q476 240 482 262Q400 282 318 262Z', pen.across(cane)),
      path('M140 560Q400 640 660 560Q640 600 400 614Q160 600 140 560Z', tone(cane, -0.1)),
      line(
        row(26, (at) => `M${156 + at * 19.4} ${568 + Math.round(Math.sin((at / 25) * 3.14) * 30)}l8 14`),
        tone(cane, -0.45),
        4,
      ),
      oval(400, 612, 58, 14, '#fffbe8'),
    ];
  };
