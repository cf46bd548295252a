import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row } from './svg';

/** A spindle-back dining chair. */
export const spindleChair =
  (wood: string): Drawing =>
  (pen) => [
    pen.ground(400, 706, 210),
    line('M296 470L262 690M512 470L546 690', tone(wood, -0.35), 17),
    line('M284 580H530', tone(wood, -0.4), 12),
    line(
      row(6, (at) => `M${298 + at * 41} 150L${306 + at * 38} 450`),
      pen.across(wood),
      11,
    ),
    line('M262 140Q256 300 280 456M540 140Q546 300 522 456', pen.across(wood), 19),
    path('M238 112Q400 74 564 112Q572 150 556 172Q400 138 246 172Q230 150 238 112Z', pen.down(wood)),
    line('M250 116Q400 84 552 116', tone(wood, 0.5), 4, { opacity: 0.7 }),
    line('M246 490L206 722M560 490L604 722', pen.across(wood), 22),
    rect(226, 612, 348, 15, 7, pen.down(wood)),
    pen.shape(
      'M226 452Q400 420 574 452Q610 476 596 508Q400 540 206 508Q192 476 226 452Z',
      pen.slant(wood),
      line('M220 470Q400 444 590 470M210 490Q400 470 600 492', tone(wood, -0.25), 2.5),
      pen.soft(9, oval(400, 470, 130, 18, '#1c1418', { opacity: 0.2 })),
    ),
    path('M206 508Q400 540 596 508Q594 528 580 534Q400 556 222 534Q208 528 206 508Z', tone(wood, -0.3)),
  ];

/** A three-legged stool with a scooped seat. */
export const stool =
  (wood: string, legs: string): Drawing =>
  (pen) => [
    pen.ground(400, 690, 200),
    line('M404 360L410 640', tone(legs, -0.3), 24),
    line('M250 596L409 560L552 596', tone(legs, -0.2), 12),
    line('M300 360L226 694', pen.across(legs), 28),
    line('M500 360L574 694', pen.across(legs), 28),
    rect(246, 600, 310, 15, 7, pen.down(legs)),
    pen.shape(
      'M176 300Q176 240 400 232Q624 240 624 300V330Q624 384 400 388Q176 384 176 330Z',
      pen.across(tone(wood, -0.12)),
    ),
    oval(400, 300, 224, 64, pen.slant(wood)),
    oval(400, 304, 180, 46, pen.radial(0.5, 0.6, 0.6, [0, tone(wood, 0.12)], [1, tone(wood, -0.16)])),
    line('M250 292Q400 262 556 294M236 310Q400 286 560 314M270 330Q400 308 530 332', tone(wood, -0.3), 2.5, {
      opacity: 0.7,
    }),
    line('M190 284Q230 246 380 240', '#fff', 6, { opacity: 0.55 }),
    oval(300, 300, 13, 7, tone(legs, -0.1)),
    oval(500, 300, 13, 7, tone(legs, -0.1)),
    oval(404, 272, 13, 6, tone(legs, -0.1)),
  ];

/** A leaning bookcase, its shelves filled. */
export const ladderBookcase =
  (wood: string, steel: string): Drawing =>
  (pen) => {
    const spines = ['#a8483c', '#e3c98f', '#3f5c6e', '#6f8a62', '#d98b4a', '#efe6d4', '#2d3340'];
    const books = (x: number, y: number, count: number, seed: number) =>
      row(count, (at) => {
        const height = 66 + ((at * 29 + seed * 17) % 34);
        return (
          rect(x + at * 21, y - height, 19, height, 2, spines[(at * 3 + seed) % 7]!) +
          rect(x + at * 21, y - height + 12, 19, 5, 0, '#fff', { opacity: 0.35 })
        );
      });
    const shelf = (y: number, inset: number) =>
      rect(196 + inset, y, 408 - inset * 2, 18, 3, pen.down(wood)) +
      rect(196 + inset, y + 18, 408 - inset * 2, 8, 0, '#1c1418', { opacity: 0.16 });
    return [
      pen.ground(400, 716, 250),
      line('M240 90L196 710M560 90L604 710', steel, 12),
      line('M268 90V712M532 90V712', tone(steel, 0.25), 8),
      ...[200, 330, 460, 590, 690].map((y, at) => shelf(y, 30 - at * 9)),
      books(250, 330, 7, 1),
      books(372, 460, 8, 4),
      books(236, 590, 6, 2),
      line('M402 324L440 240', '#d98b4a', 18),
      path('M480 278h64l-8 52h-48Z', pen.across('#c8744a')),
      path('M512 280Q470 250 466 210Q510 220 514 262Q520 200 566 196Q570 246 516 280Z', '#5c8050'),
      path('M250 420Q250 384 286 384Q322 384 322 420Q322 460 300 460H272Q250 460 250 420Z', pen.across('#e9dfcb')),
      rect(440, 524, 110, 66, 4, pen.slant('#caa877')),
      line(
        row(8, (at) => `M446 ${532 + at * 7.5}h98`),
        '#8d6c40',
        2.5,
      ),
      rect(290, 136, 90, 64, 3, '#3a3431'),
      rect(298, 144, 74, 48, 0, '#dfe6e4'),
      path('M298 192l26-30l18 16l14-22l16 36Z', '#7a9a8c'),
      oval(450, 184, 22, 16, pen.ball('#d8b04c')),
      rect(250, 640, 150, 50, 4, pen.slant('#e3d6bd')),
      rect(420, 632, 120, 58, 4, pen.slant('#6d7f8c')),
      line('M310 664h30M466 660h28', '#4a3b2c', 6),
    ];
  };
