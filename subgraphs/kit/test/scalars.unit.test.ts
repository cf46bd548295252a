import { CountryCode, CurrencyCode, DateTime, EmailAddress, SafeInt, URL } from '@shop/kit/scalars';

describe('scalars', () => {
  it('normalise what they read', () => {
    expect(EmailAddress.parseValue('  Alice@Example.COM ')).toBe('alice@example.com');
    expect(CountryCode.parseValue('de')).toBe('DE');
    expect(DateTime.serialize(DateTime.parseValue('2026-01-31T12:00:00+02:00'))).toBe('2026-01-31T10:00:00.000Z');
    expect(SafeInt.parseValue(2 ** 53 - 1)).toBe(9007199254740991);
    expect(URL.parseValue('/images/a.svg')).toBe('/images/a.svg');
  });

  it.each([
    [EmailAddress, ['alice', 'a b@c.de', 'a@b', '@b.de', 5]],
    [CountryCode, ['DEU', 'D', '', 1]],
    [CurrencyCode, ['eur', 'EU', 978]],
    [DateTime, ['tomorrow', '31.01.2026', '2026-13-01', 0]],
    [SafeInt, [1.5, 2 ** 53, '1', null]],
    [URL, ['javascript:alert(1)', 'ftp://x', 'images/a.svg']],
  ] as const)('%s refuses what it is not', (scalar, values) => {
    for (const value of values) expect(() => scalar.parseValue(value)).toThrow(scalar.name);
  });
});
