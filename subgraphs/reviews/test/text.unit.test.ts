import { publicName } from '../src/domain/author-name';
import { faultsOf, tidied } from '../src/domain/draft';
import { needsALook } from '../src/domain/hold';
import { leadsElsewhere } from '../src/domain/links';
import { lines, oneLine } from '../src/domain/text';

describe('text', () => {
  it.each([
    ['a bidi override', 'safe\u202etxt.exe', 'safetxt.exe'],
    ['isolates and marks', '\u2066a\u2069\u200f\u061c', 'a'],
    ['controls', 'a\u0000\u0007\u001b[31mb\u009f', 'a[31mb'],
    ['zero widths', 'v\u200bi\u200ca\u2060g\ufeffr\u00ada', 'viagra'],
    ['joiners between Latin letters', 'a\u200db\u200cc', 'abc'],
    ['blank letters', '\u3164\u115f\u2800', ''],
    ['tags', '\u{e0041}\u{e007f}a', 'a'],
    ['lone surrogates and private use', 'a\ud800b\ue000', 'ab'],
    ['marks without end', `e${'\u0301'.repeat(50)}`, `é${'\u0301'.repeat(4)}`],
  ])('loses %s', (_what, given, kept) => {
    expect(oneLine(given)).toBe(kept);
    expect(lines(given)).toBe(kept);
  });

  it.each([
    ['a family', '👨\u200d👩\u200d👧'],
    ['a heart on fire', '❤\ufe0f\u200d🔥'],
    ['Persian', 'می\u200cخواهم'],
    ['Devanagari', 'क्\u200dष'],
    ['HTML, which is text', '<b onclick="x()">&amp;</b>'],
    ['other scripts', '素晴らしい עברית ไทย'],
  ])('keeps %s', (_what, text) => expect(oneLine(text)).toBe(text));

  it('has one form for what looks the same, also across what was between', () => {
    expect(oneLine('e\u0301')).toBe('é');
    expect(oneLine('e\u200b\u0301')).toBe('é');
  });

  it('keeps its lines, with at most two that are blank', () => {
    expect(lines('\r\n a  b \t\r\nc\u2028d\n\n\n\n\n\n e \n\n')).toBe('a  b\nc\nd\n\n\n e');
    expect(oneLine(' a\r\n\tb \u00a0 c ')).toBe('a b c');
  });

  it('takes no time, however mean it is', () => {
    const begun = process.cpuUsage();
    for (const mean of [' ', '\u200d', '\n', 'a.', 'a@a.', '\u0301', '👨\u200d', 'http:/', '-'])
      needsALook(tidied({ title: mean.repeat(500_000), body: mean.repeat(500_000) }) as never, 'links');
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
  });
});

describe('a draft', () => {
  const faults = (given: Parameters<typeof tidied>[0]) =>
    faultsOf(tidied(given)).map(({ code, field }) => `${code} ${field!.at(-1)}`);

  it('is measured in code points, as people count', () => {
    expect(faults({ title: '😀'.repeat(120), body: '😀'.repeat(5000) })).toEqual([]);
    expect(faults({ title: '😀'.repeat(121), body: '😀'.repeat(5001) })).toEqual(['INVALID title', 'INVALID body']);
  });

  it('has 1 to 5 stars, whole, and words', () => {
    expect([1, 5, 0, 6, 2.5, -1].map((rating) => faults({ rating }).length)).toEqual([0, 0, 1, 1, 1, 1]);
    expect(faults({ title: ' \u200b', body: '\n\n' })).toEqual(['REQUIRED title', 'REQUIRED body']);
  });

  it('is judged by what was passed alone', () => {
    expect(tidied({ rating: null, title: undefined, body: ' x ' })).toEqual({ body: 'x' });
  });
});

describe('what leads elsewhere', () => {
  it.each([
    'see https://x.test',
    'HTTP://X',
    'at www.cheap-lamps.example',
    'cheaplamps.com has it',
    'ｗｗｗ．ｌａｍｐｓ．ｃｏｍ',
    'bit.ly/3xYz',
    'write to bob@mail.example',
    'bob (at) mail [dot] test',
    't.me/lamps',
  ])('is seen in "%s"', (text) => expect(leadsElsewhere(text)).toBe(true));

  it.each([
    'Great.It works.Me too.',
    'e.g. 3.5 stars, approx. 10.000 lumen',
    'and/or, 24/7, 5/5',
    'Loved it @home',
    'size M.Not bad',
    'v1.2.3',
    'It is so-so…',
  ])('is not seen in "%s"', (text) => expect(leadsElsewhere(text)).toBe(false));

  it('waits for staff, as the setting says', () => {
    const [clean, link] = [
      { title: 'Good', body: 'Good' },
      { title: 'x.com', body: 'Good' },
    ];
    expect([needsALook(clean, 'links'), needsALook(link, 'links')]).toEqual([false, true]);
    expect([needsALook(clean, 'all'), needsALook(link, 'none')]).toEqual([true, false]);
  });
});

it.each([
  ['Alice Miller', 'Alice M.'],
  ['  alice   mary  miller ', 'alice M.'],
  ['Cher', 'Cher'],
  ['Bo de öberg', 'Bo Ö.'],
  ['Jean-Luc (work) 3rd', 'Jean-Luc R.'],
  ['山田 太郎', '山田 太.'],
  ['', 'A customer'],
  ['bob@mail.example', 'A customer'],
  ['www.cheap.com Best', 'A customer'],
  [`${'x'.repeat(100)} y`, `${'x'.repeat(40)} Y.`],
])('%s is shown as %s', (name, shown) => expect(publicName(name)).toBe(shown));
