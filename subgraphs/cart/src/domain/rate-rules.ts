import { fail } from '@shop/kit/result';
import type { Destination } from './destination';
import { taxPlace, type ShippingZone, type TaxPlace } from './rate-tables';
import type { ShippingRate } from './rates';

const MOST_ZONES = 50;
const MOST_OPTIONS = 20;
const MOST_PLACES = 2000;
const MOST_TAX = 100_000;
const ID = /^[a-z0-9][a-z0-9-]{0,31}$/;
const REGION = /^[A-Z0-9]{1,10}$/;

type Refused = ReturnType<typeof fail<'INVALID'>>;
const invalid = (message: string, ...path: (string | number)[]): Refused => fail('INVALID', message, path.map(String));

/** The first that is wrong with a shipping table, if anything is; the field says where. */
export function zonesProblem(zones: readonly ShippingZone[]): Refused | undefined {
  if (zones.length === 0 || zones.length > MOST_ZONES) return invalid(`Give 1 to ${MOST_ZONES} zones.`, 'zones');
  const countries = zones.flatMap((zone) => zone.countries ?? ['everywhere else']);
  const twice = duplicate(countries);
  if (twice) return invalid(`Two zones are for ${twice}. Leave it in one.`, 'zones');
  const id = duplicate(zones.map((zone) => zone.id));
  if (id) return invalid(`Two zones have the id ${id}.`, 'zones');
  return first(zones, (zone, i) => named(zone, 'zones', i) ?? optionsProblem(zone, i));
}

function optionsProblem({ options, countries }: ShippingZone, zone: number): Refused | undefined {
  const path = ['zones', zone, 'options'] as const;
  if (countries?.length === 0)
    return invalid('Give the zone a country, or null for all others.', 'zones', zone, 'countries');
  if (options.length === 0 || options.length > MOST_OPTIONS)
    return invalid(`Give 1 to ${MOST_OPTIONS} ways to ship.`, ...path);
  const id = duplicate(options.map((option) => option.id));
  if (id) return invalid(`Two ways to ship have the id ${id}.`, ...path);
  return first(options, (option, i) => named(option, ...path, i) ?? optionProblem(option, [...path, i]));
}

function optionProblem(option: ShippingRate, path: (string | number)[]): Refused | undefined {
  const { upTo, freeFrom, estimatedDaysMin: min, estimatedDaysMax: max } = option;
  if (upTo.length === 0 || upTo.length > MOST_OPTIONS)
    return invalid(`Give 1 to ${MOST_OPTIONS} steps.`, ...path, 'steps');
  const weights = upTo.map(({ grams }) => grams ?? Infinity);
  if (weights.some((grams, i) => grams <= (weights[i - 1] ?? 0)))
    return invalid('Give steps of growing weights above 0; only the last may be without.', ...path, 'steps');
  if (upTo.some(({ price }) => price < 0)) return invalid('A price is 0 or more.', ...path, 'steps');
  if ((freeFrom ?? 0) < 0) return invalid('The subtotal is 0 or more.', ...path, 'freeFrom');
  return min < 0 || max < min
    ? invalid('Give days of 0 or more, the least first.', ...path, 'estimatedDaysMin')
    : undefined;
}

/** The first that is wrong with a tax table, if anything is; the shop's own place has to be in it. */
export function placesProblem(places: readonly TaxPlace[], home: Destination): Refused | undefined {
  if (places.length > MOST_PLACES) return invalid(`Give at most ${MOST_PLACES} places.`, 'places');
  const twice = duplicate(places.map(({ country, region }) => [country, region].filter(Boolean).join('-')));
  if (twice) return invalid(`${twice} is there twice.`, 'places');
  const whole = new Set(places.filter(({ region }) => region === null).map(({ country }) => country));
  const here = [home.country, home.region].filter(Boolean).join('-');
  if (!taxPlace(places, home)) return invalid(`Give the rates of the shop's own place, ${here}.`, 'places');
  return first(places, ({ country, region, STANDARD, REDUCED }, i) => {
    if (region !== null && whole.has(country))
      return invalid(`${country} is there as a whole, too. Give one or the other.`, 'places', i, 'region');
    if (region !== null && !REGION.test(region))
      return invalid('A region is a code such as CA.', 'places', i, 'region');
    const name = outOfRange(STANDARD) ? 'standard' : outOfRange(REDUCED) && 'reduced';
    return name ? invalid(`A rate is 0 to ${MOST_TAX} thousandths of a percent.`, 'places', i, name) : undefined;
  });
}

const outOfRange = (rate: number) => rate < 0 || rate > MOST_TAX;

function named({ id, name }: { id: string; name: string }, ...path: (string | number)[]): Refused | undefined {
  if (!ID.test(id)) return invalid('An id is 1 to 32 small letters, digits and hyphens.', ...path, 'id');
  return name.length === 0 || name.length > 60 ? invalid('A name has 1 to 60 characters.', ...path, 'name') : undefined;
}

const duplicate = (list: readonly string[]) => list.find((one, i) => list.indexOf(one) !== i);

function first<T>(list: readonly T[], problem: (one: T, i: number) => Refused | undefined): Refused | undefined {
  for (const [i, one] of list.entries()) {
    const found = problem(one, i);
    if (found) return found;
  }
}
