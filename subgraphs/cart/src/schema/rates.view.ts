import type { Rates, ShippingZone, TaxPlace } from '../domain/rate-tables';
import { moneyIn } from './cart.view';
import type { RatesType, ShippingZoneInput, TaxPlaceInput } from './rates';

/** The rates, for the API. */
export function ratesView({ shipping, tax }: Rates, currency: string): RatesType {
  const money = moneyIn(currency);
  return {
    shipping: {
      version: shipping.version,
      zones: shipping.zones.map((zone) => ({
        ...zone,
        options: zone.options.map(({ upTo, freeFrom, ...option }) => ({
          ...option,
          freeFrom: typeof freeFrom === 'number' ? money(freeFrom) : null,
          steps: upTo.map(({ grams, price }) => ({ upToGrams: grams, price: money(price) })),
        })),
      })),
    },
    tax: {
      version: tax.version,
      places: tax.places.map(({ country, region, STANDARD: standard, REDUCED: reduced }) => ({
        ...{ country, region, standard, reduced },
      })),
    },
  };
}

/** Zones as staff gave them. */
export const zonesOf = (zones: readonly ShippingZoneInput[]): ShippingZone[] =>
  zones.map(({ id, name, countries, options }) => ({
    ...{ id, name: name.trim(), countries: countries ?? null },
    options: options.map(({ id, name, steps, freeFrom, estimatedDaysMin, estimatedDaysMax }) => ({
      ...{ id, name: name.trim(), freeFrom: freeFrom ?? null, estimatedDaysMin, estimatedDaysMax },
      upTo: steps.map(({ upToGrams, price }) => ({ grams: upToGrams ?? null, price })),
    })),
  }));

/** Places as staff gave them. */
export const placesOf = (places: readonly TaxPlaceInput[]): TaxPlace[] =>
  places.map(({ country, region, standard, reduced }) => ({
    ...{ country, region: region?.trim().toUpperCase() || null, STANDARD: standard, REDUCED: reduced },
  }));
