const NAMES = new Intl.DisplayNames('en', { type: 'region' });
const CODES = 'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK US'.split(' ');

/** Where the shop sends to: code and name, by name. The shop has the last word when an address is set. */
export const COUNTRIES: readonly (readonly [string, string])[] = CODES.map(
  (code) => [code, NAMES.of(code) ?? code] as const,
).sort(([, one], [, other]) => one.localeCompare(other, 'en'));

/** The country's name in English. */
export const countryName = (code: string): string => NAMES.of(code) ?? code;
