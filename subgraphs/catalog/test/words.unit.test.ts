import { words } from '../src/domain/words';

describe('words', () => {
  it('compares without case, accents and punctuation', () => {
    expect(words('Crème-Brûlée  "Set", 4 pcs.')).toEqual(['creme', 'brulee', 'set', '4', 'pcs']);
  });
});
