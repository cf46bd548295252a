import { lettering, hardback } from './book';
import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row } from './svg';

/** A baking book: a scored loaf among ears of wheat. */
export const breadBook: Drawing = (pen) =>
  hardback(
    pen,
    'translate(-30 -28) scale(1.07)',
    '#d9b27c',
    path('M232 120H596V680H232Z', '#e7c592'),
    path('M232 470H596V680H232Z', '#b5523c'),
    row(40, (at) => oval(240 + ((at * 67) % 350), 480 + ((at * 43) % 190), 3, 3, '#fff', { opacity: 0.4 })),
    oval(414, 440, 146, 110, tone('#8a4a20', -0.2), { opacity: 0.4 }),
    oval(414, 424, 144, 108, pen.ball('#b8692e')),
    oval(400, 408, 112, 78, '#d79a55', { opacity: 0.5 }),
    path('M320 460Q400 330 520 380Q420 390 346 480Z', '#f6e6c6'),
    line('M360 360q-10 30 4 60M450 470q20-20 24-50M330 420q10-30 30-40', '#f6e6c6', 7),
    ...[280, 548].map(
      (x, at) =>
        line(`M${x} 650Q${x + (at ? -10 : 10)} 560 ${x + (at ? 6 : -6)} 500`, '#f3dca8', 5) +
        path(
          row(
            8,
            (grain) =>
              `M${x} ${510 + grain * 14}q${grain % 2 ? 24 : -24} -6 ${grain % 2 ? 20 : -20} -26q${grain % 2 ? -20 : 20} 4 ${grain % 2 ? -20 : 20} 26Z`,
          ),
          '#f3dca8',
        ),
    ),
    lettering(414, 180, '#7a2f1c', [240, 180], 22),
    lettering(414, 262, '#7a2f1c', [130], 9),
    lettering(414, 640, '#f6e6c6', [150], 9),
  );

/** A walker's guide: contour lines, a river and a path. */
export const trailBook: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(12 400 400) translate(30 30) scale(.92)',
    '#6f9070',
    row(7, (at) =>
      path(
        `M${300 + at * 12} ${290 + at * 14}Q${320 + at * 8} ${200 + at * 22} ${440 + at * 2} ${220 + at * 18}Q${600 - at * 18} ${260 + at * 12} ${570 - at * 16} ${400 - at * 6}Q${540 - at * 12} ${540 - at * 20} ${400 + at * 4} ${520 - at * 18}Q${260 + at * 14} ${460 - at * 10} ${300 + at * 12} ${290 + at * 14}Z`,
        tone('#6f9070', 0.07 * (at + 1)),
        { stroke: '#3f5f48', 'stroke-width': 3 },
      ),
    ),
    line('M220 600Q320 560 360 600T520 560T620 600', '#6fb0c0', 26),
    line('M220 600Q320 560 360 600T520 560T620 600', '#a9d8dd', 6),
    line('M290 690Q330 600 320 540T420 460T430 370', '#d9573f', 8, { 'stroke-dasharray': '4 16' }),
    path('M430 370l-26-52a29 29 0 1 1 52 0Z', '#d9573f'),
    oval(430, 304, 11, 11, '#fff'),
    path(
      row(5, (at) => `M${262 + at * 12 + (at % 2) * 8} ${480 - at * 22}l16-40l16 40Z`),
      '#35563f',
    ),
    rect(232, 120, 364, 84, 0, '#f3ead2'),
    lettering(420, 148, '#35563f', [250, 150], 17),
    rect(500, 596, 66, 66, 33, '#f3ead2'),
    path('M533 602l10 26h-20ZM533 656l-10-26h20Z', '#d9573f'),
  );

/** A design book: three quiet shapes on paper. */
export const designBook: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(-3 400 400) translate(-84 36) scale(1.18 .9)',
    '#ece7dd',
    path('M300 620V430A114 114 0 0 1 528 430V620Z', '#c8775a'),
    path('M356 620V450A58 58 0 0 1 472 450V620Z', '#2f3a44'),
    oval(330, 330, 74, 74, '#e0b04c'),
    path('M256 330A74 74 0 0 0 404 330Z', '#c99632'),
    rect(452, 262, 110, 110, 0, '#7f97a1'),
    path('M452 372L562 262V372Z', '#65808c'),
    rect(270, 620, 300, 16, 0, '#2f3a44'),
    line('M300 430A114 114 0 0 1 528 430', '#e09a7c', 5),
    lettering(372, 164, '#2f3a44', [150, 150], 15),
    lettering(500, 164, '#c8775a', [70], 9),
  );
