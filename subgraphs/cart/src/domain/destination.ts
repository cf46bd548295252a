import { fail, ok, type Decision } from '@shop/kit/result';
import type { VariantData } from '@shop/schema/events/products';
import { COUNTRY_TAX, REGION_TAX, SHIPPING, type TaxRates, type Zone } from './rates';

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
export function destination(country: string, region?: string | null): Decision<Destination, 'INVALID'> {
  const text = region?.trim() || undefined;
  if (text && text.length > LONGEST_REGION)
    return fail('INVALID', `The region has at most ${LONGEST_REGION} characters.`, ['region']);
  const regions = REGION_TAX[country];
  if (!regions && !COUNTRY_TAX[country])
    return fail('INVALID', `We do not ship to ${country} yet. Choose another country.`, ['country']);
  if (!regions) return ok({ country, region: text });
  const code = text?.toUpperCase().replace(`${country}-`, '');
  if (!code || !regions[code])
    return fail('INVALID', 'Give the state or region by its code, such as CA for California.', ['region']);
  return ok({ country, region: code });
}

/** The tax of a category of goods there, in thousandths of a percent. Rejects no destination that `destination` answered. */
export function taxRate({ country, region }: Destination, category: VariantData['taxCategory']): number {
  if (category === 'ZERO') return 0;
  const rates: TaxRates | undefined = COUNTRY_TAX[country] ?? REGION_TAX[country]?.[region ?? ''];
  if (!rates) throw new RangeError(`There are no tax rates for ${country} ${region ?? ''}.`);
  return rates[category];
}

/** The ways of shipping `grams` of goods worth `subtotal` (minor units) from the shop's country, cheapest first. */
export const shippingOptions = (from: string, to: string, grams: number, subtotal: number): Option[] =>
  SHIPPING[zone(from, to)].flatMap(({ id, name, upTo, freeFrom, estimatedDaysMin, estimatedDaysMax }) => {
    const tier = upTo.find((step) => grams <= step.grams);
    if (!tier) return [];
    const price = freeFrom !== undefined && subtotal >= freeFrom ? 0 : tier.price;
    return [{ id, name, price, estimatedDaysMin, estimatedDaysMax }];
  });

function zone(from: string, to: string): Zone {
  if (from === to) return 'HOME';
  return COUNTRY_TAX[from] && COUNTRY_TAX[to] ? 'EUROPE' : 'WORLD';
}
