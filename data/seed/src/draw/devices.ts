import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, short } from './svg';

/** A compact mechanical keyboard with a knob. */
export const keyboard =
  (shell: string, caps: string, accent: string): Drawing =>
  (pen) => {
    const rows = [
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
      [1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5],
      [1.8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.2],
      [2.3, 1, 1, 1, 1, 1, 1, 1, 1, 2.7],
      [1.3, 1.3, 5.4, 1.3, 1.3, 1.2, 1.2],
    ];
    const outlines: Record<string, string> = {};
    const place = (colour: string, x: number, y: number, w: number) =>
      (outlines[colour] = `${outlines[colour] ?? ''}M${short(x)} ${y}h${short(w)}v38h-${short(w)}Z`);
    rows.forEach((widths, at) => {
      let x = 97;
      widths.forEach((width, nth) => {
        const special = (at === 0 && nth === 0) || (at === 3 && nth === 9);
        place(
          special ? accent : nth === 0 || nth === widths.length - 1 || at === 4 ? tone(caps, -0.22) : caps,
          x,
          340 + at * 50,
          width * 48.2 - 11,
        );
        x += width * 48.2;
      });
    });
    const keys = Object.entries(outlines).map(
      ([colour, d]) =>
        path(d, tone(colour, -0.28), { stroke: tone(colour, -0.28), 'stroke-width': 7 }) +
        path(d, colour, { stroke: colour, 'stroke-width': 5, transform: 'translate(0 -4)' }),
    );
    return [
      line('M250 320Q240 200 400 190T560 60', tone(accent, -0.1), 12),
      line('M250 320Q240 200 400 190T560 60', '#fff', 12, { 'stroke-dasharray': '2 14', opacity: 0.5 }),
      pen.lifted(rect(66, 268, 668, 340, 26, pen.slant(shell))),
      rect(66, 268, 668, 340, 26, 'none', { stroke: tone(shell, 0.5), 'stroke-width': 3, opacity: 0.6 }),
      rect(84, 328, 632, 262, 12, tone(shell, -0.55)),
      ...keys,
      oval(672, 300, 24, 24, pen.metal('#c8a560')),
      oval(672, 298, 17, 17, pen.ball('#e3c88f')),
      line('M672 298l8-10', '#6d5423', 4),
      line(
        row(3, (at) => `M${100 + at * 18} 298h.1`),
        '#8ee0b4',
        7,
      ),
    ];
  };

/** A sculpted mouse for the right hand. */
export const mouse =
  (shell: string, accent: string): Drawing =>
  (pen) => {
    const body =
      'M300 250Q330 150 430 160Q540 176 560 300Q584 470 540 590Q500 680 400 676Q290 670 276 560Q262 540 216 500Q190 440 236 410Q280 390 286 350Q286 300 300 250Z';
    return [
      pen.lifted(
        pen.shape(
          body,
          pen.slant(shell),
          path('M200 400Q260 380 300 420Q330 520 290 620L180 560Z', tone(shell, -0.4)),
          line(
            row(9, (at) => `M${222 + at * 8} ${424 + at * 2}q14 60 6 130`),
            tone(shell, -0.6),
            3,
          ),
          pen.soft(
            16,
            line('M500 240Q540 400 500 600', '#fff', 26, { opacity: 0.18 }),
            oval(380, 300, 50, 90, '#fff', { opacity: 0.35 }),
            path('M300 640Q420 700 540 600V700H300Z', '#1c1418', { opacity: 0.5 }),
          ),
        ),
      ),
      line('M424 160L418 372M292 356Q400 392 572 360', tone(shell, -0.6), 5),
      rect(404, 210, 36, 96, 18, '#1d1c20'),
      rect(410, 222, 24, 72, 12, pen.down('#6d7076')),
      line(
        row(6, (at) => `M412 ${232 + at * 11}h20`),
        '#2a2a2e',
        3,
      ),
      rect(411, 326, 20, 34, 10, accent),
      line('M256 450l26 44M248 486l22 36', tone(shell, 0.35), 12),
      path('M396 580q14-30 28 0t28 0', 'none', { stroke: tone(shell, 0.4), 'stroke-width': 5 }),
    ];
  };

