import { titleScore, words } from '../src/domain/words';

describe('words', () => {
  it('compares without case, accents and punctuation', () => {
    expect(words('Crème-Brûlée  "Set", 4 pcs.')).toEqual(['creme', 'brulee', 'set', '4', 'pcs']);
  });

  it('ranks a title that has the word above one that only begins with it, and that above the rest', () => {
    const score = (title: string) => titleScore(words(title).join(' '), ['tea']);
    expect(score('Tea kettle')).toBeGreaterThan(score('Green tea'));
    expect(score('Green tea')).toBeGreaterThan(score('Big teapot'));
    expect(score('Big teapot')).toBeGreaterThan(score('Mug'));
  });
});
