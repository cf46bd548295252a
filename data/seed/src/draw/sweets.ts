import { tone } from './colour';
import { writing } from './jar';
import type { Drawing } from './picture';
import { line, moved, oval, path, rect, row } from './svg';

/** A bag of espresso beans with a valve and a folded top. */
export const coffeeBag =
  (paper: string, label: string, accent: string): Drawing =>
  (pen) => [
    pen.ground(390, 660, 200),
    pen.shape(
      'M240 230L250 640Q250 662 276 662H516Q542 662 542 640L552 230Z',
      pen.across(paper),
      pen.soft(
        10,
        line('M286 250Q276 440 290 640M520 250Q500 380 516 640', '#1c1418', 16, { opacity: 0.28 }),
        line('M330 240V640', '#fff', 20, { opacity: 0.25 }),
      ),
    ),
    path('M236 150H556L552 236Q396 254 240 236Z', pen.down(tone(paper, -0.08))),
    line('M238 188Q396 200 554 188', tone(paper, -0.4), 4),
    path('M226 172h26v34h-26ZM540 172h26v34h-26Z', '#c9a04e'),
    oval(470, 282, 18, 18, tone(paper, -0.25)),
    row(3, (at) => oval(464 + at * 6, 282, 2.5, 2.5, '#1c1418')),
    rect(300, 330, 196, 250, 6, label),
    pen.clip(
      'M300 330H496V580H300Z',
      path('M290 520L350 430L400 490L440 440L510 530V590H290Z', accent),
      path('M290 560Q400 510 510 560V590H290Z', tone(accent, -0.35)),
      oval(450, 390, 26, 26, '#f0a63c'),
    ),
    writing(366, 358, [84, 60], '#3a2a20', 7),
    row(7, (at) =>
      moved(
        `translate(${580 + (at % 4) * 38 - (at > 3 ? 18 : 0)} ${676 - (at > 3 ? 22 : 0)}) rotate(${at * 53})`,
        oval(0, 0, 20, 14, pen.ball('#5b3420')),
        line('M-16 2Q0-6 16 0', '#2d170c', 3),
      ),
    ),
  ];

/** A round tin of loose tea, its lid off. */
export const teaTin =
  (paint: string, motif: string): Drawing =>
  (pen) => [
    pen.ground(370, 652, 200),
    pen.shape(
      'M220 300H520V622Q520 650 370 656Q220 650 220 622Z',
      pen.across(paint),
      path(
        row(
          4,
          (at) =>
            `M${250 + at * 78} 560Q${220 + at * 78} 470 ${270 + at * 78} 400Q${300 + at * 78} 480 ${250 + at * 78} 560Z`,
        ),
        motif,
      ),
      line(
        row(4, (at) => `M${252 + at * 78} 640Q${256 + at * 78} 520 ${270 + at * 78} 410`),
        tone(motif, -0.3),
        4,
      ),
      path(
        row(5, (at) => `M${226 + at * 74} 630q-20-40 10-70q18 40-10 70Z`),
        tone(motif, 0.35),
      ),
      pen.soft(10, rect(262, 310, 24, 330, 12, '#fff', { opacity: 0.5 })),
    ),
    path('M220 330Q370 352 520 330V352Q370 376 220 352Z', '#d2b164'),
    oval(370, 300, 150, 30, pen.metal('#d2b164')),
    oval(370, 302, 136, 24, '#3a3a2a'),
    row(34, (at) =>
      line(
        `M${252 + ((at * 71) % 230)} ${292 + ((at * 13) % 22)}l${(at % 5) * 4 - 6} ${(at % 3) * 4 - 3}`,
        at % 2 ? '#6b6a3f' : '#8a7a48',
        5,
      ),
    ),
    rect(316, 378, 108, 34, 17, '#f6efdd'),
    writing(370, 395, [70], '#5a4a2c', 5),
    moved(
      'rotate(-16 610 600)',
      pen.ground(620, 668, 110),
      path('M520 560H704V620Q612 650 520 620Z', pen.across(paint)),
      oval(612, 560, 92, 24, pen.metal('#d2b164')),
      oval(612, 558, 80, 18, tone(paint, 0.15)),
    ),
  ];

