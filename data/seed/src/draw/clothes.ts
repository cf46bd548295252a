import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, short, stitch } from './svg';

/** Five-pocket jeans, laid flat. */
export const jeans =
  (denim: string): Drawing =>
  (pen) => {
    const thread = '#d69a4c';
    const legs = 'M270 128H530L560 300L586 706Q530 722 470 712L402 352L330 712Q270 722 214 706L240 300Z';
    return [
      pen.lifted(
        pen.shape(
          legs,
          pen.slant(denim),
          pen.soft(
            16,
            oval(288, 430, 36, 130, '#fff', { opacity: 0.3 }),
            oval(512, 430, 36, 130, '#fff', { opacity: 0.3 }),
          ),
          pen.soft(
            5,
            row(5, (at) =>
              line(
                `M${372 - at * 3} ${250 + at * 14}l-60 ${20 + at * 6}M${428 + at * 3} ${250 + at * 14}l60 ${20 + at * 6}`,
                '#1c1418',
                4,
                { opacity: 0.3 },
              ),
            ),
          ),
          line('M402 350L336 712M402 350L466 712', tone(denim, -0.45), 3),
        ),
      ),
      path('M268 112H532L535 158H265Z', pen.slant(tone(denim, -0.1))),
      path('M290 112H510Q400 134 290 112Z', tone(denim, -0.55)),
      stitch('M268 120H532M266 152H534', thread, 2),
      row(4, (at) =>
        rect([286, 352, 438, 502][at]!, 106, 14, 60, 3, tone(denim, 0.08), { stroke: thread, 'stroke-width': 1.5 }),
      ),
      oval(400, 136, 12, 12, pen.ball('#b87b3a')),
      stitch('M400 158V342M400 342Q436 320 438 160', thread, 2.5),
      pen.both(
        path('M258 164Q268 236 350 244Q360 200 356 160Z', tone(denim, -0.18)),
        stitch('M256 170Q266 246 356 250', thread, 2.5),
        oval(350, 236, 5, 5, '#b87b3a'),
        oval(262, 196, 5, 5, '#b87b3a'),
        stitch('M222 668Q270 684 336 676', thread, 2.5),
        path('M217 676L214 706Q270 722 330 712L336 684Q270 694 217 676Z', tone(denim, 0.28)),
      ),
    ];
  };

/** Cotton shorts with a drawcord. */
export const shorts =
  (colour: string): Drawing =>
  (pen) => [
    pen.lifted(
      pen.shape(
        'M250 190H550Q590 330 622 572Q530 606 444 598L400 408L356 598Q270 606 178 572Q210 330 250 190Z',
        pen.slant(colour),
        pen.soft(
          9,
          line('M300 250Q290 420 250 580M500 250Q520 420 560 580M400 400L330 470M400 400L470 470', '#1c1418', 13, {
            opacity: 0.22,
          }),
        ),
      ),
    ),
    path('M246 176H554L558 238H242Z', pen.slant(tone(colour, 0.08))),
    line(
      row(34, (at) => `M${short(258 + at * 8.6)} 184v46`),
      tone(colour, -0.25),
      2.5,
    ),
    path('M290 176H510Q400 196 290 176Z', tone(colour, -0.5)),
    line('M400 240V400', tone(colour, -0.35), 3),
    line('M388 214Q340 280 368 352', '#f3ecdc', 8),
    line('M412 214Q470 262 430 330', '#f3ecdc', 8),
    oval(388, 214, 9, 9, pen.ball('#b9975c')),
    oval(412, 214, 9, 9, pen.ball('#b9975c')),
    line('M368 352v10M430 330l-4 10', '#8a6d3b', 9),
    pen.both(
      line('M266 244Q270 330 226 392', tone(colour, -0.4), 4),
      stitch('M278 246Q282 336 232 402', tone(colour, 0.35), 2),
      stitch('M186 552Q270 584 354 578', tone(colour, 0.35), 2),
    ),
  ];

/** A ribbed hat with a turned cuff and a bobble. */
export const beanie =
  (colour: string, bobble: string): Drawing =>
  (pen) => {
    const dome = 'M206 520Q196 250 400 226Q604 250 594 520Z';
    const rib = (at: number) => `M${222 + at * 32} 530Q${short((222 + at * 32) * 0.72 + 112)} 330 400 226`;
    const tuft = (at: number) =>
      `M400 180l${Math.round(Math.cos(at * 2.4) * (52 + (at % 5) * 8))} ${Math.round(Math.sin(at * 2.4) * (52 + (at % 7) * 5))}`;
    return [
      pen.lifted(
        path(row(60, tuft), 'none', { stroke: bobble, 'stroke-width': 14 }),
        pen.shape(
          dome,
          pen.ball(colour),
          line(row(12, rib), tone(colour, -0.35), 6),
          pen.soft(18, oval(300, 330, 40, 90, '#fff', { opacity: 0.28 })),
        ),
        path(
          'M182 500Q400 470 618 500Q630 560 616 632Q400 662 184 632Q170 560 182 500Z',
          pen.across(tone(colour, 0.06)),
        ),
      ),
      oval(400, 180, 56, 54, pen.ball(bobble)),
      path(
        row(
          26,
          (at) =>
            `M${400 + Math.round(Math.cos(at * 2.4) * at * 2)} ${180 + Math.round(Math.sin(at * 2.4) * at * 2)}l${(at % 5) * 4 - 8} 12`,
        ),
        'none',
        { stroke: tone(bobble, 0.4), 'stroke-width': 4 },
      ),
      line(
        row(
          17,
          (at) =>
            `M${206 + at * 24} ${506 - Math.round(Math.sin((at / 16) * 3.14) * 18)}v${126 + Math.round(Math.sin((at / 16) * 3.14) * 34)}`,
        ),
        tone(colour, -0.3),
        5,
      ),
      pen.soft(6, line('M184 504Q400 474 616 504', '#1c1418', 8, { opacity: 0.4 })),
      rect(500, 552, 62, 48, 3, '#6b4a2f'),
      line('M510 562h42M510 574h42M510 586h26', '#d9b98c', 3),
    ];
  };

