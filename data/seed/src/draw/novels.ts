import { lettering, hardback } from './book';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A novel of maps and the sea: a ship on a folded chart. */
export const seaNovel: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(-5 400 400)',
    '#1f4a5c',
    oval(460, 260, 74, 74, '#f0c26a'),
    row(6, (at) =>
      path(
        `M200 ${430 + at * 46}q34-30 68 0t68 0t68 0t68 0t68 0t68 0V720H200Z`,
        ['#2d6a7c', '#3a8090', '#4f97a0', '#2d6a7c', '#245868', '#1b4352'][at]!,
      ),
    ),
    path('M320 430H500L474 474H346Z', '#7a3f2c'),
    path('M404 260V424H330Q350 330 404 260Z', '#f6eddb'),
    path('M414 230Q500 320 490 424H414Z', '#e7d9bd'),
    line('M409 220V430', '#3a2a20', 6),
    path('M409 220l40 10l-40 12Z', '#d9573f'),
    line('M260 180l30 20l-14 34l40 10M270 330h40M520 380l24-14', '#8fb7bd', 4, { 'stroke-dasharray': '8 8' }),
    lettering(414, 152, '#f6eddb', [230, 170], 17),
    lettering(414, 640, '#f0c26a', [150], 9),
  );

/** A night-train novel: a lit carriage in the mountains. */
export const trainNovel: Drawing = (pen) =>
  hardback(
    pen,
    'rotate(7 400 400)',
    '#2a2346',
    rect(232, 120, 364, 560, 0, pen.linear('down', [0, '#191636'], [0.6, '#5a3a6a'], [1, '#c8625a'])),
    line(
      row(24, (at) => `M${250 + ((at * 137) % 330)} ${210 + ((at * 61) % 130)}h.1`),
      '#fff3d0',
      4,
    ),
    oval(500, 250, 40, 40, '#fff0c8'),
    oval(517, 240, 36, 36, '#2c2450'),
    path('M232 470L320 350L380 430L460 320L596 480V560H232Z', '#3c2c56'),
    path('M460 320L430 360L456 372L476 350L492 360Z', '#efe3ea'),
    path('M232 560Q400 500 596 540V680H232Z', '#1a1530'),
    moved(
      'rotate(-5 400 560)',
      rect(220, 520, 400, 66, 10, '#8c2f3a'),
      rect(220, 512, 400, 16, 6, '#c9a04e'),
      row(7, (at) => rect(240 + at * 52, 534, 36, 28, 4, '#ffd98a')),
      line('M220 590H640', '#c9a04e', 4),
      row(8, (at) => oval(250 + at * 48, 592, 10, 10, '#0f0c1c')),
    ),
    lettering(392, 152, '#ffd98a', [190, 150], 14),
    lettering(414, 650, '#e9cdb8', [140], 9),
  );

/** A novel about a clockwork garden: a flower of cogs. */
export const gardenNovel: Drawing = (pen) => {
  const cog = (x: number, y: number, r: number, colour: string) =>
    oval(x, y, r, r, 'none', {
      stroke: colour,
      'stroke-width': r * 0.3,
      'stroke-dasharray': `${(r * 0.262).toFixed(2)} ${(r * 0.262).toFixed(2)}`,
    }).replace('<ellipse', '<ellipse stroke-linecap="butt"') +
    oval(x, y, r * 0.86, r * 0.86, colour) +
    oval(x, y, r * 0.4, r * 0.4, '#efe4cb');
  return hardback(
    pen,
    'rotate(-9 400 400)',
    '#efe4cb',
    rect(252, 140, 324, 520, 0, 'none', { stroke: '#3f6a52', 'stroke-width': 5 }),
    rect(262, 150, 304, 500, 0, 'none', { stroke: '#3f6a52', 'stroke-width': 2 }),
    line('M414 620V330M414 540Q330 520 320 440M414 500Q500 490 506 400M414 580Q490 580 520 530', '#3f6a52', 9),
    path(
      'M330 520q-54-4-60-50q54 0 60 50ZM470 560q40-40 84-16q-30 44-84 16ZM400 470q-20-50-70-50q6 50 70 50ZM430 440q10-46 50-46q0 46-50 46Z',
      '#5d8f6a',
    ),
    cog(414, 310, 74, '#c0603c'),
    cog(318, 410, 46, '#d9a03c'),
    cog(508, 380, 52, '#7a4a6a'),
    cog(530, 510, 32, '#3f7a8c'),
    line(
      row(
        8,
        (at) =>
          `M414 310L${(414 + Math.cos(at * 0.785) * 60).toFixed(0)} ${(310 + Math.sin(at * 0.785) * 60).toFixed(0)}`,
      ),
      '#8a3a20',
      5,
    ),
    oval(414, 310, 18, 18, '#3a2a20'),
    lettering(414, 178, '#3a2a20', [220, 150], 15),
    lettering(414, 636, '#c0603c', [130], 8),
  );
};