/** A bar of chocolate, broken open from its wrapper. */
export const chocolate =
  (wrapper: string, motif: string): Drawing =>
  (pen) => {
    const square = (x: number, y: number) =>
      rect(x, y, 84, 84, 6, '#3a2015') +
      path(`M${x + 10} ${y + 74}V${y + 10}H${x + 74}`, 'none', { stroke: '#7a4d35', 'stroke-width': 4 }) +
      rect(x + 14, y + 14, 56, 56, 4, '#4a2a1c');
    return [
      moved(
        'rotate(-16 400 400)',
        pen.lifted(
          path('M246 130l30-14l28 12l30-16l34 14l30-12l30 14l30-12l34 16l22-8V340H246Z', '#d8d3ca'),
          rect(262, 140, 276, 260, 4, '#2d180f'),
        ),
        row(6, (at) => square(268 + (at % 3) * 90, 150 + Math.floor(at / 3) * 90)),
        path('M246 316l40 12l38-20l42 22l40-18l44 18l40-18l36 14V380H246Z', '#efe9df'),
        pen.lifted(
          pen.shape(
            'M236 350H564V690H236Z',
            pen.slant(wrapper),
            row(5, (at) =>
              path(
                `M236 ${690 - at * 54}Q318 ${620 - at * 54} 400 ${690 - at * 54}T564 ${690 - at * 54}V${720 - at * 54}H236Z`,
                at % 2 ? motif : tone(motif, -0.3),
                { opacity: 0.85 },
              ),
            ),
            pen.soft(10, line('M280 350V690', '#fff', 20, { opacity: 0.3 })),
          ),
        ),
        rect(300, 390, 200, 70, 4, '#f6efdd'),
        writing(400, 414, [130, 80], '#3a2015', 7),
        line('M236 350H564', tone(wrapper, -0.4), 4),
      ),
      pen.lifted(
        moved('translate(600 610) rotate(24)', square(0, 0)),
        moved('translate(640 500) rotate(-38) scale(.6)', square(0, 0)),
      ),
    ];
  };

/** A hexagonal jar of honey with a dipper. */
export const honey: Drawing = (pen) => {
  const jar = 'M250 330H550L590 470L550 650H250L210 470Z';
  return [
    pen.ground(400, 656, 210),
    pen.shape(
      jar,
      pen.linear('across', [0, '#b56a12'], [0.25, '#f3b53c'], [0.55, '#e0911d'], [1, '#9c5410']),
      path('M250 330L300 480L250 650L210 470Z', '#fff', { opacity: 0.18 }),
      path('M550 330L500 480L550 650L590 470Z', '#5d2f06', { opacity: 0.25 }),
      pen.soft(14, oval(380, 600, 100, 40, '#ffe39a', { opacity: 0.7 })),
    ),
    line('M262 340L226 470L262 640', '#fff', 6, { opacity: 0.7 }),
    path('M300 408H500L522 480L500 560H300L278 480Z', '#faf3e0'),
    path('M400 540q-50-10-40-50q36-6 40 30q4-36 40-30q10 40-40 50Z', '#e0a63c'),
    oval(400, 476, 22, 30, '#3a2a1c'),
    line('M382 468h36M380 482h40', '#f3b53c', 7),
    path('M384 450Q340 420 350 460ZM416 450Q460 420 450 460Z', '#cfdde0'),
    line('M392 448l-10-18M408 448l10-18', '#3a2a1c', 4),
    rect(244, 296, 312, 40, 10, pen.across('#c98f3a')),
    path('M236 276Q240 236 400 230Q560 236 564 276L556 306H244Z', pen.across('#e9dcc0')),
    line(
      row(9, (at) => `M${260 + at * 35} 240l-14 60M${246 + at * 35} 246l30 50`),
      '#c0504a',
      4,
      { opacity: 0.7 },
    ),
    line('M240 300Q400 318 560 300', '#8a6a3c', 7),
    pen.ground(650, 690, 90),
    moved(
      'rotate(14 650 600)',
      rect(642, 300, 17, 270, 8, pen.across('#a8703f')),
      row(5, (at) =>
        rect([622, 614, 610, 614, 624][at]!, 560 + at * 25, [57, 73, 81, 73, 53][at]!, 19, 9, pen.across('#b98350')),
      ),
      path('M612 610Q650 640 690 610Q700 690 668 694Q640 700 612 690Q604 650 612 610Z', '#f0ad32', { opacity: 0.55 }),
    ),
  ];
};
