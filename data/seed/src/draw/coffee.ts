import { tone } from './colour';
import type { Drawing } from './picture';
import { line, oval, path, rect, row } from './svg';

/** A glass press with a plunger in a steel frame. */
export const frenchPress =
  (frame: string, wood: string): Drawing =>
  (pen) => [
    pen.ground(400, 656, 190),
    line('M536 300Q668 290 664 420Q662 540 534 556', pen.across(wood), 32),
    line('M540 296Q650 292 652 400', tone(wood, 0.5), 5),
    rect(264, 250, 272, 392, 18, '#e8f0ee', { opacity: 0.6 }),
    pen.shape(
      'M270 396H530V624Q530 640 514 640H286Q270 640 270 624Z',
      pen.linear('across', [0, '#2a1710'], [0.25, '#6b4128'], [0.6, '#3a2116'], [1, '#1c0f0a']),
      rect(270, 396, 260, 18, 0, '#a9764a'),
      line(
        row(22, (at) => `M${276 + at * 12} ${400 + (at % 3) * 4}h.1`),
        '#d8ab7d',
        8,
      ),
    ),
    rect(272, 350, 256, 14, 5, pen.metal()),
    rect(282, 364, 236, 10, 4, '#7b7f84'),
    rect(395, 170, 10, 184, 3, pen.metal()),
    rect(
      266,
      250,
      268,
      390,
      16,
      pen.linear(
        'across',
        [0, '#fff', 0.75],
        [0.1, '#fff', 0.1],
        [0.18, '#fff', 0.5],
        [0.24, '#fff', 0.05],
        [0.9, '#fff', 0.05],
        [1, '#fff', 0.6],
      ),
    ),
    path('M256 236L216 262L264 282Z', '#dfe9e7', { opacity: 0.9 }),
    path('M252 246Q254 206 400 202Q546 206 548 246V266H252Z', pen.across(frame)),
    rect(252, 252, 296, 14, 4, tone(frame, -0.4)),
    oval(400, 156, 30, 28, pen.ball(wood)),
    pen.both(rect(276, 266, 14, 374, 0, pen.metal(frame)), line('M283 644Q276 660 258 662', tone(frame, -0.3), 14)),
    rect(258, 450, 284, 16, 4, pen.metal(frame)),
    rect(258, 622, 284, 24, 6, pen.metal(frame)),
  ];

/** An eight-sided stove-top espresso maker. */
export const mokaPot =
  (handle: string): Drawing =>
  (pen) => {
    const facet = (x0: number, x1: number, y0: number, y1: number, in0: number, in1: number, colour: string) =>
      path(`M${400 + x0 * in0} ${y0}L${400 + x1 * in0} ${y0}L${400 + x1 * in1} ${y1}L${400 + x0 * in1} ${y1}Z`, colour);
    const greys = ['#8f9498', '#d9dcde', '#f6f7f7', '#b3b7ba', '#7c8084'];
    const edges = [-1, -0.72, -0.2, 0.3, 0.76, 1];
    const body = (y0: number, y1: number, in0: number, in1: number) =>
      greys.map((grey, at) => facet(edges[at]!, edges[at + 1]!, y0, y1, in0, in1, grey)).join('');
    return [
      pen.ground(400, 656, 190),
      path('M508 262L640 236Q676 240 672 290L652 470Q642 486 626 478L604 470L618 312L516 330Z', pen.slant(handle)),
      line('M536 268L640 250', tone(handle, 0.5), 6, { opacity: 0.6 }),
      path('M296 250L232 230L280 330Z', '#a2a6aa'),
      body(440, 654, 128, 176),
      body(232, 412, 140, 104),
      rect(282, 404, 236, 42, 6, pen.metal()),
      line(
        row(26, (at) => `M${290 + at * 8.8} 410v30`),
        '#6c7074',
        1.5,
        { opacity: 0.6 },
      ),
      path('M258 232L300 180H500L542 232Z', pen.metal('#c5c8cb')),
      path('M300 180L330 162H470L500 180Z', '#e6e8e9'),
      rect(388, 142, 24, 22, 2, handle),
      path('M370 100h60l10 44h-80Z', pen.across(handle)),
      oval(330, 540, 15, 15, pen.ball('#c8a24a')),
      oval(330, 540, 6, 6, '#6d5220'),
      pen.soft(
        6,
        rect(340, 250, 26, 150, 0, '#fff', { opacity: 0.7 }),
        rect(330, 580, 34, 60, 0, '#fff', { opacity: 0.6 }),
      ),
      rect(220, 648, 360, 10, 3, '#63676b'),
    ];
  };

/** A ceramic dripper on a glass server. */
export const pourOver =
  (ceramic: string): Drawing =>
  (pen) => {
    const glass = pen.linear(
      'across',
      [0, '#fff', 0.75],
      [0.12, '#fff', 0.15],
      [0.22, '#fff', 0.55],
      [0.3, '#fff', 0.1],
      [0.88, '#fff', 0.1],
      [1, '#fff', 0.6],
    );
    const server = 'M330 400H470V434Q572 500 568 596Q562 656 520 656H280Q238 656 232 596Q228 500 330 434Z';
    return [
      pen.ground(400, 658, 190),
      line('M556 520Q660 500 650 580Q640 640 552 628', '#dfe8e6', 20, { opacity: 0.95 }),
      line('M560 514Q644 500 642 570', '#fff', 5),
      path(server, '#dce7e4', { opacity: 0.7 }),
      pen.clip(
        server,
        path('M200 552Q400 540 600 552V670H200Z', pen.across('#5a301b')),
        oval(400, 551, 172, 12, '#8d5530'),
        line(
          row(4, (at) => `M${500} ${590 - at * 32}h${at % 2 ? 24 : 40}`),
          '#fff',
          4,
        ),
      ),
      path(server, glass),
      line('M398 404V548', '#6b3a20', 5),
      rect(322, 394, 156, 20, 6, '#9a6a3f'),
      path('M360 372H440L430 400H370Z', pen.across(ceramic)),
      pen.both(line('M262 372H400', tone(ceramic, -0.1), 20)),
      line('M256 366H544', tone(ceramic, 0.3), 5),
      line('M552 240Q630 226 622 280Q612 330 530 322', pen.across(ceramic), 22),
      pen.shape(
        'M236 206Q400 190 564 206L460 362H340Z',
        pen.across(ceramic),
        row(7, (at) => line(`M${270 + at * 44} 200Q${310 + at * 30} 300 ${366 + at * 12} 366`, tone(ceramic, -0.2), 4)),
      ),
      path('M222 150L296 200H504L578 150L520 210H280Z', '#e9d9bd'),
      oval(400, 204, 164, 24, tone(ceramic, 0.3)),
      oval(400, 206, 148, 18, '#dcc7a4'),
      oval(400, 210, 120, 12, '#4c2a18'),
      pen.soft(7, line('M380 140q-20-30 4-56t0-50M424 150q22-30-2-54t4-44', '#fff', 9, { opacity: 0.6 })),
    ];
  };
