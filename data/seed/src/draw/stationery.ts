import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A dotted notebook, open, with a ribbon. */
export const notebook =
  (cover: string): Drawing =>
  (pen) => [
    moved(
      'rotate(-4 400 400)',
      pen.lifted(rect(96, 190, 608, 440, 16, cover)),
      path(
        'M110 200Q260 176 400 212V624Q260 590 110 616Z',
        pen.linear('across', [0, '#fdf9ee'], [0.85, '#f6efdf'], [1, '#d5c9b0']),
      ),
      path(
        'M690 200Q540 176 400 212V624Q540 590 690 616Z',
        pen.linear('across', [0, '#d5c9b0'], [0.14, '#fbf6ea'], [1, '#f3ebd8']),
      ),
      line(
        row(17, (at) => `M134 ${222 + at * 22}Q260 ${204 + at * 22} 384 ${230 + at * 22}`),
        '#a59b86',
        3.5,
        { 'stroke-dasharray': '.1 18' },
      ),
      line(
        row(17, (at) => `M666 ${222 + at * 22}Q540 ${204 + at * 22} 416 ${230 + at * 22}`),
        '#a59b86',
        3.5,
        { 'stroke-dasharray': '.1 18' },
      ),
      line('M160 262q60-14 110-8M160 306q90-16 180-2M160 350q70-12 140-6', '#3f5c84', 6),
      path('M180 520V440l60-40l60 40v80Z', 'none', { stroke: '#3f5c84', 'stroke-width': 5 }),
      line('M220 520v-50h40v50M300 430q40-20 60 10', '#3f5c84', 5),
      line('M470 560L560 330L640 440', '#c8573f', 5),
      row(3, (at) => oval([470, 560, 640][at]!, [560, 330, 440][at]!, 9, 9, '#c8573f')),
      line('M400 212V624', '#b5a78b', 4),
      path('M404 200L420 208V700L412 684L402 698Z', '#c8573f'),
      line('M664 186V634', tone(cover, -0.5), 12),
    ),
  ];

/** A fountain pen, uncapped, over a written line. */
export const fountainPen =
  (barrel: string): Drawing =>
  (pen) => {
    const resin = pen.linear(
      'down',
      [0, tone(barrel, 0.1)],
      [0.22, tone(barrel, 0.55)],
      [0.4, barrel],
      [1, tone(barrel, -0.5)],
    );
    const gold = pen.linear('down', [0, '#b98f3c'], [0.3, '#fbe9b0'], [0.6, '#d2a94f'], [1, '#8a6522']);
    return [
      line('M90 640q40-70 60-20t50-10t50 10t50-30t40 40t60-30q30-20 50 10', '#2f3f66', 7),
      moved(
        'rotate(-38 400 400) translate(0 -40)',
        pen.lifted(
          path('M300 364H640Q684 372 690 400Q684 428 640 436H300Z', resin),
          path(
            'M210 374H300V426H210Q200 400 210 374Z',
            pen.linear('down', [0, '#4a4a50'], [0.3, '#8d8f96'], [1, '#17171a']),
          ),
          path('M214 378Q130 386 70 400Q130 414 214 422Z', gold),
        ),
        line('M76 400H170', '#6d5018', 2.5),
        oval(172, 400, 6, 6, '#6d5018'),
        rect(296, 360, 16, 80, 3, gold),
        rect(600, 362, 10, 76, 3, gold),
        line(
          row(7, (at) => `M${330 + at * 38} 372q14 24 0 56`),
          '#fff',
          4,
          { opacity: 0.16 },
        ),
      ),
      moved(
        'rotate(-24 460 610)',
        pen.lifted(path('M330 576H600Q640 582 644 612Q640 642 600 648H330Q320 612 330 576Z', resin)),
        rect(336, 572, 26, 80, 4, gold),
        path('M598 586H410Q392 588 392 598Q394 606 410 604L600 600Z', gold),
        oval(642, 612, 9, 14, gold),
      ),
    ];
  };

/** A tin of coloured pencils, sharpened, in a row. */
export const pencils: Drawing = (pen) => {
  const colours = [
    '#b8392f',
    '#e07a3a',
    '#eeb83c',
    '#8fae4c',
    '#3f8a5f',
    '#3a8fa0',
    '#345c9c',
    '#6a4a94',
    '#a8447c',
    '#7a5236',
    '#3a3634',
    '#d9b99a',
  ];
  const pencil = (x: number, top: number, colour: string) =>
    path(`M${x} ${top + 74}L${x + 17} ${top}L${x + 34} ${top + 74}Z`, '#e9c998') +
    path(`M${x + 12} ${top + 22}L${x + 17} ${top}L${x + 22} ${top + 22}Z`, colour) +
    path(`M${x} ${top + 74}q6-12 11.3 0q6-12 11.4 0q6-12 11.3 0V640H${x}Z`, pen.across(colour, 1.2)) +
    rect(x, 590, 34, 8, 0, '#f3ead6');
  return [
    pen.lifted(rect(130, 160, 540, 500, 26, pen.slant('#c9ccce'))),
    rect(130, 160, 540, 500, 26, 'none', { stroke: '#f6f7f7', 'stroke-width': 4 }),
    rect(152, 184, 496, 456, 12, pen.down('#7d8184')),
    ...colours.map((colour, at) =>
      pencil(164 + at * 40, [206, 218, 202, 240, 210, 224, 204, 262, 212, 220, 206, 230][at]!, colour),
    ),
    rect(152, 610, 496, 30, 10, '#4a4d50', { opacity: 0.45 }),
    line('M146 196V620', '#fff', 5, { opacity: 0.6 }),
    pen.lifted(
      moved(
        'rotate(72 640 700) translate(560 -40) scale(.9)',
        path('M0 74L17 0L34 74Z', '#e9c998'),
        path('M12 22L17 0L22 22Z', '#b8392f'),
        path('M0 74q6-12 11.3 0q6-12 11.4 0q6-12 11.3 0V400H0Z', pen.across('#b8392f', 1.2)),
      ),
    ),
  ];
};
