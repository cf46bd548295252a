import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row, specks, stitch } from './svg';

/** A square cushion with a stitched leaf. */
export const cushion =
  (linen: string, thread: string): Drawing =>
  (pen) => {
    const outline = 'M150 168Q400 206 650 168Q612 400 650 632Q400 594 150 632Q188 400 150 168Z';
    const leaf = (y: number, size: number) =>
      path(
        `M400 ${y}q-${size * 0.4}-${size * 0.9}-${size}-${size * 0.7}q${size * 0.1} ${size * 0.6} ${size} ${size * 0.7}Z`,
        thread,
      );
    return [
      pen.lifted(
        pen.shape(
          outline,
          pen.slant(linen),
          line(
            row(30, (at) => `M140 ${170 + at * 16}H660`),
            '#fff',
            1.5,
            { opacity: 0.2 },
          ),
          line(
            row(30, (at) => `M${150 + at * 17} 150V650`),
            '#1c1418',
            1.2,
            { opacity: 0.1 },
          ),
          pen.soft(
            26,
            path('M150 632Q400 560 650 632Q600 400 650 168L700 700H100Z', '#1c1418', { opacity: 0.3 }),
            oval(320, 300, 110, 70, '#fff', { opacity: 0.35 }),
          ),
        ),
        line('M150 168l-16-14M650 168l16-14M150 632l-16 14M650 632l16 14', tone(linen, -0.2), 12),
      ),
      line('M400 560V260', thread, 5),
      pen.both(leaf(300, 70), leaf(360, 96), leaf(424, 108), leaf(490, 96), leaf(548, 70)),
      path('M400 270q-22-40 0-76q22 36 0 76Z', thread),
      stitch('M172 190Q400 224 628 190Q594 400 628 610Q400 576 172 610Q206 400 172 190', tone(linen, -0.35)),
    ];
  };

/** A herringbone throw, folded in four, its fringed end hanging over. */
export const throwBlanket =
  (wool: string, second: string): Drawing =>
  (pen) => {
    const herringbone = (w: number) =>
      pen.pattern(
        w,
        30,
        0,
        rect(0, 0, w, 30, 0, wool),
        line(`M-2 -4L${w / 2} 12L${w + 2} -4M-2 26L${w / 2} 42L${w + 2} 26M-2 11L${w / 2} 27L${w + 2} 11`, second, 6),
      );
    const shade = pen.linear('down', [0, '#fff', 0.3], [0.3, '#fff', 0], [0.7, '#1c1418', 0.05], [1, '#1c1418', 0.45]);
    const fold = (y: number, x: number, w: number, side: number) => {
      const outline = `M${x + 30} ${y}H${x + w - 30}Q${x + w + side} ${y + 4} ${x + w + side} ${y + 50}Q${x + w + side} ${y + 98} ${x + w - 30} ${y + 100}H${x + 30}Q${x - side} ${y + 96} ${x - side} ${y + 50}Q${x - side} ${y + 4} ${x + 30} ${y}Z`;
      return path(outline, herringbone(36)) + path(outline, shade);
    };
    const drape = 'M250 262Q400 240 540 262L552 560Q400 584 240 560Z';
    return [
      pen.ground(400, 652, 310),
      fold(552, 120, 560, 8),
      fold(456, 132, 540, 4),
      fold(360, 126, 548, 10),
      fold(264, 136, 530, 6),
      line(
        row(
          27,
          (at) =>
            `M${246 + at * 11.6} ${562 + Math.round(Math.sin((at / 26) * 3.14) * 8)}q${(at % 3) * 5 - 5} 34 ${(at % 2) * 8 - 4} 66`,
        ),
        tone(wool, -0.12),
        6,
      ),
      pen.lifted(path(drape, herringbone(44))),
      path(drape, pen.linear('down', [0, '#fff', 0.35], [0.18, '#fff', 0], [1, '#1c1418', 0.2])),
      pen.clip(
        drape,
        pen.soft(9, line('M320 260Q340 420 316 570M460 260Q446 420 480 570', '#1c1418', 16, { opacity: 0.25 })),
      ),
      rect(556, 316, 66, 42, 3, '#f3ead8'),
      line('M570 330h38M570 344h24', '#8d7654', 4),
    ];
  };

/** Bath, hand and face towels, rolled and folded. */
export const towels =
  (first: string, second: string, third: string): Drawing =>
  (pen) => {
    const terry = (x: number, y: number, w: number, h: number) => specks(x, y, w, h, 44, '#fff', 4, 0.4);
    const folded = (y: number, h: number, x: number, w: number, colour: string) => {
      const outline = `M${x + 30} ${y}H${x + w - 30}Q${x + w} ${y} ${x + w} ${y + h / 2}Q${x + w} ${y + h} ${x + w - 30} ${y + h}H${x + 30}Q${x} ${y + h} ${x} ${y + h / 2}Q${x} ${y} ${x + 30} ${y}Z`;
      return pen.shape(
        outline,
        pen.down(colour, 1.3),
        terry(x, y, w, h),
        line(`M${x} ${y + h / 2}H${x + w}`, tone(colour, -0.3), 5),
        rect(x + w * 0.72, y, 34, h, 0, tone(colour, -0.14)),
        line(`M${x + w * 0.72 + 8} ${y}v${h}m18 0v-${h}`, tone(colour, 0.3), 2),
      );
    };
    const roll = (cx: number, cy: number, r: number, colour: string) =>
      oval(cx, cy, r, r, pen.ball(colour)) +
      line(`M${cx} ${cy}q14-16 22 4t-20 26t-36-22t34-44t58 34t-46 66`, tone(colour, -0.35), 5) +
      oval(cx, cy, r - 3, r - 3, 'none', { stroke: tone(colour, 0.35), 'stroke-width': 4 });
    return [
      pen.ground(400, 660, 290),
      folded(560, 96, 140, 520, first),
      folded(472, 90, 152, 496, first),
      folded(394, 80, 190, 420, second),
      folded(324, 72, 204, 396, second),
      roll(300, 258, 66, third),
      roll(434, 256, 68, third),
      roll(540, 282, 46, first),
    ];
  };
