import { headOf } from '../src/search/occurrences';
import { forgiven, slips } from '../src/search/spelling';
import { joinUnits, root, singular, termsOf, wordsOf } from '../src/search/words';

describe('the words of search', () => {
  it('are compared without case, accents, apostrophes and thousands separators', () => {
    expect(wordsOf('Piqué Chef’s 10,000 mAh, 1.5 l')).toEqual(['pique', 'chefs', '10000', 'mah', '1.5', 'l']);
  });

  it('are found whole and in parts: compounds, amounts with and without their unit', () => {
    expect(termsOf('High-Tops 500 ml')).toEqual(expect.arrayContaining(['high', 'tops', 'hightops', '500', '500ml']));
    expect(termsOf('1tb')).toEqual(expect.arrayContaining(['1tb', '1', 'tb']));
    expect(joinUnits(['power', '20000', 'mah', 'bank'])).toEqual(['power', '20000mah', 'bank']);
  });

  it.each([
    ['shoes', 'shoe'],
    ['knives', 'knife'],
    ['brushes', 'brush'],
    ['berries', 'berry'],
    ['glass', 'glass'],
    ['canvas', 'canva'],
    ['42s', '42s'],
  ])('%s counts as %s', (word, one) => expect(singular(word)).toBe(one));

  it('share their roots', () => {
    expect(new Set(['hiking', 'hikers', 'hike'].map(root)).size).toBe(1);
    expect(root('running')).toBe(root('runner'));
    expect(root('lamp')).not.toBe(root('lamb'));
  });

  it.each([
    ['Desk Lamp with Clamp', ['lamp']],
    ["Chef's Knife, 20 cm", ['knife']],
    ['Trekking Backpack 50', ['backpack']],
    ['Canvas High-Tops', ['tops', 'hightops']],
    ['Oil for the lamp', ['oil']],
  ])('the title "%s" names %j', (title, head) => expect(headOf(title)).toEqual(head));
});

describe('slips', () => {
  it.each([
    ['headphones', 'hedphones', 1],
    ['table', 'tabel', 1],
    ['umbrella', 'umberella', 1],
    ['binoculars', 'binnoculers', 2],
    ['lamp', 'lamp', 0],
    ['lamp', 'chair', 3],
  ])('%s and %s differ by %i', (a, b, count) => expect(slips(a, b, 2)).toBe(count));

  it('are forgiven by length', () => expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2]));
});
