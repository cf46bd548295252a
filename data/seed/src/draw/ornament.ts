import { tone } from './colour';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row, short } from './svg';

const at = (turn: number, r: number): string =>
  `${short(400 + Math.sin((turn * Math.PI) / 6) * r)} ${short(390 - Math.cos((turn * Math.PI) / 6) * r)}`;

/** A wall clock with a wooden rim. */
export const wallClock =
  (rim: string, hand: string): Drawing =>
  (pen) => [
    pen.lifted(oval(400, 390, 270, 270, pen.slant(rim))),
    oval(400, 390, 270, 270, 'none', { stroke: tone(rim, 0.4), 'stroke-width': 4, opacity: 0.7 }),
    oval(400, 390, 236, 236, tone(rim, -0.45)),
    oval(400, 392, 232, 230, pen.radial(0.4, 0.35, 0.8, [0, '#fffdf6'], [1, '#e8e0cf'])),
    line(
      row(12, (hour) => `M${at(hour, hour % 3 ? 206 : 190)}L${at(hour, 218)}`),
      '#3b342c',
      8,
    ),
    line(
      row(60, (minute) => (minute % 5 ? `M${at(minute / 5, 213)}L${at(minute / 5, 218)}` : '')),
      '#8d8474',
      3,
    ),
    pen.lifted(
      line(`M${at(4.16, -36)}L${at(4.16, 118)}`, '#2b2724', 15),
      line(`M${at(2, -46)}L${at(2, 178)}`, '#2b2724', 10),
    ),
    line(`M${at(8.4, -60)}L${at(8.4, 196)}`, hand, 4),
    oval(400, 390, 15, 15, pen.ball(hand)),
    pen.soft(16, path('M220 300Q280 180 420 170Q300 240 260 380Z', '#fff', { opacity: 0.5 })),
  ];

/** A round mirror with a shelf, on a leather strap. */
export const mirror =
  (wood: string): Drawing =>
  (pen) => [
    line('M250 300L396 76L546 300', '#6b4426', 15),
    oval(396, 76, 17, 17, pen.ball('#c79a4b')),
    pen.lifted(oval(398, 400, 234, 234, pen.slant(wood))),
    oval(
      398,
      400,
      212,
      212,
      pen.linear('diagonal', [0, '#f2f6f5'], [0.45, '#cfdbda'], [0.5, '#e4ecea'], [1, '#a9bbba']),
    ),
    pen.clip(
      'M186 400A212 212 0 0 1 610 400A212 212 0 0 1 186 400Z',
      path('M230 620L470 160H540L320 640Z', '#fff', { opacity: 0.4 }),
      path('M500 640Q470 500 520 440Q570 380 560 300', 'none', { stroke: '#6f8f6a', 'stroke-width': 7, opacity: 0.7 }),
      row(7, (leaf) =>
        oval(520 + (leaf % 2 ? 34 : -30), 320 + leaf * 40, 36, 13, '#7fa077', {
          opacity: 0.7,
          transform: `rotate(${leaf % 2 ? -28 : 28} 520 ${320 + leaf * 40})`,
        }),
      ),
    ),
    path('M168 590H632V616H168Z', pen.down(tone(wood, -0.1))),
    path('M230 520H292V590H230Z', pen.across('#d8cbb4')),
    oval(261, 520, 31, 8, '#8a7a5c'),
  ];

/** A basket of seagrass with rope handles and a throw in it. */
export const basket =
  (grass: string, band: string): Drawing =>
  (pen) => {
    const body = 'M196 350H604Q640 500 580 650Q400 684 220 650Q160 500 196 350Z';
    return [
      pen.ground(400, 662, 230),
      path('M240 350Q270 236 400 262Q520 220 566 350Z', pen.slant('#e6dac4')),
      line('M290 340Q330 280 400 300M430 340Q470 270 530 320', '#c9baa0', 7),
      pen.shape(
        body,
        pen.across(grass),
        path(
          body,
          pen.pattern(
            28,
            24,
            0,
            line('M0 6q7-9 14 0t14 0M0 18q7 9 14 0t14 0', tone(grass, -0.35), 4, { opacity: 0.7 }),
          ),
        ),
        path('M150 540Q400 584 650 540V690H150Z', band, { opacity: 0.75 }),
        pen.soft(14, line('M230 400Q210 520 250 620', '#fff', 26, { opacity: 0.35 })),
      ),
      line('M196 352Q400 392 604 352', tone(grass, -0.15), 22),
      line(
        row(24, (knot) => `M${206 + knot * 17} ${Math.round(352 + Math.sin((knot / 23) * 3.14) * 20)}l9 12`),
        tone(grass, 0.35),
        4,
      ),
      line('M206 420Q130 380 150 470Q166 520 210 500M594 420Q670 380 650 470Q634 520 590 500', tone(grass, -0.25), 20),
    ];
  };

