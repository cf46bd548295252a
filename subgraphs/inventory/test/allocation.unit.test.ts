import fc from 'fast-check';
import { allocate, bySku, type Source, type Wanted } from '../src/domain/allocation';

const source = (sku: string, locationId: string, available: number): Source => ({
  sku,
  locationId,
  available,
  country: { berlin: 'DE', hamburg: 'DE', rotterdam: 'NL', lyon: 'FR' }[locationId]!,
});
const line = (sku: string, quantity: number): Wanted => ({ sku, quantity });

describe('allocate', () => {
  it('takes everything from the shipping country where it can', () => {
    const sources = [source('tee', 'berlin', 9), source('tee', 'lyon', 9)];
    expect(allocate([line('tee', 2)], sources, 'FR')).toEqual({
      ok: true,
      lines: [{ sku: 'tee', locationId: 'lyon', quantity: 2 }],
    });
  });

  it('takes the rest from the one location that has it all', () => {
    const sources = [
      source('tee', 'berlin', 1),
      source('cap', 'berlin', 1),
      source('tee', 'rotterdam', 1),
      source('tee', 'lyon', 5),
      source('cap', 'lyon', 5),
    ];
    expect(allocate([line('tee', 2), line('cap', 2)], sources, 'NL')).toEqual({
      ok: true,
      lines: [
        { sku: 'tee', locationId: 'rotterdam', quantity: 1 },
        { sku: 'tee', locationId: 'lyon', quantity: 1 },
        { sku: 'cap', locationId: 'lyon', quantity: 2 },
      ],
    });
  });

  it('takes the first location among equals', () => {
    const sources = [source('tee', 'berlin', 3), source('tee', 'lyon', 3)];
    expect(allocate([line('tee', 3)], sources, 'ES')).toMatchObject({ lines: [{ locationId: 'berlin' }] });
  });

  it('names every sku that there is too little of, and takes nothing', () => {
    const sources = [source('tee', 'berlin', 3), source('cap', 'berlin', 1)];
    const wanted = [line('cap', 2), line('tee', 1), line('hat', 1)];
    expect(allocate(wanted, sources, 'DE')).toEqual({ ok: false, skus: ['cap', 'hat'] });
  });

  it('adds up lines of one sku', () => {
    expect(bySku([line('b', 1), line('a', 2), line('b', 3)])).toEqual([line('a', 2), line('b', 4)]);
    expect(allocate([line('tee', 2), line('tee', 2)], [source('tee', 'berlin', 3)], 'DE')).toEqual({
      ok: false,
      skus: ['tee'],
    });
  });

  it('gives exactly what is wanted from what is there, or refuses exactly when it is not there', () => {
    const sku = fc.constantFrom('a', 'b', 'c');
    const wanted = fc.array(fc.record({ sku, quantity: fc.integer({ min: 1, max: 6 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    const levels = fc.uniqueArray(
      fc.record({ sku, locationId: fc.constantFrom('berlin', 'hamburg', 'rotterdam', 'lyon'), available: fc.nat(6) }),
      { selector: ({ sku: s, locationId }) => s + locationId },
    );
    fc.assert(
      fc.property(wanted, levels, fc.constantFrom('DE', 'FR', 'ES'), (lines, given, country) => {
        const sources = given.map((level) => source(level.sku, level.locationId, level.available));
        const sums = bySku(lines);
        const lacking = sums.filter(
          ({ sku: s, quantity }) =>
            sources.filter((one) => one.sku === s).reduce((sum, one) => sum + one.available, 0) < quantity,
        );
        const answer = allocate(lines, sources, country);
        if (!answer.ok) return expect(answer.skus).toEqual(lacking.map((one) => one.sku));
        expect(lacking).toEqual([]);
        expect(bySku(answer.lines)).toEqual(sums);
        for (const taken of answer.lines) {
          const from = sources.find((one) => one.sku === taken.sku && one.locationId === taken.locationId);
          expect(taken.quantity).toBeLessThanOrEqual(from!.available);
        }
        // Nothing comes from abroad while the shipping country has it.
        const abroad = answer.lines.filter((taken) => source('', taken.locationId, 0).country !== country);
        for (const { sku: s } of abroad)
          for (const home of sources.filter((one) => one.sku === s && one.country === country && one.available))
            expect(answer.lines).toContainEqual({ sku: s, locationId: home.locationId, quantity: home.available });
      }),
    );
  });
});
