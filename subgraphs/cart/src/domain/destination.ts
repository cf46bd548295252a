import { fail, ok, type Decision } from '@shop/kit/result';
import { zoneOf, type Rates, type ShippingTable } from './rate-tables';

/** A place that the shop sends to. */
export interface Destination {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** A code such as CA where the region sets the tax; as the shopper wrote it elsewhere. */
  region?: string;
}

const LONGEST_REGION = 100;

/** A way of shipping to one destination, with its price in minor units. */
export interface Option {
  id: string;
  name: string;
  price: number;
  estimatedDaysMin: number;
  estimatedDaysMax: number;
}

/** The destination as rates are found by it, or what is wrong with it: the shop does not send there, or the region is needed. */
export function destination(
  { tax, shipping }: Rates,
  country: string,
  region?: string | null,
): Decision<Destination, 'INVALID'> {
  const text = region?.trim() || undefined;
  if (text && text.length > LONGEST_REGION)
    return fail('INVALID', `The region has at most ${LONGEST_REGION} characters.`, ['region']);
  const places = tax.places.filter((place) => place.country === country);
  if (places.length === 0 || !zoneOf(shipping, country))
    return fail('INVALID', `We do not ship to ${country} yet. Choose another country.`, ['country']);
  if (places[0]!.region === null) return ok({ country, region: text });
  const code = text?.toUpperCase().replace(`${country}-`, '');
  if (!places.some((place) => place.region === code))
    return fail('INVALID', 'Give the state or region by its code, such as CA for California.', ['region']);
  return ok({ country, region: code });
}

/** The ways of shipping `grams` of goods worth `subtotal` (minor units) to a country, cheapest first. */
export function shippingOptions(table: ShippingTable, to: string, grams: number, subtotal: number): Option[] {
  const options = zoneOf(table, to)?.options ?? [];
  return options
    .flatMap(({ id, name, upTo, freeFrom, estimatedDaysMin, estimatedDaysMax }) => {
      const step = upTo.find((one) => one.grams === null || grams <= one.grams);
      if (!step) return [];
      const price = typeof freeFrom === 'number' && subtotal >= freeFrom ? 0 : step.price;
      return [{ id, name, price, estimatedDaysMin, estimatedDaysMax }];
    })
    .sort((a, b) => a.price - b.price);
}
