import fc from 'fast-check';
import { inputHash, keyProblem } from '@shop/kit/idempotency';

describe('idempotency', () => {
  it('hashes an input whatever the order of its fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (input) => {
        const turned = Object.fromEntries(Object.entries(input).reverse());
        expect(inputHash(turned)).toBe(inputHash(input));
      }),
    );
  });

  it('tells inputs apart, and takes null for absent', () => {
    expect(inputHash({ a: 1 })).not.toBe(inputHash({ a: 2 }));
    expect(inputHash({ a: [1, 2] })).not.toBe(inputHash({ a: [2, 1] }));
    expect(inputHash({ a: 1, b: null })).toBe(inputHash({ a: 1 }));
  });

  it('asks for a key that can be told from another', () => {
    expect(keyProblem('8f0c3c1e-6a55-4a77-9d4c-0f0a8a3b1c11')).toBeUndefined();
    for (const key of ['', 'short', 'with space inside', 'x'.repeat(129)])
      expect(keyProblem(key)).toMatchObject({ problem: { code: 'INVALID' } });
  });
});