/** A pocket drive in a ribbed shell, with its cable. */
export const drive =
  (shell: string, sleeve: string): Drawing =>
  (pen) => [
    line('M500 570Q560 700 680 620T640 380T720 200', '#2d2d31', 14),
    moved('rotate(16 720 200)', rect(700, 120, 44, 84, 8, '#2d2d31'), rect(708, 84, 28, 40, 8, pen.metal())),
    moved(
      'rotate(-14 360 420)',
      pen.lifted(rect(210, 190, 300, 430, 46, sleeve)),
      rect(
        232,
        212,
        256,
        386,
        32,
        pen.linear('diagonal', [0, tone(shell, 0.45)], [0.35, shell], [0.6, tone(shell, 0.2)], [1, tone(shell, -0.4)]),
      ),
      line(
        row(17, (at) => `M${254 + at * 13.2} 330V560`),
        tone(shell, -0.35),
        4,
      ),
      line(
        row(17, (at) => `M${258 + at * 13.2} 330V560`),
        tone(shell, 0.5),
        2,
        { opacity: 0.6 },
      ),
      line('M262 264h70M262 284h40', '#fff', 7, { opacity: 0.85 }),
      oval(452, 262, 8, 8, '#8ee0b4'),
      rect(338, 594, 46, 18, 8, '#1d1c20'),
      line('M234 250V560', '#fff', 4, { opacity: 0.5 }),
      line('M222 600Q360 626 498 600', tone(sleeve, 0.35), 5),
      rect(480, 560, 40, 46, 8, tone(sleeve, -0.3)),
    ),
  ];

/** A watch with a round face showing the day's rings. */
export const watch =
  (strap: string, metal: string): Drawing =>
  (pen) => {
    const arc = (r: number, share: number) => {
      const end = -Math.PI / 2 + share * Math.PI * 2;
      return `M400 ${400 - r}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${(400 + r * Math.cos(end)).toFixed(1)} ${(400 + r * Math.sin(end)).toFixed(1)}`;
    };
    const rings: [number, number, string][] = [
      [124, 0.78, '#ef6a4b'],
      [102, 0.62, '#f0c04a'],
      [80, 0.4, '#59c3a5'],
    ];
    return [
      pen.lifted(
        path('M310 250L330 60Q400 40 470 60L490 250Z', pen.across(strap)),
        path('M310 550L334 740Q400 764 466 740L490 550Z', pen.across(strap)),
        oval(400, 400, 190, 190, pen.metal(metal)),
      ),
      line(
        row(5, (at) => `M400 ${92 + at * 26}v8`),
        tone(strap, -0.55),
        12,
      ),
      line(
        row(6, (at) => `M400 ${600 + at * 24}v8`),
        tone(strap, -0.55),
        12,
      ),
      line('M330 80L316 236M334 720L322 566', tone(strap, 0.45), 4, { opacity: 0.6 }),
      rect(582, 376, 28, 50, 8, pen.metal(metal)),
      rect(566, 300, 22, 34, 8, pen.metal(metal), { transform: 'rotate(-28 577 317)' }),
      oval(400, 400, 170, 170, '#101114'),
      oval(400, 400, 164, 164, pen.radial(0.4, 0.35, 0.8, [0, '#2b2e35'], [1, '#0d0e11'])),
      line(
        row(
          12,
          (at) =>
            `M${(400 + Math.cos(at * 0.5236) * 150).toFixed(1)} ${(400 + Math.sin(at * 0.5236) * 150).toFixed(1)}h.1`,
        ),
        '#8a8f98',
        6,
      ),
      rings
        .map(
          ([r, share, colour]) =>
            oval(400, 400, r, r, 'none', { stroke: colour, 'stroke-width': 15, opacity: 0.2 }) +
            line(arc(r, share), colour, 15),
        )
        .join(''),
      path('M400 432L366 400Q352 378 374 368Q392 364 400 382Q408 364 426 368Q448 378 434 400Z', '#ef6a4b'),
      line('M362 444h18l8-14l12 28l10-20h28', '#f3efe6', 5),
      path('M270 300Q320 244 400 240Q330 280 290 380Q256 350 270 300Z', '#fff', { opacity: 0.12 }),
    ];
  };