/** Candlesticks of turned brass in three heights. */
export const candlesticks =
  (brass: string, wax: string): Drawing =>
  (pen) => {
    const stick = (x: number, y: number, tall: number, lit: number) =>
      pen.ground(x, y, 62) +
      path(
        `M${x - 62} ${y}Q${x} ${y - 46} ${x - 9} ${y - 74}V${y - tall}H${x + 9}V${y - 74}Q${x} ${y - 46} ${x + 62} ${y}Q${x} ${y + 20} ${x - 62} ${y}Z`,
        pen.metal(brass),
      ) +
      oval(x, y - 96, 21, 13, pen.metal(brass)) +
      oval(x, y - tall * 0.7, 17, 11, pen.metal(brass)) +
      path(`M${x - 30} ${y - tall - 22}H${x + 30}L${x + 15} ${y - tall + 14}H${x - 15}Z`, pen.metal(brass)) +
      rect(x - 14, y - tall - 22 - lit, 28, lit, 5, pen.across(wax)) +
      line(`M${x} ${y - tall - 22 - lit}v-16`, '#3b2b22', 4) +
      path(
        `M${x} ${y - tall - 74 - lit}Q${x + 20} ${y - tall - 44 - lit} ${x} ${y - tall - 32 - lit}Q${x - 20} ${y - tall - 44 - lit} ${x} ${y - tall - 74 - lit}Z`,
        pen.radial(0.5, 0.7, 0.7, [0, '#fffbe6'], [0.6, '#f8c04a'], [1, '#e2803a']),
      );
    return [
      pen.soft(40, oval(400, 190, 280, 150, '#ffe2a4', { opacity: 0.6 })),
      stick(250, 620, 150, 150),
      stick(548, 636, 210, 120),
      stick(398, 660, 300, 130),
    ];
  };

/** A rubber fig in a pot on a wooden stand. */
export const figTree =
  (pot: string, stand: string): Drawing =>
  (pen) => {
    const leaf = (x: number, y: number, turn: number, size: number, green: string) =>
      moved(
        `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
        path('M0 0Q-54-50-38-120Q-20-160 0-172Q20-160 38-120Q54-50 0 0Z', pen.slant(green)),
        line('M0-4V-160', tone(green, 0.4), 3),
      );
    return [
      pen.ground(400, 684, 170),
      line('M400 500Q392 340 412 150M398 420Q360 340 330 280M404 360Q440 300 480 250', '#5d4632', 11),
      leaf(330, 290, -58, 0.9, '#2f5a44'),
      leaf(478, 256, 62, 0.95, '#386a4f'),
      leaf(398, 400, -96, 0.9, '#3f7a58'),
      leaf(404, 380, 92, 0.94, '#2f5a44'),
      leaf(404, 250, -34, 0.9, '#4a8a64'),
      leaf(412, 220, 34, 0.9, '#3f7a58'),
      leaf(414, 190, -4, 0.84, '#569a72'),
      leaf(388, 460, -72, 0.72, '#386a4f'),
      leaf(412, 450, 66, 0.76, '#4a8a64'),
      line('M280 590L246 690M520 590L554 690M400 600V694', stand, 16),
      path('M262 580H538V604H262Z', pen.down(stand)),
      pen.shape(
        'M276 470H524L506 620Q400 644 294 620Z',
        pen.across(pot),
        line('M280 520Q400 544 520 520M284 560Q400 584 514 560', tone(pot, -0.25), 7),
        pen.soft(9, line('M316 490L326 610', '#fff', 16, { opacity: 0.5 })),
      ),
      oval(400, 470, 124, 22, tone(pot, 0.2)),
      oval(400, 472, 108, 16, '#3a2a1e'),
    ];
  };
