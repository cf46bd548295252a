import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A bottle vase with dried stems. */
export const stemVase =
  (glaze: string): Drawing =>
  (pen) => {
    const grass = (dx: number, top: number, colour: string) => {
      const x = 400 + dx;
      return (
        line(`M400 330Q${400 + dx * 0.3} ${top + 160} ${x} ${top + 60}`, tone(colour, -0.3), 4) +
        path(
          `M${x} ${top + 74}Q${x - 24} ${top + 20} ${x + dx * 0.2} ${top - 40}Q${x + 26} ${top + 24} ${x} ${top + 74}Z`,
          colour,
        ) +
        line(
          row(6, (at) => `M${x + dx * 0.05} ${top + 60 - at * 16}l${at % 2 ? 22 : -22} -16`),
          tone(colour, 0.3),
          3,
        )
      );
    };
    return [
      pen.ground(400, 656, 150),
      grass(-120, 130, '#c9a873'),
      grass(-48, 80, '#d8bd8d'),
      grass(40, 100, '#b98d5a'),
      grass(118, 150, '#d3b17c'),
      pen.shape(
        'M372 320Q366 300 360 292H440Q434 300 428 320Q426 380 500 440Q566 500 550 580Q536 650 470 656H330Q264 650 250 580Q234 500 300 440Q374 380 372 320Z',
        pen.across(glaze),
        path('M220 520Q330 490 420 530T590 510V680H220Z', tone(glaze, -0.35), { opacity: 0.5 }),
        line(
          row(30, (at) => `M${252 + ((at * 83) % 300)} ${420 + ((at * 59) % 220)}h.1`),
          '#fff',
          5,
          { opacity: 0.45 },
        ),
        pen.soft(10, line('M330 450Q274 500 286 580', '#fff', 24, { opacity: 0.55 })),
      ),
      oval(400, 292, 40, 9, tone(glaze, -0.5)),
      line('M360 292Q400 306 440 292', tone(glaze, 0.4), 4),
    ];
  };

/** A terracotta planter with a split-leaf plant. */
export const planter =
  (clay: string): Drawing =>
  (pen) => {
    const leaf = (x: number, y: number, size: number, turn: number, green: string) =>
      moved(
        `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
        path(
          'M0 0Q-70-20-76-90Q-60-84-50-74Q-70-110-62-136Q-44-126-34-112Q-46-150-30-176Q-10-190 0-196Q10-190 30-176Q46-150 34-112Q44-126 62-136Q70-110 50-74Q60-84 76-90Q70-20 0 0Z',
          pen.slant(green),
        ),
        line('M0 0V-180M0-40L-44-70M0-40L44-70M0-90L-36-124M0-90L36-124', tone(green, 0.35), 3),
      );
    return [
      pen.ground(400, 664, 170),
      line(
        'M400 470Q390 360 300 300M400 470Q410 340 500 270M400 470Q380 400 240 420M400 470Q430 400 560 420M400 470V250',
        '#47683f',
        8,
      ),
      leaf(310, 320, 1.05, -48, '#3f6c45'),
      leaf(500, 300, 1.1, 44, '#3f6c45'),
      leaf(404, 300, 1.2, -2, '#4f8050'),
      leaf(250, 440, 0.85, -84, '#3f6c45'),
      leaf(552, 440, 0.9, 82, '#4f8050'),
      leaf(356, 440, 0.75, -26, '#699a5c'),
      leaf(456, 440, 0.72, 30, '#699a5c'),
      pen.shape(
        'M266 486H534L506 640Q502 660 480 660H320Q298 660 294 640Z',
        pen.across(clay),
        pen.soft(
          12,
          line('M312 500L334 640', '#fff', 20, { opacity: 0.35 }),
          rect(270, 480, 260, 22, 0, '#1c1418', { opacity: 0.4 }),
        ),
        line('M300 590Q400 612 500 590', tone(clay, 0.35), 3, { opacity: 0.6 }),
      ),
      rect(252, 450, 296, 46, 8, pen.across(tone(clay, 0.06))),
      line('M262 456H538', tone(clay, 0.5), 4, { opacity: 0.7 }),
    ];
  };

/** A lit candle in a labelled glass, its lid beside it. */
export const candle =
  (wax: string, label: string): Drawing =>
  (pen) => [
    oval(400, 220, 250, 250, pen.radial(0.5, 0.5, 0.5, [0, '#ffe6a8', 0.9], [1, '#ffe0a0', 0])),
    pen.ground(400, 656, 190),
    pen.shape(
      'M252 320H548V620Q548 654 514 654H286Q252 654 252 620Z',
      pen.across(tone(wax, -0.06)),
      rect(252, 320, 296, 60, 0, '#fff', { opacity: 0.5 }),
      pen.soft(20, oval(400, 390, 110, 60, '#ffd98a', { opacity: 0.9 })),
    ),
    oval(400, 384, 146, 24, tone(wax, 0.3)),
    oval(400, 386, 70, 12, '#fff0c0'),
    rect(
      252,
      320,
      296,
      334,
      30,
      pen.linear(
        'across',
        [0, '#fff', 0.8],
        [0.1, '#fff', 0.1],
        [0.18, '#fff', 0.55],
        [0.26, '#fff', 0.05],
        [0.92, '#fff', 0.1],
        [1, '#fff', 0.55],
      ),
    ),
    oval(400, 322, 148, 22, '#fff', { opacity: 0.3, stroke: '#fff', 'stroke-width': 5 }),
    line('M400 386Q404 350 398 326', '#3a2e26', 6),
    path(
      'M398 334Q356 296 398 216Q444 290 398 334Z',
      pen.linear('down', [0, '#ffd35c'], [0.6, '#ff9b2f'], [1, '#ffe9b0']),
    ),
    path('M398 330Q378 306 398 268Q418 304 398 330Z', '#fff6d8'),
    rect(306, 462, 188, 140, 4, label),
    rect(316, 472, 168, 120, 2, 'none', { stroke: '#8a7048', 'stroke-width': 2 }),
    path('M400 572Q352 540 360 494Q400 506 400 572Q400 506 440 494Q448 540 400 572Z', '#6d8460'),
    line('M400 580V508', '#46593d', 3),
    pen.ground(640, 664, 84),
    rect(564, 630, 152, 34, 8, pen.metal('#b99a66')),
    oval(640, 630, 76, 12, '#e6cf9f'),
  ];