/** A tartan scarf, folded over on itself, with a fringe. */
export const scarf =
  (ground: string, check: string, accent: string): Drawing =>
  (pen) => {
    const bands = [
      rect(0, 0, 74, 74, 0, ground),
      rect(8, 0, 22, 74, 0, check, { opacity: 0.6 }),
      rect(0, 8, 74, 22, 0, check, { opacity: 0.6 }),
    ];
    const tartan = (turn: number) =>
      pen.pattern(74, 74, turn, ...bands, line('M54 0V74M0 54H74', accent, 5), line('M64 0V74M0 64H74', check, 2));
    const fringe = (x: number, y: number) =>
      line(
        row(12, (at) => `M${x + at * 14} ${y}q${(at % 3) * 4 - 4} 30 ${(at % 2) * 8 - 4} 62`),
        ground,
        7,
      );
    const tail = (x: number, y: number, h: number, turn: number) =>
      moved(
        `rotate(${turn} ${x} ${y})`,
        fringe(x + 6, y + h),
        pen.shape(
          `M${x} ${y}h168v${h}h-168Z`,
          tartan(0),
          pen.soft(
            10,
            line(`M${x + 60} ${y}v${h}M${x + 150} ${y}v${h}`, '#1c1418', 18, { opacity: 0.3 }),
            line(`M${x + 24} ${y}v${h}`, '#fff', 14, { opacity: 0.25 }),
          ),
        ),
      );
    const loop = 'M214 210Q250 120 400 116Q550 120 586 210Q620 330 500 396Q400 440 300 396Q180 330 214 210Z';
    return [
      pen.lifted(tail(404, 330, 300, -13)),
      pen.lifted(tail(250, 340, 290, 6)),
      pen.lifted(
        pen.shape(
          loop,
          tartan(38),
          pen.soft(
            12,
            line('M236 260Q300 370 420 372Q520 360 570 260M250 330Q330 420 470 400', '#1c1418', 20, { opacity: 0.36 }),
            line('M230 230Q300 340 410 340Q500 336 560 240', '#fff', 10, { opacity: 0.35 }),
          ),
        ),
      ),
      path('M290 214Q300 160 400 156Q500 160 510 214Q470 270 400 276Q330 270 290 214Z', tone(ground, -0.62)),
      pen.clip(
        'M290 214Q300 160 400 156Q500 160 510 214Q470 270 400 276Q330 270 290 214Z',
        path('M280 156H520V196Q400 150 280 196Z', tartan(20), { opacity: 0.7 }),
      ),
      pen.lifted(
        pen.shape(
          'M318 330Q400 372 486 330L500 420Q400 470 304 420Z',
          tartan(4),
          pen.soft(8, line('M330 340L320 430M470 340L486 420', '#1c1418', 16, { opacity: 0.35 })),
        ),
      ),
    ];
  };

/** A pair of crew socks with ribbed tops and contrasting heels. */
export const socks =
  (colour: string, contrast: string): Drawing =>
  (pen) => {
    const outline =
      'M268 130H408L404 420Q410 470 470 520L566 590Q606 640 560 676Q510 704 430 666L310 590Q262 560 268 480Z';
    const sock = [
      pen.shape(
        outline,
        pen.slant(colour),
        row(3, (at) => rect(250, 250 + at * 44, 170, 16, 0, contrast)),
        path('M260 470Q340 480 372 560L330 640L230 560Z', contrast),
        path('M500 530Q470 600 490 700H640V560Z', contrast),
        line(
          row(10, (at) => `M${276 + at * 14} 130v96`),
          tone(colour, -0.28),
          4,
        ),
        line(
          row(22, (at) => `M${262 + at * 15} 240l60 420`),
          '#1c1418',
          1.5,
          { opacity: 0.1 },
        ),
        pen.soft(
          8,
          line('M400 240V430Q410 480 560 590', '#1c1418', 16, { opacity: 0.28 }),
          line('M292 150V470', '#fff', 14, { opacity: 0.25 }),
        ),
      ),
      line('M268 130H408', tone(colour, 0.25), 6),
    ];
    return [
      pen.lifted(moved('translate(96 -14) rotate(-8 400 400)', ...sock)),
      pen.lifted(moved('translate(-70 18)', ...sock)),
    ];
  };