/** An instant camera with a print sliding out. */
export const camera =
  (shell: string, stripe: string): Drawing =>
  (pen) => [
    pen.ground(400, 652, 240),
    rect(296, 556, 208, 170, 4, '#fdfaf3'),
    rect(312, 560, 176, 128, 0, pen.linear('down', [0, '#f3b56b'], [0.5, '#e8825c'], [1, '#5a6f8a'])),
    path('M312 688V650l50-34l40 30l34-22l52 40v24Z', '#34465a'),
    oval(444, 600, 16, 16, '#fff3d0'),
    pen.shape(
      'M190 300Q190 200 290 196H510Q610 200 610 300L640 560Q640 596 604 596H196Q160 596 160 560Z',
      pen.across(shell),
      pen.soft(14, line('M222 300L196 560', '#fff', 26, { opacity: 0.6 })),
      path('M150 500H650V610H150Z', tone(shell, -0.14)),
    ),
    line('M176 500H624', tone(shell, -0.4), 4),
    path('M178 470h444l3 30H175Z', stripe),
    row(4, (at) => path(`M${360 + at * 20} 500h20v96h-20Z`, ['#ef6a4b', '#f0a63c', '#59a58c', '#3f6c8c'][at]!)),
    rect(250, 556, 300, 22, 8, '#2a2725'),
    oval(400, 356, 112, 112, pen.metal('#8f9398')),
    oval(400, 356, 98, 98, '#1f1e20'),
    oval(400, 356, 72, 72, pen.ball('#2f4a66')),
    oval(400, 356, 40, 40, pen.radial(0.4, 0.4, 0.7, [0, '#7fa8c9'], [0.5, '#2b3f5c'], [1, '#10131a'])),
    oval(374, 326, 18, 12, '#fff', { opacity: 0.75, transform: 'rotate(-35 374 326)' }),
    rect(506, 224, 82, 56, 12, '#f7f3e6', { stroke: '#5c5751', 'stroke-width': 6 }),
    line('M518 236l58 32M518 268l58-32', '#d9d2be', 3),
    rect(216, 228, 76, 52, 12, '#26252a'),
    path('M226 240h30l-20 32h-10Z', '#fff', { opacity: 0.35 }),
    oval(250, 410, 26, 26, pen.ball('#ef5a3c')),
    rect(330, 172, 60, 26, 8, tone(shell, -0.3)),
  ];

/** A pebble-shaped power bank, charging over a short cable. */
export const powerBank =
  (shell: string, accent: string): Drawing =>
  (pen) => [
    pen.ground(400, 648, 240),
    line('M570 300Q690 270 680 400T590 560', accent, 16),
    line('M570 300Q690 270 680 400T590 560', '#fff', 3, { opacity: 0.4, transform: 'translate(-4 -4)' }),
    pen.shape(
      'M180 330Q180 200 310 190H470Q600 200 600 330V520Q600 640 480 648H300Q180 640 180 520Z',
      pen.slant(shell),
      pen.soft(
        18,
        line('M230 330Q236 240 330 230', '#fff', 36, { opacity: 0.6 }),
        path('M180 560Q400 700 600 520V660H180Z', '#1c1418', { opacity: 0.35 }),
      ),
    ),
    line('M196 330Q200 210 312 206H468Q580 214 584 330V516', '#fff', 3, { opacity: 0.5 }),
    rect(250, 420, 280, 120, 60, tone(shell, -0.35)),
    row(4, (at) => oval(304 + at * 58, 480, 15, 15, at < 3 ? '#9fe7c0' : tone(shell, -0.1))),
    pen.soft(
      8,
      row(3, (at) => oval(304 + at * 58, 480, 20, 20, '#9fe7c0', { opacity: 0.5 })),
    ),
    path('M400 262L362 334H394L384 392L430 312H398L412 262Z', accent),
    rect(546, 286, 56, 34, 8, pen.metal()),
    rect(560, 544, 64, 32, 8, '#2d2d31'),
    rect(616, 552, 22, 16, 4, pen.metal()),
  ];
