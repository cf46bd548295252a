import fc from 'fast-check';
import { allocate, bySku, type Source, type Wanted } from '../src/domain/allocation';
import { distance } from '../src/domain/nearness';

const source = (sku: string, locationId: string, available: number): Source => ({
  sku,
  locationId,
  available,
  country: { berlin: 'DE', hamburg: 'DE', rotterdam: 'NL', lyon: 'FR', austin: 'US' }[locationId]!,
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

  it('sends one parcel from the location that has it all, also when a nearer one has some', () => {
    const sources = [
      source('tee', 'rotterdam', 1),
      source('tee', 'berlin', 1),
      source('cap', 'berlin', 1),
      source('tee', 'lyon', 5),
      source('cap', 'lyon', 5),
    ];
    expect(allocate([line('tee', 2), line('cap', 2)], sources, 'NL')).toEqual({
      ok: true,
      lines: [
        { sku: 'tee', locationId: 'lyon', quantity: 2 },
        { sku: 'cap', locationId: 'lyon', quantity: 2 },
      ],
    });
  });

  it('lets the nearest give all that it can when one has not enough', () => {
    const sources = [source('tee', 'berlin', 2), source('tee', 'lyon', 3), source('tee', 'austin', 4)];
    expect(allocate([line('tee', 4)], sources, 'FR')).toEqual({
      ok: true,
      lines: [{ sku: 'tee', locationId: 'austin', quantity: 4 }],
    });
    expect(allocate([line('tee', 5)], sources, 'FR')).toEqual({
      ok: true,
      lines: [
        { sku: 'tee', locationId: 'lyon', quantity: 3 },
        { sku: 'tee', locationId: 'berlin', quantity: 2 },
      ],
    });
  });

  it('takes the nearer among equals, then the first by id', () => {
    const sources = ['austin', 'rotterdam', 'lyon', 'hamburg', 'berlin'].map((at) => source('tee', at, 3));
    const from = (country: string) => allocate([line('tee', 3)], sources, country);
    expect(from('NL')).toMatchObject({ lines: [{ locationId: 'rotterdam' }] });
    expect(from('DE')).toMatchObject({ lines: [{ locationId: 'berlin' }] });
    expect(from('ES')).toMatchObject({ lines: [{ locationId: 'berlin' }] });
    expect(from('CA')).toMatchObject({ lines: [{ locationId: 'austin' }] });
    expect(from('JP')).toMatchObject({ lines: [{ locationId: 'austin' }] });
  });

  it('comes to an end with a hundred locations, and sends no parcel that is not needed', () => {
    const sources = Array.from({ length: 100 }, (_, index) => ({
      ...source('tee', 'berlin', 2),
      locationId: `l${index}`,
    }));
    const answer = allocate([line('tee', 60)], sources, 'DE');
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.lines).toHaveLength(30);
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

  it('gives what is wanted from what is there by the fewest and nearest locations, or refuses when it is not there', () => {
    const sku = fc.constantFrom('a', 'b', 'c');
    const wanted = fc.array(fc.record({ sku, quantity: fc.integer({ min: 1, max: 6 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    const places = ['berlin', 'hamburg', 'rotterdam', 'lyon', 'austin'];
    const levels = fc.uniqueArray(fc.record({ sku, locationId: fc.constantFrom(...places), available: fc.nat(6) }), {
      selector: ({ sku: s, locationId }) => s + locationId,
      maxLength: 15,
    });
    fc.assert(
      fc.property(wanted, levels, fc.constantFrom('DE', 'FR', 'ES', 'US', 'JP'), (lines, given, country) => {
        const sources = given.map((level) => source(level.sku, level.locationId, level.available));
        const sums = bySku(lines);
        const has = (among: string[], s: string) =>
          sources
            .filter((one) => one.sku === s && among.includes(one.locationId))
            .reduce((sum, one) => sum + one.available, 0);
        const lacking = sums.filter(({ sku: s, quantity }) => has(places, s) < quantity);
        const answer = allocate(lines, sources, country);
        if (!answer.ok) return expect(answer.skus).toEqual(lacking.map((one) => one.sku));
        expect(lacking).toEqual([]);
        // All of it, and never more than there is.
        expect(bySku(answer.lines)).toEqual(sums);
        for (const taken of answer.lines)
          expect(taken.quantity).toBeLessThanOrEqual(has([taken.locationId], taken.sku));
        // Of all sets of locations that have it, the best.
        const cost = (set: string[]) =>
          [set.length, set.reduce((sum, at) => sum + distance(source('', at, 0).country, country), 0)] as const;
        const byCost = (a: string[], b: string[]) => cost(a)[0] - cost(b)[0] || cost(a)[1] - cost(b)[1];
        const best = subsets(places)
          .filter((set) => sums.every(({ sku: s, quantity }) => has(set, s) >= quantity))
          .sort(byCost)[0]!;
        const used = [...new Set(answer.lines.map(({ locationId }) => locationId))];
        expect(cost(used)).toEqual(cost(best));
      }),
      { numRuns: 500 },
    );
  });

  it('knows on which continent a country lies', () => {
    expect([distance('DE', 'DE'), distance('DE', 'PT'), distance('DE', 'US'), distance('XX', 'YY')]).toEqual([
      0, 1, 2, 2,
    ]);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const gone = new Set([
      'AN',
      'BU',
      'CS',
      'DD',
      'FX',
      'NT',
      'SU',
      'TP',
      'YD',
      'YU',
      'ZR',
      'UK',
      'DY',
      'HV',
      'NH',
      'RH',
      'VD',
    ]);
    // Not countries, or without anybody to send a parcel to.
    const nobody = new Set([
      'AC',
      'AQ',
      'BV',
      'CP',
      'CQ',
      'CX',
      'CC',
      'DG',
      'EA',
      'EU',
      'EZ',
      'GS',
      'HM',
      'IC',
      'IO',
      'QO',
      'TA',
      'TF',
      'UM',
      'UN',
      'XA',
      'XB',
      'ZZ',
    ]);
    const codes = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => names.of(code) && !gone.has(code) && !nobody.has(code));
    const lost = codes.filter((code) => !['DE', 'JP', 'ZA', 'US', 'BR', 'AU'].some((on) => distance(code, on) < 2));
    expect(lost).toEqual([]);
  });
});

const subsets = (all: string[]): string[][] =>
  all.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
